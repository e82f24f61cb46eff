## Pictures and figures of a result

picture-definition = Vad som räknas
picture-cohort = { $kind }: { $inclusion } → { $returning } ({ $rows })
picture-cohort-rows = { $container } { $by }
picture-by-segment = per segment
picture-scale-mark = * { $incomplete }
picture-table = Kohorttabell med { $rows } rader och { $columns } kolumner.
picture-each = { $value } var
picture-average-of = { $column } { $share }
picture-column = Perioder efter inkluderingen ({ $granularity ->
    [day] dagar
    [week] veckor
    [month] månader
    [quarter] kvartal
   *[year] år
})
picture-time = Tid sedan inkluderingen
picture-returned-by = Inom { $time }: { $bounds ->
    [yes] { $share } har återkommit, 95 %-intervall { $low } till { $high }
   *[no] { $share } har återkommit
}. { $at-risk } följdes fortfarande.

picture-trend = Trend: { $places }
picture-period = Period ({ $timezone })
picture-durations = Övergångstid: { $place }
picture-durations-of = { $counted } per stapel, { $count } totalt
picture-time-to-move = Övergångstid
picture-instances = Instanser
figure-named = { $name }: { $value }
figure-share = { $base ->
    [start] { $percent } av startnoderna
    [previous] { $percent } av de föregående noderna
    [total] { $percent } av totalen
   *[none] { $percent }
}{ $bounds ->
    [none] { "" }
   *[other] , 95 %-intervall { $bounds }
}
figure-of-node = { $percent } av ”{ $node }”
figure-change = Mot { $first }: { $relative }, { $points } procentenheter{ $bounds ->
    [none] { "" }
   *[other] { " " }({ $bounds })
}{ $p ->
    [none] { "" }
   *[other] , { $p }
}

too-many-lines =
    .what = { $count } rader är för många för en bild med linjer.
    .why = Fler än { $most } linjer går inte att skilja åt.
    .fix = Ange högst { $most } rader, till exempel rows={ $example }.

no-times =
    .what = Det finns inga tider till återkomst att rita.
    .why = De kräver ett returkriterium där alla jämförelser är ”minst” eller ”mer än”, så att det gäller från någon rad och framåt.
    .fix = Ändra returkriteriet, eller rita andelarna kolumn för kolumn: show="curves".
picture-fingerprint = Fingeravtryck av data och analys: { $fingerprint }

no-png-package =
    .what = Ingen PNG kan ritas: paketet resvg-py är inte installerat.
    .why = Bilder ritas i SVG, och paketet gör om dem till bildpunkter; de flesta som använder ipyjourney behöver det inte.
    .fix = Kör: pip install "ipyjourney[png]". Eller skriv SVG, som inte kräver något.

no-fonts =
    .what = Ingen PNG kan ritas: datorn har inget teckensnitt för bokstäver och siffror.
    .why = Bilden skulle sakna all text, till och med siffror.
    .fix = Installera ett, till exempel { $families }. På Debian och Ubuntu: apt install fonts-dejavu-core. Eller skriv SVG, som ritas i läsarens egna teckensnitt.

bad-scale =
    .what = En bild kan inte ritas i skalan { $scale }.
    .why = Skalan är hur många bildpunkter i PNG-bilden som en bildpunkt i SVG-bilden blir, på bredden och på höjden.
    .fix = Ange ett tal större än noll: 1 för storleken på en skärm, 2 för en skarp bild, 4 för tryck.

picture-too-large =
    .what = PNG-bilden skulle få { $width } × { $height } bildpunkter.
    .why = Mer än { $most } miljoner bildpunkter tar mer minne än de flesta datorer och program har för en bild.
    .fix = Skriv SVG, som inte har någon sådan gräns, eller { $scale ->
        [0] visa mindre i bilden.
       *[other] rita den med to_png(scale={ $scale }) eller mindre.
    }
