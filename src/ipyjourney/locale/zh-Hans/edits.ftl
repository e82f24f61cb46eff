## Edits that the journey does not allow

unknown-node =
    .what = 此历程没有节点“{ $node }”。
    .why = 箭头和编辑按ID查找节点。
    .fix = 从以下各项中选择：{ $known }。

backward-limits =
    .what = 至少{ $after }且最多{ $within }的箭头永远无法通过。
    .why = 两个时间限制都从同一个较早的事件算起，没有时间能同时大于前者且小于后者。
    .fix = 使“最多”不小于“至少”，或去掉其中一个。

duplicate-arrow =
    .what = 从“{ $source }”到“{ $target }”已有箭头。
    .why = 同一方向的第二个箭头会重复统计相同的实例。
    .fix = 更改已有的箭头，或连接其他节点。

unknown-arrow =
    .what = 没有从“{ $source }”到“{ $target }”的箭头。
    .why = 箭头按其两端的节点依次查找。
    .fix = 先连接这两个节点，或调换两者的顺序。

## Screens that could not be loaded

part-blocked =
    .what = 无法加载此界面。
    .why = 此页面不允许小组件运行来自内核的脚本。
    .fix = 重新加载页面。若使用受限的JupyterHub，要求在其安全策略的script-src中允许blob:。

part-outdated =
    .what = 此界面属于小组件的另一版本。
    .why = ipyjourney在内核启动后进行了更新。
    .fix = 重启内核，并重新运行创建此画布的单元格。

## Edits that nobody answered

no-answer =
    .what = 内核尚未应答。
    .why = 内核正在运行单元格，或已不存在；所见内容可能尚未传到内核。
    .fix = 等待内核空闲。若内核已重启，重新运行创建此画布的单元格。

no-kernel =
    .what = 此小组件没有连接内核。
    .why = 内核已重启，或这是已保存的页面；新数值须由内核根据事件计算。
    .fix = 在笔记本中重新运行创建它的单元格。
