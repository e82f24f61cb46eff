## Names that do not exist

unknown-name =
    .what = Não há { $kind ->
        [metric] métrica
        [segment] segmento
        [item] item
        [dimension] dimensão
        [container] contêiner
        [measure] medida
        [row] linha
        [weekday] dia da semana
       *[other] intervalo de datas
    } “{ $name }”.
    .why = A visualização de dados encontra cada componente pelo nome.
    .fix = { $close ->
        [none] Ela não tem { $kind ->
            [metric] nenhuma métrica
            [segment] nenhum segmento
            [item] nenhum item
            [dimension] nenhuma dimensão
            [container] nenhum contêiner
            [measure] nenhuma medida
            [row] nenhuma linha
            [weekday] nenhum dia da semana
           *[other] nenhum intervalo de datas
        }: veja o que a visualização de dados informa sobre si mesma.
        [no] As opções são: { $known }.
       *[yes] Você quis dizer “{ $nearest }”? As opções são: { $known }.
    }

## Specs that break the rules of their form

invalid-spec =
    .what = { $model }: { $place } – { $problem }.
    .why = Uma análise só é calculada a partir de uma especificação completa e bem formada; por isso, a última válida continua valendo.
    .fix = { $close ->
        [yes] Você quis dizer “{ $nearest }”?
       *[no] { $more ->
            [0] Corrija este campo.
            [one] Corrija este campo; mais um também está errado.
           *[other] Corrija este campo; mais { $more } também estão errados.
        }
    }

invalid-duration =
    .what = “{ $value }” não é uma duração.
    .why = Um limite de tempo é um tempo decorrido de zero ou mais; um dia tem 24 horas, e meses não têm duração fixa.
    .fix = Escreva "7 days", "36 hours", ISO 8601 como P7D ou PT36H, ou passe um timedelta.

not-a-spec =
    .what = Aqui se espera { $wanted }, e não { $found }.
    .why = Os números pertencem a uma análise, que diz quem ela acompanha.
    .fix = { $asks ->
        [yes] Escreva { $code } ou não informe nada: o widget então pergunta em um formulário.
       *[no] Escreva { $code }.
    }

unreadable-spec =
    .what = Este não é um documento do tipo { $wanted }: { $found }.
    .why = Um documento diz o que descreve e em que versão, para que nada nele seja mal interpretado.
    .fix = Passe o JSON gravado por to_json() ou save(), ou use um ipyjourney mais novo para uma versão mais nova.

duplicate-node =
    .what = Dois nós têm o id “{ $node }”.
    .why = As setas encontram os nós por seus ids.
    .fix = Dê um id próprio a cada nó.

duplicate-name =
    .what = Já existe { $kind ->
        [metric] uma métrica
        [segment] um segmento
       *[other] um intervalo de datas
    } “{ $name }”.
    .why = As especificações se referem aos componentes pelo nome; por isso, um nome representa um só componente de cada tipo.
    .fix = Use outro nome.

## What a widget refuses

stale-edit =
    .what = A jornada foi alterada em outro lugar no mesmo momento; por isso, esta edição não foi feita.
    .why = Ela partiu de uma versão que não é mais a mais recente e teria desfeito a outra alteração.
    .fix = Veja a jornada como está agora e faça a edição de novo.

bad-request =
    .what = O widget recebeu algo que não entende: { $problem }.
    .why = Só solicitações bem formadas podem alterar uma análise.
    .fix = Recarregue a página para que o front-end tenha a mesma versão do ipyjourney no kernel.

unknown-part =
    .what = O front-end não tem a parte “{ $name }”.
    .why = Telas usadas raramente são carregadas quando abertas; esta não foi compilada.
    .fix = Recarregue a página para que ela tenha a mesma versão do ipyjourney no kernel. { $known ->
        [none] Nenhuma parte foi compilada: execute "npm run build" na pasta js/ do checkout.
       *[other] As opções são: { $known }.
    }

unexpected-failure =
    .what = A análise parou: { $problem }.
    .why = Isto é uma falha no ipyjourney; a análise é mantida e o último resultado válido continua visível.
    .fix = Desfaça a última edição. O log do kernel contém os detalhes para um relatório de bug.

unknown-format =
    .what = Um widget não pode ser salvo como “{ $suffix }”.
    .why = A extensão do arquivo diz em que formato ele é gravado.
    .fix = Dê ao arquivo uma destas extensões: { $known }.

unknown-output =
    .what = { $where } recebeu “{ $output }”, que não é um tipo de saída.
    .why = O tipo de saída diz o que a exibição de um widget deixa no notebook.
    .fix = { $nearest ->
        [none] Informe um destes: { $known }.
       *[other] Você quis dizer “{ $nearest }”? As opções são: { $known }.
    }

not-a-view =
    .what = Um widget mostra uma visualização de dados e recebeu { $type }.
    .why = Uma visualização de dados diz o que as colunas significam, o que vale conferir antes do primeiro número.
    .fix = Primeiro crie uma a partir disso: view = ij.DataView({ $given }).

no-container =
    .what = A visualização de dados não tem contêiner.
    .why = Uma análise acompanha as linhas de uma conta, de uma pessoa ou de outra chave.
    .fix = Diga que coluna contém um: ij.DataView(events, containers={ "{" }"account": "account_id"{ "}" }).

autosave-failed =
    .what = Não foi possível salvar a análise em “{ $file }”: { $problem }.
    .why = Na tela ela está segura, mas se perderia se o kernel fosse reiniciado.
    .fix = Libere espaço ou salve em outro lugar com save("file.json") do widget.

unknown-locale =
    .what = Não há textos no idioma “{ $locale }”.
    .why = Tudo na tela e nas exportações é escrito em um só idioma.
    .fix = Informe um destes: { $known }. O mais próximo é “{ $nearest }”.

## What is wrong with a field: the end of a sentence

fault-unknown = não existe esse campo
fault-missing = falta o campo
fault-choice = espera-se um destes valores: { $choices }; não { $shown }
fault-text = espera-se um texto, não { $shown }
fault-pattern = o texto deve seguir o padrão { $bound }, ao contrário de { $shown }
fault-flag = espera-se true ou false, não { $shown }
fault-number = espera-se um número, não { $shown }
fault-whole = espera-se um número inteiro, não { $shown }
fault-list = espera-se uma lista, não { $shown }
fault-fields = espera-se um objeto com campos nomeados, não { $shown }
fault-form = não é nenhuma das formas possíveis aqui, e sim { $shown }
fault-date = espera-se um dia como 2025-01-31, não { $shown }
fault-json = isto não é JSON: { $shown }
fault-above = espera-se um valor maior que { $bound }, não { $shown }
fault-least = espera-se um valor de pelo menos { $bound }, não { $shown }
fault-below = espera-se um valor menor que { $bound }, não { $shown }
fault-most = espera-se um valor de no máximo { $bound }, não { $shown }
fault-few = { $bound ->
    [one] espera-se pelo menos { $bound } entrada, não { $shown }
   *[other] esperam-se pelo menos { $bound } entradas, não { $shown }
}
fault-many = { $bound ->
    [one] é possível no máximo { $bound } entrada, não { $shown }
   *[other] são possíveis no máximo { $bound } entradas, não { $shown }
}
fault-text-short = { $bound ->
    [one] espera-se pelo menos { $bound } caractere, não { $shown }
   *[other] esperam-se pelo menos { $bound } caracteres, não { $shown }
}
fault-text-long = { $bound ->
    [one] é possível no máximo { $bound } caractere, não { $shown }
   *[other] são possíveis no máximo { $bound } caracteres, não { $shown }
}
fault-other = este valor não é possível aqui: { $shown }
fault-question = { $analysis ->
    [cohort] uma tabela de coorte
    [flow] um fluxo
   *[journey] uma jornada
} não responde a “{ $question }”
