## What the places of a result are called

place-fallout = Utfall vid { $node }
place-fallout-open = Utfall vid { $node }, ännu öppna
place-fallout-lost = Utfall vid { $node }, förlorade
place-flow-column = Kolumn { $column }
place-flow-other = Övriga objekt ({ $column })
place-flow-exit = Utgångar ({ $column })
place-flow-entry = Ingångar ({ $column })

## Places and instances that are not there

unknown-place =
    .what = Resan har ingen nod ”{ $name }”.
    .why = En plats hittas genom nodens id eller titel.
    .fix = { $close ->
        [none] Resan har ingen nod alls: lägg till en först.
        [no] Välj någon av: { $known }.
       *[yes] Menade du ”{ $nearest }”? Det finns: { $known }.
    }

ambiguous-title =
    .what = Flera noder heter ”{ $title }”.
    .why = Var och en av dem har egna siffror.
    .fix = Ange id för den du menar: { $ids }.

untitled-place =
    .what = ”{ $place }” anger ingen plats i { $kind ->
        [flow] ett flöde
       *[other] en kohorttabell
    }.
    .why = Bara en resa har noder, som kan anges med text.
    .fix = Ange platsen som en mappning, till exempel { "{" }"row": "2025-03", "column": 2{ "}" } eller { "{" }"column": 1, "item": "Webinar"{ "}" }.

no-fallout =
    .what = ”{ $node }” har inget utfall { $part ->
        [open] som ännu är öppet eller förlorat
        [lost] som ännu är öppet eller förlorat
       *[all] alls
    }.
    .why = { $part ->
        [all] Ingen faller ifrån vid en nod som saknar pil till en annan.
       *[other] Bara en gräns för den tid en pil får ta skiljer dem som ännu kan gå vidare från dem som inte längre kan det.
    }
    .fix = { $part ->
        [all] Hämta själva noden, eller utfallet vid en nod som leder vidare.
       *[other] Hämta hela utfallet, eller begränsa tiden för en pil som leder vidare.
    }

unanswerable-place =
    .what = { $question ->
        [top-items] ”{ $place }” har inga översta objekt { $when ->
            [after] efter sig
            [before] före sig
            [between] däremellan
           *[anywhere] ”anywhere”
        }.
        [top-items-flow] ”{ $place }” har inga översta objekt { $when ->
            [after] efter sig
            [before] före sig
            [between] däremellan
           *[anywhere] ”anywhere”
        }.
        [top-items-cohort] ”{ $place }” har inga översta objekt { $when ->
            [after] efter sig
            [before] före sig
            [between] däremellan
           *[anywhere] ”anywhere”
        }.
        [nowhere] Översta objekt { $when ->
            [after] efter
            [before] före
           *[between] mellan
        } vad? Ingen plats är angiven.
        [durations] ”{ $place }” tog ingen tid.
       *[split] ”{ $place }” kan inte delas upp efter objekt eller period.
    }
    .why = { $question ->
        [top-items] Frågan om vad som kommer före eller efter ställs för en nod, om vad som ligger emellan för en pil och om vad som händer var som helst utan plats.
        [top-items-flow] I ett flöde är nästa kolumn den listan: dess objekt står omedelbart efter, eller omedelbart före, och är rangordnade.
        [top-items-cohort] En cell räknar dem som fanns där i en period; frågan om vad som kommer före eller efter ställs för en nod i en resa.
        [nowhere] Frågan om vad som kommer före eller efter ställs för en nod, och om vad som ligger emellan för en pil.
        [durations] Tid förflyter från rad till rad: längs en pil i en resa, eller längs ett band i ett flöde mellan två noder som varken är utgång eller ingång.
       *[split] Bara en plats som bygger på rader kan delas upp: en nod, en pil eller ett utfall i en resa; en nod, en kolumn, ett band eller en sökväg i ett flöde.
    }
    .fix = { $question ->
        [top-items] Ange en nod i en resa med "after" eller "before", en pil med "between" eller None med "anywhere".
        [top-items-flow] Ge den kolumnen dimensionen: spec.with_changes(column_dimensions=[{ "{" }"column": 1, "dimension": "Channel"{ "}" }]). Det som står på platsens egna rader är dess uppdelning.
        [top-items-cohort] Skapa ett segment av cellen med segment_from och ställ frågan till en resa för det segmentet.
        [nowhere] Ange en nod i en resa med "after" eller "before", en pil med "between" eller None med "anywhere".
        [durations] Ange en pil, till exempel { "{" }"source": "n1", "target": "n2"{ "}" }, eller ett band, till exempel { "{" }"left": { "{" }"column": 0, "item": "Webinar"{ "}" }, "right": { "{" }"column": 1, "item": "Demo"{ "}" }{ "}" }.
       *[split] Hämta dess medlemmar, eller skapa ett segment av den och använd det i en resa.
    }

no-place =
    .what = Ingen plats är angiven.
    .why = Frågan gäller siffran på en eller flera platser.
    .fix = Ange titeln på en nod, eller en plats, till exempel { "{" }"source": "n1", "target": "n2"{ "}" }.

unknown-instance =
    .what = Det finns ingen instans ”{ $key }” ({ $container }).
    .why = En tidslinje hör till en instans ({ $container }) som finns i data.
    .fix = Sök efter den med en del av nyckeln: view.find_instances("{ $container }", "…").

incomplete-key =
    .what = Nyckeln för { $container } har { $wanted ->
        [one] en del
       *[other] { $wanted } delar
    }, inte { $given }.
    .why = Värdena i { $columns } skiljer tillsammans en instans ({ $container }) från en annan.
    .fix = Ange ett värde för var och en av dessa kolumner, i den här ordningen.

unknown-choice =
    .what = ”{ $given }” är inget av alternativen för { $choice }.
    .why = Det avgör vad som visas.
    .fix = Välj något av: { $known }.

no-such-side =
    .what = Inget jämförs under namnet ”{ $name }”.
    .why = En siffra hör till en sida av en jämförelse.
    .fix = { $known ->
        [none] Utelämna sidan: analysen jämförs inte.
       *[other] Välj någon av: { $known }.
    }

no-room-for-bars =
    .what = Ett histogram med { $bars ->
        [one] en stapel
       *[other] { $bars } staplar
    } visar inget.
    .why = Staplar med samma bredd måste täcka allt från den kortaste tiden till den längsta, och det kräver minst två.
    .fix = Ange ett heltal från 2 till { $most }.

negative-count =
    .what = ”{ $name }” är { $count }.
    .why = Det anger hur många rader som ska visas eller hoppas över, och de kan inte vara färre än noll.
    .fix = Ange ett heltal från 0 och uppåt.

## The columns of tables on screen

column-reached = Nådd
column-left = Lämnad
column-duration = Tidsåtgång
column-first = Första händelse
column-last = Sista händelse
column-events = Händelser
column-primary = { $primary }
column-secondary = { $secondary }
column-instances = { $container }
column-place = Plats
column-value = Värde
column-views = Sökvägsvisningar
column-share = Andel
column-share-low = Andel, från
column-share-high = Andel, till
column-period = Period
column-complete = Fullständig
column-time = Tid
column-path = Hel sökväg
column-column = Kolumn
column-item = Objekt
column-nodes = Nådda noder
column-name = Nod
column-node = Nod
column-source = Från
column-target = Till
column-compare = Jämförd
column-primary-percent = { $primary }, procent
column-primary-percent-low = Procent, från
column-primary-percent-high = Procent, till
column-secondary-percent = { $secondary }, procent
column-fallout = Utfall
column-fallout-percent = Utfall, procent
column-fallout-percent-low = Utfall, från
column-fallout-percent-high = Utfall, till
column-fallout-open = Ännu öppna
column-fallout-lost = Förlorade
column-median-time = Mediantid
column-p10-time = 10:e percentilen
column-p90-time = 90:e percentilen
column-base-value = Första sidan
column-change = Förändring
column-change-percent = Förändring, procent
column-base-share = Andel, första sidan
column-share-change = Förändring av andel
column-low = Förändring, från
column-high = Förändring, till
column-p-value = p-värde
column-withheld = Visas inte

## A table as a data frame in the user's own code

unusable-name =
    .what = ”{ $name }” kan inte vara namn på en dataframe.
    .why = { $reason ->
        [spelling] Ett namn består av bokstäver, siffror och understreck och börjar inte med en siffra.
        [keyword] Det är ett ord i själva Python-språket.
       *[taken] Det är ett av Pythons eller notebookens egna namn, som kod förlitar sig på.
    }
    .fix = Välj ett annat namn, till exempel { $reason ->
        [spelling] "members" eller "fallout_2025".
       *[other] "my_{ $name }".
    }

name-taken =
    .what = Det finns redan något som heter ”{ $name }” (typ: { $of }).
    .why = Kod som använder det skulle få tabellen i stället.
    .fix = Välj ett annat namn, eller ange att det ska ersättas.

no-namespace =
    .what = Det finns ingen notebook att lämna tabellen till.
    .why = En dataframe får sitt namn i koden för en IPython-kernel som körs, och den här widgeten körs utan en sådan.
    .fix = Spara tabellen som CSV-fil, eller hämta den i Python: canvas.members(…).
