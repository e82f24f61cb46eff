## Everywhere

several-nodes = { $count ->
    [one] { $count } nod
   *[other] { $count } noder
}
several-components = { $count ->
    [one] { $count } komponent
   *[other] { $count } komponenter
}
create-audience = Skapa målgrupp…
key-delete = Del
key-undo = Ctrl+Z
key-redo = Ctrl+Y
key-select-all = Ctrl+A
key-duplicate = Ctrl+D

## Component rail

new-segment = Nytt segment
new-range = Nytt datumintervall
new-metric = Nytt beräknat mått
edit-named = Redigera ”{ $name }”
delete-named = Ta bort ”{ $name }”?
copy-of = { $name } (kopia)
add-to-canvas = Lägg till på arbetsytan
add-combined = Lägg till på arbetsytan som en nod
add-to-selected = Lägg till i vald nod
add-to-node = Lägg till i nod…
insert-on-selected = Infoga på vald pil
insert-on-arrow = Infoga på pil…
break-down-selected = Dela upp urvalet
break-down-node = Dela upp nod…
choose-node = Lägg till i vilken nod?
choose-arrow = Infoga på vilken pil?

## What a drop will do

# $amount: one node, several (one each) or combined into one. $count is 0 while it is being asked for.
drop-on-canvas = { $amount ->
    [several] { $count ->
        [0] Lägg till { $name }
       *[other] Lägg till { $count } noder: { $name }
    }
    [combined] Lägg till en nod: { $name }
   *[one] Lägg till { $name }
}
drop-on-arrow = { $amount ->
    [several] { $count ->
        [0] Infoga { $name } mellan ”{ $source }” och ”{ $target }”
       *[other] Infoga { $count } noder mellan ”{ $source }” och ”{ $target }”: { $name }
    }
    [combined] Infoga en nod mellan ”{ $source }” och ”{ $target }”: { $name }
   *[one] Infoga { $name } mellan ”{ $source }” och ”{ $target }”
}
drop-on-node = Kombinera { $name } med ”{ $node }”
drop-breakdown = Dela upp ”{ $node }” efter { $dimension }: de fem översta objekten
breakdown-of = Uppdelning: { $dimension }
top-of = de tre översta i { $dimension }
top-named = { $top } ({ $names })
drop-hint = Skift: alla i en nod
one-dimension = En dimension i taget. Släpp en efter en: { $names }.
looking-up = Söker efter de tre översta i { $dimension }…
no-items = Ingen händelse har ett objekt i { $dimension }.
no-items-there = Inget objekt i { $dimension } förekommer där.
no-items-between = Inget objekt i { $dimension } förekommer mellan ”{ $source }” och ”{ $target }”.

## Toolbar

show-caption = Visa bildtext
show-table = Visa som tabell
select-all = Markera allt
mini-map = Minikarta

## Nodes

connect-to = Koppla till…
connect-title = Koppla ”{ $name }” till
itself = { $name } (sig själv)
rename = Byt namn
rename-field = Namn på { $name }
duplicate = Duplicera
combine = Kombinera noder
split = Dela upp komponenter i noder
color = Färg
color-none = Standardfärg
color-blue = Blå
color-teal = Blågrön
color-green = Grön
color-gold = Guld
color-orange = Orange
color-red = Röd
color-pink = Rosa
color-purple = Lila
break-down = Uppdelning…
break-down-by = Dela upp { $name } efter
remove-breakdown = Ta bort uppdelning
top-nodes = { $when ->
    [after] Visa de översta noderna efter den här noden
    [before] Visa de översta noderna före den här noden
   *[between] Visa de översta noderna mellan dessa noder
}
top-nodes-how = { $how ->
    [immediately] { $when ->
        [after] Omedelbart efter, på resans arbetsyta…
        [before] Omedelbart före, på resans arbetsyta…
       *[between] Först på vägen, på resans arbetsyta…
    }
   *[eventually] { $when ->
        [after] Så småningom efter, på resans arbetsyta…
        [before] Någon gång före, på resans arbetsyta…
       *[between] Var som helst på vägen, på resans arbetsyta…
    }
}
top-nodes-table = I en tabell
hide-fallout = Dölj utfall
mark-start = Markera som startnod
unmark-start = Avmarkera som startnod
exclude = Uteslut från resan
remove-exclusion = Ta bort uteslutning

## Sides of a comparison

four-weeks-prior = 4 veckor tidigare
two-quarters-prior = 2 kvartal tidigare
one-year-prior = 1 år tidigare
segments-and-ranges = Segment och datumintervall…
same-period = Som i analysen
side-all-dates = Alla datum
needs-range = kräver datumintervall
said-compared = { $sides } jämförs.
said-not-compared = Inget jämförs längre.

## Arrows

change-style = Ändra pilstil
style-solid = Heldragen
style-dashed = Streckad
style-dotted = Prickad
style-dash-dot = Streckprickad
style-animated = Animerad
reset-bend = Återställ pilens läge
delete-arrow = Ta bort pil
set-limit = Ange tidsgräns
change-limit = Ändra tidsgräns
clear-limit = Ta bort tidsgräns

## Canvas

arrow-there-already = Det finns redan en pil från ”{ $source }” till ”{ $target }”.

## What screen readers hear

said-added = { $name } har lagts till.
said-combined-nodes = { $name } har kombinerats till en nod.
said-split = { $node } har delats upp i en nod per komponent.
said-broken-down = { $node } har delats upp efter { $dimension }.
said-whole = { $node } är inte längre uppdelad.
said-arrows-changed = { $count } pilar har ändrats.
said-colored = Färgen har ändrats.
said-added-beside = { $way ->
    [before] { $name } har lagts till före { $node }.
   *[after] { $name } har lagts till efter { $node }.
}
said-reset = Tillbaka till ursprungsläget.
said-combined = { $name } har kombinerats med { $node }.
said-inserted = { $name } har infogats mellan { $source } och { $target }.
said-connected = { $source } har kopplats till { $target }.
said-moved = { $name } har flyttats.
said-renamed = { $before } har bytt namn till { $name }.
said-duplicated = { $name } har duplicerats.
said-deleted = { $name } har tagits bort.
said-arrow-deleted = Pilen från { $source } till { $target } har tagits bort.
said-arrow-changed = Pilen från { $source } till { $target } har ändrats.
said-start = { $node } är en startnod.
said-no-start = { $node } är inte längre markerad som startnod.
said-excluded = { $node } har uteslutits från resan.
said-included = { $node } är inte längre utesluten.
said-organized = Noderna har ordnats.
said-selected = { $name } har markerats.
said-unselected = { $name } är inte längre markerad.
