## Segments, date ranges and calculated metrics that someone builds

name = 名称
name-missing = 输入名称。
saving = 正在保存…
untitled-segment = 新区段
untitled-metric = 新指标
untitled-range = 新日期范围

## Conditions

segment-keeps = 保留
scope-event = 满足以下条件的每个事件
scope-container = 满足以下条件的每个{ $container }的所有事件
asked-of = 判断对象
asked-as-around = 与外层相同
asked-event = 每个事件
asked-container = 每个{ $container }
joint = 组合方式
joint-all = 满足全部
joint-any = 至少满足一个
joint-then = 依次满足
joint-not-any = 全都不满足
joint-not-all = 不全部满足
joint-not-then = 不依次满足
join-all = 且
join-any = 或
join-then = 然后
not = 非
must-not-hold = 必须不成立
group = 组
subject = 比较的内容
subject-placeholder = 维度或指标
operator = 比较方式
operator-equals = 等于
operator-not_equals = 不等于
operator-in = 属于
operator-not_in = 不属于
operator-contains = 包含
operator-not_contains = 不包含
operator-starts_with = 开头是
operator-ends_with = 结尾是
operator-matches = 匹配（*和?）
operator-not_matches = 不匹配（*和?）
operator-less = 按文本排在其前
operator-less_or_equal = 等于或按文本排在其前
operator-greater = 按文本排在其后
operator-greater_or_equal = 等于或按文本排在其后
operator-exists = 有值
operator-not_exists = 无值
number-greater_or_equal = 至少为
number-greater = 大于
number-less_or_equal = 最多为
number-less = 小于
number-equals = 等于
number-not_equals = 不等于
value = 值
value-of = { $name }的值
value-placeholder = 项或文本
number-value = 数字
remove-value = 移除{ $value }
no-matches = 没有匹配的名称
empty-text = （空文本）
use-text = 使用“{ $text }”
events-count = { $count ->
   *[other] { $shown }个事件
}
add-condition = 条件
add-group = 组
remove-part = 移除
part-actions = 更多
undo-change = 撤消对条件的上一次更改
condition-name = 条件{ $number }
group-name = 组{ $number }
move-up = 上移
move-down = 下移
take-out = 移出组
wrap = 放入新组
unwrap = 取消分组
copy-part = 复制
since-before = 距上一步的时间
at-most = 最多
at-least = 至少
time-amount = 数字
time-unit = 单位
any-time = 不限
place-fixed = 某项分析中一个位置背后的实例。其条件取自该分析，无法在此更改。

problem-choose-subject = 选择一个维度或指标。
problem-enter-value = 输入一个值。
problem-enter-number = 输入一个数字。
problem-empty-group = 添加一个条件。
problem-sequence-needs-container = 序列要按帐户、人员或其他容器判断：在上方选择一个。
problem-limits-exclude = 该步骤不可能晚于其最长时间：“至少”大于“最多”。

## Date ranges

range-form = 日期类型
range-fixed = 起止日期
range-last = 最近若干时段
range-this = 当前时段
range-first = 第一天
range-end = 最后一天
from-moment = 从
to-moment = 到（不含）
open-side = 某一侧留空即表示不限。
range-count-field = 数量
range-unit = 单位
units-day = 天
units-week = 周
units-month = 个月
units-quarter = 个季度
units-year = 年
unit-day = 日
unit-week = 周
unit-month = 月
unit-quarter = 季度
unit-year = 年
range-last-help = 当前时段之前的若干完整时段。会随数据推移。
range-this-help = 从当前时段的第一天到数据截止的时刻。会随数据推移。
range-name-last = { $unit ->
    [day] { $count ->
        [1] 最近1天
       *[other] 最近{ $count }天
    }
    [week] { $count ->
        [1] 最近1周
       *[other] 最近{ $count }周
    }
    [month] { $count ->
        [1] 最近1个月
       *[other] 最近{ $count }个月
    }
    [quarter] { $count ->
        [1] 最近1个季度
       *[other] 最近{ $count }个季度
    }
   *[year] { $count ->
        [1] 最近1年
       *[other] 最近{ $count }年
    }
}
range-name-this = { $unit ->
    [day] 本日
    [week] 本周
    [month] 本月
    [quarter] 本季度
   *[year] 本年
}
range-name-fixed = { $first }至{ $last }
range-name-from = 从{ $first }起
range-name-to = 截至{ $last }
problem-range-empty = 输入第一天、最后一天，或两者都输入。
problem-range-backward = 最后一天早于第一天。
problem-range-count = 输入不小于1的整数。
problem-range-unreadable = 按2025-03-31的格式输入日期。

## Calculated metrics

expression = 表达式
expression-help = 数字、指标、+ - * /和圆括号。不是单个词的名称须写在[方括号]中。
expression-placeholder = [Revenue] / [Closed-Won]
metrics-found = 指标
problem-expression = 输入表达式，例如Revenue / Accounts。

## What it comes to

counting = 正在统计…
kept-instances = { $metric }：{ $kept }/{ $all }（{ $percent }）
kept-events = { $kept }/{ $all }个事件（{ $percent }）
metric-comes-to = 在此历程的行中，其值为{ $value }。
metric-is-null = 在此历程的行中，它没有值：除数为零。
live-count = 保留的内容
in-words-and-python = 文字说明和Python代码
copy-code = 复制
code-copied = 已复制
discard-title = 放弃所做的更改？
discard = 放弃
keep-on = 继续编辑
removal-ask = 正在使用的组件无法删除。删除后须重新创建。
said-defined = 已保存{ $name }。
said-removed = 已删除{ $name }。
