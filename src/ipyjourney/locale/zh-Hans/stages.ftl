## Long work: what is being done

stage-encode = 编码各列
stage-order = 排列各行
stage-gather = 汇集各列
stage-read = 读取各行
stage-select = 查找分析所用的行
stage-match = 查找各实例的去向
stage-count = 统计
stage-time = 计算用时
stage-keep = 将索引写入磁盘

## Its stop, on the screen

working = 正在计算
stop = 停止
work-stopped = { $older ->
    [yes] 计算已停止：这些数值不是最新的。
   *[no] 计算在得出数值之前已停止。
}
work-again = 重新计算
