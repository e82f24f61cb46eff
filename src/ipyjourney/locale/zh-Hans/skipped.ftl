## Who skips stages

skipped-say = 将阶段按顺序排列：{ $dimension }的项。若实例在较早的阶段之后进入较晚的阶段，而此前未经过某个阶段，即为跳过该阶段。
stages-in-order = 阶段顺序
add-stage = 添加阶段
stage-up = 上移{ $stage }
stage-down = 下移{ $stage }
remove-stage = 移除{ $stage }
