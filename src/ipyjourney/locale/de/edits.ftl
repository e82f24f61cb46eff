## Edits that the journey does not allow

unknown-node =
    .what = Die Journey hat keinen Knoten „{ $node }“.
    .why = Pfeile und Bearbeitungen finden Knoten an ihren IDs.
    .fix = Möglich sind: { $known }.

backward-limits =
    .what = Ein Pfeil mit mindestens { $after } und höchstens { $within } kann nie durchlaufen werden.
    .why = Beide Limits zählen ab demselben früheren Ereignis, und keine Zeit ist länger als das eine und zugleich kürzer als das andere.
    .fix = „Höchstens“ mindestens so lang wählen wie „Mindestens“ oder eines von beiden weglassen.

duplicate-arrow =
    .what = Von „{ $source }“ nach „{ $target }“ gibt es schon einen Pfeil.
    .why = Ein zweiter Pfeil in dieselbe Richtung würde dieselben Instanzen noch einmal zählen.
    .fix = Den vorhandenen Pfeil ändern oder andere Knoten verbinden.

unknown-arrow =
    .what = Es gibt keinen Pfeil von „{ $source }“ nach „{ $target }“.
    .why = Ein Pfeil wird an den Knoten seiner beiden Enden gefunden, in dieser Reihenfolge.
    .fix = Die beiden Knoten zuerst verbinden oder sie andersherum nennen.

## Screens that could not be loaded

part-blocked =
    .what = Diese Ansicht konnte nicht geladen werden.
    .why = Die Seite lässt nicht zu, dass ein Widget ein Skript aus dem Kernel ausführt.
    .fix = Die Seite neu laden. Auf einem abgesicherten Hub darum bitten, dass blob: im script-src der Sicherheitsrichtlinie erlaubt wird.

part-outdated =
    .what = Diese Ansicht gehört zu einer anderen Version des Widgets.
    .why = ipyjourney wurde nach dem Start des Kernels aktualisiert.
    .fix = Den Kernel neu starten und die Zelle, die diese Arbeitsfläche erstellt hat, erneut ausführen.

## Edits that nobody answered

no-answer =
    .what = Der Kernel hat noch nicht geantwortet.
    .why = Er arbeitet an einer Zelle, oder es gibt ihn nicht mehr; was hier zu sehen ist, hat ihn vielleicht nicht erreicht.
    .fix = Warten, bis er frei ist. Wurde er neu gestartet, die Zelle, die diese Arbeitsfläche erstellt hat, erneut ausführen.

no-kernel =
    .what = Hinter diesem Widget steht kein Kernel.
    .why = Der Kernel wurde neu gestartet, oder dies ist eine gespeicherte Seite; neue Zahlen werden in einem Kernel aus den Ereignissen berechnet.
    .fix = Im Notebook die Zelle erneut ausführen, die dies erstellt hat.
