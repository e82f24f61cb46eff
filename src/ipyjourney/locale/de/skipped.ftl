## Who skips stages

skipped-say = Phasen in eine Reihenfolge bringen: Elemente von { $dimension }. Wer nach einer früheren Phase eine spätere hat, die dazwischen aber nicht, überspringt diese.
stages-in-order = Phasen der Reihe nach
add-stage = Phase hinzufügen
stage-up = { $stage } nach oben
stage-down = { $stage } nach unten
remove-stage = { $stage } entfernen
