## Segments, date ranges and calculated metrics that someone builds

name = Namn
name-missing = Ange ett namn.
saving = Sparar…
untitled-segment = Nytt segment
untitled-metric = Nytt mått
untitled-range = Nytt datumintervall

## Conditions

segment-keeps = Behåll
scope-event = varje händelse där
scope-container = alla händelser för varje instans ({ $container }) där
asked-of = Prövas för
asked-as-around = samma som den yttre gruppen
asked-event = varje händelse
asked-container = varje instans ({ $container })
joint = Ska gälla
joint-all = alla dessa
joint-any = minst ett av dessa
joint-then = dessa, i tur och ordning
joint-not-any = inget av dessa
joint-not-all = inte alla dessa
joint-not-then = inte dessa i tur och ordning
join-all = och
join-any = eller
join-then = sedan
not = inte
must-not-hold = Får inte gälla
group = Grupp
subject = Det som jämförs
subject-placeholder = Dimension eller mått
operator = Jämförelse
operator-equals = är
operator-not_equals = är inte
operator-in = är något av
operator-not_in = är inget av
operator-contains = innehåller
operator-not_contains = innehåller inte
operator-starts_with = börjar med
operator-ends_with = slutar med
operator-matches = matchar (* och ?)
operator-not_matches = matchar inte (* och ?)
operator-less = kommer före, som text
operator-less_or_equal = är eller kommer före, som text
operator-greater = kommer efter, som text
operator-greater_or_equal = är eller kommer efter, som text
operator-exists = har ett värde
operator-not_exists = saknar värde
number-greater_or_equal = är minst
number-greater = är mer än
number-less_or_equal = är högst
number-less = är mindre än
number-equals = är
number-not_equals = är inte
value = Värde
value-of = Värde för { $name }
value-placeholder = Objekt eller text
number-value = Tal
remove-value = Ta bort { $value }
no-matches = Inga träffar
empty-text = (tom text)
use-text = Använd ”{ $text }”
events-count = { $count ->
    [one] { $shown } händelse
   *[other] { $shown } händelser
}
add-condition = Villkor
add-group = Grupp
remove-part = Ta bort
part-actions = Mer
undo-change = Ångra den senaste ändringen av villkoren
condition-name = Villkor { $number }
group-name = Grupp { $number }
move-up = Flytta upp
move-down = Flytta ned
take-out = Flytta ut ur gruppen
wrap = Lägg i en grupp
unwrap = Lös upp gruppen
copy-part = Duplicera
since-before = Tid sedan föregående steg
at-most = högst
at-least = minst
time-amount = Antal
time-unit = Enhet
any-time = valfri
place-fixed = Instanserna bakom en plats i en analys. Villkoren är analysens egna och ändras inte här.

problem-choose-subject = Välj en dimension eller ett mått.
problem-enter-value = Ange ett värde.
problem-enter-number = Ange ett tal.
problem-empty-group = Lägg till ett villkor.
problem-sequence-needs-container = En sekvens prövas för ett konto, en person eller en annan behållare: välj en ovan.
problem-limits-exclude = Steget kan inte komma senare än sin längsta tid: ”minst” är längre än ”högst”.

## Date ranges

range-form = Vilka dagar
range-fixed = Från dag till dag
range-last = De senaste
range-this = Pågående
range-first = Första dag
range-end = Sista dag
from-moment = Från
to-moment = Fram till, men inte med
open-side = Lämna en sida tom om den inte ska ha någon gräns.
range-count-field = Hur många
range-unit = Enhet
units-day = dagar
units-week = veckor
units-month = månader
units-quarter = kvartal
units-year = år
unit-day = dag
unit-week = vecka
unit-month = månad
unit-quarter = kvartal
unit-year = år
range-last-help = Hela enheter före den pågående. Flyttas med data.
range-this-help = Från enhetens första dag så långt som data är kända. Flyttas med data.
range-name-last = { $unit ->
    [day] { $count ->
        [1] Senaste dagen
       *[other] Senaste { $count } dagar
    }
    [week] { $count ->
        [1] Senaste veckan
       *[other] Senaste { $count } veckor
    }
    [month] { $count ->
        [1] Senaste månaden
       *[other] Senaste { $count } månader
    }
    [quarter] { $count ->
        [1] Senaste kvartalet
       *[other] Senaste { $count } kvartal
    }
   *[year] { $count ->
        [1] Senaste året
       *[other] Senaste { $count } år
    }
}
range-name-this = { $unit ->
    [day] Innevarande dag
    [week] Innevarande vecka
    [month] Innevarande månad
    [quarter] Innevarande kvartal
   *[year] Innevarande år
}
range-name-fixed = { $first } till { $last }
range-name-from = Från { $first }
range-name-to = Till { $last }
problem-range-empty = Ange en första dag, en sista dag eller båda.
problem-range-backward = Den sista dagen ligger före den första.
problem-range-count = Ange ett heltal från 1 och uppåt.
problem-range-unreadable = Ange dagar i formen 2025-03-31.

## Calculated metrics

expression = Uttryck
expression-help = Tal, mått, + - * / och parenteser. Ett namn som inte är ett enda ord skrivs inom [hakparenteser].
expression-placeholder = [Revenue] / [Closed-Won]
metrics-found = Mått
problem-expression = Ange ett uttryck, till exempel Revenue / Accounts.

## What it comes to

counting = Räknar…
kept-instances = { $metric }: { $kept } av { $all } ({ $percent })
kept-events = { $kept } av { $all } händelser ({ $percent })
metric-comes-to = Över raderna i den här resan blir det { $value }.
metric-is-null = Över raderna i den här resan saknar det värde: division med noll.
live-count = Vad som behålls
in-words-and-python = I ord och i Python
copy-code = Kopiera
code-copied = Kopierat
discard-title = Vill du slänga ändringarna?
discard = Släng
keep-on = Fortsätt redigera
removal-ask = Det som används kan inte tas bort. Det som tas bort måste skapas på nytt.
said-defined = { $name } har sparats.
said-removed = { $name } har tagits bort.
