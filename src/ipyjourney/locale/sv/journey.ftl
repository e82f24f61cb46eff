## What a result says of itself

sample = Ett urval: { $chosen } av { $all } instanser av { $container }, valda med en hash av nyckeln (frö { $seed }). Siffrorna räknar bara urvalet.
sample-rows-without-key = { $rows ->
    [one] En rad saknar { $container } och är inte med i urvalet.
   *[other] { $rows } rader saknar { $container } och är inte med i urvalet.
}
rows-without-instance = { $rows ->
    [one] En rad saknar { $container } och utelämnas.
   *[other] { $rows } rader saknar { $container } och utelämnas.
}
segment-place-missing = Segmentet ”{ $segment }” skapades från cellen { $row } / { $column } i en kohorttabell. Över raderna i det här datumintervallet har tabellen ingen sådan cell, så segmentet behåller ingen där.
ties-by-row = { $rows ->
    [one] En rad har samma tidpunkt som raden före; tabellens ordning avgör.
   *[other] { $rows } rader har samma tidpunkt som raden före; tabellens ordning avgör.
}
ties-by-column = { $rows ->
    [one] En rad har samma tidpunkt som raden före; ”{ $column }” avgör.
   *[other] { $rows } rader har samma tidpunkt som raden före; ”{ $column }” avgör.
}
unknown-item = ”{ $item }” är inget objekt i { $dimension } i dessa data, så inget matchar det.
unknown-item-in-condition = ”{ $item }” är inget objekt i { $dimension } i dessa data, så ett villkor med det hittar inget.
unreached-loop = Ingen startnod leder till ”{ $node }”, så inget når noden.
excluded-instances = ”{ $node }” är utesluten: { $instances ->
        [one] en instans ({ $container }) som nådde noden utelämnas.
       *[other] { $instances } instanser ({ $container }) som nådde noden utelämnas.
    }
prior-without-start = Analysen har inget datumintervall, så den tidigare perioden har ingen start: den är alla rader fram till { $count } { $unit ->
    [day] { $count ->
        [one] dag
       *[other] dagar
    }
    [week] { $count ->
        [one] vecka
       *[other] veckor
    }
    [month] { $count ->
        [one] månad
       *[other] månader
    }
    [quarter] { $count ->
        [one] kvartal
       *[other] kvartal
    }
   *[year] { $count ->
        [one] år
       *[other] år
    }
} före slutet, en del av det som den jämförs med. Med ett datumintervall blir båda perioderna lika långa.
looked-up-measure = Mätvärdet ”{ $measure }” kommer från en uppslagstabell och står på varje händelse som det är kopplat till: summerat över händelser skulle det räknas många gånger, så inget mått skapas av det. Om du ändå vill summera det, ge datavyn Metric.sum("{ $measure }").
metric-renamed = ”{ $name }” är namnet på ett annat mått, så det här heter ”{ $renamed }”.
