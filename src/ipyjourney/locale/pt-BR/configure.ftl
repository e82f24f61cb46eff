## What a journey follows and counts

container = Contêiner
primary-metric = Métrica principal
secondary-metric = Métrica secundária
no-metric = Nenhuma
date-range = Intervalo de datas
all-dates = Todas as datas
whole-limit = Jornada inteira, no máximo
build = Criar
configure-later = Tudo isto pode ser alterado depois. Ou comece já: arraste um componente para a tela.
import-instead = Importar jornada…
metrics-containers = Contêineres e eventos
metrics-counters = Contadores
metrics-sums = Somas
metrics-calculated = Métricas calculadas
said-configured = As configurações foram alteradas.
said-built = A tela está pronta.

## How it leaves the canvas

copy = Copiar
copy-as = Copiar { $name }
download = Baixar
download-as = Baixar { $name }
form-png = Imagem PNG
form-png-for = Para slides e e-mails
form-svg = Desenho SVG
form-svg-for = Nítido em qualquer tamanho
form-html = HTML
form-html-for = Uma página que funciona sem kernel
form-csv = Números em CSV
form-csv-for = Os números em uma tabela
form-json = JSON
form-json-for = Pode ser reaberto, com as definições
form-python = Python
form-python-for = O código que a cria
form-mermaid = Mermaid
form-mermaid-for = Um fluxograma para documentos
export-waiting = Um momento…
said-copied = { $form ->
    [svg] O desenho SVG está na área de transferência.
    [html] O HTML está na área de transferência.
    [csv] Os números estão na área de transferência, em CSV.
    [json] O JSON está na área de transferência.
    [python] O código Python está na área de transferência.
   *[mermaid] O fluxograma Mermaid está na área de transferência.
}
said-downloaded = Salvo como { $file }.
copy-by-hand = O navegador não permite que páginas copiem: pressione Ctrl+C.

## How it comes to it

import-text = Fluxograma Mermaid ou JSON de uma jornada
import-example =
    flowchart LR
    a[Visit] -->|within 30 days| b[Demo]
    b --> c[Won]
import-help = As etapas são encontradas pelos nomes de métricas, segmentos, intervalos de datas e itens (“Channel: Email”). A jornada atual é substituída; Desfazer a traz de volta.
import-file = Ou de um arquivo:
said-imported = A jornada foi importada.
