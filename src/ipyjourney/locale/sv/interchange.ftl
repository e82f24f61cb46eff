## Journeys drawn elsewhere

unknown-step =
    .what = Steget ”{ $step }” är ingen komponent i datavyn.
    .why = Ett steg räknar rader, så det måste ha samma namn som ett mått, ett segment, ett datumintervall eller ett dimensionsobjekt.
    .fix = { $close ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Skriv ett objekt som "Dimension: objekt".
    } I Python anger components={ "{" }"{ $step }": "…"{ "}" } vad steget är.

ambiguous-step =
    .what = Steget ”{ $step }” är ett objekt i flera dimensioner: { $dimensions }.
    .why = Var och en av dem skulle räkna andra rader.
    .fix = Ange även dimensionen, till exempel ”{ $example }: { $step }”.

unreadable-graph =
    .what = Detta är ingen graf av namngivna steg: { $found } ({ $place }).
    .why = En resa består av steg med namn och av pilar mellan dem.
    .fix = Ange varje steg med dem som följer efter det, {"{"}"Visit": ["Demo", "Won"]{"}"}, eller nodes med ett id och edges med source och target.

undirected-graph =
    .what = Grafen har inga riktningar ({ $kind }).
    .why = En pil i en resa leder från en tidigare rad till en senare.
    .fix = Ange en riktad graf: networkx.DiGraph, eller "directed": true.

unreadable-mermaid =
    .what = { $problem ->
        [header] Detta är inget Mermaid-flödesschema; det börjar så här
        [undirected] En linje utan pilspets står på rad { $line }
        [group] En grupp står där ett steg borde stå, på rad { $line }
        [shape] Texten för ett steg har inget slut på rad { $line }
        [comment] En kommentar från ipyjourney är inte välformad på rad { $line }
        [nothing-there] En kommentar gäller något som inte är ritat, på rad { $line }
       *[statement] Rad { $line } i flödesschemat kan inte läsas
    }: { $text }
    .why = En resa läses från ett flödesschemas steg och pilar, och inte från något som kan läsas fel.
    .fix = { $problem ->
        [header] Börja med en rad som "flowchart LR".
        [undirected] Skriv "A --> B" från det tidigare steget till det senare.
        [group] Koppla stegen inuti gruppen, ett i taget.
        [shape] Avsluta parentesen, och sätt text med parenteser inom citattecken: a["Visit (web)"].
        [comment] Rätta JSON-koden efter namnen, eller ta bort kommentaren.
        [nothing-there] Rätta namnen i den, eller ta bort kommentaren.
       *[statement] Skriv steg som a["Visit"] och pilar som a --> b eller a -->|"within 7 days"| b.
    }
