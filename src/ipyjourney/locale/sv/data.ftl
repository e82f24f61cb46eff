## Sources of events

unknown-source =
    .what = Händelser kan inte läsas från { $type }.
    .why = En händelsetabell är en pandas-dataframe, en sökväg till Parquet eller CSV, eller ett objekt med Arrows C-strömgränssnitt, till exempel en tabell från polars eller pyarrow.
    .fix = { $hint ->
        [rows] Gör en dataframe av det först: pd.DataFrame(events).
        [lazy] Hämta raderna först: events.collect().
        [series] Gör en dataframe av det först: events.to_frame().
       *[other] Konvertera det först till en pandas-dataframe eller en pyarrow-tabell.
    }

missing-file =
    .what = Det finns ingen fil ”{ $path }”.
    .why = Händelserna skulle läsas från den.
    .fix = { $close ->
        [yes] Menade du ”{ $nearest }”? Sökvägen utgår från { $folder }.
       *[no] Kontrollera sökvägen; den utgår från { $folder }.
    }

unknown-file-type =
    .what = Filtypen för ”{ $path }” är okänd: filändelsen är ”{ $suffix }”.
    .why = Filändelsen anger hur en fil läses.
    .fix = { $reader ->
        [excel] Läs den med pandas: view = ij.DataView(pd.read_excel({ $code })).
        [json] Läs den med pandas: view = ij.DataView(pd.read_json({ $code })).
        [lines] Läs den med pandas: view = ij.DataView(pd.read_json({ $code }, lines=True)).
       *[other] Använd någon av { $known }, eller läs filen själv och ange den som dataframe.
    }

unreadable-file =
    .what = { $encoding ->
        [damaged] Filen ”{ $path }” kan inte läsas: texten är UTF-8, men skadad vid byte { $byte }, på rad { $line }.
        [other] Filen ”{ $path }” kan inte läsas: texten är inte UTF-8.
       *[utf-8] Filen ”{ $path }” kan inte läsas: { $reason }
    }
    .why = { $encoding ->
        [damaged] Läst i en annan kodning skulle dess övriga bokstäver bli fel.
        [other] I en annan kodning skulle bokstäverna bli andra.
       *[utf-8] Den innehåller inte det som filändelsen anger.
    }
    .fix = { $encoding ->
        [damaged] Skriv filen på nytt där den kommer ifrån; eller läs den med ett tecken i stället för det skadade: view = ij.DataView(pd.read_csv({ $code }, encoding_errors="replace", sep=None, engine="python")).
        [other] Spara den som CSV UTF-8, som Excel kan; eller ange kodningen. I den för Västeuropa, "cp1252", innehåller den ”{ $western }”, i den för Centraleuropa, "cp1250", ”{ $central }”. Med den rätta i stället för "cp1252": view = ij.DataView(pd.read_csv({ $code }, encoding="cp1252", sep=None, engine="python")).
       *[utf-8] Kontrollera att det är en hel Parquet-fil, eller text i UTF-8 med lika många fält på varje rad som det finns kolumnnamn.
    }

empty-table =
    .what = Tabellen har inga rader.
    .why = { $columns ->
        [0] Den har inte heller några kolumner, så det finns inget att följa.
       *[other] Utan händelser finns det inget att följa.
    }
    .fix = Kontrollera frågan eller filtret som skapade den.

duplicate-columns =
    .what = { $table ->
        [lookup] Uppslagstabellen ”{ $lookup }” skulle lägga till { $count ->
            [one] ett kolumnnamn som redan finns
           *[other] kolumnnamn som redan finns
        }: { $names }.
       *[events] { $count ->
            [one] Mer än en kolumn heter { $names }.
           *[other] Flera kolumner har samma namn: { $names }.
        }
    }
    .why = Kolumner hittas genom sina namn, så varje namn får bara finnas en gång.
    .fix = Byt namn på eller ta bort alla utom en av dem.

## Columns

unknown-column =
    .what = Det finns ingen kolumn ”{ $name }” för { $role ->
        [timestamp] tidsstämpeln
        [container] behållaren { $subject }
        [event] händelserna
        [dimension] { $named ->
            [no] en dimension
           *[yes] dimensionen { $subject }
        }
        [measure] { $named ->
            [no] ett mätvärde
           *[yes] mätvärdet { $subject }
        }
        [tie_breaker] den inbördes ordningen
       *[other] { $role }
    }.
    .why = { $role ->
        [timestamp] Händelser ordnas efter den kolumnen.
        [container] Instanser av { $subject } skiljs åt genom den kolumnen.
        [event] Den kolumnen anger vad som hände.
        [dimension] En dimensions objekt är värdena i dess kolumn.
        [measure] Ett mätvärde summerar värdena i sin kolumn.
        [tie_breaker] Händelser vid samma tidpunkt ordnas efter den kolumnen.
       *[other] Kolumnen behövs.
    }
    .fix = { $close ->
        [no] Välj någon av kolumnerna: { $known }.
       *[yes] Menade du ”{ $nearest }”? Kolumner: { $known }.
    }

same-column-twice =
    .what = ”{ $column }” är både tidsstämpel och { $role ->
        [container] nyckel för { $subject }
        [event] händelsekolumn
       *[dimension] dimension
    }.
    .why = Tidsstämpeln ordnar händelserna; i andra roller skulle nästan varje rad ha ett eget värde.
    .fix = Ange en annan kolumn, eller skapa först en från den, till exempel månaden.

no-timestamp-column =
    .what = { $reason ->
        [several] Flera kolumner kan vara tidsstämpeln: { $candidates }.
       *[other] Ingen kolumn ser ut som en tidsstämpel.
    }
    .why = Händelser ordnas efter sina tidsstämplar, så varje händelsetabell behöver en.
    .fix = { $reason ->
        [several] Ange vilken: timestamp={ $first }.{ $melts ->
            [no] {" "}Om var och en är en egen händelse, gör först en rad av varje, där tabellen finns.
           *[yes] {" "}Om var och en är en egen händelse, gör först en rad av varje: { $load }events = events.melt(events.columns.difference([{ $listed }]), var_name="event", value_name="timestamp").dropna(subset="timestamp"){ $done }
        }
        [index] Indexet ({ $index }) läses inte: anropa events.reset_index() om det innehåller datumen, eller ange en kolumn, timestamp="…". Kolumner: { $known }.
       *[other] Ange vilken kolumn som innehåller datumen: timestamp="…". Kolumner: { $known }.
    }

not-a-dimension =
    .what = ”{ $column }” kan inte vara { $role ->
        [event] händelsekolumnen
       *[dimension] en dimension
    }: den innehåller { $holds ->
        [date] datum
       *[other] varken text eller tal
    }, till exempel { $examples }.
    .why = Objekt skiljs åt genom sin text, som måste återkomma på andra rader för att vara till nytta.
    .fix = { $holds ->
        [date] Gör text av den först: events[{ $code }].dt.strftime("%Y-%m").
       *[other] Gör text av den först: events[{ $code }].astype(str).
    }

not-a-measure =
    .what = ”{ $column }” kan inte vara ett mätvärde: den innehåller { $holds ->
        [date] datum
        [boolean] sanningsvärden
        [text] text
        [category] kategorier
        [empty] inga värden
       *[other] inga tal
    }{ $holds ->
        [empty] {""}
       *[other] , till exempel { $examples }
    }.
    .why = Ett mätvärde summeras.
    .fix = { $holds ->
        [boolean] Gör tal av den först: events[{ $code }].astype(int).
       *[other] Gör tal av den först: pd.to_numeric(events[{ $code }]).
    }

## Timestamps

unreadable-timestamps =
    .what = { $count ->
        [one] Ett värde
       *[other] { $count } värden
    } i tidsstämpeln ”{ $column }” kan inte läsas: { $examples }.
    .why = Text måste vara ett datum enligt ISO 8601, till exempel 2024-01-31T09:30:00+01:00, eller så måste värdena visa vad som är dag: i 01/02/2024 går det inte att veta. Rader räknas från 0.
    .fix = { $digits ->
        [yes] Om det är tal i en känd enhet, konvertera dem först: { $load }events[{ $code }] = pd.to_datetime(pd.to_numeric(events[{ $code }]), unit="ms"){ $done }.
       *[no] { $formats ->
            [none] Ange kolumnen med datum, timestamp="…", eller konvertera den här först: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }.
            [either] Ange om dagen står först: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. Om månaden står först: format="{ $other }".
           *[other] Konvertera kolumnen först och ange hur den är skriven: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. Lämna en tidsstämpel tom för att utelämna dess rad.
        }
    }

numbers-are-not-dates =
    .what = Tidsstämpeln ”{ $column }” innehåller tal, till exempel { $example }, och heltal är inte datum.
    .why = Ett tal kan räkna sekunder, millisekunder eller dagar, från 1970 eller från ett annat år; en felaktig gissning skulle flytta varje händelse.
    .fix = Konvertera kolumnen först, med den enhet den har. Av storleken att döma kan det vara: { $load }{ $conversion }{ $done }

not-dates =
    .what = Tidsstämpeln ”{ $column }” är av typen { $type }.
    .why = Händelser ordnas efter datum.
    .fix = Ange en kolumn med datum, eller konvertera den här först med pd.to_datetime.

no-timestamps =
    .what = { $rows ->
        [one] Den enda raden saknar
       *[other] Alla { $rows } rader saknar
    } tidsstämpel i ”{ $column }”.
    .why = Rader utan tidsstämpel används inte alls, så inget återstår.
    .fix = Ange kolumnen som innehåller datumen: timestamp="…".

unreadable-instant =
    .what = { $value } är inget datum.
    .why = En tidpunkt förväntas här.
    .fix = Skriv den enligt ISO 8601, till exempel "2024-01-31" eller "2024-01-31T09:30:00+01:00", eller ange en date, en datetime eller en pandas Timestamp.

unknown-timezone =
    .what = Det finns ingen tidszon ”{ $name }”.
    .why = Tidszonen avgör vad datum utan förskjutning betyder och var dagar och månader har sina gränser.
    .fix = { $close ->
        [no] Använd ett IANA-namn som "UTC", "Europe/Stockholm" eller "America/New_York".
       *[yes] Menade du ”{ $nearest }”? Namnen är de i IANA-databasen, till exempel "UTC" eller "America/New_York".
    }

## Containers

unusable-container =
    .what = { $reason ->
        [mapping] Behållare angavs som { $given }.
        [name] En behållare fick namnet { $name }.
       *[columns] Behållaren ”{ $name }” fick nyckeln { $given }.
    }
    .why = { $reason ->
        [columns] Dess instanser skiljs åt genom en kolumn eller flera olika.
       *[other] Varje behållare har ett namn och den eller de kolumner som skiljer dess instanser åt.
    }
    .fix = Skriv så här: containers={ "{" }"account": "account_id", "session": ("person_id", "visit"){ "}" }.

ambiguous-container =
    .what = { $reason ->
        [several] Flera kolumner kan vara nyckeln för { $container }: { $candidates }.
        [emails] { $candidates } skulle vara nyckeln för konton, men innehåller e-postadresser.
       *[customers] { $candidates } kan vara nyckeln för konton eller för personer.
    }
    .why = Varje siffra räknar instanser av en behållare: med en annan nyckel vore det en annan siffra.
    .fix = Ange nycklarna: { $line }; eller: { $other }.

unusable-key =
    .what = ”{ $column }” kan inte vara nyckel för { $container }.
    .why = Dess värden, till exempel listor eller ordlistor (dict), går inte att skilja åt.
    .fix = Ange en kolumn med text eller tal, eller skapa en: events[{ $code }].astype(str).

empty-key =
    .what = Behållaren ”{ $container }” har ingen instans: { $count ->
        [one] ”{ $columns }” är tom
       *[other] någon av { $columns } är tom
    } på { $rows ->
        [one] den enda raden
       *[other] alla { $rows } rader
    }.
    .why = Rader utan nyckel räknas inte i någon siffra för den behållaren.
    .fix = Ange en annan kolumn, eller utelämna behållaren.

unusable-timeout =
    .what = { $timeout } är ingen sessionstimeout.
    .why = Den är den längsta luckan inom en session: en tid som inte är negativ.
    .fix = Skriv den som session_timeout=timedelta(minutes=30).

## Lookups

unknown-lookup =
    .what = Uppslagstabellen ”{ $name }” beskriver varken en behållare eller en kolumn.
    .why = En uppslagstabell kopplas genom nyckeln för en behållare eller genom en av händelsernas kolumner.
    .fix = { $close ->
        [no] Välj någon av: { $known }.
       *[yes] Menade du ”{ $nearest }”? Det finns: { $known }.
    }

unusable-lookup =
    .what = { $reason ->
        [mapping] Uppslagstabeller angavs som { $name }.
       *[session] Uppslagstabellen ”{ $name }” kan inte kopplas.
    }
    .why = { $reason ->
        [mapping] Varje uppslagstabell behöver namnet på behållaren eller kolumnen som den beskriver.
       *[session] De här sessionerna skapas ur raderna för { $columns }, så ingen tabell kan hänvisa till dem.
    }
    .fix = { $reason ->
        [mapping] Skriv så här: lookups={ "{" }"account": accounts{ "}" }.
       *[session] Ange en kolumn som innehåller sessionsnycklar: containers={ "{" }"session": "session_id"{ "}" }.
    }

lookup-key-missing =
    .what = Uppslagstabellen ”{ $lookup }” har ingen kolumn { $columns } att kopplas genom.
    .why = Dess poster hör till händelserna med samma nyckel.
    .fix = Ange dess nyckel: lookups={ "{" }{ $code }: ("key", table){ "}" }. Om nyckeln är dess index, anropa reset_index() först. Dess kolumner: { $known }.

repeated-lookup-key =
    .what = Uppslagstabellen ”{ $lookup }” har { $count ->
        [one] en nyckel
       *[other] { $count } nycklar
    } mer än en gång i { $columns }: { $examples }.
    .why = En händelse skulle matcha flera poster och räknas flera gånger.
    .fix = Behåll en post av varje: table.drop_duplicates({ $code }).

## Notes on an event table

timestamp-guessed = Tidsstämpeln är gissad: ”{ $column }”.
container-guessed = Behållaren { $container } är gissad: ”{ $column }”.
event-guessed = Händelsekolumnen är gissad: ”{ $column }”.
dates-written = Datumen i ”{ $column }” lästes som { $order ->
    [day] dag, månad, år
    [month] månad, dag, år
   *[year] år, månad, dag
}, till exempel { $example }.
western-text-read = Filens text är inte i UTF-8: den lästes som Windows-1252, så som Excel skriver den i Västeuropa och Amerika, till exempel ”{ $example }”.
decimal-commas-read = Kommatecknen i ”{ $column }” lästes som decimaltecken.
guesses-in-code = För att själv ange det som gissades: { $code }
no-event-column = Ingen händelsekolumn kändes igen på namnet: det finns inga räknare för dess objekt. Ange den med event="…"{ $count ->
    [0] .
   *[other] ; det kan vara någon av: { $candidates }.
}
no-containers = Ingen behållare kändes igen på namnet: bara händelser kan räknas. Ange dem med containers={ "{" }"account": "…"{ "}" }.
guessed-key-empty = ”{ $column }” skulle vara nyckel för { $container }, men är tom på varje rad.
sessions-cut = Sessioner skapas ur raderna för { $columns }: en lucka på mer än { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
} börjar en ny.
index-left-out = Indexet ({ $names }) utelämnades; anropa reset_index() för att göra kolumner av det.
columns-named-by-text = { $columns ->
    [one] Namnet på en kolumn var inte text: den heter nu ”{ $example }”
   *[other] Namnen på { $columns } kolumner var inte text: de heter nu som sin text, till exempel ”{ $example }”
}.
unnamed-columns-left-out = { $columns ->
    [one] En kolumn utan namn
   *[other] { $columns } kolumner utan namn
} utelämnades.
null-markers-read = ”{ $column }” innehåller tal: på { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
} lästes ett ord som NA som att värde saknas.
mixed-values-as-text = { $count ->
    [one] { $columns } blandar
   *[other] { $columns } blandar
} text och andra värden: alla blev text.
columns-without-values = { $count ->
    [one] En kolumn saknar
   *[other] { $count } kolumner saknar
} värden: { $columns }.
rows-without-timestamp = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
} av { $all } saknade tidsstämpel i ”{ $column }” och utelämnades.
finer-digits-cut = { $rows ->
    [one] 1 tidsstämpel
   *[other] { $rows } tidsstämplar
} i ”{ $column }” hade finare upplösning än mikrosekunder; de överskjutande siffrorna togs bort.
offsets-differ = Datumen i ”{ $column }” har { $offsets ->
    [one] en förskjutning från UTC
   *[other] { $offsets } olika förskjutningar från UTC
}{ $without ->
    [0] {""}
    [one] , utom 1 utan, som lästes i { $zone }
   *[other] , utom { $without } utan, som lästes i { $zone }
}: var och en konverterades med sin egen.
rows-after-as-of = { $rows ->
    [one] 1 rad ligger
   *[other] { $rows } rader ligger
} vid eller efter den tidpunkt fram till vilken data är kända, och ingår inte.
key-partly-null = { $rows ->
    [one] 1 rad saknar
   *[other] { $rows } rader saknar
} { $container }: { $rows ->
    [one] den räknas
   *[other] de räknas
} inte i någon siffra för den behållaren.
key-constant = Nyckeln för { $container }, { $columns }, är densamma på varje rad: det finns bara en instans.
key-on-one-row-each = Nyckeln för { $container }, { $columns }, är olika på varje rad: ingen instans har två händelser.
lookup-rows-without-key = { $rows ->
    [one] 1 post
   *[other] { $rows } poster
} i uppslagstabellen ”{ $lookup }” saknar nyckel och utelämnades.
lookup-unmatched = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
} av { $all } har { $rows ->
    [one] en nyckel
   *[other] nycklar
} som saknas i uppslagstabellen ”{ $lookup }”: dess kolumner är tomma där.
lookup-column-renamed = Kolumnen ”{ $column }” i uppslagstabellen ”{ $lookup }” heter nu ”{ $renamed }”, eftersom händelserna har en med det namnet.

## Summary of an event table

summary-title = { $rows ->
    [one] 1 händelse
   *[other] { $rows } händelser
}
summary-span = { $first } till { $last } ({ $zone })
summary-as-of = Kända fram till { $moment }
summary-left-out = { $rows ->
    [one] 1 rad utan tidsstämpel utelämnades
   *[other] { $rows } rader utan tidsstämpel utelämnades
}
summary-containers = Behållare
summary-event = Händelsekolumn
summary-dimensions = Dimensioner
summary-measures = Mätvärden
summary-notes = Noteringar
summary-container = { $instances ->
    [one] 1 instans
   *[other] { $instances } instanser
}, { $cut ->
    [yes] ur raderna för { $columns }
   *[no] efter { $columns }
}
summary-null-rows = { $count ->
    [one] 1 rad utan
   *[other] { $count } rader utan
}
summary-items = { $count ->
    [one] 1 objekt
   *[other] { $count } objekt
}
summary-more = { $count ->
    [one] 1 till
   *[other] { $count } till
}
summary-from-column = { $about }, från { $column }

bad-sample =
    .what = { $reason ->
        [count] Ett urval kan inte ha { $given } instanser.
        [seed] { $given } är inget giltigt frö (seed).
        [again] Den här vyn är redan ett urval: av { $container }, med fröet { $given }.
       *[sessions] Instanser av { $container } kan inte väljas: de skapas ur en annan behållares rader.
    }
    .why = { $reason ->
        [count] Det innehåller ett helt antal instanser, minst en.
        [seed] Instanser väljs med en hash av nyckeln och ett heltal.
        [again] Ett annat urval ur det skulle inte säga något om helheten.
       *[sessions] Var de börjar är känt först när alla rader för en person har lästs.
    }
    .fix = { $reason ->
        [count] Ange ett tal som 5_000.
        [seed] Ange ett heltal som seed=1, eller utelämna det.
        [again] Dra ur hela vyn; eller ett mindre ur den här, med samma behållare och frö.
       *[sessions] Välj deras personer: of="person".
    }

not-sampled =
    .what = De här siffrorna gäller alla rader och är inga skattningar.
    .why = En skattning säger vad ett urval betyder för helheten som det drogs ur.
    .fix = Dra först ett urval: view.sample(5_000).run(spec).estimates.
