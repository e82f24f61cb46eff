## Curves of a cohort table

curves-rows = Filas que dibujar, { $most } como máximo
curve-by-period = { $type ->
    [churn] Pérdida
   *[retention] Retención
} por { $granularity ->
    [day] día
    [week] semana
    [month] mes
    [quarter] trimestre
   *[year] año
} después de la inclusión
time-to-return = Tiempo hasta el retorno
time-to-return-about = La proporción que ha vuelto en un tiempo dado (Kaplan-Meier, con su intervalo del 95 %). Las instancias que no han vuelto al final de los datos cuentan mientras se tiene información de ellas.
time-to-return-chart = Proporción que ha vuelto a lo largo del tiempo: { $rows }. Las teclas de flecha la leen.
within-time = En { $time }:
choose-two = Elija dos filas para comprobar si vuelven a distinta velocidad.
have-returned = Han vuelto
median-time = Mediana del tiempo
median-not-reached = no alcanzada
median-beyond = no alcanzada (desde { $low })
median-from = { $median } (desde { $low })
median-between = { $median } (de { $low } a { $high })
