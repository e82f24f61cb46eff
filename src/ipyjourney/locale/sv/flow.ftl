## Flows that cannot be worked out

invalid-pattern =
    .what = Mönstret ”{ $pattern }” i ”{ $name }” är inget reguljärt uttryck: { $problem }.
    .why = En grupp räknar de objekt som dess mönster matchar i sin helhet som ett.
    .fix = Rätta uttrycket, eller skriv ett jokertecken, * för valfri text, och syntax "wildcard".

repeated-stage =
    .what = ”{ $stage }” står två gånger bland faserna.
    .why = En fas hoppas över om en senare kommer före den, så varje fas har en enda plats i ordningen.
    .fix = Ange varje fas en gång.

unknown-flow-place =
    .what = Flödet har ingen plats { $place }.
    .why = { $reason ->
        [item] ”{ $item }” är inget objekt i { $dimension }.
        [end] Sökvägar slutar till höger om ankaret som utgångar och till vänster om det som ingångar.
        [neighbours] Ett band leder från en kolumn till nästa till höger.
        [length] En hel sökväg har ett objekt, eller null, för var och en av de { $known } kolumnerna.
       *[other] Bara en nod, ett band eller en hel sökväg i ett flöde kan öppnas.
    }
    .fix = Hämta platsen från nodes, links eller paths i resultatet.

unknown-side =
    .what = Flödet jämför ingen sida ”{ $name }”.
    .why = En siffra hör till en sida av jämförelsen.
    .fix = { $known ->
        [none] Utelämna sidan: inget jämförs.
       *[other] Välj någon av: { $known }.
    }

no-flow =
    .what = Analysen är en { $kind ->
        [cohort] kohorttabell
       *[journey] resa
    }, inte ett flöde.
    .why = { $question ->
        [paths-through] Bara ett flöde har hela sökvägar som går genom en plats.
       *[column-items] Bara ett flöde har kolumner med objekt.
    }
    .fix = Ange ett flöde, till exempel ij.FlowSpec.starts_with(…), eller dess resultat.

several-anchors =
    .what = Mer än ett ankare är angivet: { $given }.
    .why = Ett flöde börjar med sitt ankare, innehåller det, slutar med det eller går mellan två.
    .fix = Ange ett av dem; för en start och ett slut, ange båda som between=(start, end).

unpaired-ends =
    .what = "between" är inte en start och ett slut: { $given }.
    .why = Sökvägarna går från det ena till det andra.
    .fix = Ange båda, till exempel between=("MQL Qualified", "Closed-Won").

no-dimension =
    .what = Datavyn har ingen dimension.
    .why = Objekten i en dimension bildar sökvägarna i ett flöde.
    .fix = Ange vilken kolumn som innehåller dem: ij.DataView(events, event="event_name"), eller dimensions=["channel"].

## What a flow says of itself

grouped-item = ”{ $item }” hör här till gruppen ”{ $group }”, så inget matchar det under dess eget namn.
empty-group = Inget objekt i { $dimension } hör till gruppen ”{ $group }”: ”{ $pattern }” matchar inget som en tidigare grupp har lämnat kvar.
no-occurrence-limit = Sökvägar som innehåller ankaret går åt båda håll, så alla dess förekomster räknas, inte bara den första.
null-items = { $rows ->
    [one] En rad saknar { $dimension } och finns inte i någon sökväg för den.
   *[other] { $rows } rader saknar { $dimension } och finns inte i någon sökväg för den.
}
unfinished-paths = { $paths ->
    [one] En förekomst av starten utelämnas: slutet kommer inte efter den.
   *[other] { $paths } förekomster av starten utelämnas: slutet kommer inte efter dem.
}
filtered-paths = { $paths ->
    [one] En sökvägsvisning utelämnas av kolumnfiltren.
   *[other] { $paths } sökvägsvisningar utelämnas av kolumnfiltren.
}

## A flow as tables

flow-column = Kolumn
flow-item = Objekt
flow-views = Sökvägsvisningar
flow-share = % av ankaret
flow-side = Sida
flow-other = Övriga objekt
flow-exit = Utgång
flow-entry = Ingång
flow-no-paths = Ingen sökväg: ankaret förekommer inte.
flow-no-kept-paths = Ingen sökväg: ankaret förekommer inte, eller så släpper kolumnernas filter inte igenom någon sökväg.
flow-more-links = { $links ->
    [one] Ytterligare en länk, med högst lika många sökvägsvisningar som dessa, finns i resultatets links.
   *[other] Ytterligare { $links } länkar, med högst lika många sökvägsvisningar som dessa, finns i resultatets links.
}
