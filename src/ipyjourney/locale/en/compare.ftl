## Choosing what to compare

compare = Compare
compare-help = The same analysis, once for each side as if alone. Changes are against side A.
add-side = Add a side
side-segment = Segment
side-period = Period
side-name = Name
segment-of-side = Segment of side { $side }
period-of-side = Period of side { $side }
name-of-side = Name of side { $side }
no-segment = All
first-day = First day
last-day = Last day
prior-needs-range = { $prior } ({ $needs })
numbered = { $name } ({ $number })
side-up = Move side { $side } up
side-remove = Remove side { $side }
compare-few = Two sides at least make a comparison. Add a side.
compare-same = Side { $side } has the name of another one. Choose something else for it, or give it a name of its own.
compare-days = Side { $side } has no first or no last day. Give both.
compare-backward = Side { $side } ends before it begins. Exchange its days.
