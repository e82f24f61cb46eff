## Conditions, metrics and date ranges

sequence-needs-container =
    .what = En sekvens prövas här för en enda rad.
    .why = Stegen ligger på olika rader för ett konto, en person eller en annan behållarinstans.
    .fix = Ge segmentet, eller en grupp runt sekvensen, en behållare som räckvidd.

limit-on-first-step =
    .what = Sekvensens första steg har en tidsgräns.
    .why = En gräns gäller tiden sedan föregående steg, och före det första finns inget.
    .fix = Sätt gränsen på steget som följer.

unclear-date-range =
    .what = Det är oklart vilka dagar datumintervallet ”{ $name }” står för.
    .why = Ett datumintervall har en start och ett slut, eller är ett visst antal av de senaste enheterna, eller är den pågående enheten.
    .fix = Ange start och end, eller last med en enhet (last=90, unit="day"), eller this (this="quarter"), och inget annat.

invalid-expression =
    .what = { $problem ->
        [value] Ett tal, namnet på ett mått eller "(" förväntas vid tecken { $place }: { $before } ▸ { $rest }
        [operator] Något av + - * / förväntas vid tecken { $place }: { $before } ▸ { $rest }
        [open] Parentesen som avslutas vid tecken { $place } har ingen början: { $before } ▸ { $rest }
        [close] Parentesen som börjar vid tecken { $place } har inget slut: { $before } ▸ { $rest }
        [bracket] Hakparentesen vid tecken { $place } har inget slut: { $before } ▸ { $rest }
        [name] Det finns inget namn i hakparenteserna vid tecken { $place }: { $before } ▸ { $rest }
        [number] Talet vid tecken { $place } är för stort: { $before } ▸ { $rest }
        [metrics] Uttrycket innehåller inget mått: { $rest }
        [long] Uttrycket är längre än 4 000 tecken.
       *[character] Tecknet på plats { $place } får inte finnas i ett uttryck: { $before } ▸ { $rest }
    }
    .why = Ett beräknat mått räknas ut från andra mått med vanlig aritmetik, så uttrycket måste vara entydigt.
    .fix = Skriv tal, mått, + - * / och parenteser, till exempel [Revenue] / ([Closed-Won] + 1); ett namn som inte är ett enda ord skrivs inom hakparenteser, och en avslutande hakparentes i namnet skrivs två gånger.

## Definitions that do not fit together

circular-definition =
    .what = { $kind ->
        [metric] Måttet ”{ $name }” leder tillbaka till sig självt: { $circle }.
       *[segment] Segmentet ”{ $name }” leder tillbaka till sig självt: { $circle }.
    }
    .why = { $kind ->
        [metric] Vad måttet står för skulle aldrig kunna räknas ut.
       *[segment] Vad segmentet står för skulle aldrig kunna räknas ut.
    }
    .fix = Ändra en av definitionerna i cirkeln så att den inte längre hänvisar till nästa.

unmatchable-metric =
    .what = Det beräknade måttet ”{ $metric }” kan inte vara { $role ->
        [anchor] ankare i ett flöde
        [value] värde i en kohorttabell
       *[node] en del av en nod
    }.
    .why = Det räknas ut från summor och antal, så det finns ingen rad som kan sägas räknas i det.
    .fix = { $role ->
        [value] Välj ett mått som summerar ett mätvärde.
       *[node] Välj ett av måtten som det beräknas från; som primärt eller sekundärt mått kan det visas.
    }

## Segments made from a place in a result

foreign-place =
    .what = { $kind ->
        [cohort] En kohorttabell
        [flow] Ett flöde
       *[journey] En resa
    } har { $place ->
        [node] ingen nod som kan öppnas
        [arrow] ingen pil som kan öppnas
        [fallout] inget utfall som kan öppnas
        [cell] ingen cell som kan öppnas
        [ribbon] inget band som kan öppnas
        [path] ingen sökväg som kan öppnas
       *[other] ingen sådan plats som kan öppnas
    }.
    .why = Varje typ av analys har sina egna platser: resor har noder, pilar och utfall, kohorttabeller har celler, flöden har noder, band och sökvägar.
    .fix = Ange en plats i den här analysen.

place-needs-its-container =
    .what = Segmentet ”{ $name }” har räckvidden ”{ $scope }”, men dess analys följer behållaren ”{ $container }”.
    .why = Det behåller raderna för instanserna bakom siffran, och de är instanser av den behållaren.
    .fix = Ge segmentet räckvidden ”{ $container }”.

## Components of a view that are changed

still-used =
    .what = { $kind ->
        [metric] Måttet ”{ $name }” används fortfarande av: { $users }.
        [segment] Segmentet ”{ $name }” används fortfarande av: { $users }.
       *[other] Datumintervallet ”{ $name }” används fortfarande av: { $users }.
    }
    .why = Utan det skulle de inte betyda något.
    .fix = { $kind ->
        [metric] Ändra först det som använder måttet, eller ersätt måttet i stället för att ta bort det.
        [segment] Ändra först det som använder segmentet, eller ersätt segmentet i stället för att ta bort det.
       *[other] Ändra först det som använder datumintervallet, eller ersätt datumintervallet i stället för att ta bort det.
    }

open-analysis = { $kind ->
    [journey] den öppna researbetsytan { $count ->
        [0] utan noder
       *[other] ({ $nodes })
    }
    [cohort] den öppna kohorttabellen
   *[flow] det öppna flödet
}

given-metric =
    .what = Måttet ”{ $name }” är inte ett beräknat mått.
    .why = Det hör till datavyn och kan därför inte ändras medan analyser använder det.
    .fix = Lägg till ett beräknat mått med ett annat namn, eller skapa datavyn på nytt med andra mått.

backward-date-range =
    .what = Datumintervallet ”{ $name }” slutar ({ $end }) innan det börjar ({ $start }).
    .why = Ingen rad skulle kunna ligga i det.
    .fix = Byt plats på de två.
