## What the places of a result are called

place-fallout = Fallout at { $node }
place-fallout-open = Fallout at { $node }, still open
place-fallout-lost = Fallout at { $node }, lost
place-flow-column = Column { $column }
place-flow-other = Other items ({ $column })
place-flow-exit = Exits ({ $column })
place-flow-entry = Entries ({ $column })

## Places and instances that are not there

unknown-place =
    .what = The journey has no node "{ $name }".
    .why = A place is found by the id or the title of its node.
    .fix = { $close ->
        [none] The journey has no node at all: add one first.
        [no] Choose one of: { $known }.
       *[yes] Did you mean "{ $nearest }"? There are: { $known }.
    }

ambiguous-title =
    .what = Several nodes are called "{ $title }".
    .why = Each of them has figures of its own.
    .fix = Give the id of the one you mean: { $ids }.

untitled-place =
    .what = "{ $place }" names no place of a { $kind }.
    .why = Only a journey has nodes, which text can name.
    .fix = Give the place as a mapping, such as { "{" }"row": "2025-03", "column": 2{ "}" } or { "{" }"column": 1, "item": "Webinar"{ "}" }.

no-fallout =
    .what = "{ $node }" has no fallout { $part ->
        [open] that is still open or lost
        [lost] that is still open or lost
       *[all] at all
    }.
    .why = { $part ->
        [all] Nobody falls out at a node with no arrow to another one.
       *[other] Only a limit on the time that an arrow may take tells those who can yet go on from those who no longer can.
    }
    .fix = { $part ->
        [all] Ask for the node itself, or for the fallout at a node that leads on.
       *[other] Ask for the whole fallout, or limit the time of an arrow that leads on.
    }

unanswerable-place =
    .what = { $question ->
        [top-items] "{ $place }" has no top items { $when } it.
        [top-items-flow] "{ $place }" has no top items { $when } it.
        [top-items-cohort] "{ $place }" has no top items { $when } it.
        [nowhere] Top items { $when } what? No place was given.
        [durations] "{ $place }" took no time.
       *[split] "{ $place }" cannot be split by item or period.
    }
    .why = { $question ->
        [top-items] What comes before or after is asked of a node; what lies between, of an arrow; what happens anywhere, of no place.
        [top-items-flow] In a flow, the next column is that list: its items stand right after, or right before, and are ranked.
        [top-items-cohort] A cell counts who was there in a period; what comes before or after is asked of a node of a journey.
        [nowhere] What comes before or after is asked of a node; what lies between, of an arrow.
        [durations] Time passes from row to row: along an arrow of a journey, or along a ribbon of a flow between two nodes that are neither exit nor entry.
       *[split] Only a place that stands on rows can be: a node, arrow or fallout of a journey; a node, column, ribbon or path of a flow.
    }
    .fix = { $question ->
        [top-items] Give a node of a journey with "after" or "before", an arrow with "between", or None with "anywhere".
        [top-items-flow] Give that column the dimension: spec.with_changes(column_dimensions=[{ "{" }"column": 1, "dimension": "Channel"{ "}" }]). What stands on the rows of the place itself is its breakdown.
        [top-items-cohort] Make a segment of the cell with segment_from, and ask a journey of that segment.
        [nowhere] Give a node of a journey with "after" or "before", an arrow with "between", or None with "anywhere".
        [durations] Give an arrow, such as { "{" }"source": "n1", "target": "n2"{ "}" }, or a ribbon, such as { "{" }"left": { "{" }"column": 0, "item": "Webinar"{ "}" }, "right": { "{" }"column": 1, "item": "Demo"{ "}" }{ "}" }.
       *[split] Ask for its members, or make a segment of it and use that in a journey.
    }

no-place =
    .what = No place was given.
    .why = The question is about the figure at one place or several.
    .fix = Give the title of a node, or a place such as { "{" }"source": "n1", "target": "n2"{ "}" }.

unknown-instance =
    .what = There is no { $container } "{ $key }".
    .why = A timeline is that of one { $container } which is in the data.
    .fix = Look for it by a part of its key: view.find_instances("{ $container }", "…").

incomplete-key =
    .what = The key of { $container } has { $wanted ->
        [one] one part
       *[other] { $wanted } parts
    }, not { $given }.
    .why = The values of { $columns } together tell one { $container } from another.
    .fix = Give one value for each of these columns, in this order.

unknown-choice =
    .what = "{ $given }" is none of the choices for { $choice }.
    .why = What is shown depends on it.
    .fix = Choose one of: { $known }.

no-such-side =
    .what = Nothing is compared under the name "{ $name }".
    .why = A figure belongs to one side of a comparison.
    .fix = { $known ->
        [none] Leave out the side: the analysis is not compared.
       *[other] Choose one of: { $known }.
    }

no-room-for-bars =
    .what = A histogram of { $bars ->
        [one] one bar
       *[other] { $bars } bars
    } shows nothing.
    .why = Bars of one width have to cover everything from the shortest time to the longest, which takes two at least.
    .fix = Give a whole number from 2 to { $most }.

negative-count =
    .what = "{ $name }" is { $count }.
    .why = It says how many lines to list or to pass over, and those cannot be fewer than none.
    .fix = Give a whole number from 0 on.

## The columns of tables on screen

column-reached = Reached
column-left = Left
column-duration = Took
column-first = First event
column-last = Last event
column-events = Events
column-primary = { $primary }
column-secondary = { $secondary }
column-instances = { $container }
column-place = Place
column-value = Figure
column-views = Path views
column-share = Share
column-share-low = Share, from
column-share-high = Share, to
column-period = Period
column-complete = Complete
column-time = Time
column-path = Whole path
column-column = Column
column-item = Item
column-nodes = Reached nodes
column-name = Node
column-node = Node
column-source = From
column-target = To
column-compare = Compared
column-primary-percent = { $primary }, percent
column-primary-percent-low = Percent, from
column-primary-percent-high = Percent, to
column-secondary-percent = { $secondary }, percent
column-fallout = Fallout
column-fallout-percent = Fallout, percent
column-fallout-percent-low = Fallout, from
column-fallout-percent-high = Fallout, to
column-fallout-open = Still open
column-fallout-lost = Lost
column-median-time = Median time
column-p10-time = 10th percentile
column-p90-time = 90th percentile
column-base-value = First side
column-change = Change
column-change-percent = Change, percent
column-base-share = Share, first side
column-share-change = Change of share
column-low = Change, from
column-high = Change, to
column-p-value = p-value
column-withheld = Withheld

## A table as a data frame in the user's own code

unusable-name =
    .what = "{ $name }" cannot be the name of a data frame.
    .why = { $reason ->
        [spelling] A name consists of letters, digits and underscores, and does not begin with a digit.
        [keyword] It is a word of the Python language itself.
       *[taken] It is a name of Python's or the notebook's own, which code relies on.
    }
    .fix = Choose another name, such as { $reason ->
        [spelling] "members" or "fallout_2025".
       *[other] "my_{ $name }".
    }

name-taken =
    .what = There is something called "{ $name }" already (a { $of }).
    .why = Code that uses it would get the table instead.
    .fix = Choose another name, or say that it is to be replaced.

no-namespace =
    .what = There is no notebook to hand the table to.
    .why = A data frame gets its name in the code of a running IPython kernel, and this widget runs without one.
    .fix = Save the table as a CSV file, or ask for it in Python: canvas.members(…).
