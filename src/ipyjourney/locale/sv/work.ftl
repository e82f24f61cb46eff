## Long work that was stopped

cancelled =
    .what = Arbetet stoppades.
    .why = Någon bad om det innan det var klart, så det finns inget svar; det som hann bli helt klart finns kvar.
    .fix = Fråga igen: det fortsätter därifrån.

## Views on disk

folder-in-use =
    .what = Mappen ”{ $folder }” innehåller något annat än en sparad vy.
    .why = Det som sparas där ersätter allt i mappen.
    .fix = Ange en ny eller tom mapp.

nothing-kept =
    .what = Ingen vy är sparad i ”{ $folder }”.
    .why = Det finns inget färdigt manifest i den: det är en annan mapp, eller så blev skrivningen aldrig klar.
    .fix = Kontrollera sökvägen, eller skapa vyn från dess tabell och spara den igen.

other-version =
    .what = Vyn i ”{ $folder }” har formatversion { $version }; det här paketet läser { $wanted }.
    .why = En annan version av ipyjourney skrev den, och dess data kan betyda något annat.
    .fix = Skapa vyn från dess tabell och spara den igen.

damaged-folder =
    .what = Vyn i ”{ $folder }” är skadad: { $file } saknas eller är inte det som skrevs.
    .why = Siffror från en del av raderna skulle vara fel utan att någon märkte det.
    .fix = Skapa vyn från dess tabell och spara den igen.

unkeepable-column =
    .what = Kolumnen ”{ $column }” kan inte skrivas till en fil: { $reason }.
    .why = En vy sparas med alla sina kolumner, så att inget läses två gånger.
    .fix = Utelämna kolumnen ur tabellen, eller gör om den till text eller tal.
