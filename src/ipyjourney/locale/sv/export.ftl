## What a picture, table or text of a journey says

export-picture = Resa: { $count ->
    [0] inga noder
   *[other] { $nodes }
}
export-no-nodes = Resan har inga noder ännu.
export-breakdown = Per { $dimension }
export-no-value = Inget värde
export-start = Start
export-excluded = Utesluten
export-fallout = Utfall
export-open = ännu öppna: { $count }
export-immediate = omedelbart
export-percent-of-start = Procenttalen beräknas på startnoderna; en pils procenttal på noden som den utgår från.
export-percent-of-previous = Procenttalen beräknas på de föregående noderna; en pils procenttal på noden som den utgår från.
export-percent-of-total = Procenttalen beräknas på totalen; en pils procenttal på noden som den utgår från.

## Heads of its tables

export-table = Siffrorna som tabell
export-node = Nod
export-value = Värde
export-percent = %
export-dimension = Dimension
export-item = Objekt
export-still-open = Ännu öppna
export-from = Från
export-to = Till
export-time = Mediantid
