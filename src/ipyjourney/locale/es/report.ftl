## What a report says beside its analyses

report-contents = Contenido
report-foot = Este archivo no necesita kernel ni red: contiene sus cifras, imágenes y definiciones.
report-table = Tabla de { $rows ->
    [one] una fila
   *[other] { $rows } filas
} y { $columns ->
    [one] una columna
   *[other] { $columns } columnas
}
report-more-rows = Se muestran las primeras { $shown } de { $rows } filas. Quien escribió el informe puede guardarlas todas junto a él: frame.to_csv("rows.csv").
report-picture-left-out = (imagen omitida: solo se incluyen PNG, JPEG, GIF y WebP en direcciones data:)
report-link-left-out = (enlace omitido: solo se siguen http, https, mailto y #)

## What a report refuses

no-title =
    .what = El informe no tiene título.
    .why = El primer argumento es su título, un texto; lo que se muestra va después.
    .fix = Escriba ij.Report("Mi título", …); lo primero que se indicó es del tipo { $type }.

empty-report =
    .what = El informe no tiene partes.
    .why = Una página que solo tiene título no dice nada a nadie.
    .fix = Añada textos, widgets, resultados o DataFrames: ij.Report("Mi título", "Algo de *Markdown*", canvas).

unknown-report-part =
    .what = La parte { $place } del informe es del tipo { $type }, que no se puede mostrar.
    .why = Un informe contiene Markdown, widgets, resultados de análisis y tablas.
    .fix = Indique un texto, un JourneyCanvas, CohortTable o Flow, lo que devuelve view.run(…), o un DataFrame.

no-moment =
    .what = El momento de creación de un informe no puede ser del tipo { $type }.
    .why = La página dice cuándo se creó, con precisión de minutos.
    .fix = Pase a made= un datetime, por ejemplo datetime(2025, 7, 1, 9, 30), o quítelo para usar el momento actual.

no-html-file =
    .what = Un informe no se escribe en «{ $file }».
    .why = Es una página HTML, y los navegadores la reconocen por el final de su nombre.
    .fix = Guárdelo como «{ $html }».

page-not-built =
    .what = La interfaz de las páginas guardadas no está compilada.
    .why = Una página lleva consigo lo que la dibuja, y en esta copia de trabajo no se ha creado.
    .fix = Ejecute "npm ci" y "npm run build" en la carpeta js/ de la copia de trabajo, o instale un wheel publicado, que lo contiene. result.to_html() da la forma estática.
