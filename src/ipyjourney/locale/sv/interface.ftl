## Everywhere

close = Stäng
dismiss = Stäng
cancel = Avbryt
loading = Läser in…
try-again = Försök igen
save = Spara
search = Sök
nothing-found = Inga träffar på ”{ $search }”.
several-parts = { $count } markerade

## Lists, times and days

# Between the parts of a list.
list-joint = { ", " }
# $count: the same number, to choose by.
time-day = { $count ->
    [one] { $number } dag
   *[other] { $number } dagar
}
time-hour = { $number } h
time-minute = { $number } min
time-second = { $number } s
# The names of the months, as short as they are written, with a space between them.
period-months = jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.
period-day = { $day } { $month } { $year }
period-month = { $month } { $year }
period-quarter = Q{ $quarter } { $year }
period-year = { $year }
# A period with its days.
period-of-days = { $period } ({ $days })
# From one day to another: of one month, of one year, of two years.
days-in-month = { $first }–{ $last } { $month } { $year }
days-in-year = { $first } { $month }–{ $last } { $until } { $year }
days-apart = { $from }–{ $to }

## Component rail

components = Komponenter
show-components = Visa komponenter
hide-components = Dölj komponenter
search-components = Sök komponenter
metrics = Mått
dimensions = Dimensioner
segments = Segment
date-ranges = Datumintervall
items-loading = Läser in…
items-failed = Objekten kunde inte läsas in. Fäll ihop och fäll ut för att försöka igen.
items-none = Inga objekt
items-more = Visa fler ({ $shown })
new-component = Nytt segment, datumintervall eller mått
edit = Redigera

## Toolbar

toolbar = Inställningar för researbetsytan
percentage = Procentvärde
percentage-now = Procentvärde: { $base }
percent-of-start = Procent av startnod
percent-of-previous = Procent av föregående nod
percent-of-total = Procent av totalt
percent-short = { $base ->
    [start] % av start
    [previous] % av föregående
   *[total] % av totalt
}
arrow-settings = Pilinställningar
arrows-now = Pilinställningar: { $shown }
arrows-none = Inga etiketter eller värden
arrows-labels = Endast etiketter
arrows-values = Endast värden
arrows-both = Värden och etiketter
show-fallout = Visa utfall
fallout = Utfall
undo = Ångra
redo = Gör om
reset = Tillbaka till ursprungsläget
organize = Ordna
zoom-out = Zooma ut
zoom-in = Zooma in
zoom-now = Zoom: { $percent } %. Återställ till 100 %
title-or = { " eller " }
title-and = { " och " }
fit-screen = Anpassa skärmen
view-options = Visningsalternativ
configure = Konfigurera
configure-first = Vad ska resan visa?
export = Exportera
import = Importera
copy-picture = Kopiera som bild
download-png = Ladda ned PNG-bild
download-svg = Ladda ned SVG-bild
png = PNG
svg = SVG
all-forms = Alla format…
said-picture-copied = Bilden finns i Urklipp.
said-picture-saved = Sparad som { $file }.
said-picture-not-copied = Webbläsaren låter inte sidor kopiera bilder: sparad som { $file } i stället.
no-picture = Webbläsaren kan inte rita bilden. Använd SVG-bilden.
total = { $value } totalt

## Nodes

start = Start
start-node = Startnod
excluded = Utesluten
computing = Beräknar
fallout-name = Utfall för { $node }
delete = Ta bort
interval = 95 %-intervall { $low } till { $high }

## Breakdowns in cards

breakdown-by = Per { $dimension }
breakdown-count = { $shown } av { $total }
no-value = Inget värde

## Sides of a comparison

compare-to = Jämför med
compare-with = Jämför med: { $sides }
custom-date-range = Anpassat datumintervall…
periods-prior = { $count } { $unit ->
    [day] { $count ->
        [one] dag
       *[other] dagar
    }
    [week] { $count ->
        [one] vecka
       *[other] veckor
    }
    [month] { $count ->
        [one] månad
       *[other] månader
    }
    [quarter] kvartal
   *[year] år
} tidigare
stop-comparing = Sluta jämföra
sides = Jämförelsens sidor
compared-base = bas
compared-against = Förändringar anges mot { $first }
no-number = –
bounds = { $low }–{ $high }
points-unit = { " " }p.e.
no-p-value = p –
points-bounds = { $low } till { $high }
p-value = p { $value }
says-change = Mot { $first }: { $value } ({ $percent }), { $points } procentenheter.

## Arrows

arrow-name = { $source } → { $target }
eventual = Så småningom
immediate = Omedelbart
loop = Loop
says-loop = Den leder tillbaka och bildar en loop
add-label = Lägg till etikett
update-label = Uppdatera etikett
limit-title = Tidsgräns
limit-amount = Antal
limit-unit = Enhet
limit-none = Ingen gräns
unit-seconds = sekunder
unit-minutes = minuter
unit-hours = timmar
unit-days = dagar
unit-weeks = veckor
limit-within = inom { $duration }
limit-after = efter { $duration }

## Canvas

canvas-role = researbetsyta
canvas-label = Resa, { $count ->
    [one] { $count } nod
   *[other] { $count } noder
}
empty-title = Börja din resa
empty-drag = Dra ett mått, eller ett objekt i en dimension, från vänster till arbetsytan.
empty-keys = Med tangentbordet: välj en komponent med piltangenterna och tryck på Retur.

## Below the canvas

caption = Sökväg med högst konverteringsgrad: från { $starts } till { $node }, { $percent } av { $count ->
    [one] startnoden
   *[other] startnoderna
}
captions = Sökvägar med högst konverteringsgrad från start: { $ways }
caption-of-side = { $side } från { $starts } till { $node }, { $percent }
notes = { $count ->
    [one] { $count } notering
   *[other] { $count } noteringar
}
notes-title = Noteringar om siffrorna

## What screen readers hear

says-fallout = Utfall { $value }, { $percent }
says-open-lost = ännu öppna: { $open }, förlorade: { $lost }
says-median = Mediantid { $duration }
said-result = { $node }: { $metric } { $value }, { $percent } ({ $base }).
said-results = Siffrorna är uppdaterade.
said-before = { $change ->
    [same] Som förut.
   *[other] Förut: { $before }.
}
said-shown = { $what }: på.
said-hidden = { $what }: av.
said-undone = Ångrat.
said-redone = Gjort om.
said-nothing-to-undo = Det finns inget att ångra.
said-nothing-to-redo = Det finns inget att göra om.

## What can be asked about the figures

details = Detaljer
details-members = Medlemmar
details-trend = Trend
details-breakdown = Uppdelning
details-top = Översta objekt
details-durations = Övergångstid
details-definition = Definition
# $of: one node, arrow or fallout, or several of them
segment-from = Skapa segment från { $of ->
    [node] nod
    [arrow] pil
    [fallout] utfall
   *[several] urval
}
figures-table = Alla siffror
find-timeline = Tidslinje för en instans
journey-definition = Definition av resan

## Keyboard help

keys = Kortkommandon
