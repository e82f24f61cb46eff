## Where the figures of a file come from

stamp-made = Erstellt am { $moment } UTC mit { $by }.
stamp-events = Betrachtete Ereignisse: { $events } von { $all }, { $first } bis { $last } ({ $timezone }).
stamp-no-events = Betrachtete Ereignisse: { $events } von { $all } (Zeitzone { $timezone }).
stamp-as-of = Datenstand: { $moment }.
stamp-sample = Eine Stichprobe: { $chosen } von { $all } Instanzen von { $container }, Startwert { $seed }.
stamp-data = Fingerabdruck der Daten: { $fingerprint }.

bad-moment =
    .what = { $variable } ist „{ $text }“, und das ist keine Anzahl von Sekunden seit 1970.
    .why = Daraus wird der Zeitpunkt genommen, zu dem eine Datei erstellt wurde, damit sich ein Build wiederholen lässt.
    .fix = Eine Zahl wie 1751328000 setzen oder die Variable nicht setzen.
