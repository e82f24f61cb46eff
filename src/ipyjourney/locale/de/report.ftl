## What a report says beside its analyses

report-contents = Inhalt
report-foot = Diese Datei braucht weder Kernel noch Netzwerk: Zahlen, Bilder und Definitionen sind darin enthalten.
report-table = Tabelle mit { $rows ->
    [one] einer Zeile
   *[other] { $rows } Zeilen
} und { $columns ->
    [one] einer Spalte
   *[other] { $columns } Spalten
}
report-more-rows = Zu sehen sind die ersten { $shown } von { $rows } Zeilen. Alle lassen sich neben dem Bericht speichern: frame.to_csv("rows.csv").
report-picture-left-out = (Bild ausgelassen: nur PNG, JPEG, GIF und WebP in data:-Adressen werden übernommen)
report-link-left-out = (Link ausgelassen: nur http, https, mailto und # werden verfolgt)

## What a report refuses

no-title =
    .what = Der Bericht hat keinen Titel.
    .why = Das erste Argument ist sein Titel, ein Text; was gezeigt wird, folgt danach.
    .fix = ij.Report("Mein Titel", …) schreiben; das erste Argument ist vom Typ { $type }.

empty-report =
    .what = Der Bericht hat keine Teile.
    .why = Eine Seite, die nur einen Titel hat, sagt niemandem etwas.
    .fix = Ihm Texte, Widgets, Ergebnisse oder DataFrames geben: ij.Report("Mein Titel", "Etwas *Markdown*", canvas).

unknown-report-part =
    .what = Teil { $place } des Berichts ist vom Typ { $type }, den er nicht zeigen kann.
    .why = Ein Bericht enthält Markdown, Widgets, Ergebnisse von Analysen und Tabellen.
    .fix = Einen Text, einen JourneyCanvas, einen CohortTable oder Flow, das Ergebnis von view.run(…) oder einen DataFrame angeben.

no-html-file =
    .what = Ein Bericht wird nicht in „{ $file }“ geschrieben.
    .why = Er ist eine HTML-Seite, und Browser erkennen ihn am Ende seines Namens als solche.
    .fix = Als „{ $html }“ speichern.

page-not-built =
    .what = Das Frontend gespeicherter Seiten ist nicht gebaut.
    .why = Eine Seite bringt mit, was sie zeichnet, und in diesem Checkout ist das nicht gebaut.
    .fix = „npm ci“ und „npm run build“ im Ordner js/ des Checkouts ausführen oder ein veröffentlichtes Wheel installieren, das es enthält. result.to_html() gibt die statische Form.

no-moment =
    .what = Ein Bericht wurde nicht zu etwas vom Typ { $type } erstellt.
    .why = Die Seite nennt auf die Minute genau, wann sie erstellt wurde.
    .fix = Für made= einen datetime-Wert angeben, etwa datetime(2025, 7, 1, 9, 30), oder es für die aktuelle Zeit weglassen.
