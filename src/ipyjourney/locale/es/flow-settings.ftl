## What a flow shows

pathing-dimension = Dimensión de rutas
flow-container = Contenedor de flujo
flow-number = { $field ->
    [columns] Número de columnas
    [before] Columnas antes
    [after] Columnas después
   *[items] Elementos expandidos por columna
}
zone-hint = { $zone ->
    [starts_with] ¿Qué viene después? Suelte aquí una métrica, elementos o una dimensión.
    [contains] ¿Qué lleva hasta ahí y qué viene después? Suéltelo aquí.
   *[ends_with] ¿Qué lleva hasta ahí? Suéltelo aquí. Con un inicio: solo las rutas de un punto al otro.
}
add-to-zone = Añadir a: { $zone }
search-anchor = Buscar o soltar…
any-item = cualquier elemento
whole-dimension = { $dimension } (cualquiera)
remove-component = Quitar { $name }
into-zone = { $zone }: { $name }
anchor-says = { $kind ->
    [starts_with] Las rutas se siguen desde ahí hacia delante.
    [contains] Las rutas se siguen desde ahí en ambos sentidos.
    [ends_with] Las rutas se siguen desde ahí hacia atrás.
    [between] Solo las rutas que comienzan en un punto y terminan en el otro, y lo que ocurre entre ambos.
   *[none] Elija con qué comienzan las rutas, qué contienen o con qué finalizan; o bien un inicio y un fin.
}
advanced-settings = { $open ->
    [yes] Ocultar configuración avanzada
   *[no] Mostrar configuración avanzada
}
include-repeats = Incluir instancias repetidas
limit-occurrence = Limitar a la primera/última ocurrencia
step-limit = Tiempo máximo de columna a columna
flow-scope = Solo estas filas de los datos
flow-later = Todo esto se puede cambiar después.
pattern-groups = Grupos de elementos
pattern-help = Los elementos que encajan se toman como uno solo, con el nombre del grupo; cuenta el primer grupo que encaja.
pattern-name = Nombre del grupo { $number }
pattern-name-hint = Nombre del grupo
pattern-syntax = Cómo se escribe el grupo { $number }
pattern-is = { $syntax ->
    [prefix] comienza con
    [wildcard] coincide con (* y ?)
   *[regex] expresión regular
}
pattern-text = Texto del grupo { $number }
pattern-example = { $syntax ->
    [prefix] Webinar
    [wildcard] *whitepaper*
   *[regex] (Webinar|Event) .*
}
pattern-dimension = Dimensión del grupo { $number }
remove-pattern = Quitar el grupo { $number }
add-pattern = Añadir grupo
no-anchor = Elija con qué comienzan las rutas, qué contienen o con qué finalizan.
no-until = Un inicio necesita como fin una métrica o elementos, no una dimensión entera.
no-pathing = Elija la dimensión de rutas.
wrong-flow-columns = Indique un número de columnas: de 1 a 50, o de 0 a 49 a cada lado.
wrong-items = Indique un número de elementos por columna, de 1 a 1000.
wrong-patterns = Dé un nombre a cada grupo de elementos.
said-flow-changed = El flujo ha cambiado.
said-flow-built = El flujo está listo.

## Which paths stay

apply = Aplicar
text-criterion = Texto del elemento
text-operator = Cómo se compara el texto
text-value = Texto
any-text = Cualquier texto
text-is = { $operator ->
    [contains] contiene
    [not_contains] no contiene
    [starts_with] comienza con
    [ends_with] finaliza con
    [equals] es
    [not_equals] no es
    [matches] coincide con (* y ?)
    [not_matches] no coincide con (* y ?)
    [in] es uno de
    [not_in] no es ninguno de
    [exists] existe
    [not_exists] no existe
   *[other] { $operator }
}
search-items = Buscar elementos
items-of-column = Elementos de la columna
heard-views = { $count ->
    [one] { $views } vista de ruta
   *[other] { $views } vistas de ruta
}
filter-way = { $way ->
    [include] Solo
   *[exclude] Excluir
}
filter-item = { $way ->
    [include] Solo { $item }
   *[exclude] Excluir { $item }
}
more-column-items = Mostrar más
filter-says = { $include ->
    [0] { $exclude ->
        [0] No hay ningún elemento elegido: quedan las rutas con cualquier elemento.
        [one] Se quitan las rutas con el elemento excluido.
       *[other] Se quitan las rutas con alguno de los { $exclude } elementos excluidos.
    }
    [one] Solo quedan las rutas con el elemento elegido.
   *[other] Solo quedan las rutas con alguno de los { $include } elementos elegidos.
}

## Keys

flow-keys-list =
    Tab | Barra de herramientas, menús de columna, flujo, notas
    Teclas de flecha | Por la cinta más gruesa hasta la columna siguiente; arriba y abajo en la columna
    Mayús y ← → | A la cinta misma; arriba y abajo, a las demás del nodo
    Inicio, Fin | Primera y última columna
    Intro | Expandir o contraer un nodo; más de los otros elementos; menú de una cinta
    Tecla Menú, Mayús+F10 | Menú
    I | Decir todas las cifras
    T | Como tablas o como dibujo
    Ctrl+Z, Ctrl+Y | Deshacer, rehacer
    Esc | No resaltar nada, cerrar
