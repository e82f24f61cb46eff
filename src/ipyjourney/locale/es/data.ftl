## Sources of events

unknown-source =
    .what = No se pueden leer eventos de { $type }.
    .why = Una tabla de eventos es un DataFrame de pandas, la ruta de un archivo Parquet o CSV, o un objeto con la interfaz Arrow C stream, como una tabla de polars o pyarrow.
    .fix = { $hint ->
        [rows] Conviértalo antes en un DataFrame: pd.DataFrame(events).
        [lazy] Materialícelo antes: events.collect().
        [series] Conviértalo antes en un DataFrame: events.to_frame().
       *[other] Conviértalo antes en un DataFrame de pandas o una tabla de pyarrow.
    }

missing-file =
    .what = No existe el archivo «{ $path }».
    .why = De él debían leerse los eventos.
    .fix = { $close ->
        [yes] ¿Quiso decir «{ $nearest }»? Se busca desde { $folder }.
       *[no] Compruebe la ruta; se busca desde { $folder }.
    }

unknown-file-type =
    .what = No se conoce el tipo del archivo «{ $path }»: termina en «{ $suffix }».
    .why = El final del nombre indica cómo se lee un archivo.
    .fix = { $reader ->
        [excel] Léalo con pandas: view = ij.DataView(pd.read_excel({ $code })).
        [json] Léalo con pandas: view = ij.DataView(pd.read_json({ $code })).
        [lines] Léalo con pandas: view = ij.DataView(pd.read_json({ $code }, lines=True)).
       *[other] Use uno de { $known }, o lea el archivo por su cuenta y pase el DataFrame.
    }

unreadable-file =
    .what = { $encoding ->
        [damaged] No se puede leer el archivo «{ $path }»: su texto está en UTF-8, pero dañado en el byte { $byte }, en la línea { $line }.
        [other] No se puede leer el archivo «{ $path }»: su texto no está en UTF-8.
       *[utf-8] No se puede leer el archivo «{ $path }»: { $reason }
    }
    .why = { $encoding ->
        [damaged] Leído con otra codificación, sus demás letras serían incorrectas.
        [other] Con otra codificación, sus letras serían otras.
       *[utf-8] No contiene lo que indica el final de su nombre.
    }
    .fix = { $encoding ->
        [damaged] Vuelva a generar el archivo en su origen; o léalo con una marca en lugar de lo dañado: view = ij.DataView(pd.read_csv({ $code }, encoding_errors="replace", sep=None, engine="python")).
        [other] Guárdelo como CSV UTF-8, como permite Excel; o indique su codificación. Con la de Europa Occidental, "cp1252", contiene «{ $western }»; con la de Europa Central, "cp1250", «{ $central }». Con la correcta en lugar de "cp1252": view = ij.DataView(pd.read_csv({ $code }, encoding="cp1252", sep=None, engine="python")).
       *[utf-8] Compruebe que sea un archivo Parquet completo, o texto en UTF-8 con tantos campos en cada línea como nombres de columna.
    }

empty-table =
    .what = La tabla no tiene filas.
    .why = { $columns ->
        [0] Tampoco tiene columnas, así que no hay nada que seguir.
       *[other] Sin eventos no hay nada que seguir.
    }
    .fix = Compruebe la consulta o el filtro con que se creó.

duplicate-columns =
    .what = { $table ->
        [lookup] La tabla de búsqueda «{ $lookup }» aportaría { $count ->
            [one] un nombre de columna que ya existe
           *[other] nombres de columna que ya existen
        }: { $names }.
       *[events] { $count ->
            [one] Más de una columna se llama { $names }.
           *[other] Varias columnas comparten nombre: { $names }.
        }
    }
    .why = Las columnas se encuentran por su nombre, así que cada nombre debe aparecer una sola vez.
    .fix = Cambie el nombre de las repetidas o quítelas, y deje solo una.

## Columns

unknown-column =
    .what = No existe la columna «{ $name }» para { $role ->
        [timestamp] la marca de tiempo
        [container] el contenedor { $subject }
        [event] los eventos
        [dimension] { $named ->
            [no] una dimensión
           *[yes] la dimensión { $subject }
        }
        [measure] { $named ->
            [no] una medida
           *[yes] la medida { $subject }
        }
        [tie_breaker] el desempate
       *[other] { $role }
    }.
    .why = { $role ->
        [timestamp] Los eventos se ordenan por esa columna.
        [container] Las instancias de { $subject } se distinguen por esa columna.
        [event] Esa columna dice qué ocurrió.
        [dimension] Los elementos de una dimensión son los valores de su columna.
        [measure] Una medida suma los valores de su columna.
        [tie_breaker] Los eventos del mismo instante se ordenan por esa columna.
       *[other] La columna es necesaria.
    }
    .fix = { $close ->
        [no] Elija una de las columnas: { $known }.
       *[yes] ¿Quiso decir «{ $nearest }»? Columnas: { $known }.
    }

same-column-twice =
    .what = «{ $column }» es a la vez la marca de tiempo y { $role ->
        [container] la clave de { $subject }
        [event] la columna de eventos
       *[dimension] una dimensión
    }.
    .why = La marca de tiempo ordena los eventos; en cualquier otro papel, casi cada fila tendría un valor propio.
    .fix = Indique otra columna o cree antes una a partir de ella, por ejemplo el mes.

no-timestamp-column =
    .what = { $reason ->
        [several] Varias columnas pueden ser la marca de tiempo: { $candidates }.
       *[other] Ninguna columna parece una marca de tiempo.
    }
    .why = Los eventos se ordenan por su marca de tiempo, así que toda tabla de eventos necesita una.
    .fix = { $reason ->
        [several] Indique cuál: timestamp={ $first }.{ $melts ->
            [no] {" "}Si cada una es un evento propio, haga antes una fila de cada una, donde está la tabla.
           *[yes] {" "}Si cada una es un evento propio, haga antes una fila de cada una: { $load }events = events.melt(events.columns.difference([{ $listed }]), var_name="event", value_name="timestamp").dropna(subset="timestamp"){ $done }
        }
        [index] El índice ({ $index }) no se lee: llame a events.reset_index() si contiene las fechas, o indique una columna, timestamp="…". Columnas: { $known }.
       *[other] Indique qué columna contiene las fechas: timestamp="…". Columnas: { $known }.
    }

not-a-dimension =
    .what = «{ $column }» no puede ser { $role ->
        [event] la columna de eventos
       *[dimension] una dimensión
    }: { $holds ->
        [date] contiene fechas
       *[other] no contiene texto ni números, sino valores
    } como { $examples }.
    .why = Los elementos se distinguen por su texto, que debe repetirse en otras filas para ser útil.
    .fix = { $holds ->
        [date] Conviértala antes en texto: events[{ $code }].dt.strftime("%Y-%m").
       *[other] Conviértala antes en texto: events[{ $code }].astype(str).
    }

not-a-measure =
    .what = «{ $column }» no puede ser una medida: { $holds ->
        [date] contiene fechas
        [boolean] contiene valores lógicos
        [text] contiene texto
        [category] contiene categorías
        [empty] no contiene valores
       *[other] no contiene números
    }{ $holds ->
        [empty] {""}
       *[other] , por ejemplo { $examples }
    }.
    .why = Una medida se suma.
    .fix = { $holds ->
        [boolean] Conviértala antes en números: events[{ $code }].astype(int).
       *[other] Conviértala antes en números: pd.to_numeric(events[{ $code }]).
    }

## Timestamps

unreadable-timestamps =
    .what = { $count ->
        [one] No se puede leer un valor
       *[other] No se pueden leer { $count } valores
    } de la marca de tiempo «{ $column }»: { $examples }.
    .why = El texto debe ser una fecha en el formato ISO 8601, por ejemplo 2024-01-31T09:30:00+01:00, o los valores deben mostrar cuál es el día: en 01/02/2024 no se sabe. Las filas se cuentan desde 0.
    .fix = { $digits ->
        [yes] Si son números en una unidad conocida, conviértalos antes: { $load }events[{ $code }] = pd.to_datetime(pd.to_numeric(events[{ $code }]), unit="ms"){ $done }.
       *[no] { $formats ->
            [none] Indique la columna de las fechas, timestamp="…", o convierta antes esta: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }.
            [either] Indique si el día va primero: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. Si va primero el mes: format="{ $other }".
           *[other] Convierta antes la columna e indique cómo está escrita: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. Deje vacía una marca de tiempo para omitir su fila.
        }
    }

numbers-are-not-dates =
    .what = La marca de tiempo «{ $column }» contiene números, como { $example }, y los enteros no son fechas.
    .why = Un número puede contar segundos, milisegundos o días, desde 1970 o desde otro año; una deducción errónea desplazaría todos los eventos.
    .fix = Convierta antes la columna con la unidad en que está. Por su magnitud, puede ser: { $load }{ $conversion }{ $done }

not-dates =
    .what = La marca de tiempo «{ $column }» es del tipo { $type }.
    .why = Los eventos se ordenan por fechas.
    .fix = Indique una columna de fechas o convierta antes esta con pd.to_datetime.

no-timestamps =
    .what = { $rows ->
        [one] La única fila no tiene
       *[other] Ninguna de las { $rows } filas tiene
    } marca de tiempo en «{ $column }».
    .why = Las filas sin marca de tiempo no participan en nada, así que no queda nada.
    .fix = Indique la columna que contiene las fechas: timestamp="…".

unreadable-instant =
    .what = { $value } no es una fecha.
    .why = Aquí se espera un momento en el tiempo.
    .fix = Escríbalo en el formato ISO 8601, por ejemplo "2024-01-31" o "2024-01-31T09:30:00+01:00", o pase un date, un datetime o un Timestamp de pandas.

unknown-timezone =
    .what = No existe la zona horaria «{ $name }».
    .why = La zona horaria da sentido a las fechas sin desfase y marca los límites de días y meses.
    .fix = { $close ->
        [no] Use un nombre de IANA, por ejemplo "UTC", "Europe/Berlin" o "America/New_York".
       *[yes] ¿Quiso decir «{ $nearest }»? Los nombres son los de la base de datos de IANA, por ejemplo "UTC" o "America/New_York".
    }

## Containers

unusable-container =
    .what = { $reason ->
        [mapping] Los contenedores se han indicado como { $given }.
        [name] A un contenedor se le ha dado el nombre { $name }.
       *[columns] Al contenedor «{ $name }» se le ha dado la clave { $given }.
    }
    .why = { $reason ->
        [columns] Sus instancias se distinguen por una columna o por varias distintas.
       *[other] Cada contenedor tiene un nombre y la columna o las columnas que distinguen sus instancias.
    }
    .fix = Escríbalo así: containers={ "{" }"account": "account_id", "session": ("person_id", "visit"){ "}" }.

ambiguous-container =
    .what = { $reason ->
        [several] Varias columnas pueden ser la clave de { $container }: { $candidates }.
        [emails] { $candidates } sería la clave de las cuentas, pero contiene direcciones de correo electrónico.
       *[customers] { $candidates } puede ser la clave de las cuentas o de las personas.
    }
    .why = Cada cifra cuenta instancias de un contenedor: con otra clave sería otra cifra.
    .fix = Indique las claves: { $line }; o bien: { $other }.

unusable-key =
    .what = «{ $column }» no puede ser la clave de { $container }.
    .why = Sus valores, como listas o diccionarios, no se pueden distinguir.
    .fix = Indique una columna de texto o números, o cree una: events[{ $code }].astype(str).

empty-key =
    .what = El contenedor «{ $container }» no tiene ninguna instancia: { $count ->
        [one] «{ $columns }» está vacía
       *[other] alguna de { $columns } está vacía
    } { $rows ->
        [one] en la única fila
       *[other] en las { $rows } filas
    }.
    .why = Las filas sin clave no cuentan en ninguna cifra de ese contenedor.
    .fix = Indique otra columna o quite el contenedor.

unusable-timeout =
    .what = { $timeout } no es un tiempo de espera de sesión.
    .why = Es la pausa más larga dentro de una sesión: una duración que no es negativa.
    .fix = Escríbalo así: session_timeout=timedelta(minutes=30).

## Lookups

unknown-lookup =
    .what = La tabla de búsqueda «{ $name }» no describe ni un contenedor ni una columna.
    .why = Una tabla de búsqueda se une por la clave de un contenedor o por una columna de los eventos.
    .fix = { $close ->
        [no] Elija uno de estos nombres: { $known }.
       *[yes] ¿Quiso decir «{ $nearest }»? Disponibles: { $known }.
    }

unusable-lookup =
    .what = { $reason ->
        [mapping] Las tablas de búsqueda se han indicado como { $name }.
       *[session] La tabla de búsqueda «{ $name }» no se puede unir.
    }
    .why = { $reason ->
        [mapping] Cada tabla de búsqueda necesita el nombre del contenedor o de la columna que describe.
       *[session] Estas sesiones se cortan a partir de las filas de { $columns }, así que ninguna tabla puede nombrarlas.
    }
    .fix = { $reason ->
        [mapping] Escríbalo así: lookups={ "{" }"account": accounts{ "}" }.
       *[session] Indique una columna que contenga claves de sesión: containers={ "{" }"session": "session_id"{ "}" }.
    }

lookup-key-missing =
    .what = La tabla de búsqueda «{ $lookup }» no tiene la columna { $columns } por la que unirla.
    .why = Sus registros corresponden a los eventos con la misma clave.
    .fix = Indique su clave: lookups={ "{" }{ $code }: ("key", table){ "}" }. Si la clave es su índice, llame antes a reset_index(). Sus columnas: { $known }.

repeated-lookup-key =
    .what = La tabla de búsqueda «{ $lookup }» tiene { $count ->
        [one] una clave repetida
       *[other] { $count } claves repetidas
    } en { $columns }: { $examples }.
    .why = Un evento correspondería a varios registros y se contaría varias veces.
    .fix = Conserve un registro de cada clave: table.drop_duplicates({ $code }).

## Notes on an event table

timestamp-guessed = Marca de tiempo deducida: «{ $column }».
container-guessed = Contenedor { $container } deducido: «{ $column }».
event-guessed = Columna de eventos deducida: «{ $column }».
dates-written = Las fechas de «{ $column }» se leyeron como { $order ->
    [day] día, mes y año
    [month] mes, día y año
   *[year] año, mes y día
}, por ejemplo { $example }.
western-text-read = El texto del archivo no está en UTF-8: se leyó como Windows-1252, como lo escribe Excel en Europa Occidental y América, por ejemplo «{ $example }».
decimal-commas-read = Las comas de «{ $column }» se leyeron como signos decimales.
guesses-in-code = Para indicar lo que se dedujo: { $code }
no-event-column = Ninguna columna de eventos se reconoció por su nombre: no hay contadores de sus elementos. Indíquela con event="…"{ $count ->
    [0] .
   *[other] ; puede ser una de estas: { $candidates }.
}
no-containers = Ningún contenedor se reconoció por su nombre: solo se pueden contar eventos. Indíquelos con containers={ "{" }"account": "…"{ "}" }.
guessed-key-empty = «{ $column }» sería la clave de { $container }, pero está vacía en todas las filas.
sessions-cut = Las sesiones se cortan a partir de las filas de { $columns }: una pausa de más de { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
} inicia una nueva.
index-left-out = El índice ({ $names }) se ha omitido; llame a reset_index() para convertirlo en columnas.
columns-named-by-text = { $columns ->
    [one] El nombre de una columna no era texto: se llama «{ $example }»
   *[other] Los nombres de { $columns } columnas no eran texto: se usa el texto correspondiente, por ejemplo «{ $example }»
}.
unnamed-columns-left-out = { $columns ->
    [one] Se ha omitido una columna sin nombre.
   *[other] Se han omitido { $columns } columnas sin nombre.
}
null-markers-read = «{ $column }» contiene números: en { $rows ->
    [one] 1 fila, una palabra
   *[other] { $rows } filas, una palabra
} como NA se leyó como valor ausente.
mixed-values-as-text = { $count ->
    [one] { $columns } mezcla
   *[other] { $columns } mezclan
} texto y otros valores: todos se han convertido en texto.
columns-without-values = { $count ->
    [one] Una columna no tiene
   *[other] { $count } columnas no tienen
} valores: { $columns }.
rows-without-timestamp = { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
} de { $all } no { $rows ->
    [one] tenía
   *[other] tenían
} marca de tiempo en «{ $column }» y se { $rows ->
    [one] ha omitido
   *[other] han omitido
}.
finer-digits-cut = { $rows ->
    [one] 1 marca de tiempo de «{ $column }» tenía dígitos por debajo del microsegundo, que se han cortado.
   *[other] { $rows } marcas de tiempo de «{ $column }» tenían dígitos por debajo del microsegundo, que se han cortado.
}
offsets-differ = Las fechas de «{ $column }» tienen { $offsets ->
    [one] un desfase respecto a UTC
   *[other] { $offsets } desfases distintos respecto a UTC
}{ $without ->
    [0] {""}
    [one] , salvo 1 sin desfase, que se leyó en { $zone }
   *[other] , salvo { $without } sin desfase, que se leyeron en { $zone }
}: cada una se ha convertido con el suyo.
rows-after-as-of = { $rows ->
    [one] 1 fila es del momento hasta el que se conocen los datos, o posterior, y queda fuera del ámbito.
   *[other] { $rows } filas son del momento hasta el que se conocen los datos, o posteriores, y quedan fuera del ámbito.
}
key-partly-null = { $rows ->
    [one] 1 fila no tiene { $container }: no cuenta en ninguna cifra de ese contenedor.
   *[other] { $rows } filas no tienen { $container }: no cuentan en ninguna cifra de ese contenedor.
}
key-constant = La clave de { $container }, { $columns }, es la misma en todas las filas: solo hay una instancia.
key-on-one-row-each = La clave de { $container }, { $columns }, es distinta en cada fila: ninguna instancia tiene dos eventos.
lookup-rows-without-key = { $rows ->
    [one] 1 registro de la tabla de búsqueda «{ $lookup }» no tiene clave y se ha omitido.
   *[other] { $rows } registros de la tabla de búsqueda «{ $lookup }» no tienen clave y se han omitido.
}
lookup-unmatched = { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
} de { $all } { $rows ->
    [one] tiene una clave que no está
   *[other] tienen claves que no están
} en la tabla de búsqueda «{ $lookup }»: ahí sus columnas quedan vacías.
lookup-column-renamed = La columna «{ $column }» de la tabla de búsqueda «{ $lookup }» se llama «{ $renamed }», porque los eventos ya tienen una con ese nombre.

## Summary of an event table

summary-title = { $rows ->
    [one] 1 evento
   *[other] { $rows } eventos
}
summary-span = { $first } a { $last } ({ $zone })
summary-as-of = Datos conocidos hasta { $moment }
summary-left-out = { $rows ->
    [one] Se ha omitido 1 fila sin marca de tiempo
   *[other] Se han omitido { $rows } filas sin marca de tiempo
}
summary-containers = Contenedores
summary-event = Columna de eventos
summary-dimensions = Dimensiones
summary-measures = Medidas
summary-notes = Notas
summary-container = { $instances ->
    [one] 1 instancia
   *[other] { $instances } instancias
}, { $cut ->
    [yes] { $instances ->
        [one] cortada
       *[other] cortadas
    } a partir de las filas de { $columns }
   *[no] por { $columns }
}
summary-null-rows = { $count ->
    [one] 1 fila sin valor
   *[other] { $count } filas sin valor
}
summary-items = { $count ->
    [one] 1 elemento
   *[other] { $count } elementos
}
summary-more = { $count ->
    [one] 1 más
   *[other] { $count } más
}
summary-from-column = { $about }, de { $column }

bad-sample =
    .what = { $reason ->
        [count] Una muestra no puede tener { $given } instancias.
        [seed] { $given } no es una semilla.
        [again] Esta vista ya es una muestra: de { $container }, con la semilla { $given }.
       *[sessions] No se pueden elegir instancias de { $container }: se forman a partir de las filas de otras.
    }
    .why = { $reason ->
        [count] Contiene un número entero de ellas, una como mínimo.
        [seed] Las instancias se eligen por un hash de la clave y de un número entero.
        [again] Otra muestra extraída de ella no diría nada del conjunto.
       *[sessions] Solo se sabe dónde empiezan cuando se han leído todas las filas de una persona.
    }
    .fix = { $reason ->
        [count] Indique un número como 5_000.
        [seed] Indique un número entero como seed=1 u omítalo.
        [again] Extráigala de la vista completa, o extraiga una menor de esta, con el mismo contenedor y la misma semilla.
       *[sessions] Elija sus personas: of="person".
    }

not-sampled =
    .what = Estas cifras son de todas las filas y no son estimaciones.
    .why = Una estimación dice qué significa una muestra para el conjunto del que se extrajo.
    .fix = Extraiga antes una muestra: view.sample(5_000).run(spec).estimates.
