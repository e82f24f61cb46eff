## Errors of cohort and flow specs

duplicate-comparison =
    .what = Två sidor av jämförelsen heter ”{ $name }”.
    .why = Resultaten skiljer sidorna åt genom deras namn.
    .fix = Ge varje sida ett eget namn.

excluding-choices =
    .what = ”{ $one }” och ”{ $other }” utesluter varandra.
    .why = En kohorttabell med båda skulle ha celler som inte betyder något.
    .fix = Utelämna ett av dem.

unordered-brackets =
    .what = Kolumnintervallet { $first } till { $last } överlappar ett annat eller står före det.
    .why = Varje återkomstkolumn står för senare perioder än kolumnen till vänster.
    .fix = Ange intervallen i stigande ordning, till exempel (1, 1), (2, 3), (4, 6).

repeated-column =
    .what = ”{ $field }” anger kolumn { $column } två gånger.
    .why = Varje kolumn får bara anges en gång.
    .fix = Utelämna en av de två.

hidden-column =
    .what = Kolumn { $column } i flödet är dold.
    .why = Sökvägarna går genom den utan att synas, och där finns inga siffror.
    .fix = Visa den igen genom att utelämna den ur "hidden_columns", eller välj någon av { $shown }.

misplaced-side =
    .what = ”{ $field }” är angivet, men ankaret är av typen ”{ $kind }”.
    .why = Bara sökvägar som innehåller ankaret har kolumner på båda sidor om det.
    .fix = Utelämna ”{ $field }” eller välj typen "contains"; "columns" anger hur många kolumner det finns.

uncollapsible-node =
    .what = { $kind ->
        [column] Kolumn { $column } kan inte komprimeras i sin helhet.
        [exit] Utgången i kolumn { $column } kan inte komprimeras.
        [entry] Ingången i kolumn { $column } kan inte komprimeras.
       *[other] Noden i kolumn { $column } kan inte komprimeras.
    }
    .why = När en nod komprimeras kortas de av dess band som leder bort från ankaret; en utgång eller en ingång har inga.
    .fix = Ange ett objekt i kolumnen, till exempel { "{" }"column": 1, "item": "Webinar"{ "}" }, eller dess övriga objekt.

misplaced-until =
    .what = { $kind ->
        [between] Flödet går mellan två ankare, men det andra är inte angivet
       *[other] Flödet går inte mellan två ankare, men har ändå ett andra
    }.
    .why = "until" är det som sökvägar av typen "between" slutar med; andra typer har inget sådant slut.
    .fix = { $kind ->
        [between] Ange "until", till exempel det mått som sökvägarna leder till.
       *[other] Utelämna "until" eller välj typen "between".
    }
