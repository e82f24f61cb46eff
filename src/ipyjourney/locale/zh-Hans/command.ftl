## Documents that are read from files

unreadable-document =
    .what = 无法读取文件“{ $file }”：{ $reason }。
    .why = 该文件用于说明分析什么，或事件的各列表示什么。
    .fix = 检查路径（相对于{ $folder }查找），并确认该文件是UTF-8编码的文本。

## Descriptions of data views

lookup-without-file =
    .what = 查找表“{ $lookup }”是以表而非文件的形式给出的。
    .why = 数据视图的描述只引用文件，不包含行。
    .fix = 将该表写入文件，并用其路径创建视图：lookups={ "{" }"{ $lookup }": "{ $lookup }.parquet"{ "}" }。

unknown-timestamp =
    .what = 此视图不知道其时刻来自哪一列。
    .why = 它由旧版ipyjourney保存，旧版没有记录这一信息。
    .fix = 从原表创建视图，然后重新保存。

## The command line: its help

command-about = 无需笔记本，即可对事件表进行客户历程分析。
command-command = 命令
command-run = 对事件表运行已保存的分析，并写出结果。
command-spec = 分析：由to_json()或save()写出的JSON
command-data = 事件：Parquet、CSV或TSV文件
command-view = 事件各列的含义：由DataView.to_json()写出的JSON；省略时自动推测
command-out = 结果文件，其格式由后缀决定（{ $known }）；可多次给出；省略时打印结果
command-date-range = 日期范围的名称，或“开始/结束”形式，例如2025-01-01/2025-02-01；不含结束日
command-as-of = 事件数据的截止时刻，取代视图中的设置
command-locale = 文字的语言
command-quiet = 不显示读取事件时的推测和遗漏
command-codes = 退出码：0表示全部完成；1表示数据或分析无法使用，或文件无法写入；2表示无法理解命令；130表示已被停止。

## The command line: what it says

command-usage = 无法理解：{ $problem }
command-progress = { $stage } [{ $bar }] { $percent }%
command-reading = 正在读取{ $file }…
command-note = 备注：{ $note }
view-definition-counts = { $kind ->
    [metric] 指标
    [segment] 区段
   *[other] 日期范围
}“{ $name }”以视图中的为准；保存此分析时使用的是另一定义。
command-stopped = 已停止。
command-is-folder = 这是一个文件夹
command-no-folder = 没有这个文件夹

unknown-file-form =
    .what = 无法写入“{ $file }”。
    .why = 结果的格式由文件后缀决定，而此后缀不对应任何格式。
    .fix = 为文件使用以下后缀之一：{ $known }。

overwrites-input =
    .what = “{ $file }”既是输入文件，又是输出文件。
    .why = 读入的内容会丢失。
    .fix = 为结果另取名称。

unwritable-file =
    .what = 无法写入“{ $file }”：{ $reason }。
    .why = 文件要么完整写入，要么完全不写。
    .fix = 选择一个已存在且可写的文件夹中的文件。

no-date-range =
    .what = 没有名为“{ $name }”的日期范围。
    .why = 分析本应在该日期范围上运行，取代其自身的日期范围。
    .fix = 给出起止日期，例如2025-01-01/2025-02-01{ $count ->
        [0] 。
       *[other] ，或从以下各项中选择：{ $known }。
    }
