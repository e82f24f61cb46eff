## What a journey follows and counts

container = Contenedor
primary-metric = Métrica principal
secondary-metric = Métrica secundaria
no-metric = Ninguna
date-range = Intervalo de fechas
all-dates = Todas las fechas
whole-limit = Recorrido completo, como máximo
build = Generar
configure-later = Todo esto se puede cambiar después. O empiece ya: arrastre un componente al lienzo.
import-instead = Importar un recorrido…
metrics-containers = Contenedores y eventos
metrics-counters = Contadores
metrics-sums = Sumas
metrics-calculated = Métricas calculadas
said-configured = La configuración ha cambiado.
said-built = El lienzo está listo.

## How it leaves the canvas

copy = Copiar
copy-as = Copiar { $name }
download = Descargar
download-as = Descargar { $name }
form-png = Imagen PNG
form-png-for = Para diapositivas y correo
form-svg = Dibujo SVG
form-svg-for = Nítido a cualquier tamaño
form-html = HTML
form-html-for = Una página que funciona sin kernel
form-csv = Cifras en CSV
form-csv-for = Las cifras como tabla
form-json = JSON
form-json-for = Se vuelve a abrir, con sus definiciones
form-python = Python
form-python-for = El código que lo crea
form-mermaid = Mermaid
form-mermaid-for = Un diagrama de flujo para documentos
export-waiting = Un momento…
said-copied = { $form ->
    [svg] El dibujo SVG está en el portapapeles.
    [html] El HTML está en el portapapeles.
    [csv] Las cifras están en el portapapeles, en CSV.
    [json] El JSON está en el portapapeles.
    [python] El código de Python está en el portapapeles.
   *[mermaid] El diagrama de flujo Mermaid está en el portapapeles.
}
said-downloaded = Guardado como { $file }.
copy-by-hand = El navegador no permite copiar a las páginas: pulse Ctrl+C.

## How it comes to it

import-text = Diagrama de flujo Mermaid o JSON de un recorrido
import-example =
    flowchart LR
    a[Visit] -->|within 30 days| b[Demo]
    b --> c[Won]
import-help = Los pasos se buscan por los nombres de métricas, segmentos, intervalos de fechas y elementos («Channel: Email»). El recorrido actual se sustituye; Deshacer lo recupera.
import-file = O desde un archivo:
said-imported = Recorrido importado.
