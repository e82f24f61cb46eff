## What is told of all paths

loops-say = 实例会再次回到的项：不论锚点为何，它们在路径中出现两次或更多次，连续重复的计为一次。
skipped-say = 将阶段按顺序排列：{ $dimension }的项。若实例在较早的阶段之后进入较晚的阶段，而此前未经过某个阶段，即为跳过该阶段。
stages-in-order = 阶段顺序
add-stage = 添加阶段
stage-up = 上移{ $stage }
stage-down = 下移{ $stage }
flow-figures-of = 数值类别
flow-nodes = 节点
flow-differences = 比较方之间的差异
remove-stage = 移除{ $stage }
times-say = 逐行计算，覆盖该流带的所有路径查看。过滤条件和列间最长时间同样适用。
