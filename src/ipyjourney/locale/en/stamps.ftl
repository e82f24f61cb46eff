## Where the figures of a file come from

stamp-made = Made on { $moment } UTC with { $by }.
stamp-events = Events looked at: { $events } of { $all }, { $first } to { $last } ({ $timezone }).
stamp-no-events = Events looked at: { $events } of { $all } (time zone { $timezone }).
stamp-as-of = The data are known up to { $moment }.
stamp-sample = A sample: { $chosen } of { $all } instances of { $container }, seed { $seed }.
stamp-data = Fingerprint of the data: { $fingerprint }.

bad-moment =
    .what = { $variable } is "{ $text }", which is no number of seconds since 1970.
    .why = The moment at which a file was made is taken from it, so that a build can be repeated.
    .fix = Set it to a number such as 1751328000, or leave it unset.
