## Curves of a cohort table

curves-rows = Rader att rita, högst { $most }
curve-by-period = { $type ->
    [churn] Bortfall
   *[retention] Kvarhållning
} per { $granularity ->
    [day] dag
    [week] vecka
    [month] månad
    [quarter] kvartal
   *[year] år
} efter inkluderingen
time-to-return = Tid till återkomst
time-to-return-about = Andelen som har återkommit inom en viss tid (Kaplan–Meier, med 95 %-intervall). Den som inte har återkommit när data slutar räknas med så länge som vi känner till den.
time-to-return-chart = Andel som har återkommit över tid: { $rows }. Läs av den med piltangenterna.
within-time = Inom { $time }:
choose-two = Välj två rader för att testa om de återkommer olika snabbt.
have-returned = Återkommit
median-time = Mediantid
median-not-reached = inte nådd
median-beyond = inte nådd (från { $low })
median-from = { $median } (från { $low })
median-between = { $median } ({ $low } till { $high })
