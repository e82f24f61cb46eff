## Documents that are read from files

unreadable-document =
    .what = Não é possível ler o arquivo “{ $file }”: { $reason }.
    .why = Ele deveria dizer o que é analisado ou o que significam as colunas dos eventos.
    .fix = Verifique o caminho, que é procurado a partir de { $folder }, e se o arquivo é texto em UTF-8.

## Descriptions of data views

lookup-without-file =
    .what = A tabela de lookup “{ $lookup }” foi passada como tabela, não como arquivo.
    .why = A descrição de uma visualização de dados cita arquivos; ela não contém linhas.
    .fix = Grave a tabela em um arquivo e crie a visualização com o caminho dele: lookups={ "{" }"{ $lookup }": "{ $lookup }.parquet"{ "}" }.

unknown-timestamp =
    .what = Esta visualização não sabe de qual coluna vieram suas datas e horas.
    .why = Ela foi guardada por um ipyjourney mais antigo, que não registrava isso.
    .fix = Crie a visualização a partir da tabela e guarde-a de novo.

## The command line: its help

command-about = Análises da jornada do cliente sobre tabelas de eventos, sem notebook.
command-command = comando
command-run = Executa uma análise salva sobre uma tabela de eventos e grava o resultado.
command-spec = a análise: JSON gravado por to_json() ou save()
command-data = os eventos: um arquivo Parquet, CSV ou TSV
command-view = o que significam as colunas dos eventos: JSON gravado por DataView.to_json(); sem ele, isso é deduzido
command-out = um arquivo para o resultado, no formato indicado por sua extensão ({ $known }); pode ser informado várias vezes; sem ele, o resultado é impresso
command-date-range = o nome de um intervalo de datas, ou INÍCIO/FIM, como 2025-01-01/2025-02-01; o fim não está incluído
command-as-of = o momento até o qual os eventos são conhecidos, no lugar do momento da visualização
command-locale = idioma dos textos
command-quiet = não informa o que foi deduzido ou deixado de fora na leitura dos eventos
command-codes = Termina com 0 se tudo foi feito, 1 se não foi possível usar os dados ou a análise ou gravar um arquivo, 2 se o comando não foi entendido e 130 se foi interrompido.

## The command line: what it says

command-usage = Não entendido: { $problem }
command-progress = { $stage } [{ $bar }] { $percent }%
command-reading = Lendo { $file } …
command-note = nota: { $note }
view-definition-counts = { $kind ->
    [metric] A métrica “{ $name }” é a da visualização; a análise foi salva com outra definição dela.
    [segment] O segmento “{ $name }” é o da visualização; a análise foi salva com outra definição dele.
   *[other] O intervalo de datas “{ $name }” é o da visualização; a análise foi salva com outra definição dele.
}
command-stopped = Interrompido.
command-is-folder = é uma pasta
command-no-folder = essa pasta não existe

unknown-file-form =
    .what = Não é possível gravar “{ $file }”.
    .why = A extensão do arquivo diz em que formato o resultado é gravado, e esta não indica nenhum.
    .fix = Dê ao arquivo uma destas extensões: { $known }.

overwrites-input =
    .what = “{ $file }” é ao mesmo tempo lido e gravado.
    .why = O que foi lido se perderia.
    .fix = Dê outro nome ao resultado.

unwritable-file =
    .what = Não é possível gravar “{ $file }”: { $reason }.
    .why = Um arquivo é gravado inteiro ou não é gravado.
    .fix = Escolha um arquivo em uma pasta que exista e na qual seja permitido gravar.

no-date-range =
    .what = Não há intervalo de datas “{ $name }”.
    .why = A análise deveria usá-lo no lugar do seu próprio.
    .fix = Informe início e fim, como 2025-01-01/2025-02-01{ $count ->
        [0] .
       *[other] , ou um destes: { $known }.
    }
