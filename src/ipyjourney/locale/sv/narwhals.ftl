## Tables that stay where they are

tie-breaker-needed =
    .what = En tabell i { $backend } behöver en kolumn som ordnar rader vid samma tidpunkt, och ingen är angiven.
    .why = En sådan tabell har ingen radordning; utan en skulle det skilja sig från fråga till fråga vem som kommer först vid samma tidpunkt.
    .fix = Ange en med tie_breaker="…": ett radnummer eller ett händelse-id. Eller läs in tabellen i minnet med engine="pandas", där radordningen avgör.

not-on-this-engine =
    .what = { $feature ->
        [lookups] Uppslagstabeller ({ $name }) kan inte kopplas till en tabell som stannar i { $backend }.
        [times] Kolumnen ”{ $name }” innehåller inga tidsstämplar för { $backend }.
        [zones] Kolumnen ”{ $name }” har en tidszon, som inte kan läsas från en tabell i { $backend }.
       *[keep] En tabell som stannar i { $backend } kan inte sparas i en mapp.
    }
    .why = { $feature ->
        [lookups] Deras rader skulle behöva flyttas dit.
        [times] Text och tal kan ange tidpunkter på för många sätt för att läsas där de är.
        [zones] { $backend } tappar zonen, och tiderna skulle bli sessionens.
       *[keep] Det som sparas är raderna, och de läses inte.
    }
    .fix = { $feature ->
        [lookups] Koppla dem i { $backend } och ange den kopplade tabellen; eller läs in allt i minnet med engine="pandas".
        [times] Gör om den till tidsstämplar i { $backend }; eller läs in tabellen i minnet med engine="pandas".
        [zones] Gör om den till tidsstämplar i UTC utan zon; eller läs in tabellen i minnet med engine="pandas".
       *[other] Läs först in tabellen i minnet: view.collect(), eller engine="pandas" när vyn skapas.
    }

not-lazy =
    .what = { $type } är ingen tabell som kan stanna där den är.
    .why = engine="narwhals" ställer frågor till en DuckDB-relation, en polars LazyFrame, en Spark-dataframe eller en Ibis-tabell där den är.
    .fix = Ange någon av dessa, eller utelämna engine.

loop-too-long =
    .what = Loopen { $nodes } går mer än { $rounds } varv.
    .why = I en databas är varje varv i en loop en egen fråga.
    .fix = Ta bort en gräns från loopens pilar, begränsa datumintervallet, eller läs in tabellen i minnet: view.collect().

tie-breaker-repeats = ”{ $column }” skiljer inte alla rader åt: de som har samma tidpunkt och samma värde ordnas efter sina värden, kolumn för kolumn, med tomma värden sist.
