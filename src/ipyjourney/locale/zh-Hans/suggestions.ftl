## What could be mended in the data: what is the matter, and why that matters

summary-advice = 可改进之处
suggestions-none = 未发现需要改进之处。
suggestions-more = 另有{ $count }项：view.suggestions
suggestions-partial = 行位于{ $backend }：未检查写法、重复行和一天中的时刻。view.collect().suggestions会检查全部内容。

suggest-null-keys =
    .what = { $all }行中有{ $rows }行没有{ $container }。
    .why = 没有键的行不计入该容器的任何数值。
suggest-placeholder-keys =
    .what = { $rows }行的{ $container }是“{ $example }”之类的值，似乎表示没有值。
    .why = 所有这些行会被当作同一个实例。
suggest-spelling =
    .what = “{ $column }”中有{ $count }个{ $of ->
        [item] 项
       *[key] 键
    }与其他值只差大小写或空格，例如“{ $first }”和“{ $second }”。
    .why = { $of ->
        [item] 每种写法都是单独的项，只含一部分行。
       *[key] 每种写法都是单独的实例，其历程会中断。
    }
suggest-float-keys =
    .what = { $container }的键写成了小数，例如“{ $example }”。
    .why = “{ $example }”和“{ $whole }”是两个实例，用{ $whole }查找时找不到。
suggest-rounded-keys =
    .what = { $container }的键是浮点数，其位数超出浮点数所能容纳的范围。
    .why = 读取文件时，相邻的键可能已被舍入为同一个键。
suggest-alone =
    .what = { $all }个{ $container }实例中有{ $count }个只有一个事件。
    .why = 只有一个事件的实例最多只能到达一个节点。
suggest-large =
    .what = { $count }个{ $container }实例远大于其他实例：“{ $example }”有{ $most }行。
    .why = 可能是机器人、测试或共用帐户；事件数和路径数主要来自它。
suggest-number-texts =
    .what = “{ $dimension }”中的金额以文本形式书写，例如“{ $example }”{ $clear ->
        [no] ，无法确定指的是{ $small }还是{ $large }
       *[yes] {""}
    }。
    .why = 文本会成为维度，无法求和。
suggest-near-unique =
    .what = “{ $dimension }”有{ $items }个项，几乎不重复出现。
    .why = 这类项的列表和排名意义不大。
suggest-before-1971 =
    .what = 有些时间戳早于1971年；最早的是{ $first }。
    .why = 它们多半是被当作日期的零，会使日期范围和同类群组延伸到空白的年份。
suggest-future =
    .what = 有些时间戳在未来；最晚的是{ $last }。
    .why = 数据在该时刻结束：最近30天之类的日期范围从那时往前计算。
suggest-midnight =
    .what = { $of ->
        [all] 所有时间戳都在午夜：它们是日期，不是时刻。
       *[some] { $rows }个时间戳在午夜：它们似乎是混在时刻中的日期。
    }
    .why = 一天之内事件的先后未知；除非有一列说明，否则以行的顺序代替。
suggest-mixed-zones =
    .what = { $rows }个时间戳没有UTC偏移量，其余的有。
    .why = 没有偏移量的按{ $zone }读取；若来自其他时区，则会早或晚若干小时。
suggest-duplicates =
    .what = { $rows }行与之前的某行在每一列上的值都相同。
    .why = 每一行都会在事件数和总和中重复计算。
suggest-one-item =
    .what = 每个事件都相同：“{ $column }”只有一个项。
    .why = 历程需要不同的事件；也许另一列能区分它们。
suggest-several-accounts =
    .what = { $all }人中有{ $count }人属于多个帐户。
    .why = 他们的步骤在每个帐户中分别计算，因此历程可能在一个帐户中断，而在另一个帐户继续。
