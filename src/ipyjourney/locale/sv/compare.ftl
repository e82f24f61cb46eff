## Choosing what to compare

compare = Jämför
compare-help = Samma analys, en gång för varje sida för sig. Förändringar anges mot sida A.
add-side = Lägg till en sida
side-segment = Segment
side-period = Period
side-name = Namn
segment-of-side = Segment för sida { $side }
period-of-side = Period för sida { $side }
name-of-side = Namn på sida { $side }
no-segment = Alla
first-day = Första dag
last-day = Sista dag
prior-needs-range = { $prior } ({ $needs })
numbered = { $name } ({ $number })
side-up = Flytta upp sida { $side }
side-remove = Ta bort sida { $side }
compare-few = En jämförelse behöver minst två sidor. Lägg till en sida.
compare-same = Sida { $side } har samma namn som en annan. Välj något annat för den, eller ge den ett eget namn.
compare-days = Sida { $side } saknar första eller sista dag. Ange båda.
compare-backward = Sida { $side } slutar innan den börjar. Byt plats på dagarna.
