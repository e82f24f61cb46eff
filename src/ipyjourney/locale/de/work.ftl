## Long work that was stopped

cancelled =
    .what = Die Berechnung wurde gestoppt.
    .why = Sie wurde gestoppt, bevor sie fertig war; daher gibt es keine Antwort. Was vollständig aufgebaut ist, bleibt erhalten.
    .fix = Noch einmal fragen: Es geht von dort weiter.

## Views on disk

folder-in-use =
    .what = Der Ordner „{ $folder }“ enthält etwas anderes als eine abgelegte Datenansicht.
    .why = Was dort abgelegt wird, ersetzt den gesamten Inhalt des Ordners.
    .fix = Einen neuen oder leeren Ordner nennen.

nothing-kept =
    .what = In „{ $folder }“ ist keine Datenansicht abgelegt.
    .why = Darin liegt kein fertiges Manifest: Es ist ein anderer Ordner, oder das Schreiben kam nicht zum Abschluss.
    .fix = Den Pfad prüfen oder die Datenansicht aus ihrer Tabelle erstellen und erneut ablegen.

other-version =
    .what = Die Datenansicht in „{ $folder }“ hat Version { $version } der Form; dieses Paket liest { $wanted }.
    .why = Eine andere Version von ipyjourney hat sie geschrieben, und ihre Arrays können etwas anderes bedeuten.
    .fix = Die Datenansicht aus ihrer Tabelle erstellen und erneut ablegen.

damaged-folder =
    .what = Die Datenansicht in „{ $folder }“ ist beschädigt: { $file } fehlt oder ist nicht das, was geschrieben wurde.
    .why = Zahlen aus einem Teil der Zeilen wären falsch, ohne dass es jemand sähe.
    .fix = Die Datenansicht aus ihrer Tabelle erstellen und erneut ablegen.

unkeepable-column =
    .what = Die Spalte „{ $column }“ kann nicht in eine Datei geschrieben werden: { $reason }.
    .why = Eine Datenansicht wird mit allen ihren Spalten abgelegt, damit nichts zweimal gelesen wird.
    .fix = Die Spalte aus der Tabelle weglassen oder in Text oder Zahlen umwandeln.
