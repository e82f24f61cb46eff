## The flow as tables

outline-label = Flödet som tabeller
outline-say = { $reads ->
    [yes] En tabell för varje kolumn och sedan en för banden från varje kolumn till nästa.
   *[no] En tabell för varje kolumn och sedan en för banden från varje kolumn till nästa. Ett namn öppnar radens meny.
}
outline-item = Objekt
outline-entered = Kommer från
outline-exits = Utgångar efteråt
outline-rest = { $count ->
    [one] { $count } till
   *[other] { $count } till
}
outline-ribbons = Band: { $source } → { $target }
outline-ribbon = Från → till
outline-of-source = % av från-noden
outline-of-target = % av till-noden
outline-of-side = { $head }, { $side }
outline-more = { $count ->
    [one] Visa { $number } rad till
   *[other] Visa { $number } rader till
}
