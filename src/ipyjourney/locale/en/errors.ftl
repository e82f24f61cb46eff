## Names that do not exist

unknown-name =
    .what = There is no { $kind } "{ $name }".
    .why = The data view finds every component by its name.
    .fix = { $close ->
        [none] It has no { $kind } at all: see what the data view says of itself.
        [no] Choose one of: { $known }.
       *[yes] Did you mean "{ $nearest }"? There are: { $known }.
    }

## Specs that break the rules of their form

invalid-spec =
    .what = { $model }: { $place } – { $problem }.
    .why = An analysis is only computed from a complete and well-formed spec, so the last good one stands.
    .fix = { $close ->
        [yes] Did you mean "{ $nearest }"?
       *[no] { $more ->
            [0] Mend this field.
            [one] Mend this field; one more is wrong too.
           *[other] Mend this field; { $more } more are wrong too.
        }
    }

invalid-duration =
    .what = "{ $value }" is not a duration.
    .why = A time limit is an elapsed time of zero or more; a day is 24 hours, and months have no fixed length.
    .fix = Write "7 days", "36 hours", ISO 8601 such as P7D or PT36H, or give a timedelta.

not-a-spec =
    .what = { $wanted } is wanted here, and not { $found }.
    .why = Figures belong to one analysis, which says what it follows.
    .fix = { $asks ->
        [yes] Write { $code }, or leave it out: the widget then asks in a form.
       *[no] Write { $code }.
    }

unreadable-spec =
    .what = This is not a document of the kind { $wanted }: { $found }.
    .why = A document says what it describes and in which version, so that nothing in it is misread.
    .fix = Give the JSON that to_json() or save() wrote, or use a newer ipyjourney for a newer version.

duplicate-node =
    .what = Two nodes have the id "{ $node }".
    .why = Arrows find nodes by their ids.
    .fix = Give each node an id of its own.

duplicate-name =
    .what = There is a { $kind } "{ $name }" already.
    .why = Specs refer to components by name, so that a name stands for one of a kind.
    .fix = Give it another name.

## What a widget refuses

stale-edit =
    .what = The journey was changed elsewhere at the same moment, so this edit was not made.
    .why = It started from a version that is no longer the newest, and would have undone the other change.
    .fix = Look at the journey as it is now, and make the edit again.

bad-request =
    .what = The widget received something that it does not understand: { $problem }.
    .why = Only well-formed requests may change an analysis.
    .fix = Reload the page, so that the front end is of the same version as the kernel's ipyjourney.

unknown-part =
    .what = The front end has no part "{ $name }".
    .why = Screens that are seldom used are loaded when they are opened; this one was not built.
    .fix = Reload the page, so that it is of the same version as the kernel's ipyjourney. { $known ->
        [none] No part was built: run "npm run build" in the folder js/ of the checkout.
       *[other] There are: { $known }.
    }

unexpected-failure =
    .what = The analysis stopped: { $problem }.
    .why = This is a fault in ipyjourney; your analysis is kept, and the last good result stays in view.
    .fix = Undo the last edit. The log of the kernel has the details for a bug report.

unknown-format =
    .what = A widget cannot be saved as "{ $suffix }".
    .why = The suffix of the file says which form is written.
    .fix = Give the file one of these suffixes: { $known }.

unknown-output =
    .what = { $where } was given "{ $output }", which is no kind of output.
    .why = It says what displaying a widget leaves in the notebook.
    .fix = { $nearest ->
        [none] Give one of these: { $known }.
       *[other] Did you mean "{ $nearest }"? There are: { $known }.
    }

not-a-view =
    .what = A widget shows a data view, and was given { $type }.
    .why = A data view says what the columns mean, which is worth a look before the first figure.
    .fix = Make one of it first: view = ij.DataView({ $given }).

no-container =
    .what = The data view has no container.
    .why = An analysis follows the rows of one account, person or other key.
    .fix = Say which column holds one: ij.DataView(events, containers={ "{" }"account": "account_id"{ "}" }).

autosave-failed =
    .what = The analysis could not be saved to "{ $file }": { $problem }.
    .why = It is safe on the screen, but a restart of the kernel would lose it.
    .fix = Make room, or write it elsewhere with the widget's save("file.json").

unknown-locale =
    .what = There are no words in the language "{ $locale }".
    .why = Everything on screen and in exports is written in one language.
    .fix = Give one of these: { $known }. The nearest is "{ $nearest }".

## What is wrong with a field: the end of a sentence

fault-unknown = there is no such field
fault-missing = the field is missing
fault-choice = one of these is wanted: { $choices }; not { $shown }
fault-text = text is wanted, not { $shown }
fault-pattern = the text has to match the pattern { $bound }, unlike { $shown }
fault-flag = true or false is wanted, not { $shown }
fault-number = a number is wanted, not { $shown }
fault-whole = a whole number is wanted, not { $shown }
fault-list = a list is wanted, not { $shown }
fault-fields = an object with named fields is wanted, not { $shown }
fault-form = none of the forms that are possible here, but { $shown }
fault-date = a day such as 2025-01-31 is wanted, not { $shown }
fault-json = this is no JSON: { $shown }
fault-above = greater than { $bound } is wanted, not { $shown }
fault-least = at least { $bound } is wanted, not { $shown }
fault-below = less than { $bound } is wanted, not { $shown }
fault-most = at most { $bound } is wanted, not { $shown }
fault-few = { $bound ->
    [one] at least { $bound } entry is wanted, not { $shown }
   *[other] at least { $bound } entries are wanted, not { $shown }
}
fault-many = { $bound ->
    [one] at most { $bound } entry is possible, not { $shown }
   *[other] at most { $bound } entries are possible, not { $shown }
}
fault-text-short = { $bound ->
    [one] at least { $bound } character is wanted, not { $shown }
   *[other] at least { $bound } characters are wanted, not { $shown }
}
fault-text-long = { $bound ->
    [one] at most { $bound } character is possible, not { $shown }
   *[other] at most { $bound } characters are possible, not { $shown }
}
fault-other = this value is not possible here: { $shown }
fault-question = { $analysis ->
    [cohort] a cohort table
    [flow] a flow
   *[journey] a journey
} does not answer “{ $question }”
