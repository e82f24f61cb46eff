## Edits that the journey does not allow

unknown-node =
    .what = A jornada não tem o nó “{ $node }”.
    .why = Setas e edições encontram os nós por seus ids.
    .fix = Escolha um destes: { $known }.

backward-limits =
    .what = Uma seta de no mínimo { $after } e no máximo { $within } nunca pode ser percorrida.
    .why = Os dois limites contam a partir do mesmo evento anterior, e nenhum tempo é mais longo que um e mais curto que o outro.
    .fix = Deixe “no máximo” igual a “no mínimo” ou mais longo, ou tire um dos dois.

duplicate-arrow =
    .what = Já existe uma seta de “{ $source }” para “{ $target }”.
    .why = Uma segunda seta na mesma direção contaria as mesmas instâncias de novo.
    .fix = Altere a seta que já existe ou conecte outros nós.

unknown-arrow =
    .what = Não há seta de “{ $source }” para “{ $target }”.
    .why = Uma seta é encontrada pelos nós em suas duas pontas, nessa ordem.
    .fix = Conecte os dois nós primeiro ou indique-os na ordem inversa.

## Screens that could not be loaded

part-blocked =
    .what = Não foi possível carregar esta tela.
    .why = A página não permite que um widget execute um script vindo do kernel.
    .fix = Recarregue a página. Em um hub restrito, peça que blob: seja permitido no script-src da política de segurança.

part-outdated =
    .what = Esta tela pertence a outra versão do widget.
    .why = O ipyjourney foi atualizado depois que o kernel foi iniciado.
    .fix = Reinicie o kernel e execute de novo a célula que criou esta tela de jornada.

## Edits that nobody answered

no-answer =
    .what = O kernel ainda não respondeu.
    .why = Ele está ocupado com uma célula ou não existe mais; o que você vê pode não ter chegado a ele.
    .fix = Espere até que ele fique ocioso. Se ele foi reiniciado, execute de novo a célula que criou esta tela de jornada.

no-kernel =
    .what = Não há kernel por trás deste widget.
    .why = O kernel foi reiniciado, ou esta é uma página salva; novos números são calculados a partir dos eventos, em um kernel.
    .fix = Execute de novo, no notebook, a célula que criou este widget.
