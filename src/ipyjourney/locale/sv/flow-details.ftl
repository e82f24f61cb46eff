## What is told of all paths

loops-say = Objekt som instanser återkommer till: de finns två eller flera gånger i sökvägen, där upprepningar räknas som en, oavsett ankare.
flow-figures-of = Siffror för
flow-nodes = Noder
flow-differences = Skillnader mellan sidor
times-say = Från rad till rad, över bandets alla sökvägsvisningar. Filter och längsta tid mellan kolumner gäller.
