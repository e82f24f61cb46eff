## Where the figures of a file come from

stamp-made = Creado el { $moment } UTC con { $by }.
stamp-events = Eventos considerados: { $events } de { $all }, de { $first } a { $last } ({ $timezone }).
stamp-no-events = Eventos considerados: { $events } de { $all } (zona horaria { $timezone }).
stamp-as-of = Los datos se conocen hasta { $moment }.
stamp-sample = Una muestra: { $chosen } de { $all } instancias de { $container }, semilla { $seed }.
stamp-data = Huella de los datos: { $fingerprint }.

bad-moment =
    .what = { $variable } es «{ $text }», que no es un número de segundos desde 1970.
    .why = De ahí se toma el momento en que se creó un archivo, para que una compilación se pueda repetir.
    .fix = Asígnele un número como 1751328000 o déjela sin definir.
