## Label and time limits of an arrow

label = Etiqueta
limit-at-most = Como máximo
limit-at-least = Como mínimo
limit-help = Cuánto tiempo puede pasar de un nodo al siguiente.

## Keyboard help

# One line each: the keys, a bar, and what they do.
keys-list =
    Tab | Componentes, barra de herramientas, nodos en orden de lectura, cada uno con su abandono, flechas
    Intro | Menú de un componente, nodo, flecha o abandono, o de todo lo seleccionado con él
    Teclas de flecha | Mover nodos, curvar una flecha o mover la vista; con Mayús, más
    C | Conectar un nodo con otro
    T | Mostrar el recorrido como tabla o como dibujo
    F2 | Cambiar el nombre de un nodo, etiquetar una flecha, editar un segmento, un intervalo de fechas o una métrica
    Supr | Eliminar; los vecinos quedan unidos
    Espacio | Añadir un nodo, una flecha o un abandono a la selección, o quitarlo de ella
    Ctrl+A | Seleccionar todos los nodos
    Ctrl+D | Duplicar
    Ctrl+Z, Ctrl+Y | Deshacer, rehacer
    +, −, 0, F | Aumentar, reducir, al 100 %, ajustar; con el ratón, Ctrl y rueda
    Espacio y arrastrar | Mover la vista desde cualquier punto
    Mayús y arrastrar | Seleccionar con un recuadro; desde el panel, soltar varios como un solo nodo
    Esc | Cancelar un gesto, cerrar, no seleccionar nada

## What screen readers hear of an edit

# $moved: the number is another one; $shifted: so is the percentage.
said-change = { $node }: { $metric } { $moved ->
    [yes] de { $before } a { $value }
   *[no] sigue en { $value }
}, { $shifted ->
    [yes] de { $was } a { $percent }
   *[no] sigue en { $percent }
} ({ $base }).
said-others = { $count ->
    [one] Otro nodo tiene cifras nuevas.
   *[other] Otros { $count } nodos tienen cifras nuevas.
}
said-none-changed = No ha cambiado ninguna cifra.
