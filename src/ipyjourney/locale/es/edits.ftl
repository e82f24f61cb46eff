## Edits that the journey does not allow

unknown-node =
    .what = El recorrido no tiene el nodo «{ $node }».
    .why = Las flechas y las ediciones encuentran los nodos por su id.
    .fix = Elija uno de estos: { $known }.

backward-limits =
    .what = Una flecha de como mínimo { $after } y como máximo { $within } no se puede recorrer nunca.
    .why = Ambos límites cuentan desde el mismo evento anterior, y ningún tiempo es más largo que el primero y más corto que el segundo.
    .fix = Haga que «como máximo» sea igual o más largo que «como mínimo», o quite uno de los dos.

duplicate-arrow =
    .what = Ya existe una flecha de «{ $source }» a «{ $target }».
    .why = Una segunda flecha en la misma dirección volvería a contar las mismas instancias.
    .fix = Cambie la flecha que ya existe o conecte otros nodos.

unknown-arrow =
    .what = No existe ninguna flecha de «{ $source }» a «{ $target }».
    .why = Una flecha se encuentra por los nodos de sus dos extremos, en ese orden.
    .fix = Conecte antes los dos nodos o indíquelos en orden inverso.

## Screens that could not be loaded

part-blocked =
    .what = No se ha podido cargar esta pantalla.
    .why = La página no permite que un widget ejecute un script que procede del kernel.
    .fix = Vuelva a cargar la página. En un hub restringido, pida que se permita blob: en el script-src de su política de seguridad.

part-outdated =
    .what = Esta pantalla pertenece a otra versión del widget.
    .why = ipyjourney se actualizó después de iniciarse el kernel.
    .fix = Reinicie el kernel y vuelva a ejecutar la celda que creó este lienzo.

## Edits that nobody answered

no-answer =
    .what = El kernel todavía no ha respondido.
    .why = Está ocupado con una celda o ya no existe; puede que lo que ve no le haya llegado.
    .fix = Espere a que quede libre. Si se reinició, vuelva a ejecutar la celda que creó este lienzo.

no-kernel =
    .what = No hay ningún kernel detrás de este widget.
    .why = El kernel se reinició o esta es una página guardada; las cifras nuevas se calculan a partir de los eventos, en un kernel.
    .fix = Vuelva a ejecutar en el cuaderno la celda que lo creó.
