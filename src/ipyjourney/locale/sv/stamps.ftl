## Where the figures of a file come from

stamp-made = Skapad { $moment } UTC med { $by }.
stamp-events = Händelser som ingår: { $events } av { $all }, { $first } till { $last } ({ $timezone }).
stamp-no-events = Händelser som ingår: { $events } av { $all } (tidszon { $timezone }).
stamp-as-of = Data är kända fram till { $moment }.
stamp-sample = Ett urval: { $chosen } av { $all } instanser av { $container }, frö { $seed }.
stamp-data = Fingeravtryck av data: { $fingerprint }.

bad-moment =
    .what = { $variable } är ”{ $text }”, vilket inte är ett antal sekunder sedan 1970.
    .why = Tidpunkten då en fil skapades hämtas därifrån, så att ett bygge kan upprepas.
    .fix = Ange ett tal som 1751328000, eller lämna den utan värde.
