## What a report says beside its analyses

report-contents = Innehåll
report-foot = Filen behöver varken kernel eller nätverk: siffror, bilder och definitioner finns i den.
report-table = Tabell med { $rows ->
    [one] en rad
   *[other] { $rows } rader
} och { $columns ->
    [one] en kolumn
   *[other] { $columns } kolumner
}
report-more-rows = De första { $shown } av { $rows } rader visas. Den som skrev rapporten kan spara alla bredvid den: frame.to_csv("rows.csv").
report-picture-left-out = (bild utelämnad: bara PNG, JPEG, GIF och WebP i data:-adresser följer med)
report-link-left-out = (länk utelämnad: bara http, https, mailto och # följs)

## What a report refuses

no-title =
    .what = Rapporten har ingen titel.
    .why = Det första argumentet är dess titel, en text; det som visas kommer efter den.
    .fix = Skriv ij.Report("Min titel", …); det som angavs först är av typen { $type }.

empty-report =
    .what = Rapporten har inga delar.
    .why = En sida med bara en titel säger ingen något.
    .fix = Ge den texter, widgetar, resultat eller dataframes: ij.Report("Min titel", "Lite *Markdown*", canvas).

unknown-report-part =
    .what = Del { $place } av rapporten är av typen { $type }, som den inte kan visa.
    .why = En rapport innehåller Markdown, widgetar, resultat av analyser och tabeller.
    .fix = Ange en text, en JourneyCanvas, CohortTable eller Flow, det som view.run(…) svarar, eller en dataframe.

no-moment =
    .what = En rapport kan inte ha skapats vid något av typen { $type }.
    .why = Sidan anger när den skapades, på minuten.
    .fix = Ge made= en datetime, till exempel datetime(2025, 7, 1, 9, 30), eller utelämna made för att få den aktuella tidpunkten.

no-html-file =
    .what = En rapport skrivs inte till ”{ $file }”.
    .why = Den är en HTML-sida, och webbläsare öppnar den som en sådan tack vare filändelsen.
    .fix = Spara den som ”{ $html }”.

page-not-built =
    .what = Gränssnittet för sparade sidor är inte byggt.
    .why = En sida har med sig det som ritar den, och det har inte byggts i den här källkoden.
    .fix = Kör "npm ci" och "npm run build" i mappen js/ i källkoden, eller installera ett publicerat wheel-paket, som innehåller det. result.to_html() ger den statiska formen.
