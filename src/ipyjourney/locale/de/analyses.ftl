## Errors of cohort and flow specs

duplicate-comparison =
    .what = Zwei Seiten des Vergleichs heißen „{ $name }“.
    .why = Ergebnisse unterscheiden die Seiten an ihren Namen.
    .fix = Jeder Seite einen eigenen Namen geben.

excluding-choices =
    .what = „{ $one }“ und „{ $other }“ schließen einander aus.
    .why = Eine Kohortentabelle mit beiden hätte Zellen ohne Bedeutung.
    .fix = Eines von beiden weglassen.

unordered-brackets =
    .what = Die Spanne { $first } bis { $last } überschneidet sich mit einer anderen oder liegt vor ihr.
    .why = Jede Rückkehrspalte steht für spätere Perioden als die Spalte links von ihr.
    .fix = Spannen aufsteigend angeben, etwa (1, 1), (2, 3), (4, 6).

repeated-column =
    .what = „{ $field }“ nennt Spalte { $column } zweimal.
    .why = Je Spalte ist nur eine Angabe möglich.
    .fix = Eine der beiden weglassen.

hidden-column =
    .what = Spalte { $column } des Flusses ist ausgeblendet.
    .why = Pfade laufen unsichtbar durch sie hindurch, und dort steht keine Zahl.
    .fix = Die Spalte wieder einblenden, indem sie aus „hidden_columns“ entfernt wird, oder eine von { $shown } wählen.

misplaced-side =
    .what = „{ $field }“ ist angegeben, aber der Anker ist von der Art „{ $kind }“.
    .why = Nur Pfade, die den Anker enthalten, haben Spalten auf beiden Seiten davon.
    .fix = „{ $field }“ weglassen oder die Art „contains“ wählen; „columns“ gibt an, wie viele Spalten es gibt.

uncollapsible-node =
    .what = { $kind ->
        [column] Spalte { $column } kann nicht als Ganzes reduziert werden.
        [exit] Der Ausstieg in Spalte { $column } kann nicht reduziert werden.
        [entry] Der Einstieg in Spalte { $column } kann nicht reduziert werden.
       *[other] Dieser Knoten in Spalte { $column } kann nicht reduziert werden.
    }
    .why = Reduzieren kürzt die Bänder eines Knotens, die vom Anker wegführen; ein Ausstieg oder Einstieg hat keine.
    .fix = Ein Element der Spalte nennen, etwa { "{" }"column": 1, "item": "Webinar"{ "}" }, oder ihre übrigen Elemente.

misplaced-until =
    .what = { $kind ->
        [between] Der Fluss läuft zwischen zwei Ankern, aber der zweite fehlt
       *[other] Der Fluss läuft nicht zwischen zwei Ankern, hat aber einen zweiten
    }.
    .why = „until“ ist das Ende der Pfade von der Art „between“; andere Arten haben kein solches Ende.
    .fix = { $kind ->
        [between] „until“ angeben, etwa die Metrik, zu der die Pfade führen.
       *[other] „until“ weglassen oder die Art „between“ wählen.
    }
