## Tables that stay where they are

tie-breaker-needed =
    .what = { $backend }中的表需要一列来排列同一时刻的行，但未指定该列。
    .why = 这样的表没有行的顺序；若不指定，同一时刻的先后顺序在每次查询时都可能不同。
    .fix = 用tie_breaker="…"指定：行号或事件ID。或用engine="pandas"将表读入内存，以行的顺序为准。

not-on-this-engine =
    .what = { $feature ->
        [times] 对{ $backend }而言，列“{ $name }”的内容不是时间戳。
        [zones] 列“{ $name }”带有时区，而时区无法从{ $backend }中的表读取。
       *[keep] 留在{ $backend }中的表无法保存到文件夹。
    }
    .why = { $feature ->
        [times] 文本和数字表示时刻的方式过多，无法就地读取。
        [zones] { $backend }会丢弃时区，时间会变成会话所在时区的时间。
       *[keep] 保存的内容是行，而这些行并未读取。
    }
    .fix = { $feature ->
        [times] 在{ $backend }中将其转为时间戳；或用engine="pandas"将表读入内存。
        [zones] 将其转为不带时区的UTC时间戳；或用engine="pandas"将表读入内存。
       *[other] 先将表读入内存：view.collect()，或在创建视图时使用engine="pandas"。
    }

no-scratch-schema =
    .what = { $backend }没有临时表，而连接的模式是“{ $schema }”。
    .why = 多个查询共用的结果存放在表所在之处。普通表只会建在专为此用的模式中，用后删除。
    .fix = 建立一个可写的模式“{ $name }”，连接时以其为模式，并注明表自己的模式：connection.table("events", database="…")。或用engine="pandas"将表读入内存。

lookup-elsewhere =
    .what = { $reason ->
        [unsent] 查找表“{ $lookup }”无法发送到事件所在的{ $backend }。
       *[elsewhere] 查找表“{ $lookup }”与事件不在同一处；事件在{ $backend }中。
    }
    .why = 事件留在{ $backend }中，与其连接的表也必须在该处。
    .fix = { $reason ->
        [unsent] 在{ $backend }中建立查找表并传入；或用engine="pandas"将全部数据读入内存。
       *[elsewhere] 在同一连接中建立查找表；或以DataFrame或文件传入，查找表会发送到该处。
    }

not-lazy =
    .what = { $type }不是可以留在原处的表。
    .why = engine="narwhals"会就地查询DuckDB关系、polars LazyFrame、Spark数据框或Ibis表。
    .fix = 传入其中一种，或去掉engine。

loop-too-long =
    .what = { $nodes }的循环超过{ $rounds }次。
    .why = 在数据库中，循环的每一次都是一次单独的查询。
    .fix = 去掉循环中箭头的某个时间限制，缩小日期范围，或将表读入内存：view.collect()。

tie-breaker-repeats = “{ $column }”不能区分所有行：同一时刻且该值相同的行，逐列按其值排序，空值在最后。

backend-failed =
    .what = { $backend }无法回答：{ $problem }
    .why = 表留在{ $backend }中，每个数值都在该处查询。
    .fix = 检查连接、表和访问权限，然后重新查询。若连接正忙，请为自己的查询另用一个连接（DuckDB 中为 connection.cursor()）。若连接已关闭或事务已回滚，重新创建数据视图；若内存不足，缩小日期范围。

## What they were asked

explained-asked = 对{ $backend }的{ $queries }次查询
explained-together = { $seconds }秒 · 取回行数：{ $rows } · 就地存放：{ $kept }
explained-nothing = 无需查询{ $backend }：所需内容之前都已存放或统计。
explained-in-memory = 各行在内存中：无需查询。
explained-fresh = 与刚创建的数据视图所做的查询相同。
explained-unread = { $backend }不提供读取量。
explained-number = 编号
explained-purpose = 用途
explained-seconds = 秒
explained-rows = 行数
explained-kept = 就地存放
explained-scanned = 读取行数
explained-bytes = 读取字节
explained-text = 查询
explained-yes = 是
