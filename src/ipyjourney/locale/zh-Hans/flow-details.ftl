## What is told of all paths

loops-say = 实例会再次回到的项：不论锚点为何，它们在路径中出现两次或更多次，连续重复的计为一次。
flow-figures-of = 数值类别
flow-nodes = 节点
flow-differences = 比较方之间的差异
times-say = 逐行计算，覆盖该流带的所有路径查看。过滤条件和列间最长时间同样适用。
