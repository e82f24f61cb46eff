## Where the figures of a file come from

stamp-made = 由{ $by }于{ $moment } UTC生成。
stamp-events = 分析的事件：{ $all }个中的{ $events }个，{ $first }至{ $last }（{ $timezone }）。
stamp-no-events = 分析的事件：{ $all }个中的{ $events }个（时区{ $timezone }）。
stamp-as-of = 数据截至{ $moment }。
stamp-sample = 样本：{ $container }的{ $all }个实例中的{ $chosen }个，种子{ $seed }。
stamp-data = 数据的指纹：{ $fingerprint }。

bad-moment =
    .what = { $variable }为“{ $text }”，不是自1970年起的秒数。
    .why = 文件的生成时刻取自该值，以便重复构建。
    .fix = 设为1751328000之类的数字，或不设置。
