## Curves of a cohort table

curves-rows = Zu zeichnende Zeilen, höchstens { $most }
curve-by-period = { $type ->
    [churn] Abwanderung
   *[retention] Bindung
} nach { $granularity ->
    [day] Tagen
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
   *[year] Jahren
} seit dem Einschluss
time-to-return = Zeit bis zur Rückkehr
time-to-return-about = Der Anteil, der bis zu einer Zeit zurückgekehrt ist (Kaplan–Meier, mit 95-%-Intervall). Wer bis zum Ende der Daten nicht zurückgekehrt ist, wird so lange gezählt, wie die Daten reichen.
time-to-return-chart = Anteil der Zurückgekehrten im Zeitverlauf: { $rows }. Mit den Pfeiltasten lassen sich die Werte ablesen.
within-time = Bis { $time }:
choose-two = Zwei Zeilen wählen, um zu testen, ob sie unterschiedlich schnell zurückkehren.
have-returned = Zurückgekehrt
median-time = Medianzeit
median-not-reached = nicht erreicht
median-beyond = nicht erreicht (mind. { $low })
median-from = { $median } (mind. { $low })
median-between = { $median } ({ $low } bis { $high })
