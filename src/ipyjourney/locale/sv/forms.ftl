## Label and time limits of an arrow

label = Etikett
limit-at-most = Högst
limit-at-least = Minst
limit-help = Hur lång tid det får ta från en nod till nästa.

## Keyboard help

# One line each: the keys, a bar, and what they do.
keys-list =
    Tabb | Komponenter, verktygsfält, noder i läsordning, var och en med sitt utfall, pilar
    Retur | Meny för en komponent, en nod, en pil eller ett utfall, eller för allt som är markerat samtidigt
    Piltangenter | Flytta noder, böj en pil eller flytta vyn; Skift för längre steg
    C | Koppla en nod till en annan
    T | Visa resan som tabell eller som bild
    F2 | Byt namn på en nod, sätt etikett på en pil, redigera ett segment, datumintervall eller mått
    Del | Ta bort; grannarna kopplas samman
    Blanksteg | Markera även en nod, en pil eller ett utfall, eller avmarkera
    Ctrl+A | Markera alla noder
    Ctrl+D | Duplicera
    Ctrl+Z, Ctrl+Y | Ångra, gör om
    +, −, 0, F | Zooma in, ut, till 100 %, anpassa; med musen Ctrl och hjul
    Blanksteg och dra | Flytta vyn från valfri plats
    Skift och dra | Markera med en ruta; från komponentpanelen: släpp flera som en nod
    Esc | Avbryt en gest, stäng, avmarkera allt

## What screen readers hear of an edit

# $moved: the number is another one; $shifted: so is the percentage.
said-change = { $node }: { $metric } { $moved ->
    [yes] från { $before } till { $value }
   *[no] fortfarande { $value }
}, { $shifted ->
    [yes] från { $was } till { $percent }
   *[no] fortfarande { $percent }
} ({ $base }).
said-others = { $count ->
    [one] { $count } annan nod har nya siffror.
   *[other] { $count } andra noder har nya siffror.
}
said-none-changed = Inga siffror har ändrats.
