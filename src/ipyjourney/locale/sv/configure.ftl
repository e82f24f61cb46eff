## What a journey follows and counts

container = Behållare
primary-metric = Primärt mått
secondary-metric = Sekundärt mått
no-metric = Inget
date-range = Datumintervall
all-dates = Alla datum
whole-limit = Hela resan, högst
build = Skapa
configure-later = Allt detta kan ändras senare. Du kan också börja direkt: dra en komponent till arbetsytan.
import-instead = Importera en resa…
metrics-containers = Behållare och händelser
metrics-counters = Räknare
metrics-sums = Summor
metrics-calculated = Beräknade mått
said-configured = Inställningarna har ändrats.
said-built = Arbetsytan är klar.

## How it leaves the canvas

copy = Kopiera
copy-as = Kopiera { $name }
download = Ladda ned
download-as = Ladda ned { $name }
form-png = PNG-bild
form-png-for = För presentationer och e-post
form-svg = SVG-bild
form-svg-for = Skarp i alla storlekar
form-html = HTML
form-html-for = En sida som fungerar utan kernel
form-csv = Siffror i CSV
form-csv-for = Siffrorna som tabell
form-json = JSON
form-json-for = Kan öppnas igen, med definitioner
form-python = Python
form-python-for = Koden som skapar den
form-mermaid = Mermaid
form-mermaid-for = Ett flödesschema för dokument
export-waiting = Ett ögonblick…
said-copied = { $form ->
    [svg] SVG-bilden finns i Urklipp.
    [html] HTML-koden finns i Urklipp.
    [csv] Siffrorna finns i Urklipp, som CSV.
    [json] JSON-koden finns i Urklipp.
    [python] Python-koden finns i Urklipp.
   *[mermaid] Mermaid-flödesschemat finns i Urklipp.
}
said-downloaded = Sparad som { $file }.
copy-by-hand = Webbläsaren låter inte sidor kopiera: tryck på Ctrl+C.

## How it comes to it

import-text = Mermaid-flödesschema eller JSON för en resa
import-example =
    flowchart LR
    a[Visit] -->|within 30 days| b[Demo]
    b --> c[Won]
import-help = Steg hittas genom namnen på mått, segment, datumintervall och objekt (”Channel: Email”). Resan här ersätts; med Ångra får du tillbaka den.
import-file = Eller från en fil:
said-imported = Resan har importerats.
