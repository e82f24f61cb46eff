## The flow as tables

outline-label = The flow as tables
outline-say = { $reads ->
    [yes] A table for each column, then one for the ribbons from each column to the next.
   *[no] A table for each column, then one for the ribbons from each column to the next. A name opens the menu of its row.
}
outline-item = Item
outline-entered = Entered from
outline-exits = Exits after it
outline-rest = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
outline-ribbons = Ribbons: { $source } → { $target }
outline-ribbon = From → to
outline-of-source = % of its start
outline-of-target = % of its end
outline-of-side = { $head }, { $side }
outline-more = { $count ->
    [one] Show { $number } more row
   *[other] Show { $number } more rows
}
