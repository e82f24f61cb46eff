## Names that do not exist

unknown-name =
    .what = Det finns { $kind ->
        [metric] inget mått
        [segment] inget segment
        [item] inget objekt
        [dimension] ingen dimension
        [container] ingen behållare
        [measure] inget mätvärde
        [row] ingen rad
        [weekday] ingen veckodag
       *[other] inget datumintervall
    } ”{ $name }”.
    .why = Datavyn hittar varje komponent genom dess namn.
    .fix = { $close ->
        [none] Den har { $kind ->
            [metric] inget mått
            [segment] inget segment
            [item] inget objekt
            [dimension] ingen dimension
            [container] ingen behållare
            [measure] inget mätvärde
            [row] ingen rad
            [weekday] ingen veckodag
           *[other] inget datumintervall
        } alls: se vad datavyn visar om sig själv.
        [no] Välj någon av: { $known }.
       *[yes] Menade du ”{ $nearest }”? Det finns: { $known }.
    }

## Specs that break the rules of their form

invalid-spec =
    .what = { $model }: { $place } – { $problem }.
    .why = En analys beräknas bara från en fullständig och välformad specifikation, så den senaste giltiga står kvar.
    .fix = { $close ->
        [yes] Menade du ”{ $nearest }”?
       *[no] { $more ->
            [0] Rätta fältet.
            [one] Rätta fältet; ytterligare ett är också fel.
           *[other] Rätta fältet; ytterligare { $more } är också fel.
        }
    }

invalid-duration =
    .what = ”{ $value }” är ingen tidslängd.
    .why = En tidsgräns är en förfluten tid på noll eller mer; ett dygn är 24 timmar, och månader har ingen fast längd.
    .fix = Skriv "7 days", "36 hours", ISO 8601 som P7D eller PT36H, eller ange en timedelta.

not-a-spec =
    .what = Här väntas { $wanted }, inte { $found }.
    .why = Siffror hör till en analys, som säger vem den följer.
    .fix = { $asks ->
        [yes] Skriv { $code }, eller utelämna det: då frågar widgeten i ett formulär.
       *[no] Skriv { $code }.
    }

unreadable-spec =
    .what = Detta är inte ett dokument av typen { $wanted }: { $found }.
    .why = Ett dokument anger vad det beskriver och i vilken version, så att inget i det läses fel.
    .fix = Ange den JSON som to_json() eller save() har skrivit, eller använd ett nyare ipyjourney för en nyare version.

duplicate-node =
    .what = Två noder har id:t ”{ $node }”.
    .why = Pilar hittar noder genom deras id.
    .fix = Ge varje nod ett eget id.

duplicate-name =
    .what = Det finns redan ett { $kind ->
        [metric] mått
        [segment] segment
       *[other] datumintervall
    } ”{ $name }”.
    .why = Specifikationer hänvisar till komponenter med namn, så ett namn står för en enda av varje typ.
    .fix = Ge det ett annat namn.

## What a widget refuses

stale-edit =
    .what = Resan ändrades på ett annat ställe i samma ögonblick, så den här ändringen gjordes inte.
    .why = Den utgick från en version som inte längre är den senaste och skulle ha tagit bort den andra ändringen.
    .fix = Titta på resan som den är nu och gör ändringen igen.

bad-request =
    .what = Widgeten tog emot något som den inte förstår: { $problem }.
    .why = Bara välformade förfrågningar får ändra en analys.
    .fix = Läs in sidan igen, så att gränssnittet har samma version som ipyjourney i kerneln.

unknown-part =
    .what = Gränssnittet har ingen del ”{ $name }”.
    .why = Vyer som sällan används läses in när de öppnas; den här har inte byggts.
    .fix = Läs in sidan igen, så att den har samma version som ipyjourney i kerneln. { $known ->
        [none] Ingen del har byggts: kör "npm run build" i mappen js/ i källkoden.
       *[other] Det finns: { $known }.
    }

unexpected-failure =
    .what = Analysen avbröts: { $problem }.
    .why = Detta är ett fel i ipyjourney; analysen finns kvar, och det senaste giltiga resultatet visas fortfarande.
    .fix = Ångra den senaste ändringen. Kernelns logg innehåller detaljerna för en felrapport.

unknown-format =
    .what = En widget kan inte sparas som ”{ $suffix }”.
    .why = Filändelsen anger vilken form som skrivs.
    .fix = Ge filen någon av dessa ändelser: { $known }.

unknown-output =
    .what = { $where } fick ”{ $output }”, som inte är någon typ av utdata.
    .why = Den anger vad som blir kvar i notebooken när en widget visas.
    .fix = { $nearest ->
        [none] Ange någon av: { $known }.
       *[other] Menade du ”{ $nearest }”? Det finns: { $known }.
    }

not-a-view =
    .what = En widget visar en datavy men fick { $type }.
    .why = En datavy anger vad kolumnerna betyder, och det är värt en titt före den första siffran.
    .fix = Gör först en av den: view = ij.DataView({ $given }).

no-container =
    .what = Datavyn har ingen behållare.
    .why = En analys följer raderna för ett konto, en person eller en annan nyckel.
    .fix = Ange vilken kolumn som innehåller en: ij.DataView(events, containers={ "{" }"account": "account_id"{ "}" }).

autosave-failed =
    .what = Analysen kunde inte sparas i ”{ $file }”: { $problem }.
    .why = Den är säker på skärmen, men skulle gå förlorad om kerneln startas om.
    .fix = Frigör utrymme, eller skriv den någon annanstans med widgetens save("file.json").

unknown-locale =
    .what = Det finns inga texter på språket ”{ $locale }”.
    .why = Allt på skärmen och i exporter skrivs på ett språk.
    .fix = Ange något av: { $known }. Närmast ligger ”{ $nearest }”.

## What is wrong with a field: the end of a sentence

fault-unknown = det finns inget sådant fält
fault-missing = fältet saknas
fault-choice = ett av följande väntas: { $choices }; inte { $shown }
fault-text = en text väntas, inte { $shown }
fault-pattern = texten måste följa mönstret { $bound }, till skillnad från { $shown }
fault-flag = true eller false väntas, inte { $shown }
fault-number = ett tal väntas, inte { $shown }
fault-whole = ett heltal väntas, inte { $shown }
fault-list = en lista väntas, inte { $shown }
fault-fields = ett objekt med namngivna fält väntas, inte { $shown }
fault-form = ingen av de former som är möjliga här, utan { $shown }
fault-date = en dag som 2025-01-31 väntas, inte { $shown }
fault-json = det här är inte JSON: { $shown }
fault-above = ett värde större än { $bound } väntas, inte { $shown }
fault-least = ett värde på minst { $bound } väntas, inte { $shown }
fault-below = ett värde mindre än { $bound } väntas, inte { $shown }
fault-most = ett värde på högst { $bound } väntas, inte { $shown }
fault-few = { $bound ->
    [one] minst { $bound } post väntas, inte { $shown }
   *[other] minst { $bound } poster väntas, inte { $shown }
}
fault-many = { $bound ->
    [one] högst { $bound } post är möjlig, inte { $shown }
   *[other] högst { $bound } poster är möjliga, inte { $shown }
}
fault-text-short = minst { $bound } tecken väntas, inte { $shown }
fault-text-long = högst { $bound } tecken är möjliga, inte { $shown }
fault-other = värdet är inte möjligt här: { $shown }
fault-question = { $analysis ->
    [cohort] en kohorttabell
    [flow] ett flöde
   *[journey] en resa
} svarar inte på ”{ $question }”
