## Who skips stages

skipped-say = Put stages in order: items of { $dimension }. Whoever has a later stage after an earlier one, and not this one before it, skips it.
stages-in-order = Stages in order
add-stage = Add stage
stage-up = Move { $stage } up
stage-down = Move { $stage } down
remove-stage = Remove { $stage }
