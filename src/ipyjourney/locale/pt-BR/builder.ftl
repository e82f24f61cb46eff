## Segments, date ranges and calculated metrics that someone builds

name = Nome
name-missing = Informe um nome.
saving = Salvando…
untitled-segment = Novo segmento
untitled-metric = Nova métrica
untitled-range = Novo intervalo de datas

## Conditions

segment-keeps = Manter
scope-event = cada evento que atende a
scope-container = todos os eventos de cada { $container } que atende a
asked-of = Verificar em
asked-as-around = o mesmo do grupo externo
asked-event = cada evento
asked-container = cada { $container }
joint = Combinação
joint-all = todas estas
joint-any = pelo menos uma destas
joint-then = estas, uma após a outra
joint-not-any = nenhuma destas
joint-not-all = nem todas estas
joint-not-then = não estas, uma após a outra
join-all = e
join-any = ou
join-then = depois
not = não
must-not-hold = Não pode valer
group = Grupo
subject = O que é comparado
subject-placeholder = Dimensão ou métrica
operator = Comparação
operator-equals = é
operator-not_equals = não é
operator-in = é um destes
operator-not_in = não é nenhum destes
operator-contains = contém
operator-not_contains = não contém
operator-starts_with = começa com
operator-ends_with = termina com
operator-matches = corresponde a (* e ?)
operator-not_matches = não corresponde a (* e ?)
operator-less = vem antes, como texto
operator-less_or_equal = é ou vem antes, como texto
operator-greater = vem depois, como texto
operator-greater_or_equal = é ou vem depois, como texto
operator-exists = tem valor
operator-not_exists = não tem valor
number-greater_or_equal = é pelo menos
number-greater = é maior que
number-less_or_equal = é no máximo
number-less = é menor que
number-equals = é
number-not_equals = não é
value = Valor
value-of = Valor de { $name }
value-placeholder = Item ou texto
number-value = Número
remove-value = Remover { $value }
no-matches = Nada encontrado
empty-text = (texto vazio)
use-text = Usar “{ $text }”
events-count = { $count ->
    [one] { $shown } evento
   *[other] { $shown } eventos
}
add-condition = Condição
add-group = Grupo
remove-part = Remover
part-actions = Mais
undo-change = Desfazer a última alteração das condições
condition-name = Condição { $number }
group-name = Grupo { $number }
move-up = Mover para cima
move-down = Mover para baixo
take-out = Tirar do grupo
wrap = Colocar em um grupo
unwrap = Desfazer o grupo
copy-part = Duplicar
since-before = Tempo desde a etapa anterior
at-most = no máximo
at-least = no mínimo
time-amount = Número
time-unit = Unidade
any-time = qualquer
place-fixed = As instâncias por trás de um local de uma análise. As condições são as da análise e não são alteradas aqui.

problem-choose-subject = Escolha uma dimensão ou uma métrica.
problem-enter-value = Informe um valor.
problem-enter-number = Informe um número.
problem-empty-group = Adicione uma condição.
problem-sequence-needs-container = Uma sequência é verificada em uma conta, uma pessoa ou outro contêiner: escolha um acima.
problem-limits-exclude = A etapa não pode vir depois do seu tempo máximo: “no mínimo” é mais longo que “no máximo”.

## Date ranges

range-form = Quais dias
range-fixed = De um dia a outro
range-last = Os últimos períodos
range-this = O período em andamento
range-first = Primeiro dia
range-end = Último dia
from-moment = De
to-moment = Até, exclusive
open-side = Deixe um lado vazio para não limitá-lo.
range-count-field = Quantos
range-unit = Unidade
units-day = dias
units-week = semanas
units-month = meses
units-quarter = trimestres
units-year = anos
unit-day = dia
unit-week = semana
unit-month = mês
unit-quarter = trimestre
unit-year = ano
range-last-help = Unidades completas antes da que está em andamento. O intervalo avança com os dados.
range-this-help = Do primeiro dia até onde os dados são conhecidos. O intervalo avança com os dados.
range-name-last = { $unit ->
    [day] { $count ->
        [1] Último dia
       *[other] Últimos { $count } dias
    }
    [week] { $count ->
        [1] Última semana
       *[other] Últimas { $count } semanas
    }
    [month] { $count ->
        [1] Último mês
       *[other] Últimos { $count } meses
    }
    [quarter] { $count ->
        [1] Último trimestre
       *[other] Últimos { $count } trimestres
    }
   *[year] { $count ->
        [1] Último ano
       *[other] Últimos { $count } anos
    }
}
range-name-this = { $unit ->
    [day] Este dia
    [week] Esta semana
    [month] Este mês
    [quarter] Este trimestre
   *[year] Este ano
}
range-name-fixed = { $first } a { $last }
range-name-from = A partir de { $first }
range-name-to = Até { $last }
problem-range-empty = Informe o primeiro dia, o último dia ou os dois.
problem-range-backward = O último dia vem antes do primeiro.
problem-range-count = Informe um número inteiro a partir de 1.
problem-range-unreadable = Informe os dias no formato 2025-03-31.

## Calculated metrics

expression = Expressão
expression-help = Números, métricas, + - * / e parênteses. Um nome com mais de uma palavra fica entre [colchetes].
expression-placeholder = [Revenue] / [Closed-Won]
metrics-found = Métricas
problem-expression = Informe uma expressão, como Revenue / Accounts.

## What it comes to

counting = Contando…
kept-instances = { $metric }: { $kept } de { $all } ({ $percent })
kept-events = { $kept } de { $all } eventos ({ $percent })
metric-comes-to = Nas linhas desta jornada, o resultado é { $value }.
metric-is-null = Nas linhas desta jornada, não há resultado: uma divisão por zero.
live-count = O que é mantido
in-words-and-python = Em palavras e em Python
copy-code = Copiar
code-copied = Copiado
discard-title = Descartar as alterações?
discard = Descartar
keep-on = Continuar editando
removal-ask = O que está em uso não pode ser excluído. O que for excluído terá de ser criado de novo.
said-defined = Salvo: { $name }.
said-removed = Excluído: { $name }.
