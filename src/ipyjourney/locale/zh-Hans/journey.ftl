## What a result says of itself

sample = 样本：{ $container }的{ $all }个实例中的{ $chosen }个，按键的哈希值选取（种子{ $seed }）。数值只统计样本。
sample-rows-without-key = { $rows }行没有{ $container }，不在样本中。
rows-without-instance = 有{ $rows }行没有{ $container }，未计入。
segment-place-missing = 区段“{ $segment }”由同类群组表的单元格{ $row } / { $column }创建。按此日期范围的行计算，该表没有这个单元格，因此该区段不保留任何实例。
ties-by-row = 有{ $rows }行与其前一行时间相同；按表中的顺序排列。
ties-by-column = 有{ $rows }行与其前一行时间相同；按“{ $column }”排列。
unknown-item = “{ $item }”不是这些数据中{ $dimension }的项，因此没有行与其匹配。
unknown-item-in-condition = “{ $item }”不是这些数据中{ $dimension }的项，因此使用它的条件找不到任何行。
unreached-loop = 没有开始节点通向“{ $node }”，因此没有行到达它。
excluded-instances = “{ $node }”已排除：到达它的{ $instances }个{ $container }未计入。
prior-without-start = 此分析没有日期范围，因此较早的时段没有起点：它是截至终点前{ $count }{ $unit ->
    [day] 天
    [week] 周
    [month] 个月
    [quarter] 个季度
   *[year] 年
}的所有行，只是其比较对象的一部分。设置日期范围可使两个时段长度相同。
looked-up-measure = 度量“{ $measure }”来自查找表，并附在与其连接的每个事件上：对事件求和会重复计算多次，因此未由它创建指标。若仍要求和，为数据视图提供Metric.sum("{ $measure }")。
metric-renamed = “{ $name }”已是另一指标的名称，因此该指标改称“{ $renamed }”。
