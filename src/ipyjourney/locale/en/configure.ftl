## What a journey follows and counts

container = Container
primary-metric = Primary metric
secondary-metric = Secondary metric
no-metric = None
date-range = Date range
all-dates = All dates
whole-limit = Whole journey, at most
build = Build
configure-later = All of this can be changed later. Or begin at once: drag a component onto the canvas.
import-instead = Import a journey…
metrics-containers = Containers and events
metrics-counters = Counters
metrics-sums = Sums
metrics-calculated = Calculated metrics
said-configured = The settings are changed.
said-built = The canvas is ready.

## How it leaves the canvas

copy = Copy
copy-as = Copy { $name }
download = Download
download-as = Download { $name }
form-png = PNG picture
form-png-for = For slides and mail
form-svg = SVG drawing
form-svg-for = Sharp at any size
form-html = HTML
form-html-for = A page that works without a kernel
form-csv = CSV figures
form-csv-for = The figures as a table
form-json = JSON
form-json-for = Opens again, with its definitions
form-python = Python
form-python-for = The code that makes it
form-mermaid = Mermaid
form-mermaid-for = A flowchart for documents
export-waiting = One moment…
said-copied = { $form ->
    [svg] The SVG drawing is on the clipboard.
    [html] The HTML is on the clipboard.
    [csv] The figures are on the clipboard, as CSV.
    [json] The JSON is on the clipboard.
    [python] The Python code is on the clipboard.
   *[mermaid] The Mermaid flowchart is on the clipboard.
}
said-downloaded = Saved as { $file }.
copy-by-hand = The browser does not let pages copy: press Ctrl+C.

## How it comes to it

import-text = Mermaid flowchart, or JSON of a journey
import-example =
    flowchart LR
    a[Visit] -->|within 30 days| b[Demo]
    b --> c[Won]
import-help = Steps are found by the names of metrics, segments, date ranges and items (“Channel: Email”). The journey here is replaced; Undo brings it back.
import-file = Or from a file:
said-imported = Imported the journey.
