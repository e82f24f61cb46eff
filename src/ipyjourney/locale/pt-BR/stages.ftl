## Long work: what is being done

stage-encode = Codificando colunas
stage-order = Ordenando linhas
stage-gather = Reunindo colunas
stage-read = Lendo as linhas
stage-select = Buscando as linhas da análise
stage-match = Buscando quem foi para onde
stage-count = Contando
stage-time = Medindo os tempos
stage-keep = Gravando o índice em disco

## Its stop, on the screen

working = Calculando
stop = Parar
work-stopped = { $older ->
    [yes] O cálculo foi interrompido: estes números são mais antigos.
   *[no] O cálculo foi interrompido antes de haver números.
}
work-again = Calcular
