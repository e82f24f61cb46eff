## What a cohort table cannot be made of

no-sum-metric =
    .what = ”{ $name }” kan inte vara värdet i en kohorttabell: måttet { $kind ->
        [events] räknar händelser
        [container] räknar instanser
        [counter] räknar rader
        [calculated] är beräknat
       *[other] är inte en summa
    }.
    .why = Värdet summeras över raderna i varje cell, så det måste vara summan av ett mätvärde.
    .fix = { $any ->
        [yes] Välj något av: { $known }.
       *[no] Skapa ett med ij.Metric.sum("…") och ange det för datavyn.
    }

too-many-periods =
    .what = Tabellen skulle få { $count } rader, en per { $granularity ->
        [day] dag
        [week] vecka
        [month] månad
        [quarter] kvartal
       *[year] år
    }.
    .why = Den har en rad för varje period från datumintervallets början eller den första raden fram till slutet av data; fler än { $most } visas inte. Det räcker med ett felaktigt datum, till exempel år 1900.
    .fix = Välj en grövre granularitet eller ett kortare datumintervall.

duplicate-row =
    .what = Segmentet ”{ $name }” står på två rader.
    .why = En cell hittas genom etiketterna på dess rad och kolumn.
    .fix = Ange varje segment en gång.

no-such-cell =
    .what = { $part ->
        [row] Kohorttabellen har ingen rad ”{ $name }”.
        [column] Kohorttabellen har ingen kolumn ”{ $name }”.
       *[cell] Cellen ”{ $name }” är tom.
    }
    .why = { $part ->
        [cell] Ingen av dess perioder ligger inom analysens datumintervall eller inom data, så ingen finns bakom den.
       *[other] En cell hittas genom etiketterna på dess rad och kolumn.
    }
    .fix = { $part ->
        [cell] Välj en cell som visar ett tal.
       *[other] { $any ->
            [yes] Välj någon av: { $known }.
           *[no] Tabellen har inga: se dess noteringar.
        }
    }

## What a cohort table says of itself

cohort-no-periods = Ingen rad ligger inom analysen, så tabellen har inga perioder.
cohort-cut-periods = { $count ->
    [one] Perioden { $periods } ligger inte helt inom analysen: celler som bygger på den är
   *[other] Perioderna { $periods } ligger inte helt inom analysen: celler som bygger på någon av dem är
} { $pooled ->
    [yes] inte summerade, utom för de inkluderade.
   *[no] markerade som ofullständiga och räknas inte med i genomsnitt.
}
cohort-latency-before-data = Analysen har inget datumintervall, så även perioderna före { $first } ingår, utan rader: { $count ->
    [one] kolumnen före ”Inkluderad” räknar
   *[other] de { $count } kolumnerna före ”Inkluderad” räknar
} ingen där, och cellerna är inte markerade som ofullständiga. Det blir de med ett datumintervall som börjar där data börjar.
cohort-periods-without-rows = { $count ->
    [one] En av { $all } perioder saknar rader helt.
   *[other] { $count } av { $all } perioder saknar rader helt.
}
cohort-included-without-rows = Inkluderingskriteriet gäller även utan rader: i varje period inkluderas de som saknar rad där men har en rad någon annanstans inom analysen (behållare: { $container }).
cohort-returns-without-rows = Returkriteriet gäller även utan rader: den som saknar rad i en period räknas som återkommen där (behållare: { $container }).
cohort-no-timing = Det finns inga tider till återkomst: de kräver ett returkriterium där alla jämförelser är ”minst” eller ”mer än”.
cohort-nulls-in-sum = { $rows ->
    [one] En rad saknar { $measure }: måttet ”{ $metric }” utelämnar den.
   *[other] { $rows } rader saknar { $measure }: måttet ”{ $metric }” utelämnar dem.
}
cohort-items-hidden = De { $shown } största objekten visas; { $hidden ->
    [one] ytterligare ett objekt, med kohorter på sammanlagt { $size }, visas inte.
   *[other] ytterligare { $hidden }, med kohorter på sammanlagt { $size }, visas inte.
}
cohort-rows-without-item = { $rows ->
    [one] En rad som räknas för inkluderingen saknar { $dimension } och finns inte på någon rad i tabellen.
   *[other] { $rows } rader som räknas för inkluderingen saknar { $dimension } och finns inte på någon rad i tabellen.
}
cohort-counted-again = Kohorter från alla perioder summeras: den som är inkluderad i flera perioder räknas i var och en av dem, vilket gäller { $rows ->
    [one] en rad
   *[other] { $rows } rader
} (behållare: { $container }).
cohort-rows-share-instances = Testet av ”{ $row_a }” mot ”{ $row_b }” visas inte: { $instances ->
    [one] en instans ({ $container }) finns
   *[other] { $instances } instanser ({ $container }) finns
} i båda.

cohort-log-rank = { $size ->
    [large] Ingen skillnad i hastighet kan påvisas mellan { $row_a } och { $row_b }
   *[other] { $row_a } och { $row_b } återkommer olika snabbt
} (log-rank-test, { $size ->
    [tiny] p < { $p }
   *[other] p = { $p }
}, χ² = { $statistic }).
cohort-log-rank-nothing = { $row_a } och { $row_b } kan inte jämföras: ingen återkom i någon av dem, eller så är en av dem tom.

## Heads and marks of the table

cohort-retention = Kvarhållning
cohort-churn = Bortfall
cohort-included = Inkluderad
cohort-same-period = Samma period
cohort-average = Genomsnitt
cohort-count-of = { $count } av { $base }
cohort-mark = * En period i cellen ligger inte helt inom analysen.
cohort-first-rows = De första { $shown } av { $rows } rader visas på skärmen; dataframes och filer innehåller alla. Välj en grövre granularitet, färre kolumner eller ett kortare datumintervall.
cohort-more = Tabellen har { $rows } rader och { $columns } kolumner; dess dataframes innehåller alla.
