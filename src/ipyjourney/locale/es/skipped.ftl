## Who skips stages

skipped-say = Ponga las etapas en orden: elementos de { $dimension }. Una instancia se salta una etapa si llega a una posterior tras una anterior sin haber pasado antes por ella.
stages-in-order = Etapas en orden
add-stage = Añadir etapa
stage-up = Subir { $stage }
stage-down = Bajar { $stage }
remove-stage = Quitar { $stage }
