## Long work that was stopped

cancelled =
    .what = 计算已停止。
    .why = 在完成之前收到了停止请求，因此没有结果；已完整生成的内容会保留。
    .fix = 重新请求：将从该处继续。

## Views on disk

folder-in-use =
    .what = 文件夹“{ $folder }”中的内容不是已保存的视图。
    .why = 保存到该处的内容会替换文件夹中的全部内容。
    .fix = 指定新文件夹或空文件夹。

nothing-kept =
    .what = “{ $folder }”中没有保存视图。
    .why = 其中没有完整的清单：它是其他文件夹，或写入未完成。
    .fix = 检查路径，或从原表创建视图并重新保存。

other-version =
    .what = “{ $folder }”中的视图的格式版本为{ $version }；此软件包读取{ $wanted }。
    .why = 它由另一版本的ipyjourney写出，其数组的含义可能不同。
    .fix = 从原表创建视图并重新保存。

damaged-folder =
    .what = “{ $folder }”中的视图已损坏：{ $file }缺失，或与写入时不符。
    .why = 只根据部分行得出的数值会有误，而且不会被发现。
    .fix = 从原表创建视图并重新保存。

unkeepable-column =
    .what = 列“{ $column }”无法写入文件：{ $reason }。
    .why = 视图连同其所有列一起保存，以免重复读取。
    .fix = 从表中去掉该列，或将其转为文本或数字。
