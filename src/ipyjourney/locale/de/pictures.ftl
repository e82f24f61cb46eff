## Pictures and figures of a result

picture-definition = Was gezählt wird
picture-cohort = { $kind }: { $inclusion } → { $returning } ({ $rows })
picture-cohort-rows = { $container } { $by }
picture-by-segment = nach Segment
picture-scale-mark = * { $incomplete }
picture-table = Kohortentabelle mit { $rows } Zeilen und { $columns } Spalten.
picture-each = je { $value }
picture-average-of = { $column } { $share }
picture-column = Perioden nach dem Einschluss ({ $granularity ->
    [day] Tage
    [week] Wochen
    [month] Monate
    [quarter] Quartale
   *[year] Jahre
})
picture-time = Zeit seit dem Einschluss
picture-returned-by = Bis { $time }: { $bounds ->
    [yes] { $share } zurückgekehrt, 95-%-Intervall { $low } bis { $high }
   *[no] { $share } zurückgekehrt
}. { $at-risk } noch unter Beobachtung.

picture-trend = Trend: { $places }
picture-period = Periode ({ $timezone })
picture-durations = Übergangszeit: { $place }
picture-durations-of = { $counted } je Balken, { $count } insgesamt
picture-time-to-move = Übergangszeit
picture-instances = Instanzen
figure-named = { $name }: { $value }
figure-share = { $base ->
    [start] { $percent } der Startknoten
    [previous] { $percent } der vorherigen Knoten
    [total] { $percent } der Gesamtzahl
   *[none] { $percent }
}{ $bounds ->
    [none] { "" }
   *[other] , 95-%-Intervall { $bounds }
}
figure-of-node = { $percent } von „{ $node }“
figure-change = Gegenüber { $first }: { $relative }, { $points } Prozentpunkte{ $bounds ->
    [none] { "" }
   *[other] { " " }({ $bounds })
}{ $p ->
    [none] { "" }
   *[other] , { $p }
}

too-many-lines =
    .what = { $count } Zeilen sind zu viele für ein Bild mit Linien.
    .why = Mehr als { $most } Linien lassen sich nicht unterscheiden.
    .fix = Höchstens { $most } Zeilen nennen, etwa rows={ $example }.

no-times =
    .what = Es gibt keine Zeiten bis zur Rückkehr, die sich zeichnen ließen.
    .why = Dafür dürfen die Vergleiche des Rückkehrkriteriums nur „mindestens“ oder „mehr als“ lauten, damit es ab einer bestimmten Zeile gilt.
    .fix = Das Rückkehrkriterium ändern oder die Anteile Spalte für Spalte zeichnen: show="curves".
picture-fingerprint = Fingerabdruck von Daten und Analyse: { $fingerprint }

no-png-package =
    .what = Es kann kein PNG gezeichnet werden: Das Paket resvg-py ist nicht installiert.
    .why = Bilder sind Zeichnungen in SVG, und dieses Paket macht Pixel daraus; die meisten, die ipyjourney verwenden, brauchen das nicht.
    .fix = Ausführen: pip install "ipyjourney[png]". Oder SVG schreiben, das nichts weiter braucht.

no-fonts =
    .what = Es kann kein PNG gezeichnet werden: Dieser Computer hat keine Schrift für Buchstaben und Ziffern.
    .why = Das Bild hätte keinen Text, nicht einmal Zahlen.
    .fix = Eine Schrift installieren, etwa { $families }. Unter Debian und Ubuntu: apt install fonts-dejavu-core. Oder SVG schreiben, das in den Schriften des jeweiligen Geräts gezeichnet wird.

bad-scale =
    .what = Ein Bild kann nicht im Maßstab { $scale } gezeichnet werden.
    .why = Der Maßstab gibt an, wie viele Pixel des PNG aus einem Pixel der Zeichnung werden, in Breite und Höhe.
    .fix = Eine Zahl über null angeben: 1 für die Größe auf dem Bildschirm, 2 für ein scharfes Bild, 4 für den Druck.

picture-too-large =
    .what = Das PNG hätte { $width } × { $height } Pixel.
    .why = Mehr als { $most } Millionen Pixel brauchen mehr Speicher, als die meisten Computer und Programme für ein Bild haben.
    .fix = SVG schreiben, das kein solches Limit hat, oder { $scale ->
        [0] weniger darin zeigen.
       *[other] höchstens mit to_png(scale={ $scale }) zeichnen.
    }
