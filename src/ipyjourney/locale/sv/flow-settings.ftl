## What a flow shows

pathing-dimension = Sökvägsdimension
flow-container = Flödesbehållare
flow-number = { $field ->
    [columns] Antal kolumner
    [before] Kolumner före
    [after] Kolumner efter
   *[items] Utökade objekt per kolumn
}
zone-hint = { $zone ->
    [starts_with] Vad följer efter? Släpp ett mått, objekt eller en dimension här.
    [contains] Vad leder dit, och vad följer? Släpp det här.
   *[ends_with] Vad leder dit? Släpp det här. Med en start: bara sökvägar därifrån och hit.
}
add-to-zone = Lägg till i: { $zone }
search-anchor = Sök eller släpp…
any-item = valfritt objekt
whole-dimension = Valfritt objekt i { $dimension }
remove-component = Ta bort { $name }
into-zone = { $zone }: { $name }
anchor-says = { $kind ->
    [starts_with] Sökvägarna följs därifrån och framåt.
    [contains] Sökvägarna följs därifrån åt båda håll.
    [ends_with] Sökvägarna följs därifrån och bakåt.
    [between] Bara sökvägar som börjar där och slutar där, och det som händer däremellan.
   *[none] Välj vad sökvägarna börjar med, innehåller eller slutar med; eller en start och ett slut.
}
advanced-settings = { $open ->
    [yes] Dölj avancerade inställningar
   *[no] Visa avancerade inställningar
}
include-repeats = Inkludera upprepade förekomster
limit-occurrence = Begränsa till första/sista förekomsten
step-limit = Längsta tid från kolumn till kolumn
flow-scope = Endast dessa rader i data
flow-later = Allt detta kan ändras senare.
pattern-groups = Grupper av objekt
pattern-help = Objekt som passar räknas som ett, under gruppens namn; den första gruppen som passar gäller.
pattern-name = Namn på grupp { $number }
pattern-name-hint = Gruppens namn
pattern-syntax = Hur grupp { $number } är skriven
pattern-is = { $syntax ->
    [prefix] börjar med
    [wildcard] matchar (* och ?)
   *[regex] reguljärt uttryck
}
pattern-text = Text för grupp { $number }
pattern-example = { $syntax ->
    [prefix] Webinar
    [wildcard] *whitepaper*
   *[regex] (Webinar|Event) .*
}
pattern-dimension = Dimension för grupp { $number }
remove-pattern = Ta bort grupp { $number }
add-pattern = Lägg till grupp
no-anchor = Välj vad sökvägarna börjar med, innehåller eller slutar med.
no-until = En start behöver ett mått eller objekt som slut, inte en hel dimension.
no-pathing = Välj sökvägsdimension.
wrong-flow-columns = Ange ett antal kolumner: 1 till 50, eller 0 till 49 på varje sida.
wrong-items = Ange ett antal objekt per kolumn, 1 till 1 000.
wrong-patterns = Ge varje grupp av objekt ett namn.
said-flow-changed = Flödet har ändrats.
said-flow-built = Flödet är klart.

## Which paths stay

apply = Använd
text-criterion = Objektets text
text-operator = Hur texten jämförs
text-value = Text
any-text = Valfri text
text-is = { $operator ->
    [contains] innehåller
    [not_contains] innehåller inte
    [starts_with] börjar med
    [ends_with] slutar med
    [equals] är
    [not_equals] är inte
    [matches] matchar (* och ?)
    [not_matches] matchar inte (* och ?)
    [in] är något av
    [not_in] är inget av
    [exists] finns
    [not_exists] finns inte
   *[other] { $operator }
}
search-items = Sök objekt
items-of-column = Kolumnens objekt
heard-views = { $count ->
    [one] { $views } sökvägsvisning
   *[other] { $views } sökvägsvisningar
}
filter-way = { $way ->
    [include] Endast
   *[exclude] Uteslut
}
filter-item = { $way ->
    [include] Endast { $item }
   *[exclude] Uteslut { $item }
}
more-column-items = Visa fler
filter-says = { $include ->
    [0] { $exclude ->
        [0] Inget objekt är valt: sökvägar med vilket objekt som helst behålls.
        [one] Sökvägar med det uteslutna objektet tas bort.
       *[other] Sökvägar med något av { $exclude } uteslutna objekt tas bort.
    }
    [one] Bara sökvägar med det valda objektet behålls.
   *[other] Bara sökvägar med något av { $include } valda objekt behålls.
}

## Keys

flow-keys-list =
    Tabb | Verktygsfält, kolumnmenyer, flöde, noteringar
    Piltangenter | Längs det starkaste bandet till nästa kolumn; upp och ned i kolumnen
    Skift och ← → | Till själva bandet; upp och ned till nodens övriga
    Home, End | Första och sista kolumnen
    Retur | Expandera eller komprimera en nod; fler av de övriga objekten; meny för ett band
    Menytangent, Skift+F10 | Meny
    I | Läs upp alla siffror
    T | Som tabeller eller som bild
    Ctrl+Z, Ctrl+Y | Ångra, gör om
    Esc | Släck markeringen, stäng
