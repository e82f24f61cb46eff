## Pictures and figures of a result

picture-definition = 统计内容
picture-cohort = { $kind }：{ $inclusion } → { $returning }（{ $rows }）
picture-cohort-rows = { $container }，{ $by }
picture-by-segment = 按区段
picture-scale-mark = * { $incomplete }
picture-table = { $rows }行{ $columns }列的同类群组表。
picture-each = 每个实例{ $value }
picture-average-of = { $column } { $share }
picture-column = 包含后的时段（{ $granularity ->
    [day] 天
    [week] 周
    [month] 月
    [quarter] 季度
   *[year] 年
}）
picture-time = 包含后经过的时间
picture-returned-by = { $time }内：{ $bounds ->
    [yes] { $share }已回访，95%置信区间为{ $low }至{ $high }
   *[no] { $share }已回访
}。仍在观察中的有{ $at-risk }个。

picture-trend = 趋势：{ $places }
picture-period = 时段（{ $timezone }）
picture-durations = 转移用时：{ $place }
picture-durations-of = 每柱的{ $counted }，共{ $count }
picture-time-to-move = 转移用时
picture-instances = 实例数
figure-named = { $name }：{ $value }
figure-share = { $base ->
    [start] 占开始节点的{ $percent }
    [previous] 占上一个节点的{ $percent }
    [total] 占合计的{ $percent }
   *[none] { $percent }
}{ $bounds ->
    [none] { "" }
   *[other] ，95%置信区间为{ $bounds }
}
figure-of-node = 占“{ $node }”的{ $percent }
figure-change = 相对于{ $first }：{ $relative }，{ $points }个百分点{ $bounds ->
    [none] { "" }
   *[other] （{ $bounds }）
}{ $p ->
    [none] { "" }
   *[other] ，{ $p }
}

too-many-lines =
    .what = { $count }行过多，无法绘制在一张折线图中。
    .why = 超过{ $most }条线就无法区分。
    .fix = 最多指定{ $most }行，例如rows={ $example }。

no-times =
    .what = 没有可绘制的回访用时。
    .why = 回访标准的比较须全部为“至少为”或“大于”，才能从某一行起成立。
    .fix = 更改回访标准，或逐列绘制占比：show="curves"。
picture-fingerprint = 数据和分析的指纹：{ $fingerprint }

no-png-package =
    .what = 无法绘制PNG：未安装软件包resvg-py。
    .why = 图片是SVG图形，由该软件包转为像素；大多数ipyjourney用户并不需要它。
    .fix = 运行：pip install "ipyjourney[png]"。或写出SVG，无需任何软件包。

no-fonts =
    .what = 无法绘制PNG：此计算机没有可用于字母和数字的字体。
    .why = 图片中将没有文字，连数字也没有。
    .fix = 安装一种字体，例如{ $families }。在Debian和Ubuntu上：apt install fonts-dejavu-core。或写出SVG，它使用阅读者的字体绘制。

bad-scale =
    .what = 无法以{ $scale }的比例绘制图片。
    .why = 比例是指图形的一个像素在PNG的宽和高上各对应多少个像素。
    .fix = 给出大于零的数字：1为屏幕尺寸，2为清晰图片，4用于印刷。

picture-too-large =
    .what = PNG将有{ $width } × { $height }像素。
    .why = 超过{ $most }百万像素的图片，所需内存超出大多数计算机和程序的能力。
    .fix = 写出没有此限制的SVG，或{ $scale ->
        [0] 减少显示内容。
       *[other] 用to_png(scale={ $scale })或更小的比例绘制。
    }
