## Conditions, metrics and date ranges

sequence-needs-container =
    .what = 此处对单独一行判断序列。
    .why = 序列的各步骤位于同一帐户、人员或其他容器实例的不同行上。
    .fix = 将该区段或包住该序列的组的范围设为某个容器。

limit-on-first-step =
    .what = 序列的第一步设有时间限制。
    .why = 时间限制是指距上一步的时间，而第一步之前没有步骤。
    .fix = 将时间限制设在它所通向的步骤上。

unclear-date-range =
    .what = 不清楚日期范围“{ $name }”代表哪些天。
    .why = 日期范围要么有起止日期，要么是最近若干个单位，要么是当前单位。
    .fix = 给出start和end，或last加单位（last=90, unit="day"），或this（this="quarter"），不要给出其他内容。

invalid-expression =
    .what = { $problem ->
        [value] 第{ $place }个字符处应为数字、指标名称或“(”：{ $before } ▸ { $rest }
        [operator] 第{ $place }个字符处应为+ - * /之一：{ $before } ▸ { $rest }
        [open] 第{ $place }个字符处的右圆括号没有对应的左圆括号：{ $before } ▸ { $rest }
        [close] 第{ $place }个字符处的左圆括号没有对应的右圆括号：{ $before } ▸ { $rest }
        [bracket] 第{ $place }个字符处的方括号没有闭合：{ $before } ▸ { $rest }
        [name] 第{ $place }个字符处的方括号内没有名称：{ $before } ▸ { $rest }
        [number] 第{ $place }个字符处的数字过大：{ $before } ▸ { $rest }
        [metrics] 表达式中没有指标：{ $rest }
        [long] 表达式超过4,000个字符。
       *[character] 第{ $place }个字符不能用于表达式：{ $before } ▸ { $rest }
    }
    .why = 计算指标由其他指标通过普通算术得出，因此其表达式必须明确。
    .fix = 使用数字、指标、+ - * /和圆括号，例如[Revenue] / ([Closed-Won] + 1)；不是单个词的名称须写在方括号中，名称内的右方括号须写两次。

## Definitions that do not fit together

circular-definition =
    .what = { $kind ->
        [metric] 指标
        [segment] 区段
       *[other] 日期范围
    }“{ $name }”循环引用了自身：{ $circle }。
    .why = 这样永远无法确定该{ $kind ->
        [metric] 指标
        [segment] 区段
       *[other] 日期范围
    }代表什么。
    .fix = 更改该循环中的一个定义，使其不再引用下一个。

unmatchable-metric =
    .what = 计算指标“{ $metric }”不能作为{ $role ->
        [anchor] 流量的锚点
        [value] 同类群组表的值
       *[node] 节点的组成部分
    }。
    .why = 它由总和与计数计算得出，因此无法说某一行是否计入其中。
    .fix = { $role ->
        [value] 选择对度量求和的指标。
       *[node] 选择用于计算它的某个指标；它本身可以作为主要指标或辅助量度显示。
    }

## Segments made from a place in a result

foreign-place =
    .what = { $kind ->
        [journey] 历程
        [cohort] 同类群组表
       *[flow] 流量
    }分析没有可以打开的{ $place ->
        [node] 节点
        [arrow] 箭头
        [fallout] 流失
        [cell] 单元格
        [ribbon] 流带
        [path] 路径
       *[other] { $place }
    }。
    .why = 每种分析都有各自的位置：历程有节点、箭头和流失，同类群组表有单元格，流量有节点、流带和路径。
    .fix = 给出此分析中的位置。

place-needs-its-container =
    .what = 区段“{ $name }”的范围是“{ $scope }”，但其分析跟踪的容器是“{ $container }”。
    .why = 该区段保留数值背后实例的行，而这些实例属于该容器。
    .fix = 将该区段的范围设为“{ $container }”。

## Components of a view that are changed

still-used =
    .what = { $kind ->
        [metric] 指标
        [segment] 区段
       *[other] 日期范围
    }“{ $name }”仍被以下内容使用：{ $users }。
    .why = 没有它，这些内容将失去意义。
    .fix = 先更改使用它的内容，或替换该{ $kind ->
        [metric] 指标
        [segment] 区段
       *[other] 日期范围
    }而不是删除。

open-analysis = { $kind ->
    [journey] 打开的历程画布{ $count ->
        [0] （没有节点）
       *[other] （{ $nodes }）
    }
    [cohort] 打开的同类群组表
   *[flow] 打开的流量
}

given-metric =
    .what = 指标“{ $name }”不是计算指标。
    .why = 它由数据视图自带，因此在分析使用期间无法更改。
    .fix = 以其他名称添加计算指标，或用其他指标重新创建数据视图。

backward-date-range =
    .what = 日期范围“{ $name }”的结束（{ $end }）早于开始（{ $start }）。
    .why = 不可能有行落在其中。
    .fix = 调换两者。
