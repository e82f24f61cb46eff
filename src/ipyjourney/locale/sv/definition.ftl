## The definition of a chart or a number, in sentences

# Joining
definition-quoted = ”{ $name }”
definition-or = { $left } eller { $right }
definition-and = { $left } och { $right }
definition-comma = { $left }, { $right }
definition-group = ({ $inner })

# Metrics
definition-metric-events = { $metric } räknar rader.
definition-metric-container = { $metric } räknar varje instans ({ $container }) en gång.
definition-metric-counter = { $metric } räknar raderna där { $condition }.
definition-metric-sum = { $metric } summerar { $measure }; rader utan värde bidrar inte.
definition-metric-sum-where = { $metric } summerar { $measure } över raderna där { $condition }; rader utan värde bidrar inte.
definition-metric-calculated = { $metric } är { $expression }, beräknat från siffrorna för samma rader; en division med noll ger inget värde.

# Conditions on one row
# All of them have the word order of a subordinate clause: they stand after "där", "om" and "att".
definition-compare = { $operator ->
    [equals] { $dimension } är { $value }
    [not_equals] { $dimension } har ett annat värde än { $value }
    [in] { $dimension } är { $value }
    [not_in] { $dimension } har ett annat värde än { $value }
    [contains] { $dimension } innehåller { $value }
    [not_contains] { $dimension } har ett värde som inte innehåller { $value }
    [starts_with] { $dimension } börjar med { $value }
    [ends_with] { $dimension } slutar med { $value }
    [matches] { $dimension } matchar mönstret { $value }
    [not_matches] { $dimension } har ett värde som inte matchar mönstret { $value }
    [less] { $dimension } sorteras före { $value }
    [less_or_equal] { $dimension } är eller sorteras före { $value }
    [greater] { $dimension } sorteras efter { $value }
    [greater_or_equal] { $dimension } är eller sorteras efter { $value }
    [exists] { $dimension } har ett värde
   *[not_exists] { $dimension } saknar värde
}
definition-number = { $operator ->
    [equals] exakt { $value }
    [not_equals] något annat än { $value }
    [less] mindre än { $value }
    [less_or_equal] högst { $value }
    [greater] mer än { $value }
   *[greater_or_equal] minst { $value }
}
definition-metric-of-row = { $metric } på raden i sig är { $number }
definition-metric-of-instance = { $metric } över dess rader är { $number }
definition-not = det inte är så att { $condition }
definition-some-row = det finns en rad där { $condition }
definition-row-of = det för radens instans ({ $container }) gäller att { $condition }
definition-some-row-of = det finns en rad som hör till en instans ({ $container }) för vilken det gäller att { $condition }
definition-sequence = det bland dess rader finns, i denna ordning, { $steps }
definition-then = { $left }, sedan { $right }
definition-then-limited = { $left }, sedan ({ $limits }) { $right }
definition-row-where = en rad där { $condition }
definition-at-place = den räknas vid { $place } i en annan analys

# Segments
definition-segment-event = Segmentet { $segment } behåller raderna där { $condition }.
definition-segment-container = Segmentet { $segment } behåller alla rader för varje instans ({ $container }) för vilken det gäller att { $condition }.
definition-segment-behind = Analysen bakom segmentet { $segment }:
definition-segments-judged = Segment bedöms över alla rader i datumintervallet.

# Rows
definition-no-range = Det finns inget datumintervall: alla rader till och med tabellens sista ingår.
definition-no-range-as-of = Det finns inget datumintervall: alla rader före { $end }, så långt som data är kända, ingår.
definition-range = Datumintervallet { $range }: från och med { $start } till, men inte med, { $end }.
definition-range-to = Datumintervallet { $range }: från den första raden till, men inte med, { $end }.
definition-range-last = Det flyttas med data: { $count ->
    [one] { $unit ->
        [day] den senaste hela dagen före den pågående
        [week] den senaste hela veckan före den pågående
        [month] den senaste hela månaden före den pågående
        [quarter] det senaste hela kvartalet före det pågående
       *[year] det senaste hela året före det pågående
    }
   *[other] { $unit ->
        [day] de senaste { $count } hela dagarna före den pågående
        [week] de senaste { $count } hela veckorna före den pågående
        [month] de senaste { $count } hela månaderna före den pågående
        [quarter] de senaste { $count } hela kvartalen före det pågående
       *[year] de senaste { $count } hela åren före det pågående
    }
}.
definition-range-this = Det flyttas med data: { $unit ->
    [day] den pågående dagen
    [week] den pågående veckan
    [month] den pågående månaden
    [quarter] det pågående kvartalet
   *[year] det pågående året
}, så långt som data är kända.
definition-moved-back = Raderna som ingår ligger { $count } { $count ->
    [one] { $unit ->
        [day] dag
        [week] vecka
        [month] månad
        [quarter] kvartal
       *[year] år
    }
   *[other] { $unit ->
        [day] dagar
        [week] veckor
        [month] månader
        [quarter] kvartal
       *[year] år
    }
} före det.
definition-analysis-segments = Bara rader som { $count ->
    [one] segmentet { $segments } behåller
   *[other] alla segmenten { $segments } behåller
} ingår.
definition-without-instance = Rader utan tidpunkt och rader utan instans ({ $container }) utelämnas.
definition-order-table = Rader vid samma tidpunkt följer tabellens ordning.
definition-order-column = Rader vid samma tidpunkt följer ordningen i { $column }.
definition-times = Tider och perioder anges i tidszonen { $timezone }; veckor börjar på { $day ->
    [monday] måndag
    [tuesday] tisdag
    [wednesday] onsdag
    [thursday] torsdag
    [friday] fredag
    [saturday] lördag
   *[sunday] söndag
}.
definition-sides = Beräkningen görs för { $count ->
    [one] en sida
   *[other] { $count } sidor, var och en för sig
}: { $sides }.
definition-side-all = { $side } (alla rader)
definition-side = { $side } ({ $parts })
definition-side-segment = segmentet { $segment }
definition-side-range = datumintervallet { $range }
definition-side-prior = { $count } { $count ->
    [one] { $unit ->
        [day] dag
        [week] vecka
        [month] månad
        [quarter] kvartal
       *[year] år
    }
   *[other] { $unit ->
        [day] dagar
        [week] veckor
        [month] månader
        [quarter] kvartal
       *[year] år
    }
} tidigare
definition-changes = Förändringar anges mot { $side }.
definition-differences-tested = Skillnaden mellan två andelar av instanser har ett 95 %-intervall enligt Newcombe och p-värdet från ett z-test, om inte någon instans finns bakom båda.

## Journeys

definition-journey = Resan följer varje instans ({ $container }) för sig, genom dess rader i tidsordning.
definition-journey-shows = Varje nod visar { $metrics } över raderna som nåtts där.
definition-node = { $node } visar { $metrics } över raderna som nåtts där.
definition-arrow = Pilen från { $source } till { $target } räknar varje instans ({ $container }) med en rad vid { $target } som nåtts via pilen.
definition-arrow-way = En rad vid { $target } nås via pilen om den kommer { $way }.
definition-arrow-share = Pilens andel beräknas på instanserna ({ $container }) som nådde { $source }.
definition-arrow-time = Pilens tid löper, för var och en av dem, från den tidigaste raden som kan leda dit till den första raden som nåtts via pilen.
definition-fallout-all = Utfallet vid { $node } räknar varje instans ({ $container }) som nådde noden och därefter inte nådde någon annan nod via en pil därifrån.
definition-fallout-open = Ännu öppna är de i utfallet vid { $node } vars tid inte har gått ut vid radernas slut: varje instans ({ $container }) som ännu kan gå vidare.
definition-fallout-lost = Förlorade är de i utfallet vid { $node } vars tid har gått ut: varje instans ({ $container }) som inte längre kan gå vidare.
definition-fallout-share = Utfallets andel beräknas på instanserna ({ $container }) som nådde { $node }.
definition-fallout-end = { $node } är en slutnod: ingen faller ifrån där.
definition-matches = En rad matchar { $node } om { $conditions }.
definition-counts-in = den räknas i { $metrics }
definition-item-is = { $dimension } är { $items }
definition-kept-by = segmentet { $segment } behåller den
definition-lies-in = den ligger i datumintervallet { $ranges }
definition-start = { $node } är en startnod: varje rad som matchar den räknas som nådd.
definition-reached = { $node } nås av en rad som matchar noden och kommer { $ways }.
definition-way = senare än en rad som nåtts vid { $source }
definition-way-limited = senare än en rad som nåtts vid { $source } ({ $limits })
definition-way-immediate = omedelbart efter en rad som nåtts vid { $source }
definition-way-immediate-limited = omedelbart efter en rad som nåtts vid { $source } ({ $limits })
definition-anything-between = Vad som helst får hända däremellan.
definition-anything-or-right-after = Vad som helst får hända däremellan, om det inte står ”omedelbart efter”.
definition-journey-within = Hela resan tar högst { $duration }, räknat från en rad vid en startnod.
definition-excluded = { $node } är utesluten: varje instans ({ $container }) som når noden räknas bara i totalen.
definition-unreached = Ingen väg leder till { $node } från en startnod, så inget når noden.
definition-percent-start = Nodernas procenttal beräknas på samma mått över raderna som nåtts vid de startnoder som leder dit.
definition-percent-previous = Nodernas procenttal beräknas på samma mått över raderna som nåtts vid de närmast föregående noderna; en startnod är sin egen bas.
definition-percent-total = Nodernas procenttal beräknas på samma mått över alla rader som ingår.
definition-percent-start-of = Procenttalet beräknas på samma mått över raderna som nåtts vid { $nodes }.
definition-percent-previous-of = Procenttalet beräknas på samma mått över raderna som nåtts vid { $nodes }.
definition-percent-none = Procenttalet saknar bas, eftersom ingen startnod leder dit.
definition-percent-total-of = Procenttalet beräknas på samma mått över alla rader som ingår.
definition-interval = En andel av instanser har ett 95 %-intervall (Wilson).

## Cohort tables

definition-cohort = Tabellen grupperar varje instans ({ $container }) efter { $granularity ->
    [day] den dag då den inkluderas och följer den genom senare dagar
    [week] den vecka då den inkluderas och följer den genom senare veckor
    [month] den månad då den inkluderas och följer den genom senare månader
    [quarter] det kvartal då den inkluderas och följer den genom senare kvartal
   *[year] det år då den inkluderas och följer den genom senare år
}.
definition-cohort-cell = Cellen står på rad { $row }, { $column ->
    [included] i kolumnen för alla inkluderade
    [same_period] i kolumnen för samma period
   *[other] i kolumn { $column }
}.
definition-inclusion = En instans inkluderas { $granularity ->
    [day] en viss dag om { $condition } över dess rader den dagen
    [week] en viss vecka om { $condition } över dess rader den veckan
    [month] en viss månad om { $condition } över dess rader den månaden
    [quarter] ett visst kvartal om { $condition } över dess rader det kvartalet
   *[year] ett visst år om { $condition } över dess rader det året
}.
definition-inclusion-item = En instans inkluderas under ett objekt i { $dimension } om { $condition } över dess rader med det objektet under { $granularity ->
    [day] en och samma dag
    [week] en och samma vecka
    [month] en och samma månad
    [quarter] ett och samma kvartal
   *[year] ett och samma år
}.
definition-inclusion-segment = En instans inkluderas under ett segment om { $condition } över de av dess rader som segmentet behåller under { $granularity ->
    [day] en och samma dag
    [week] en och samma vecka
    [month] en och samma månad
    [quarter] ett och samma kvartal
   *[year] ett och samma år
}.
definition-criterion-segments = För detta används bara rader som { $count ->
    [one] segmentet { $segments } behåller
   *[other] alla segmenten { $segments } behåller
}.
definition-entry-every = Instansen ingår i varje kohort där den inkluderas.
definition-entry-first = Instansen ingår bara i den första kohorten där den inkluderas.
definition-return = En instans är kvarhållen i kolumn k om { $condition } över dess rader { $granularity ->
    [day] den k:te dagen därefter
    [week] den k:te veckan därefter
    [month] den k:te månaden därefter
    [quarter] det k:te kvartalet därefter
   *[year] det k:te året därefter
}.
definition-return-later = En instans är kvarhållen i kolumn k om { $condition } över dess rader { $granularity ->
    [day] den k:te dagen därefter eller någon senare dag
    [week] den k:te veckan därefter eller någon senare vecka
    [month] den k:te månaden därefter eller någon senare månad
    [quarter] det k:te kvartalet därefter eller något senare kvartal
   *[year] det k:te året därefter eller något senare år
}.
definition-return-brackets = En instans är kvarhållen i en kolumn om { $condition } över dess rader under { $granularity ->
    [day] minst en av de dagar
    [week] minst en av de veckor
    [month] minst en av de månader
    [quarter] minst ett av de kvartal
   *[year] minst ett av de år
} som kolumnen står för.
definition-brackets = Kolumnerna står för dessa nummer efter inkluderingen: { $columns }.
definition-metric-is = { $metric } är { $number }
definition-same-period = ”Samma period” räknar dem som återkommer redan { $granularity ->
    [day] samma dag
    [week] samma vecka
    [month] samma månad
    [quarter] samma kvartal
   *[year] samma år
} som inkluderingen, på rader efter den som inkluderade dem.
definition-retention = Cellerna räknar dem som är kvarhållna.
definition-churn = Cellerna räknar dem som inte är kvarhållna: inkluderade minus kvarhållna.
definition-churn-rolling = Cellerna räknar dem som var kvarhållna till och med kolumnen före men inte är det i den här.
definition-rolling = Bara de som var kvarhållna i varje tidigare kolumn räknas vidare (rullande).
definition-latency = Kolumnerna till vänster om ”Inkluderad” visar perioder före inkluderingen på samma sätt.
definition-by-item = Varje rad summerar ett objekts kohorter från alla perioder; de 14 objekten med flest instanser visas.
definition-by-segment = Varje rad summerar ett segments kohorter från alla perioder: { $segments }.
definition-added = Summan omfattar bara celler vars perioder ligger helt inom datumintervallet och data.
definition-value = Bredvid står { $metric } över raderna som återkomsten bedöms på, för alla inkluderade, och samma värde per inkluderad instans ({ $container }).
definition-share-included = Procenttalen beräknas på de inkluderade.
definition-share-rolling = Procenttalen beräknas på kolumnen före; i den första kolumnen på de inkluderade.
definition-average-pooled = Genomsnittsraden summerar antalen i en kolumn och delar summan med summan av deras baser.
definition-average-mean = Genomsnittsraden är det enkla medelvärdet av procenttalen i en kolumn.
definition-incomplete = En cell markeras som ofullständig och räknas inte med i genomsnittet om någon av dess perioder inte ligger helt inom raderna som ingår.
definition-incomplete-later = En cell markeras som ofullständig och räknas inte med i genomsnittet om den första av dess perioder inte ligger helt inom raderna som ingår.
definition-timing = Tiden till återkomst är en Kaplan–Meier-skattning: varje instans ({ $container }) räknas en gång per rad, och den som inte har återkommit vid slutet räknas med fram till dess.
definition-cell-included = Cellen räknar varje instans ({ $container }) som är inkluderad på den raden.
definition-cell-same-period = Cellen räknar dem på raden som återkommer redan { $granularity ->
    [day] samma dag
    [week] samma vecka
    [month] samma månad
    [quarter] samma kvartal
   *[year] samma år
} som inkluderingen, på rader efter den som inkluderade dem.
definition-cell-retained = Cellen räknar dem på raden som är kvarhållna i den kolumnen.
definition-cell-churned = Cellen räknar dem på raden som inte är kvarhållna i den kolumnen.

## Flows

definition-flow = Flödet följer objekten i { $dimension } på raderna för varje instans ({ $container }), i tidsordning.
definition-flow-nulls = Rader utan objekt hoppas över.
definition-repeats-once = Likadana objekt direkt efter varandra räknas som ett, vid det första av dem.
definition-repeats-all = Likadana objekt direkt efter varandra hålls isär.
definition-pattern = { $syntax ->
    [prefix] Objekt i { $dimension } som börjar med { $pattern } slås ihop till { $name }.
    [regex] Objekt i { $dimension } som det reguljära uttrycket { $pattern } matchar i sin helhet slås ihop till { $name }.
   *[wildcard] Objekt i { $dimension } som matchar mönstret { $pattern } slås ihop till { $name }.
}
definition-pattern-first = Det första mönstret som matchar avgör.
definition-anchor-metric = varje rad som räknas i { $metric }
definition-anchor-items = varje ställe där { $dimension } är { $items }
definition-anchor-dimension = varje ställe med ett objekt i { $dimension }
definition-starts-with = En sökväg börjar med { $anchor } och går framåt.
definition-contains = En sökväg dras kring { $anchor } och går åt båda håll.
definition-ends-with = En sökväg slutar med { $anchor } och går bakåt.
definition-between = En sökväg börjar med { $anchor } och går till nästa slutpunkt: { $until }; utan slutpunkt räknas den inte.
definition-only-first = Bara den första sökvägen för varje instans ({ $container }) räknas.
definition-only-last = Bara den sista sökvägen för varje instans ({ $container }) räknas.
definition-next = Nästa kolumn innehåller det första objektet som kommer senare än raden i kolumnen före.
definition-previous = Kolumnen till vänster innehåller det sista objektet som kommer tidigare än raden i kolumnen efter.
definition-step-within = Från en kolumn till nästa tar det högst { $duration }; annars är sökvägen slut.
definition-exit = En sökväg som inte har något ytterligare objekt är slut: den är en utgång i den kolumnen.
definition-entry = En sökväg som inte har något tidigare objekt börjar där: den är en ingång i den kolumnen.
definition-columns = Kolumnerna numreras från ankarets kolumn, som är 0.
definition-column-dimension = Kolumn { $column } visar { $dimension }.
definition-top-items = Varje kolumn visar { $items ->
    [one] sitt översta objekt
   *[other] sina { $items } översta objekt
} räknat i sökvägsvisningar; resten summeras som övriga objekt.
definition-column-items = Kolumn { $column } visar i stället { $items ->
    [one] sitt översta objekt
   *[other] sina { $items } översta objekt
}.
definition-hidden-columns = { $count ->
    [one] Kolumn { $columns } är dold: sökvägar går genom den utan att synas, och länkar binder samman kolumnerna på båda sidor.
   *[other] Kolumnerna { $columns } är dolda: sökvägar går genom dem utan att synas, och länkar binder samman kolumnerna på båda sidor.
} En sökväg som tar slut där räknas i nästa kolumn som visas.
definition-filter-include = Bara sökvägar med { $items } i kolumn { $column } behålls.
definition-filter-exclude = Sökvägar med { $items } i kolumn { $column } utelämnas.
definition-filter-matching = Bara sökvägar där detta gäller för objektet i kolumn { $column } behålls: { $condition }.
definition-views = Sökvägsvisningar räknar sökvägar; instanser ({ $container }) räknas bara en gång var.
definition-flow-share = En andel beräknas på instanserna i ankarets kolumn.
definition-flow-item = Talet vid { $item } i kolumn { $column } räknar sökvägarna som har det objektet där.
definition-flow-other = Talet räknar sökvägarna i kolumn { $column } med ett objekt som inte är bland de översta.
definition-flow-exit = Talet räknar sökvägarna som är slut i kolumn { $column }.
definition-flow-entry = Talet räknar sökvägarna som börjar till höger om kolumn { $column }: inget kommer före.
definition-flow-column = Talet räknar sökvägarna med ett objekt i kolumn { $column }.
definition-flow-ribbon = Bandet räknar sökvägarna som har både { $left } och { $right }.
definition-flow-item-of = { $item } i kolumn { $column }
definition-flow-other-of = övriga objekt i kolumn { $column }
definition-flow-exit-of = en utgång i kolumn { $column }
definition-flow-entry-of = en ingång i kolumn { $column }
definition-flow-column-of = ett objekt i kolumn { $column }
definition-flow-path = Talet räknar sökvägarna som går exakt så här: { $path }.
definition-flow-nothing = inget mer
