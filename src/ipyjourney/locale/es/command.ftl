## Documents that are read from files

unreadable-document =
    .what = No se puede leer el archivo «{ $file }»: { $reason }.
    .why = Debía indicar qué se analiza o qué significan las columnas de los eventos.
    .fix = Compruebe la ruta, que se busca desde { $folder }, y que el archivo sea texto en UTF-8.

## Descriptions of data views

lookup-without-file =
    .what = La tabla de búsqueda «{ $lookup }» se ha pasado como tabla, no como archivo.
    .why = La descripción de una vista de datos nombra archivos; no contiene filas.
    .fix = Escriba la tabla en un archivo y cree la vista con su ruta: lookups={ "{" }"{ $lookup }": "{ $lookup }.parquet"{ "}" }.

unknown-timestamp =
    .what = Esta vista no sabe de qué columna proceden sus fechas y horas.
    .why = La guardó una versión anterior de ipyjourney que no lo anotaba.
    .fix = Cree la vista a partir de su tabla y vuelva a guardarla.

## The command line: its help

command-about = Análisis de recorridos de clientes sobre tablas de eventos, sin cuaderno.
command-command = comando
command-run = Ejecutar un análisis guardado sobre una tabla de eventos y escribir lo que encuentra.
command-spec = el análisis: JSON escrito por to_json() o save()
command-data = los eventos: un archivo Parquet, CSV o TSV
command-view = qué significan las columnas de los eventos: JSON escrito por DataView.to_json(); si falta, se deduce
command-out = un archivo para el resultado, en el formato que indica su extensión ({ $known }); se puede repetir; si falta, el resultado se imprime
command-date-range = el nombre de un intervalo de fechas, o INICIO/FIN, por ejemplo 2025-01-01/2025-02-01; el fin no se incluye
command-as-of = el momento hasta el que se conocen los eventos, en lugar del de la vista
command-locale = idioma de los textos
command-quiet = no informar de lo deducido u omitido al leer los eventos
command-codes = Termina con 0 si todo se ha hecho, con 1 si los datos o el análisis no sirven o no se puede escribir un archivo, con 2 si no se entiende el comando y con 130 si se detiene.

## The command line: what it says

command-usage = No se entiende: { $problem }
command-progress = { $stage } [{ $bar }] { $percent } %
command-reading = Leyendo { $file } …
command-note = nota: { $note }
view-definition-counts = { $kind ->
    [metric] Vale la métrica «{ $name }» de la vista; el análisis se guardó con otra definición.
    [segment] Vale el segmento «{ $name }» de la vista; el análisis se guardó con otra definición.
   *[other] Vale el intervalo de fechas «{ $name }» de la vista; el análisis se guardó con otra definición.
}
command-stopped = Detenido.
command-is-folder = es una carpeta
command-no-folder = no existe esa carpeta

unknown-file-form =
    .what = No se puede escribir «{ $file }».
    .why = La extensión del archivo indica en qué formato se escribe el resultado, y esta no indica ninguno.
    .fix = Dé al archivo una de estas extensiones: { $known }.

overwrites-input =
    .what = «{ $file }» es a la vez el archivo que se lee y el que se escribe.
    .why = Se perdería lo leído.
    .fix = Dé otro nombre al resultado.

unwritable-file =
    .what = No se puede escribir «{ $file }»: { $reason }.
    .why = Un archivo se escribe entero o no se escribe.
    .fix = Elija un archivo en una carpeta que exista y en la que se pueda escribir.

no-date-range =
    .what = No existe el intervalo de fechas «{ $name }».
    .why = El análisis debía ejecutarse con él, en lugar del suyo.
    .fix = Indique un inicio y un fin, por ejemplo 2025-01-01/2025-02-01{ $count ->
        [0] .
       *[other] , o uno de estos: { $known }.
    }
