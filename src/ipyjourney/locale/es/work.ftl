## Long work that was stopped

cancelled =
    .what = El cálculo se detuvo.
    .why = Alguien lo pidió antes de que terminara, así que no hay respuesta; lo que se completó se conserva.
    .fix = Vuelva a consultar: continúa desde ahí.

## Views on disk

folder-in-use =
    .what = La carpeta «{ $folder }» contiene algo que no es una vista guardada.
    .why = Lo que se guarda ahí sustituye todo lo que contiene la carpeta.
    .fix = Indique una carpeta nueva o vacía.

nothing-kept =
    .what = No hay ninguna vista guardada en «{ $folder }».
    .why = No contiene un manifiesto terminado: es otra carpeta o la escritura no llegó a su fin.
    .fix = Compruebe la ruta, o cree la vista a partir de su tabla y vuelva a guardarla.

other-version =
    .what = La vista de «{ $folder }» tiene la versión { $version } del formato; este paquete lee { $wanted }.
    .why = La escribió otra versión de ipyjourney y sus matrices pueden significar otra cosa.
    .fix = Cree la vista a partir de su tabla y vuelva a guardarla.

damaged-folder =
    .what = La vista de «{ $folder }» está dañada: { $file } falta o no es lo que se escribió.
    .why = Las cifras de una parte de las filas serían erróneas sin que nadie lo notara.
    .fix = Cree la vista a partir de su tabla y vuelva a guardarla.

unkeepable-column =
    .what = La columna «{ $column }» no se puede escribir en un archivo: { $reason }.
    .why = Una vista se guarda con todas sus columnas para que nada se lea dos veces.
    .fix = Quite la columna de la tabla o conviértala en texto o números.
