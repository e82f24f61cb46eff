## Curves of a cohort table

curves-rows = Linhas a desenhar, no máximo { $most }
curve-by-period = { $type ->
    [churn] Churn
   *[retention] Retenção
} por { $granularity ->
    [day] dia
    [week] semana
    [month] mês
    [quarter] trimestre
   *[year] ano
} após a inclusão
time-to-return = Tempo até o retorno
time-to-return-about = A proporção que já retornou até certo tempo (Kaplan-Meier, com seu intervalo de 95%). Quem não retornou até o fim dos dados conta pelo tempo em que é conhecido.
time-to-return-chart = Proporção que retornou ao longo do tempo: { $rows }. As setas do teclado leem os valores.
within-time = Em até { $time }:
choose-two = Escolha duas linhas para testar se retornam em velocidades diferentes.
have-returned = Retornaram
median-time = Tempo mediano
median-not-reached = não alcançado
median-beyond = não alcançado (a partir de { $low })
median-from = { $median } (a partir de { $low })
median-between = { $median } ({ $low } a { $high })
