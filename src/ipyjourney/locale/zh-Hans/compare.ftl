## Choosing what to compare

compare = 比较
compare-help = 对每个比较方分别进行同一分析，互不影响。变化均相对于比较方A。
add-side = 添加比较方
side-segment = 区段
side-period = 时段
side-name = 名称
segment-of-side = 比较方{ $side }的区段
period-of-side = 比较方{ $side }的时段
name-of-side = 比较方{ $side }的名称
no-segment = 全部
first-day = 第一天
last-day = 最后一天
prior-needs-range = { $prior }（{ $needs }）
numbered = { $name }（{ $number }）
side-up = 上移比较方{ $side }
side-remove = 移除比较方{ $side }
compare-few = 至少需要两个比较方。再添加一个。
compare-same = 比较方{ $side }与另一个同名。为其选择其他内容，或另取名称。
compare-days = 比较方{ $side }缺少第一天或最后一天。两者都要填写。
compare-backward = 比较方{ $side }的结束早于开始。调换两个日期。
