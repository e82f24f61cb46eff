## Choosing what to compare

compare = Vergleichen
compare-help = Dieselbe Analyse einmal je Seite, jeweils wie für sich allein. Änderungen gelten gegenüber Seite A.
add-side = Seite hinzufügen
side-segment = Segment
side-period = Zeitraum
side-name = Name
segment-of-side = Segment von Seite { $side }
period-of-side = Zeitraum von Seite { $side }
name-of-side = Name von Seite { $side }
no-segment = Alle
first-day = Erster Tag
last-day = Letzter Tag
prior-needs-range = { $prior } ({ $needs })
numbered = { $name } ({ $number })
side-up = Seite { $side } nach oben
side-remove = Seite { $side } entfernen
compare-few = Ein Vergleich braucht mindestens zwei Seiten. Eine Seite hinzufügen.
compare-same = Seite { $side } heißt wie eine andere. Etwas anderes für sie wählen oder ihr einen eigenen Namen geben.
compare-days = Seite { $side } hat keinen ersten oder keinen letzten Tag. Beide angeben.
compare-backward = Seite { $side } endet, bevor sie beginnt. Die Tage tauschen.
