## What could be mended in the data: what is the matter, and why that matters

summary-advice = Att rätta till
suggestions-none = Inget att rätta till hittades.
suggestions-more = { $count ->
    [one] 1 till: view.suggestions
   *[other] { $count } till: view.suggestions
}
suggestions-partial = Raderna finns i { $backend }: stavning, dubbletter och klockslag har inte granskats. view.collect().suggestions granskar allt.

suggest-null-keys =
    .what = { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    } av { $all } saknar värde för { $container }.
    .why = Rader utan nyckel räknas inte i någon siffra för den behållaren.
suggest-placeholder-keys =
    .what = { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    } har ett värde för { $container }, till exempel ”{ $example }”, som ser ut att betyda att värde saknas.
    .why = Alla dessa rader skulle följas som en enda instans.
suggest-spelling =
    .what = { $count } { $of ->
        [item] objekt
       *[key] nycklar
    } i ”{ $column }” skiljer sig från andra endast genom skiftläge eller blanksteg, till exempel ”{ $first }” och ”{ $second }”.
    .why = { $of ->
        [item] Varje stavning är ett eget objekt och har bara en del av raderna.
       *[key] Varje stavning är en egen instans, vars resa bryts.
    }
suggest-float-keys =
    .what = Nyckeln för { $container } är skriven som ett decimaltal, till exempel ”{ $example }”.
    .why = ”{ $example }” och ”{ $whole }” är två instanser, och en uppslagning på { $whole } hittar inget.
suggest-rounded-keys =
    .what = Nyckeln för { $container } är ett flyttal med fler siffror än ett sådant tal rymmer.
    .why = Närliggande nycklar kan ha avrundats till samma när filen lästes.
suggest-alone =
    .what = { $count } av { $all } instanser av { $container } har bara en händelse.
    .why = Den som har en enda händelse kommer inte längre än till en nod.
suggest-large =
    .what = { $count ->
        [one] 1 instans av { $container } är
       *[other] { $count } instanser av { $container } är
    } mycket större än de andra: ”{ $example }” har { $most ->
        [one] 1 rad
       *[other] { $most } rader
    }.
    .why = Det kan vara en robot, ett test eller ett delat konto; antalet händelser och sökvägar är då mest dess egna.
suggest-number-texts =
    .what = ”{ $dimension }” innehåller belopp skrivna som text, till exempel ”{ $example }”{ $clear ->
        [no] , och det är inte klart om { $small } eller { $large } menas
       *[yes] {""}
    }.
    .why = Som text är det en dimension: inget summerar dem.
suggest-near-unique =
    .what = ”{ $dimension }” har { $items } objekt som knappt återkommer.
    .why = Listor och rangordningar av sådana objekt säger inte mycket.
suggest-before-1971 =
    .what = Några tidsstämplar ligger före 1971; den första är { $first }.
    .why = Oftast är det nollor som lästs som datum, och de sträcker ut datumintervall och kohorter över tomma år.
suggest-future =
    .what = Några tidsstämplar ligger i framtiden; den sista är { $last }.
    .why = Där slutar data: datumintervall, till exempel de senaste 30 dagarna, räknas bakåt därifrån.
suggest-midnight =
    .what = { $of ->
        [all] Alla tidsstämplar ligger vid midnatt: de är dagar, inte tidpunkter.
       *[some] { $rows } tidsstämplar ligger vid midnatt: de verkar vara dagar bland tidpunkter.
    }
    .why = Ordningen på en dags händelser är inte känd; radernas ordning gäller i stället, om ingen kolumn anger den.
suggest-mixed-zones =
    .what = { $rows ->
        [one] 1 tidsstämpel
       *[other] { $rows } tidsstämplar
    } saknar förskjutning från UTC, de andra har en.
    .why = De utan lästes i { $zone }; kommer de från en annan zon hamnar de timmar för tidigt eller för sent.
suggest-duplicates =
    .what = { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    } upprepar en tidigare, med samma värde i varje kolumn.
    .why = Var och en räknas en gång till i händelser och summor.
suggest-one-item =
    .what = Varje händelse är densamma: ”{ $column }” har ett enda objekt.
    .why = En resa behöver händelser som skiljer sig åt; kanske skiljer en annan kolumn dem åt.
suggest-several-accounts =
    .what = { $count } av { $all } personer finns i flera konton.
    .why = Deras steg räknas i varje konto för sig, så en resa kan brytas i ett och fortsätta i ett annat.
