## Choosing what to compare

compare = Comparar
compare-help = El mismo análisis, una vez para cada lado, como si estuviera solo. Los cambios son respecto al lado A.
add-side = Añadir lado
side-segment = Segmento
side-period = Periodo
side-name = Nombre
segment-of-side = Segmento del lado { $side }
period-of-side = Periodo del lado { $side }
name-of-side = Nombre del lado { $side }
no-segment = Todos
first-day = Primer día
last-day = Último día
prior-needs-range = { $prior } ({ $needs })
numbered = { $name } ({ $number })
side-up = Subir el lado { $side }
side-remove = Quitar el lado { $side }
compare-few = Una comparación necesita al menos dos lados. Añada un lado.
compare-same = El lado { $side } tiene el mismo nombre que otro. Elija otra cosa para él o dele un nombre propio.
compare-days = Al lado { $side } le falta el primer o el último día. Indique ambos.
compare-backward = El lado { $side } termina antes de empezar. Intercambie sus días.
