## Tables that stay where they are

tie-breaker-needed =
    .what = En tabell i { $backend } behöver en kolumn som ordnar rader vid samma tidpunkt, och ingen är angiven.
    .why = En sådan tabell har ingen radordning; utan en skulle det skilja sig från fråga till fråga vem som kommer först vid samma tidpunkt.
    .fix = Ange en med tie_breaker="…": ett radnummer eller ett händelse-id. Eller läs in tabellen i minnet med engine="pandas", där radordningen avgör.

not-on-this-engine =
    .what = { $feature ->
        [times] Kolumnen ”{ $name }” innehåller inga tidsstämplar för { $backend }.
        [zones] Kolumnen ”{ $name }” har en tidszon, som inte kan läsas från en tabell i { $backend }.
       *[keep] En tabell som stannar i { $backend } kan inte sparas i en mapp.
    }
    .why = { $feature ->
        [times] Text och tal kan ange tidpunkter på för många sätt för att läsas där de är.
        [zones] { $backend } tappar zonen, och tiderna skulle bli sessionens.
       *[keep] Det som sparas är raderna, och de läses inte.
    }
    .fix = { $feature ->
        [times] Gör om den till tidsstämplar i { $backend }; eller läs in tabellen i minnet med engine="pandas".
        [zones] Gör om den till tidsstämplar i UTC utan zon; eller läs in tabellen i minnet med engine="pandas".
       *[other] Läs först in tabellen i minnet: view.collect(), eller engine="pandas" när vyn skapas.
    }

no-scratch-schema =
    .what = { $backend } har inga temporära tabeller, och anslutningens schema är ”{ $schema }”.
    .why = Det som flera frågor bygger på sparas där tabellen är. Vanliga tabeller skapas bara i ett schema som är avsett för det, och tas bort igen.
    .fix = Skapa ett schema ”{ $name }” som du får skriva i, anslut med det som schema och ange tabellen med sitt eget: connection.table("events", database="…"). Eller läs in tabellen i minnet med engine="pandas".

lookup-elsewhere =
    .what = { $reason ->
        [unsent] Uppslagstabellen ”{ $lookup }” kan inte skickas till { $backend }, där händelserna är.
       *[elsewhere] Uppslagstabellen ”{ $lookup }” stannar på ett annat ställe än händelserna, som är i { $backend }.
    }
    .why = Händelserna stannar i { $backend }, och det som kopplas till dem måste finnas där.
    .fix = { $reason ->
        [unsent] Skapa uppslagstabellen i { $backend } och ange den; eller läs in allt i minnet med engine="pandas".
       *[elsewhere] Gör uppslagstabellen till en tabell i samma anslutning; eller ange den som DataFrame eller fil, så skickas den dit.
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

backend-failed =
    .what = { $backend } kunde inte svara: { $problem }
    .why = Tabellen stannar i { $backend }, och varje siffra hämtas därifrån.
    .fix = Kontrollera anslutningen, tabellen och dina rättigheter och fråga igen. Om anslutningen är upptagen: använd en annan för egna frågor (i DuckDB connection.cursor()). Om anslutningen stängdes eller en transaktion rullades tillbaka: skapa datavyn på nytt. Om minnet tog slut: begränsa datumintervallet.

## What they were asked

explained-asked = { $queries ->
    [one] En fråga till { $backend }
   *[other] { $queries } frågor till { $backend }
}
explained-together = { $seconds } s · hämtade rader: { $rows } · sparade där: { $kept }
explained-nothing = Inga frågor ställs till { $backend }: allt har redan sparats eller räknats.
explained-in-memory = Raderna finns i minnet: inga frågor ställs.
explained-fresh = Så som en nyss skapad datavy skulle fråga.
explained-unread = { $backend } anger inte hur mycket som lästes.
explained-number = Nr
explained-purpose = För
explained-seconds = Sekunder
explained-rows = Rader
explained-kept = Sparad
explained-scanned = Lästa rader
explained-bytes = Lästa byte
explained-text = Fråga
explained-yes = ja
