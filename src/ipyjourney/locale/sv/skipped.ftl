## Who skips stages

skipped-say = Ställ faser i ordning: objekt i { $dimension }. Den som har en senare fas efter en tidigare, men inte den här fasen före den senare, hoppar över den.
stages-in-order = Faser i ordning
add-stage = Lägg till fas
stage-up = Flytta upp { $stage }
stage-down = Flytta ned { $stage }
remove-stage = Ta bort { $stage }
