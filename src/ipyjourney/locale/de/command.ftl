## Documents that are read from files

unreadable-document =
    .what = Die Datei „{ $file }“ kann nicht gelesen werden: { $reason }.
    .why = Sie sollte angeben, was analysiert wird oder was die Spalten der Ereignisse bedeuten.
    .fix = Den Pfad prüfen, der ab { $folder } gesucht wird, und ob die Datei Text in UTF-8 ist.

## Descriptions of data views

lookup-without-file =
    .what = Die Lookup-Tabelle „{ $lookup }“ wurde als Tabelle angegeben, nicht als Datei.
    .why = Die Beschreibung einer Datenansicht nennt Dateien; sie enthält keine Zeilen.
    .fix = Die Tabelle in eine Datei schreiben und die Datenansicht mit deren Pfad erstellen: lookups={ "{" }"{ $lookup }": "{ $lookup }.parquet"{ "}" }.

unknown-timestamp =
    .what = Diese Datenansicht weiß nicht, aus welcher Spalte ihre Zeitpunkte stammen.
    .why = Sie wurde von einem älteren ipyjourney abgelegt, das dies nicht festhielt.
    .fix = Die Datenansicht aus ihrer Tabelle neu erstellen und wieder ablegen.

## The command line: its help

command-about = Customer-Journey-Analysen über Ereignistabellen, ohne Notebook.
command-command = Befehl
command-run = Eine gespeicherte Analyse über eine Ereignistabelle ausführen und das Ergebnis schreiben.
command-spec = die Analyse: JSON, geschrieben von to_json() oder save()
command-data = die Ereignisse: eine Parquet-, CSV- oder TSV-Datei
command-view = die Bedeutung der Spalten: JSON, geschrieben von DataView.to_json(); ohne Angabe wird sie erraten
command-out = eine Datei für das Ergebnis, in der Form, die ihre Endung nennt ({ $known }); mehrfach möglich; ohne Angabe wird das Ergebnis ausgegeben
command-date-range = der Name eines Datumsbereichs oder START/ENDE, etwa 2025-01-01/2025-02-01; das Ende gehört nicht dazu
command-as-of = der Zeitpunkt, bis zu dem die Ereignisse bekannt sind, statt dem der Datenansicht
command-locale = Sprache der Texte
command-quiet = nicht melden, was beim Lesen der Ereignisse erraten oder ausgelassen wurde
command-codes = Der Rückgabewert ist 0, wenn alles erledigt ist, 1, wenn die Daten oder die Analyse nicht verwendbar sind oder eine Datei nicht geschrieben werden kann, 2, wenn der Befehl nicht verstanden wurde, 130, wenn er abgebrochen wurde.

## The command line: what it says

command-usage = Nicht verstanden: { $problem }
command-progress = { $stage } [{ $bar }] { $percent } %
command-reading = { $file } wird gelesen …
command-note = Hinweis: { $note }
view-definition-counts = { $kind ->
    [metric] Die Metrik „{ $name }“ ist die der Datenansicht; die Analyse wurde mit einer anderen Definition gespeichert.
    [segment] Das Segment „{ $name }“ ist das der Datenansicht; die Analyse wurde mit einer anderen Definition gespeichert.
   *[other] Der Datumsbereich „{ $name }“ ist der der Datenansicht; die Analyse wurde mit einer anderen Definition gespeichert.
}
command-stopped = Abgebrochen.
command-is-folder = es ist ein Ordner
command-no-folder = es gibt keinen solchen Ordner

unknown-file-form =
    .what = „{ $file }“ kann nicht geschrieben werden.
    .why = Die Endung der Datei gibt an, in welcher Form ein Ergebnis geschrieben wird, und diese nennt keine.
    .fix = Der Datei eine dieser Endungen geben: { $known }.

overwrites-input =
    .what = „{ $file }“ wird gelesen und soll zugleich geschrieben werden.
    .why = Das Gelesene ginge verloren.
    .fix = Dem Ergebnis einen anderen Namen geben.

unwritable-file =
    .what = „{ $file }“ kann nicht geschrieben werden: { $reason }.
    .why = Eine Datei wird ganz oder gar nicht geschrieben.
    .fix = Eine Datei in einem vorhandenen, beschreibbaren Ordner wählen.

no-date-range =
    .what = Es gibt keinen Datumsbereich „{ $name }“.
    .why = Die Analyse sollte über ihn ausgeführt werden statt über ihren eigenen.
    .fix = Start und Ende angeben, etwa 2025-01-01/2025-02-01{ $count ->
        [0] .
       *[other] , oder einen von: { $known }.
    }
