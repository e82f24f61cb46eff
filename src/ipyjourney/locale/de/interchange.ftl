## Journeys drawn elsewhere

unknown-step =
    .what = Der Schritt „{ $step }“ ist keine Komponente der Datenansicht.
    .why = Ein Schritt zählt Zeilen; er muss daher wie eine Metrik, ein Segment, ein Datumsbereich oder ein Dimensionselement heißen.
    .fix = { $close ->
        [yes] War „{ $nearest }“ gemeint?
       *[no] Ein Element als "Dimension: Element" schreiben.
    } In Python gibt components={ "{" }"{ $step }": "…"{ "}" } an, was der Schritt ist.

ambiguous-step =
    .what = Der Schritt „{ $step }“ ist ein Element mehrerer Dimensionen: { $dimensions }.
    .why = Jede davon würde andere Zeilen zählen.
    .fix = Auch die Dimension nennen, etwa „{ $example }: { $step }“.

unreadable-graph =
    .what = Dies ist kein Graph aus benannten Schritten: { $found } ({ $place }).
    .why = Eine Journey besteht aus Schritten mit Namen und aus Pfeilen zwischen ihnen.
    .fix = Zu jedem Schritt die folgenden angeben, {"{"}"Visit": ["Demo", "Won"]{"}"}, oder nodes mit einer id und edges mit source und target.

undirected-graph =
    .what = Der Graph hat keine Richtungen ({ $kind }).
    .why = Ein Pfeil einer Journey führt von einer früheren Zeile zu einer späteren.
    .fix = Einen gerichteten Graphen angeben: networkx.DiGraph oder "directed": true.

unreadable-mermaid =
    .what = { $problem ->
        [header] Dies ist kein Mermaid-Flussdiagramm; es beginnt so
        [undirected] In Zeile { $line } steht eine Linie ohne Pfeilspitze
        [group] In Zeile { $line } steht eine Gruppe, wo ein Schritt stehen sollte
        [shape] In Zeile { $line } hat der Text eines Schritts kein Ende
        [comment] In Zeile { $line } ist ein Kommentar von ipyjourney nicht wohlgeformt
        [nothing-there] In Zeile { $line } betrifft ein Kommentar etwas, das nicht gezeichnet ist
       *[statement] Zeile { $line } des Flussdiagramms kann nicht gelesen werden
    }: { $text }
    .why = Eine Journey wird aus den Schritten und Pfeilen eines Flussdiagramms gelesen und aus nichts, was sich missverstehen ließe.
    .fix = { $problem ->
        [header] Mit einer Zeile wie "flowchart LR" beginnen.
        [undirected] "A --> B" schreiben, vom früheren Schritt zum späteren.
        [group] Die Schritte innerhalb der Gruppe einzeln verbinden.
        [shape] Die Klammer schließen und Text mit Klammern in Anführungszeichen setzen: a["Visit (web)"].
        [comment] Das JSON hinter den Namen korrigieren oder den Kommentar löschen.
        [nothing-there] Die Namen darin korrigieren oder den Kommentar löschen.
       *[statement] Schritte als a["Visit"] und Pfeile als a --> b oder a -->|"within 7 days"| b schreiben.
    }
