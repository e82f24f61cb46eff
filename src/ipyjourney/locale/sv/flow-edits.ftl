## Edits that a flow does not allow

no-further-columns =
    .what = { $end ->
        [before] Flödet kan inte ha fler kolumner före sitt ankare.
       *[other] Flödet kan inte ha fler kolumner efter sitt ankare.
    }
    .why = { $reason ->
        [most] Det finns högst { $most } kolumner på en sida.
        [ends_with] Sökvägarna slutar med ankaret.
       *[other] Sökvägarna börjar med ankaret.
    }
    .fix = { $reason ->
        [most] Fokusera på ett objekt i den yttersta kolumnen för att se vidare därifrån.
       *[other] För kolumner på båda sidor, välj "contains" som ankarets typ.
    }

unclear-anchor =
    .what = { $part ->
        [until] Flödets slut
       *[anchor] Flödets ankare
    } är varken ett enda mått, objekt i en och samma dimension eller en hel dimension.
    .why = Sökvägar börjar där det förekommer, så det måste vara klart vad en förekomst är.
    .fix = Ange ett mått, objekt i en dimension, eller bara en dimension; och det som sökvägarna slutar med om de går mellan två.

unknown-column-number =
    .what = Flödet har ingen kolumn { $column } här.
    .why = Kolumner räknas från ankaret, som är 0.
    .fix = Välj någon av { $known }.
