## What a cohort table shows

inclusion-criteria = Inkluderingskriterier
return-criteria = Returkriterier
settings-rows = Rader
settings-columns = Kolumner
settings-scope = Endast dessa rader i data
add-metric = Lägg till mått
add-metric-to = Lägg till mått i { $criteria }
remove-metric = Ta bort { $metric }
criterion-metric = { $criteria }: mått { $number }
criterion-operator = { $criteria }: jämförelse { $number }
criterion-value = { $criteria }: värde { $number }
criterion-segments = Räkna endast i dessa segment
join-label = { $criteria }: och, eller
criterion-is = { $operator ->
    [greater_or_equal] minst
    [greater] mer än
    [equals] lika med
    [not_equals] inte lika med
    [less_or_equal] högst
   *[less] mindre än
}
row-per-period = En rad per period
row-per-item = En rad per objekt i en dimension
row-per-segment = En rad per segment
row-dimension = Dimension
row-segments = En rad för vart och ett av dessa
choose-dimension = Välj…
entry-every = Inkludera i varje period som uppfyller kriterierna
entry-first = Inkludera endast i den första perioden
table-granularity = Granularitet
granularity-name = { $granularity ->
    [day] Dag
    [week] Vecka
    [month] Månad
    [quarter] Kvartal
   *[year] År
}
columns = Antal kolumner
brackets = Kolumner, från och till
brackets-example = 1, 2-3, 4-6
return-on = Återkomst i kolumnens period
return-on-or-after = Återkomst i den eller någon senare
return-brackets = Kolumner med flera perioder
type-retention = Kvarhållning: de som återkommer
type-churn = Bortfall: de som inte återkommer
use-rolling = Rullande: bara de som återkom i varje tidigare kolumn
use-latency = Latenstabell: även perioderna före
value-metric = Värde per cell
table-later = Allt detta kan ändras senare.
wrong-number = Ange ett tal för varje mått.
wrong-columns = Ange ett antal kolumner, 1 till 400.
wrong-brackets = Skriv kolumner som 1, 2-3, 4-6: var och en börjar efter att den föregående slutar.
no-row-segments = Välj minst ett segment att göra en rad av.
no-row-dimension = Välj dimensionen vars objekt bildar raderna.
said-table-changed = Tabellen har ändrats.
said-table-built = Tabellen är klar.
table-keys-list =
    Tabb | Verktygsfält, tabell, noteringar
    Piltangenter | Från cell till cell
    Home, End | Första och sista cellen på raden; med Ctrl i hela tabellen
    Page Up, Page Down | En skärm upp eller ned
    Skift och piltangenter | Markera ett område
    Blanksteg | Markera en cell; på en rubrik dess rad eller kolumn; med Ctrl utöver det som redan är markerat
    Ctrl+A | Markera alla celler
    Retur | Meny för de markerade cellerna
    Ctrl+C | Kopiera de markerade cellerna
    Ctrl+Z, Ctrl+Y | Ångra, gör om
    Esc | Stäng, avmarkera allt
