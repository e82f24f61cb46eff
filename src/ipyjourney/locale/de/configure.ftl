## What a journey follows and counts

container = Container
primary-metric = Primäre Metrik
secondary-metric = Sekundäre Metrik
no-metric = Keine
date-range = Datumsbereich
all-dates = Gesamter Zeitraum
whole-limit = Gesamte Journey, höchstens
build = Erstellen
configure-later = All das lässt sich später ändern. Oder gleich beginnen: eine Komponente auf die Arbeitsfläche ziehen.
import-instead = Journey importieren…
metrics-containers = Container und Ereignisse
metrics-counters = Zähler
metrics-sums = Summen
metrics-calculated = Berechnete Metriken
said-configured = Die Einstellungen sind geändert.
said-built = Die Arbeitsfläche ist bereit.

## How it leaves the canvas

copy = Kopieren
copy-as = { $name } kopieren
download = Herunterladen
download-as = { $name } herunterladen
form-png = PNG-Bild
form-png-for = Für Folien und E-Mails
form-svg = SVG-Zeichnung
form-svg-for = Scharf in jeder Größe
form-html = HTML
form-html-for = Eine Seite, die ohne Kernel läuft
form-csv = Zahlen als CSV
form-csv-for = Die Zahlen als Tabelle
form-json = JSON
form-json-for = Lässt sich wieder öffnen, mit allen Definitionen
form-python = Python
form-python-for = Der Code, der dies erzeugt
form-mermaid = Mermaid
form-mermaid-for = Ein Flussdiagramm für Dokumente
export-waiting = Einen Moment…
said-copied = { $form ->
    [svg] Die SVG-Zeichnung ist in der Zwischenablage.
    [html] Das HTML ist in der Zwischenablage.
    [csv] Die Zahlen sind als CSV in der Zwischenablage.
    [json] Das JSON ist in der Zwischenablage.
    [python] Der Python-Code ist in der Zwischenablage.
   *[mermaid] Das Mermaid-Flussdiagramm ist in der Zwischenablage.
}
said-downloaded = Gespeichert als { $file }.
copy-by-hand = Der Browser lässt Seiten nicht kopieren: Strg+C drücken.

## How it comes to it

import-text = Mermaid-Flussdiagramm oder JSON einer Journey
import-example =
    flowchart LR
    a[Visit] -->|within 30 days| b[Demo]
    b --> c[Won]
import-help = Schritte werden an den Namen von Metriken, Segmenten, Datumsbereichen und Elementen („Channel: Email“) erkannt. Die Journey hier wird ersetzt; „Rückgängig“ bringt sie zurück.
import-file = Oder aus einer Datei:
said-imported = Die Journey ist importiert.
