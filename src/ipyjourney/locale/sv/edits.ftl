## Edits that the journey does not allow

unknown-node =
    .what = Resan har ingen nod ”{ $node }”.
    .why = Pilar och ändringar hittar noder genom deras id.
    .fix = Välj någon av: { $known }.

backward-limits =
    .what = En pil på minst { $after } och högst { $within } kan aldrig användas.
    .why = Båda gränserna räknas från samma tidigare händelse, och ingen tid är längre än den ena och kortare än den andra.
    .fix = Gör ”högst” minst lika långt som ”minst”, eller utelämna en av dem.

duplicate-arrow =
    .what = Det finns redan en pil från ”{ $source }” till ”{ $target }”.
    .why = En andra pil i samma riktning skulle räkna samma instanser igen.
    .fix = Ändra pilen som finns, eller koppla andra noder.

unknown-arrow =
    .what = Det finns ingen pil från ”{ $source }” till ”{ $target }”.
    .why = En pil hittas genom noderna i dess två ändar, i den ordningen.
    .fix = Koppla de två noderna först, eller ange dem i omvänd ordning.

## Screens that could not be loaded

part-blocked =
    .what = Den här vyn kunde inte läsas in.
    .why = Sidan tillåter inte att en widget kör ett skript som kommer från kerneln.
    .fix = Läs in sidan igen. På en låst hubb behöver blob: tillåtas i script-src i säkerhetspolicyn; be administratören om det.

part-outdated =
    .what = Den här vyn hör till en annan version av widgeten.
    .why = ipyjourney uppdaterades efter att kerneln hade startat.
    .fix = Starta om kerneln och kör cellen som skapade arbetsytan igen.

## Edits that nobody answered

no-answer =
    .what = Kerneln har inte svarat ännu.
    .why = Den är upptagen med en cell eller har försvunnit; det du ser har kanske inte nått den.
    .fix = Vänta tills den är ledig. Om den har startats om, kör cellen som skapade arbetsytan igen.

no-kernel =
    .what = Det finns ingen kernel bakom den här widgeten.
    .why = Kerneln startades om, eller så är detta en sparad sida; nya siffror beräknas från händelserna, i en kernel.
    .fix = Kör cellen som skapade detta igen, i notebooken.
