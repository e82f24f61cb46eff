## Everywhere

close = 关闭
dismiss = 忽略
cancel = 取消
loading = 正在加载…
try-again = 重试
save = 保存
search = 搜索
nothing-found = 没有名称与“{ $search }”匹配的内容。
several-parts = 已选择{ $count }项

## Lists, times and days

# Between the parts of a list.
list-joint = { "、" }
# $count: the same number, to choose by.
time-day = { $count ->
   *[other] { $number }天
}
time-hour = { $number }小时
time-minute = { $number }分钟
time-second = { $number }秒
# The names of the months, as short as they are written, with a space between them.
period-months = 1 2 3 4 5 6 7 8 9 10 11 12
period-day = { $year }年{ $month }月{ $day }日
period-month = { $year }年{ $month }月
period-quarter = { $year }年第{ $quarter }季度
period-year = { $year }年
# A period with its days.
period-of-days = { $period }（{ $days }）
# From one day to another: of one month, of one year, of two years.
days-in-month = { $year }年{ $month }月{ $first }日至{ $last }日
days-in-year = { $year }年{ $month }月{ $first }日至{ $until }月{ $last }日
days-apart = { $from }至{ $to }

## Component rail

components = 组件
show-components = 显示组件
hide-components = 隐藏组件
search-components = 搜索组件
metrics = 指标
dimensions = 维度
segments = 区段
date-ranges = 日期范围
items-loading = 正在加载…
items-failed = 无法加载项。收起后再展开以重试。
items-none = 没有项
items-more = 显示更多（{ $shown }）
new-component = 新建区段、日期范围或指标
edit = 编辑

## Toolbar

toolbar = 历程画布设置
percentage = 百分比值
percentage-now = 百分比值：{ $base }
percent-of-start = 开始节点的百分比
percent-of-previous = 上一个节点的百分比
percent-of-total = 合计百分比
percent-short = { $base ->
    [start] 占开始节点%
    [previous] 占上一节点%
   *[total] 占合计%
}
arrow-settings = 箭头设置
arrows-now = 箭头设置：{ $shown }
arrows-none = 无标签或值
arrows-labels = 仅标签
arrows-values = 仅限值
arrows-both = 值和标签
show-fallout = 显示流失
fallout = 流失
undo = 撤消
redo = 重做
reset = 恢复到初始状态
organize = 整理
zoom-out = 缩小
zoom-in = 放大
zoom-now = 缩放：{ $percent }%。重置为100%
title-or = { "或" }
title-and = { "且" }
fit-screen = 适应屏幕
view-options = 视图选项
configure = 配置
configure-first = 此历程应显示什么？
export = 导出
import = 导入
copy-picture = 复制为图片
download-png = 下载PNG图片
download-svg = 下载SVG图形
png = PNG
svg = SVG
all-forms = 所有格式…
said-picture-copied = 图片已复制到剪贴板。
said-picture-saved = 已保存为{ $file }。
said-picture-not-copied = 浏览器不允许页面复制图片：已改为保存为{ $file }。
no-picture = 浏览器无法绘制图片。改用SVG图形。
total = 合计{ $value }

## Nodes

start = 开始
start-node = 开始节点
excluded = 已排除
computing = 正在计算
fallout-name = { $node }的流失
delete = 删除
interval = 95%置信区间：{ $low }至{ $high }

## Breakdowns in cards

breakdown-by = 按{ $dimension }
breakdown-count = { $shown }/{ $total }
no-value = 无值

## Sides of a comparison

compare-to = 比较对象
compare-with = 比较对象：{ $sides }
custom-date-range = 自定义日期范围…
periods-prior = { $count } { $unit ->
    [day] 天之前
    [week] 周之前
    [month] 个月之前
    [quarter] 个季度之前
   *[year] 年之前
}
stop-comparing = 停止比较
sides = 比较方
compared-base = 基准
compared-against = 变化均相对于{ $first }
no-number = –
bounds = { $low }–{ $high }
points-unit = 个百分点
no-p-value = p –
points-bounds = { $low }至{ $high }
p-value = p { $value }
says-change = 相对于{ $first }：{ $value }（{ $percent }），{ $points }个百分点。

## Arrows

arrow-name = { $source } → { $target }
eventual = 最终
immediate = 紧接
loop = 循环
says-loop = 它会返回之前的节点，从而形成循环
add-label = 添加标签
update-label = 更新标签
limit-title = 时间限制
limit-amount = 数字
limit-unit = 单位
limit-none = 无限制
unit-seconds = 秒
unit-minutes = 分钟
unit-hours = 小时
unit-days = 天
unit-weeks = 周
limit-within = { $duration }内
limit-after = { $duration }后

## Canvas

canvas-role = 历程画布
canvas-label = 历程，{ $count }个节点
empty-title = 开始创建历程
empty-drag = 从左侧将指标或维度的项拖到画布上。
empty-keys = 使用键盘：用方向键选择组件，然后按Enter。

## Below the canvas

caption = 转化率最高的路径：从{ $starts }到{ $node }，占{ $count ->
    [1] 开始节点
   *[other] 这些开始节点
}的{ $percent }
captions = 从开始节点起转化率最高的路径：{ $ways }
caption-of-side = { $side }从{ $starts }到{ $node }，{ $percent }
notes = { $count }条备注
notes-title = 关于数值的备注

## What screen readers hear

says-fallout = 流失{ $value }，{ $percent }
says-open-lost = 仍可继续{ $open }，最终流失{ $lost }
says-median = 中位时间{ $duration }
said-result = { $node }：{ $metric } { $value }，{ $percent }（{ $base }）。
said-results = 数值已更新。
said-before = { $change ->
    [same] 与之前相同。
   *[other] 之前：{ $before }。
}
said-shown = { $what }：开。
said-hidden = { $what }：关。
said-undone = 已撤消。
said-redone = 已重做。
said-nothing-to-undo = 没有可撤消的操作。
said-nothing-to-redo = 没有可重做的操作。

## What can be asked about the figures

details = 详细信息
details-members = 成员
details-trend = 趋势
details-breakdown = 细分
details-top = 顶级项
details-durations = 转移用时
details-definition = 定义
# $of: one node, arrow or fallout, or several of them
segment-from = { $of ->
    [node] 从节点创建区段
    [arrow] 从箭头创建区段
    [fallout] 从流失创建区段
   *[several] 根据选定的内容创建区段
}
figures-table = 所有数值
find-timeline = 单个实例的时间线
journey-definition = 历程的定义

## Keyboard help

keys = 键盘快捷键
