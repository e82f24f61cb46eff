## Edits that a flow does not allow

no-further-columns =
    .what = { $end ->
        [before] Este flujo no puede tener más columnas antes de su anclaje.
       *[other] Este flujo no puede tener más columnas después de su anclaje.
    }
    .why = { $reason ->
        [most] Hay como máximo { $most } columnas a un lado.
        [ends_with] Sus rutas finalizan con el anclaje.
       *[other] Sus rutas comienzan con el anclaje.
    }
    .fix = { $reason ->
        [most] Céntrese en un elemento de la última columna para seguir desde ahí.
       *[other] Para tener columnas a ambos lados, elija "contains" como tipo del anclaje.
    }

unclear-anchor =
    .what = { $part ->
        [anchor] El anclaje
       *[until] El final ("until")
    } del flujo no es una sola métrica, ni elementos de una sola dimensión, ni una dimensión entera.
    .why = Las rutas se abren en cada una de sus ocurrencias, así que debe estar claro qué es una ocurrencia.
    .fix = Indique una métrica, elementos de una dimensión o solo una dimensión; y, si las rutas van de un anclaje a otro, también con qué terminan.

unknown-column-number =
    .what = El flujo no tiene aquí la columna { $column }.
    .why = Las columnas se cuentan desde el anclaje, que es 0.
    .fix = Elija una de estas: { $known }.
