## Conditions, metrics and date ranges

sequence-needs-container =
    .what = A sequence is asked of a single row here.
    .why = Its steps lie on different rows of one account, person or other container instance.
    .fix = Give the segment, or a bracket around the sequence, the scope of a container.

limit-on-first-step =
    .what = The first step of the sequence has a time limit.
    .why = A limit is the time since the step before, and there is none before the first.
    .fix = Put the limit on the step that it leads to.

unclear-date-range =
    .what = It is not clear which days the date range "{ $name }" stands for.
    .why = A date range has a start and an end, or is the last so many units, or is the unit in progress.
    .fix = Give start and end, or last with a unit (last=90, unit="day"), or this (this="quarter"), and nothing else.

invalid-expression =
    .what = { $problem ->
        [value] A number, the name of a metric or "(" is expected at character { $place }: { $before } ▸ { $rest }
        [operator] One of + - * / is expected at character { $place }: { $before } ▸ { $rest }
        [open] Nothing opens the parenthesis that closes at character { $place }: { $before } ▸ { $rest }
        [close] Nothing closes the parenthesis that opens at character { $place }: { $before } ▸ { $rest }
        [bracket] Nothing closes the square bracket at character { $place }: { $before } ▸ { $rest }
        [name] There is no name in the square brackets at character { $place }: { $before } ▸ { $rest }
        [number] The number at character { $place } is too large: { $before } ▸ { $rest }
        [metrics] The expression names no metric: { $rest }
        [long] The expression is longer than 4,000 characters.
       *[character] No expression has the sign at character { $place }: { $before } ▸ { $rest }
    }
    .why = A calculated metric is worked out from other metrics by plain arithmetic, so its expression must be clear.
    .fix = Write numbers, metrics, + - * / and parentheses, such as [Revenue] / ([Closed-Won] + 1); a name that is not one word stands in square brackets, a closing bracket in it twice.

## Definitions that do not fit together

circular-definition =
    .what = The { $kind } "{ $name }" comes back to itself: { $circle }.
    .why = What a { $kind } stands for would never be found out.
    .fix = Change one of the definitions in that circle, so that it no longer names the next.

unmatchable-metric =
    .what = The calculated metric "{ $metric }" cannot be { $role ->
        [anchor] the anchor of a flow
        [value] the value of a cohort table
       *[node] a part of a node
    }.
    .why = It is worked out from sums and counts, so there is no row of which one could say that it counts in it.
    .fix = { $role ->
        [value] Choose a metric that adds up a measure.
       *[node] Choose one of the metrics that it is calculated from; as primary or secondary metric it can be shown.
    }

## Segments made from a place in a result

foreign-place =
    .what = A { $kind } analysis has no { $place } that could be opened.
    .why = Each kind of analysis has its own places: nodes, arrows and fallouts of journeys, cells of cohort tables, nodes, ribbons and paths of flows.
    .fix = Give a place of this analysis.

place-needs-its-container =
    .what = The segment "{ $name }" has the scope "{ $scope }", but its analysis follows the container "{ $container }".
    .why = It keeps the rows of those instances that are behind the figure, and these are instances of that container.
    .fix = Give the segment the scope "{ $container }".

## Components of a view that are changed

still-used =
    .what = The { $kind } "{ $name }" is still used by: { $users }.
    .why = Without it they would have no meaning.
    .fix = Change what uses it first, or replace the { $kind } instead of taking it away.

open-analysis = { $kind ->
    [journey] the open journey canvas { $count ->
        [0] without nodes
       *[other] ({ $nodes })
    }
    [cohort] the open cohort table
   *[flow] the open flow
}

given-metric =
    .what = The metric "{ $name }" is not a calculated one.
    .why = It comes with the data view, so that it cannot be changed while analyses use it.
    .fix = Add a calculated metric of another name, or make the data view anew with other metrics.

backward-date-range =
    .what = The date range "{ $name }" ends ({ $end }) before it starts ({ $start }).
    .why = No row could lie in it.
    .fix = Swap the two.
