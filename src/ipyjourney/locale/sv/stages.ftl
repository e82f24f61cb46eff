## Long work: what is being done

stage-encode = Kodar kolumner
stage-order = Ordnar rader
stage-gather = Samlar kolumner
stage-read = Läser raderna
stage-select = Söker fram analysens rader
stage-match = Tar reda på vem som gick vart
stage-count = Räknar
stage-time = Mäter tider
stage-keep = Skriver indexet till disk

## Its stop, on the screen

working = Beräknar
stop = Stoppa
work-stopped = { $older ->
    [yes] Arbetet stoppades: dessa siffror är äldre.
   *[no] Arbetet stoppades innan det fanns siffror.
}
work-again = Beräkna
