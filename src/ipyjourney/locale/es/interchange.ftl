## Journeys drawn elsewhere

unknown-step =
    .what = El paso «{ $step }» no es un componente de la vista de datos.
    .why = Un paso cuenta filas, así que debe llevar el nombre de una métrica, un segmento, un intervalo de fechas o un elemento de dimensión.
    .fix = { $close ->
        [yes] ¿Quiso decir «{ $nearest }»?
       *[no] Escriba un elemento como "Dimensión: elemento".
    } En Python, components={ "{" }"{ $step }": "…"{ "}" } dice qué es el paso.

ambiguous-step =
    .what = El paso «{ $step }» es un elemento de varias dimensiones: { $dimensions }.
    .why = Cada una contaría filas distintas.
    .fix = Indique también la dimensión, por ejemplo "{ $example }: { $step }".

unreadable-graph =
    .what = Esto no es un grafo de pasos con nombre: { $found } ({ $place }).
    .why = Un recorrido se compone de pasos con nombre y de flechas entre ellos.
    .fix = Indique cada paso con los que lo siguen, {"{"}"Visit": ["Demo", "Won"]{"}"}, o nodos (nodes) con un id y aristas (edges) con source y target.

undirected-graph =
    .what = El grafo no tiene direcciones ({ $kind }).
    .why = Una flecha de un recorrido va de una fila anterior a una posterior.
    .fix = Indique un grafo dirigido: networkx.DiGraph o "directed": true.

unreadable-mermaid =
    .what = { $problem ->
        [header] Esto no es un diagrama de flujo Mermaid; comienza así
        [undirected] Hay una línea sin punta de flecha en la línea { $line }
        [group] Hay un grupo donde debería haber un paso, en la línea { $line }
        [shape] El texto de un paso no termina en la línea { $line }
        [comment] Un comentario de ipyjourney está mal formado en la línea { $line }
        [nothing-there] Un comentario se refiere a algo que no está dibujado, en la línea { $line }
       *[statement] No se puede leer la línea { $line } del diagrama de flujo
    }: { $text }
    .why = Un recorrido se lee de los pasos y las flechas de un diagrama de flujo, y de nada que se pueda malinterpretar.
    .fix = { $problem ->
        [header] Comience con una línea como "flowchart LR".
        [undirected] Escriba "A --> B" del paso anterior al posterior.
        [group] Una los pasos que hay dentro del grupo, uno por uno.
        [shape] Cierre el corchete y ponga entre comillas el texto que lleve paréntesis: a["Visit (web)"].
        [comment] Corrija el JSON que sigue a los nombres o elimine el comentario.
        [nothing-there] Corrija sus nombres o elimine el comentario.
       *[statement] Escriba los pasos como a["Visit"] y las flechas como a --> b o a -->|"within 7 days"| b.
    }
