## What a cohort table shows

inclusion-criteria = Critérios de inclusão
return-criteria = Critérios de retorno
settings-rows = Linhas
settings-columns = Colunas
settings-scope = Somente estas linhas dos dados
add-metric = Adicionar métrica
add-metric-to = Adicionar métrica a { $criteria }
remove-metric = Remover { $metric }
criterion-metric = { $criteria }: métrica { $number }
criterion-operator = { $criteria }: comparação { $number }
criterion-value = { $criteria }: valor { $number }
criterion-segments = Contados somente nestes segmentos
join-label = { $criteria }: e, ou
criterion-is = { $operator ->
    [greater_or_equal] pelo menos
    [greater] maior que
    [equals] igual a
    [not_equals] diferente de
    [less_or_equal] no máximo
   *[less] menor que
}
row-per-period = Uma linha por período
row-per-item = Uma linha por item de uma dimensão
row-per-segment = Uma linha por segmento
row-dimension = Dimensão
row-segments = Uma linha para cada um destes
choose-dimension = Escolher…
entry-every = Incluir em cada período que atenda aos critérios
entry-first = Incluir somente no primeiro período
table-granularity = Granularidade
granularity-name = { $granularity ->
    [day] Dia
    [week] Semana
    [month] Mês
    [quarter] Trimestre
   *[year] Ano
}
columns = Número de colunas
brackets = Colunas, de e até
brackets-example = 1, 2-3, 4-6
return-on = Retorno no período da coluna
return-on-or-after = Retorno nele ou em qualquer posterior
return-brackets = Colunas de vários períodos
type-retention = Retenção: quem retorna
type-churn = Churn: quem não retorna
use-rolling = Contínuo: só quem retornou em todas as colunas anteriores
use-latency = Tabela de latência: também os períodos anteriores
value-metric = Valor por célula
table-later = Tudo isto pode ser alterado depois.
wrong-number = Informe um número para cada métrica.
wrong-columns = Informe um número de colunas, de 1 a 400.
wrong-brackets = Escreva as colunas como 1, 2-3, 4-6: cada uma começa depois que a anterior termina.
no-row-segments = Escolha pelo menos um segmento para formar uma linha.
no-row-dimension = Escolha a dimensão cujos itens formam as linhas.
said-table-changed = A tabela foi alterada.
said-table-built = A tabela está pronta.
table-keys-list =
    Tab | Barra de ferramentas, tabela, notas
    Setas | De célula em célula
    Home, End | Primeira e última célula da linha; com Ctrl, da tabela
    Page Up, Page Down | Uma tela para cima ou para baixo
    Shift e setas | Selecionar um intervalo
    Espaço | Selecionar uma célula; em um cabeçalho, sua linha ou coluna; com Ctrl, além do que já está selecionado
    Ctrl+A | Selecionar todas as células
    Enter | Menu das células selecionadas
    Ctrl+C | Copiar as células selecionadas
    Ctrl+Z, Ctrl+Y | Desfazer, refazer
    Esc | Fechar, não selecionar nada
