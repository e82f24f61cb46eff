## Documents that are read from files

unreadable-document =
    .what = Filen ”{ $file }” kan inte läsas: { $reason }.
    .why = Den skulle ange vad som analyseras eller vad händelsernas kolumner betyder.
    .fix = Kontrollera sökvägen, som utgår från { $folder }, och att filen är text i UTF-8.

## Descriptions of data views

lookup-without-file =
    .what = Uppslagstabellen ”{ $lookup }” angavs som en tabell, inte som en fil.
    .why = En beskrivning av en datavy hänvisar till filer; den innehåller inga rader.
    .fix = Skriv tabellen till en fil och skapa vyn med dess sökväg: lookups={ "{" }"{ $lookup }": "{ $lookup }.parquet"{ "}" }.

unknown-timestamp =
    .what = Vyn vet inte vilken kolumn dess tidpunkter kom från.
    .why = Den sparades av en äldre version av ipyjourney, som inte skrev upp det.
    .fix = Skapa vyn från dess tabell och spara den igen.

## The command line: its help

command-about = Kundreseanalyser över händelsetabeller, utan notebook.
command-command = kommando
command-run = Kör en sparad analys över en tabell med händelser och skriv ut vad den visar.
command-spec = analysen: JSON som to_json() eller save() har skrivit
command-data = händelserna: en Parquet-, CSV- eller TSV-fil
command-view = vad händelsernas kolumner betyder: JSON som DataView.to_json() har skrivit; utan den görs en gissning
command-out = en fil för resultatet, i den form som filändelsen anger ({ $known }); kan anges flera gånger; utan den skrivs resultatet ut på skärmen
command-date-range = namnet på ett datumintervall, eller START/SLUT, till exempel 2025-01-01/2025-02-01; slutet ingår inte
command-as-of = den tidpunkt fram till vilken händelserna är kända, i stället för vyns
command-locale = språk för texterna
command-quiet = säg inget om vad som gissades eller utelämnades när händelserna lästes
command-codes = Avslutas med 0 om allt är klart, 1 om data eller analysen inte kan användas eller en fil inte kan skrivas, 2 om kommandot inte gick att förstå, 130 om det stoppades.

## The command line: what it says

command-usage = Gick inte att förstå: { $problem }
command-progress = { $stage } [{ $bar }] { $percent } %
command-reading = Läser { $file } …
command-note = notering: { $note }
view-definition-counts = { $kind ->
    [metric] Måttet ”{ $name }” är vyns eget; analysen sparades med en annan definition av det.
    [segment] Segmentet ”{ $name }” är vyns eget; analysen sparades med en annan definition av det.
   *[other] Datumintervallet ”{ $name }” är vyns eget; analysen sparades med en annan definition av det.
}
command-stopped = Stoppat.
command-is-folder = det är en mapp
command-no-folder = det finns ingen sådan mapp

unknown-file-form =
    .what = ”{ $file }” kan inte skrivas.
    .why = Filändelsen anger i vilken form ett resultat skrivs, och den här anger ingen.
    .fix = Ge filen någon av dessa ändelser: { $known }.

overwrites-input =
    .what = ”{ $file }” ska både läsas och skrivas.
    .why = Det som lästes skulle gå förlorat.
    .fix = Ge resultatet ett annat namn.

unwritable-file =
    .what = ”{ $file }” kan inte skrivas: { $reason }.
    .why = En fil skrivs i sin helhet eller inte alls.
    .fix = Välj en fil i en mapp som finns och som du får skriva till.

no-date-range =
    .what = Det finns inget datumintervall ”{ $name }”.
    .why = Analysen skulle köras över det, i stället för över sitt eget.
    .fix = Ange en start och ett slut, till exempel 2025-01-01/2025-02-01{ $count ->
        [0] .
       *[other] , eller något av: { $known }.
    }
