## Names that do not exist

unknown-name =
    .what = No existe { $kind ->
        [metric] la métrica
        [segment] el segmento
        [item] el elemento
        [dimension] la dimensión
        [container] el contenedor
        [measure] la medida
        [row] la fila
        [weekday] el día de la semana
       *[other] el intervalo de fechas
    } «{ $name }».
    .why = La vista de datos encuentra cada componente por su nombre.
    .fix = { $close ->
        [none] No tiene { $kind ->
            [metric] ninguna métrica
            [segment] ningún segmento
            [item] ningún elemento
            [dimension] ninguna dimensión
            [container] ningún contenedor
            [measure] ninguna medida
            [row] ninguna fila
            [weekday] ningún día de la semana
           *[other] ningún intervalo de fechas
        }: consulte lo que la vista de datos dice de sí misma.
        [no] Elija entre: { $known }.
       *[yes] ¿Quiso decir «{ $nearest }»? Disponibles: { $known }.
    }

## Specs that break the rules of their form

invalid-spec =
    .what = { $model }: { $place } – { $problem }.
    .why = Un análisis solo se calcula con una especificación completa y bien formada, así que sigue vigente la última válida.
    .fix = { $close ->
        [yes] ¿Quiso decir «{ $nearest }»?
       *[no] { $more ->
            [0] Corrija este campo.
            [one] Corrija este campo; hay otro incorrecto.
           *[other] Corrija este campo; hay otros { $more } incorrectos.
        }
    }

invalid-duration =
    .what = «{ $value }» no es una duración.
    .why = Un límite de tiempo es un tiempo transcurrido de cero o más; un día tiene 24 horas y los meses no tienen una duración fija.
    .fix = Escriba "7 days", "36 hours" o ISO 8601, como P7D o PT36H, o pase un timedelta.

not-a-spec =
    .what = Aquí se espera { $wanted } y no { $found }.
    .why = Las cifras pertenecen a un análisis, que dice a quién sigue.
    .fix = { $asks ->
        [yes] Escriba { $code } o no indique nada: entonces el widget pregunta en un formulario.
       *[no] Escriba { $code }.
    }

unreadable-spec =
    .what = Esto no es un documento del tipo { $wanted }: { $found }.
    .why = Un documento dice qué describe y en qué versión, para que nada se malinterprete.
    .fix = Pase el JSON que escribió to_json() o save(), o use una versión más reciente de ipyjourney si el documento es más reciente.

duplicate-node =
    .what = Dos nodos tienen el id «{ $node }».
    .why = Las flechas encuentran los nodos por su id.
    .fix = Dé a cada nodo un id propio.

duplicate-name =
    .what = Ya existe { $kind ->
        [metric] la métrica
        [segment] el segmento
       *[other] el intervalo de fechas
    } «{ $name }».
    .why = Las especificaciones se refieren a los componentes por su nombre, así que cada nombre designa uno solo de cada tipo.
    .fix = Dele otro nombre.

## What a widget refuses

stale-edit =
    .what = El recorrido se cambió en otro sitio al mismo tiempo, así que esta edición no se ha hecho.
    .why = Partía de una versión que ya no es la más reciente y habría deshecho el otro cambio.
    .fix = Mire cómo está ahora el recorrido y repita la edición.

bad-request =
    .what = El widget ha recibido algo que no entiende: { $problem }.
    .why = Solo las peticiones bien formadas pueden cambiar un análisis.
    .fix = Vuelva a cargar la página para que la interfaz tenga la misma versión que el ipyjourney del kernel.

unknown-part =
    .what = La interfaz no tiene la parte «{ $name }».
    .why = Las pantallas que se usan poco se cargan al abrirlas; esta no se ha compilado.
    .fix = Vuelva a cargar la página para que tenga la misma versión que el ipyjourney del kernel. { $known ->
        [none] No se ha compilado ninguna parte: ejecute "npm run build" en la carpeta js/ de la copia de trabajo.
       *[other] Disponibles: { $known }.
    }

unexpected-failure =
    .what = El análisis se ha detenido: { $problem }.
    .why = Es un fallo de ipyjourney; el análisis se conserva y el último resultado válido sigue a la vista.
    .fix = Deshaga la última edición. El registro del kernel contiene los detalles para un informe de error.

unknown-format =
    .what = Un widget no se puede guardar como «{ $suffix }».
    .why = La extensión del archivo indica qué formato se escribe.
    .fix = Dé al archivo una de estas extensiones: { $known }.

unknown-output =
    .what = { $where } ha recibido «{ $output }», que no es un tipo de salida.
    .why = Indica qué deja en el cuaderno la visualización de un widget.
    .fix = { $nearest ->
        [none] Indique uno de estos: { $known }.
       *[other] ¿Quiso decir «{ $nearest }»? Disponibles: { $known }.
    }

not-a-view =
    .what = Un widget muestra una vista de datos y ha recibido { $type }.
    .why = Una vista de datos indica qué significan las columnas, y conviene mirarlo antes de la primera cifra.
    .fix = Cree antes una a partir de ello: view = ij.DataView({ $given }).

no-container =
    .what = La vista de datos no tiene ningún contenedor.
    .why = Un análisis sigue las filas de una cuenta, una persona u otra clave.
    .fix = Indique qué columna contiene uno: ij.DataView(events, containers={ "{" }"account": "account_id"{ "}" }).

autosave-failed =
    .what = No se ha podido guardar el análisis en «{ $file }»: { $problem }.
    .why = En pantalla está a salvo, pero se perdería si se reinicia el kernel.
    .fix = Libere espacio o escríbalo en otro lugar con el método save("file.json") del widget.

unknown-locale =
    .what = No hay textos en el idioma «{ $locale }».
    .why = Todo lo que aparece en pantalla y en las exportaciones se escribe en un solo idioma.
    .fix = Indique uno de estos: { $known }. El más próximo es «{ $nearest }».

## What is wrong with a field: the end of a sentence

fault-unknown = no existe tal campo
fault-missing = falta el campo
fault-choice = se espera uno de estos valores: { $choices }; no { $shown }
fault-text = se espera un texto, no { $shown }
fault-pattern = el texto debe ajustarse al patrón { $bound }, a diferencia de { $shown }
fault-flag = se espera true o false, no { $shown }
fault-number = se espera un número, no { $shown }
fault-whole = se espera un número entero, no { $shown }
fault-list = se espera una lista, no { $shown }
fault-fields = se espera un objeto con campos con nombre, no { $shown }
fault-form = no es ninguna de las formas posibles aquí, sino { $shown }
fault-date = se espera un día como 2025-01-31, no { $shown }
fault-json = no es JSON: { $shown }
fault-above = se espera un valor mayor que { $bound }, no { $shown }
fault-least = se espera un valor de al menos { $bound }, no { $shown }
fault-below = se espera un valor menor que { $bound }, no { $shown }
fault-most = se espera un valor de { $bound } como máximo, no { $shown }
fault-few = { $bound ->
    [one] se espera al menos { $bound } entrada, no { $shown }
   *[other] se esperan al menos { $bound } entradas, no { $shown }
}
fault-many = { $bound ->
    [one] se admite { $bound } entrada como máximo, no { $shown }
   *[other] se admiten { $bound } entradas como máximo, no { $shown }
}
fault-text-short = { $bound ->
    [one] se espera al menos { $bound } carácter, no { $shown }
   *[other] se esperan al menos { $bound } caracteres, no { $shown }
}
fault-text-long = { $bound ->
    [one] se admite { $bound } carácter como máximo, no { $shown }
   *[other] se admiten { $bound } caracteres como máximo, no { $shown }
}
fault-other = este valor no es posible aquí: { $shown }
fault-question = { $analysis ->
    [cohort] una tabla de cohorte
    [flow] un flujo
   *[journey] un recorrido
} no responde a «{ $question }»
