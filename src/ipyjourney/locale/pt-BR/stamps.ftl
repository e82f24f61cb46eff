## Where the figures of a file come from

stamp-made = Feito em { $moment } UTC com { $by }.
stamp-events = Eventos considerados: { $events } de { $all }, de { $first } a { $last } ({ $timezone }).
stamp-no-events = Eventos considerados: { $events } de { $all } (fuso horário { $timezone }).
stamp-as-of = Os dados são conhecidos até { $moment }.
stamp-sample = Uma amostra: { $chosen } de { $all } instâncias de { $container }, semente { $seed }.
stamp-data = Impressão digital dos dados: { $fingerprint }.

bad-moment =
    .what = { $variable } é “{ $text }”, que não é um número de segundos desde 1970.
    .why = O momento em que um arquivo é feito vem dela, para que uma compilação possa ser repetida.
    .fix = Defina um número como 1751328000 ou deixe-a sem valor.
