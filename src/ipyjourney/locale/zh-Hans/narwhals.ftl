## Tables that stay where they are

tie-breaker-needed =
    .what = { $backend }中的表需要一列来排列同一时刻的行，但未指定该列。
    .why = 这样的表没有行的顺序；若不指定，同一时刻的先后顺序在每次查询时都可能不同。
    .fix = 用tie_breaker="…"指定：行号或事件ID。或用engine="pandas"将表读入内存，以行的顺序为准。

not-on-this-engine =
    .what = { $feature ->
        [lookups] 查找表（{ $name }）无法与留在{ $backend }中的表连接。
        [times] 对{ $backend }而言，列“{ $name }”的内容不是时间戳。
        [zones] 列“{ $name }”带有时区，而时区无法从{ $backend }中的表读取。
       *[keep] 留在{ $backend }中的表无法保存到文件夹。
    }
    .why = { $feature ->
        [lookups] 查找表的行需要移到该处。
        [times] 文本和数字表示时刻的方式过多，无法就地读取。
        [zones] { $backend }会丢弃时区，时间会变成会话所在时区的时间。
       *[keep] 保存的内容是行，而这些行并未读取。
    }
    .fix = { $feature ->
        [lookups] 在{ $backend }中连接，并传入连接后的表；或用engine="pandas"将全部数据读入内存。
        [times] 在{ $backend }中将其转为时间戳；或用engine="pandas"将表读入内存。
        [zones] 将其转为不带时区的UTC时间戳；或用engine="pandas"将表读入内存。
       *[other] 先将表读入内存：view.collect()，或在创建视图时使用engine="pandas"。
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
