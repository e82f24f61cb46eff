## What is told of all paths

loops-say = Objekt som instanser återkommer till: de finns två eller flera gånger i sökvägen, där upprepningar räknas som en, oavsett ankare.
skipped-say = Ställ faser i ordning: objekt i { $dimension }. Den som har en senare fas efter en tidigare, men inte den här fasen före den senare, hoppar över den.
stages-in-order = Faser i ordning
add-stage = Lägg till fas
stage-up = Flytta upp { $stage }
stage-down = Flytta ned { $stage }
flow-figures-of = Siffror för
flow-nodes = Noder
flow-differences = Skillnader mellan sidor
remove-stage = Ta bort { $stage }
times-say = Från rad till rad, över bandets alla sökvägsvisningar. Filter och längsta tid mellan kolumner gäller.
