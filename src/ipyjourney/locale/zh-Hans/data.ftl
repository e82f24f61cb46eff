## Sources of events

unknown-source =
    .what = 无法从{ $type }读取事件。
    .why = 事件表可以是pandas数据框、Parquet或CSV路径，或具有Arrow C流接口的对象，例如polars或pyarrow表。
    .fix = { $hint ->
        [rows] 先转为数据框：pd.DataFrame(events)。
        [lazy] 先执行收集：events.collect()。
        [series] 先转为数据框：events.to_frame()。
       *[other] 先转换为pandas数据框或pyarrow表。
    }

missing-file =
    .what = 找不到文件“{ $path }”。
    .why = 本应从该文件读取事件。
    .fix = { $close ->
        [yes] 是否指“{ $nearest }”？路径相对于{ $folder }查找。
       *[no] 检查路径；路径相对于{ $folder }查找。
    }

unknown-file-type =
    .what = 文件“{ $path }”的类型未知：其后缀为“{ $suffix }”。
    .why = 文件的读取方式由后缀决定。
    .fix = { $reader ->
        [excel] 用pandas读取：view = ij.DataView(pd.read_excel({ $code }))。
        [json] 用pandas读取：view = ij.DataView(pd.read_json({ $code }))。
        [lines] 用pandas读取：view = ij.DataView(pd.read_json({ $code }, lines=True))。
       *[other] 使用以下后缀之一：{ $known }，或自行读取文件后传入数据框。
    }

unreadable-file =
    .what = { $encoding ->
        [damaged] 无法读取文件“{ $path }”：其文本是UTF-8编码，但第{ $byte }个字节（第{ $line }行）已损坏。
        [other] 无法读取文件“{ $path }”：其文本不是UTF-8编码。
       *[utf-8] 无法读取文件“{ $path }”：{ $reason }
    }
    .why = { $encoding ->
        [damaged] 若按其他编码读取，其余文字都会出错。
        [other] 编码不同，文字就不同。
       *[utf-8] 其内容与后缀不符。
    }
    .fix = { $encoding ->
        [damaged] 在文件的来源处重新生成；或在读取时用标记代替损坏之处：view = ij.DataView(pd.read_csv({ $code }, encoding_errors="replace", sep=None, engine="python"))。
        [other] 请在Excel中另存为“CSV UTF-8”；或指定其编码，例如"gbk"。按西欧编码"cp1252"，其中有“{ $western }”；按中欧编码"cp1250"，则为“{ $central }”。将"cp1252"换成正确的编码：view = ij.DataView(pd.read_csv({ $code }, encoding="cp1252", sep=None, engine="python"))。
       *[utf-8] 确认它是完整的Parquet文件，或是UTF-8文本且每行的字段数与列名数相同。
    }

empty-table =
    .what = 此表没有行。
    .why = { $columns ->
        [0] 它也没有列，因此没有可跟踪的内容。
       *[other] 没有事件，就没有可跟踪的内容。
    }
    .fix = 检查生成此表的查询或筛选条件。

duplicate-columns =
    .what = { $table ->
        [lookup] 查找表“{ $lookup }”会带来{ $count }个已被占用的列名：{ $names }。
       *[events] { $count ->
            [1] 有多列同名：{ $names }。
           *[other] 有{ $count }个列名重复：{ $names }。
        }
    }
    .why = 列按名称查找，因此每个名称只能出现一次。
    .fix = 只保留其中一列，将其余的重命名或删除。

## Columns

unknown-column =
    .what = 没有可用作{ $role ->
        [timestamp] 时间戳
        [container] 容器{ $subject }
        [event] 事件
        [dimension] { $named ->
            [no] 维度
           *[yes] 维度{ $subject }
        }
        [measure] { $named ->
            [no] 度量
           *[yes] 度量{ $subject }
        }
        [tie_breaker] 同刻排序列
       *[other] { $role }
    }的列“{ $name }”。
    .why = { $role ->
        [timestamp] 事件按该列排序。
        [container] { $subject }的实例按该列区分。
        [event] 该列说明发生了什么。
        [dimension] 维度的项就是其列的值。
        [measure] 度量对其列的值求和。
        [tie_breaker] 同一时刻的事件按该列排序。
       *[other] 需要该列。
    }
    .fix = { $close ->
        [no] 从以下列中选择：{ $known }。
       *[yes] 是否指“{ $nearest }”？现有列：{ $known }。
    }

same-column-twice =
    .what = “{ $column }”既是时间戳，又是{ $role ->
        [container] { $subject }的键
        [event] 事件列
       *[dimension] 维度
    }。
    .why = 时间戳用于对事件排序；若用于其他用途，几乎每一行都会有各自的值。
    .fix = 指定其他列，或先由它生成一列，例如月份。

no-timestamp-column =
    .what = { $reason ->
        [several] 有多列可能是时间戳：{ $candidates }。
       *[other] 没有看起来像时间戳的列。
    }
    .why = 事件按时间戳排序，因此每个事件表都需要时间戳。
    .fix = { $reason ->
        [several] 指定其中一列：timestamp={ $first }。{ $melts ->
            [no] 若每一列本身都是一个事件，请先在该表所在之处将每一列转为行。
           *[yes] 若每一列本身都是一个事件，先将每一列转为行：{ $load }events = events.melt(events.columns.difference([{ $listed }]), var_name="event", value_name="timestamp").dropna(subset="timestamp"){ $done }
        }
        [index] 不读取索引（{ $index }）：若日期在索引中，调用events.reset_index()，或指定一列：timestamp="…"。现有列：{ $known }。
       *[other] 指定包含日期的列：timestamp="…"。现有列：{ $known }。
    }

not-a-dimension =
    .what = “{ $column }”不能作为{ $role ->
        [event] 事件列
       *[dimension] 维度
    }：其内容{ $holds ->
        [date] 是日期
       *[other] 既不是文本，也不是数字
    }，例如{ $examples }。
    .why = 项按其文本区分，而文本必须在其他行上重复出现才有用。
    .fix = { $holds ->
        [date] 先转为文本：events[{ $code }].dt.strftime("%Y-%m")。
       *[other] 先转为文本：events[{ $code }].astype(str)。
    }

not-a-measure =
    .what = “{ $column }”不能作为度量：{ $holds ->
        [date] 其内容是日期
        [boolean] 其内容是布尔值
        [text] 其内容是文本
        [category] 其内容是类别
        [empty] 其中没有值
       *[other] 其内容不是数字
    }{ $holds ->
        [empty] {""}
       *[other] ，例如{ $examples }
    }。
    .why = 度量要能求和。
    .fix = { $holds ->
        [boolean] 先转为数字：events[{ $code }].astype(int)。
       *[other] 先转为数字：pd.to_numeric(events[{ $code }])。
    }

## Timestamps

unreadable-timestamps =
    .what = 时间戳“{ $column }”中有{ $count }个值无法读取：{ $examples }。
    .why = 文本必须是ISO 8601格式的日期，例如2024-01-31T09:30:00+01:00，或能从值中看出哪个是日：01/02/2024则无法判断。行从0开始计数。
    .fix = { $digits ->
        [yes] 若这些是单位已知的数字，先进行转换：{ $load }events[{ $code }] = pd.to_datetime(pd.to_numeric(events[{ $code }]), unit="ms"){ $done }。
       *[no] { $formats ->
            [none] 指定日期所在的列，timestamp="…"，或先转换该列：{ $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }。
            [either] 说明日是否在前：{ $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }。若月在前：format="{ $other }"。
           *[other] 先转换该列，并说明其格式：{ $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }。将时间戳留空即可略去该行。
        }
    }

numbers-are-not-dates =
    .what = 时间戳“{ $column }”的内容是数字，例如{ $example }，而整数不是日期。
    .why = 数字可能表示秒、毫秒或天，并从1970年或其他年份算起；猜错会使每个事件都发生偏移。
    .fix = 先按其单位转换该列。从数值大小看，可能是：{ $load }{ $conversion }{ $done }

not-dates =
    .what = 时间戳“{ $column }”的类型是{ $type }。
    .why = 事件按日期排序。
    .fix = 指定日期列，或先用pd.to_datetime转换该列。

no-timestamps =
    .what = 全部{ $rows }行在“{ $column }”中都没有时间戳。
    .why = 没有时间戳的行不参与任何计算，因此没有剩余的行。
    .fix = 指定包含日期的列：timestamp="…"。

unreadable-instant =
    .what = { $value }不是日期。
    .why = 此处应为一个时刻。
    .fix = 按ISO 8601格式书写，例如"2024-01-31"或"2024-01-31T09:30:00+01:00"，或传入date、datetime或pandas Timestamp。

unknown-timezone =
    .what = 没有名为“{ $name }”的时区。
    .why = 时区决定不带偏移量的日期的含义，以及日和月的界限。
    .fix = { $close ->
        [no] 使用IANA名称，例如"UTC"、"Asia/Shanghai"或"America/New_York"。
       *[yes] 是否指“{ $nearest }”？名称取自IANA数据库，例如"UTC"或"America/New_York"。
    }

## Containers

unusable-container =
    .what = { $reason ->
        [mapping] 容器以{ $given }的形式给出。
        [name] 某个容器的名称为{ $name }。
       *[columns] 容器“{ $name }”的键为{ $given }。
    }
    .why = { $reason ->
        [columns] 其实例须由一列或多个不同的列来区分。
       *[other] 每个容器都有名称，以及用于区分其实例的一列或多列。
    }
    .fix = 写法如下：containers={ "{" }"account": "account_id", "session": ("person_id", "visit"){ "}" }。

ambiguous-container =
    .what = { $reason ->
        [several] 有多列可能是{ $container }的键：{ $candidates }。
        [emails] { $candidates }本应是帐户的键，但其内容是电子邮件地址。
       *[customers] { $candidates }可能是帐户的键，也可能是人员的键。
    }
    .why = 每个数值都是对容器实例的计数：键不同，数值也不同。
    .fix = 指定键：{ $line }；或：{ $other }。

unusable-key =
    .what = “{ $column }”不能作为{ $container }的键。
    .why = 其值（例如列表或字典）无法相互区分。
    .fix = 指定文本列或数字列，或生成一列：events[{ $code }].astype(str)。

empty-key =
    .what = 容器“{ $container }”没有实例：在全部{ $rows }行中，{ $count ->
        [1] “{ $columns }”均为空
       *[other] { $columns }中都有一列为空
    }。
    .why = 没有键的行不计入该容器的任何数值。
    .fix = 指定其他列，或去掉该容器。

unusable-timeout =
    .what = { $timeout }不是有效的会话超时。
    .why = 会话超时是会话内的最长间隔：一个非负的时长。
    .fix = 写成session_timeout=timedelta(minutes=30)。

## Lookups

unknown-lookup =
    .what = 查找表“{ $name }”描述的既不是容器，也不是列。
    .why = 查找表按容器的键或事件的某一列连接。
    .fix = { $close ->
        [no] 从以下各项中选择：{ $known }。
       *[yes] 是否指“{ $nearest }”？现有：{ $known }。
    }

unusable-lookup =
    .what = { $reason ->
        [mapping] 查找表以{ $name }的形式给出。
       *[session] 无法连接查找表“{ $name }”。
    }
    .why = { $reason ->
        [mapping] 每个查找表都需要它所描述的容器或列的名称。
       *[session] 这些会话是从{ $columns }的行中划分出来的，因此没有表能够指明它们。
    }
    .fix = { $reason ->
        [mapping] 写法如下：lookups={ "{" }"account": accounts{ "}" }。
       *[session] 指定包含会话键的列：containers={ "{" }"session": "session_id"{ "}" }。
    }

lookup-key-missing =
    .what = 查找表“{ $lookup }”没有用于连接的列{ $columns }。
    .why = 其记录属于具有相同键的事件。
    .fix = 指定其键：lookups={ "{" }{ $code }: ("key", table){ "}" }。若键是其索引，先调用reset_index()。其列：{ $known }。

repeated-lookup-key =
    .what = 查找表“{ $lookup }”的{ $columns }中有{ $count }个键重复：{ $examples }。
    .why = 一个事件会匹配多条记录，从而被计多次。
    .fix = 每个键只保留一条记录：table.drop_duplicates({ $code })。

## Notes on an event table

timestamp-guessed = 推测的时间戳：“{ $column }”。
container-guessed = 推测的容器{ $container }：“{ $column }”。
event-guessed = 推测的事件列：“{ $column }”。
dates-written = “{ $column }”的日期按{ $order ->
    [day] 日、月、年
    [month] 月、日、年
   *[year] 年、月、日
}读取，例如{ $example }。
western-text-read = 文件的文本不是UTF-8编码：已按Windows-1252（西欧和美洲的Excel所用）读取，例如“{ $example }”。
decimal-commas-read = “{ $column }”中的逗号按小数点读取。
guesses-in-code = 若要自行指明所推测的内容：{ $code }
no-event-column = 未能按名称找到事件列：因此没有其项的计数器。用event="…"指定{ $count ->
    [0] 。
   *[other] ；可能是：{ $candidates }。
}
no-containers = 未能按名称找到容器：只能统计事件。用containers={ "{" }"account": "…"{ "}" }指定。
guessed-key-empty = “{ $column }”本可作为{ $container }的键，但在每一行中都为空。
sessions-cut = 会话从{ $columns }的行中划分：间隔超过{ $minutes }分钟即开始新会话。
index-left-out = 索引（{ $names }）已略去；调用reset_index()可将其转为列。
columns-named-by-text = 有{ $columns }列的名称不是文本：已按其文本命名，例如“{ $example }”。
unnamed-columns-left-out = 有{ $columns }列没有名称，已略去。
null-markers-read = “{ $column }”的内容是数字：有{ $rows }行中的NA之类的词已按无值读取。
mixed-values-as-text = 有{ $count }列混有文本和其他值，已全部转为文本：{ $columns }。
columns-without-values = 有{ $count }列没有值：{ $columns }。
rows-without-timestamp = { $all }行中有{ $rows }行在“{ $column }”中没有时间戳，已略去。
finer-digits-cut = “{ $column }”中有{ $rows }个时间戳的精度高于微秒，多余的位数已截去。
offsets-differ = “{ $column }”中的日期有{ $offsets ->
    [1] UTC偏移量
   *[other] { $offsets }种不同的UTC偏移量
}{ $without ->
    [0] {""}
   *[other] ，另有{ $without }个不带偏移量，按{ $zone }读取
}：每个日期均按各自的偏移量转换。
rows-after-as-of = 有{ $rows }行处于或晚于数据的截止时刻，不在范围内。
key-partly-null = 有{ $rows }行没有{ $container }：不计入该容器的任何数值。
key-constant = { $container }的键{ $columns }在每一行中都相同：只有一个实例。
key-on-one-row-each = { $container }的键{ $columns }在每一行中都不同：没有实例具有两个事件。
lookup-rows-without-key = 查找表“{ $lookup }”中有{ $rows }条记录没有键，已略去。
lookup-unmatched = { $all }行中有{ $rows }行的键在查找表“{ $lookup }”中不存在：其列在这些行中为空。
lookup-column-renamed = 查找表“{ $lookup }”的列“{ $column }”改称“{ $renamed }”，因为事件中已有同名列。

## Summary of an event table

summary-title = { $rows }个事件
summary-span = { $first }至{ $last }（{ $zone }）
summary-as-of = 数据截至{ $moment }
summary-left-out = 已略去{ $rows }行没有时间戳的行
summary-containers = 容器
summary-event = 事件列
summary-dimensions = 维度
summary-measures = 度量
summary-notes = 备注
summary-container = { $instances }个实例，{ $cut ->
    [yes] 从{ $columns }的行中划分
   *[no] 按{ $columns }
}
summary-null-rows = 有{ $count }行缺失
summary-items = { $count }个项
summary-more = 另有{ $count }个
summary-from-column = { $about }，来自{ $column }

bad-sample =
    .what = { $reason ->
        [count] 样本不能有{ $given }个实例。
        [seed] { $given }不是种子。
        [again] 此视图已是样本：取自{ $container }，种子为{ $given }。
       *[sessions] 无法选取{ $container }的实例：它们是从其他容器的行中划分出来的。
    }
    .why = { $reason ->
        [count] 样本包含整数个实例，至少一个。
        [seed] 实例按键和一个整数的哈希值选取。
        [again] 从中再抽取另一种样本，无法说明整体。
       *[sessions] 只有读完一个人员的所有行，才知道它们从哪里开始。
    }
    .fix = { $reason ->
        [count] 传入一个数，例如5_000。
        [seed] 传入一个整数，例如seed=1，或省略。
        [again] 从完整视图抽取；或用相同的容器和种子从此视图抽取更小的样本。
       *[sessions] 选取其人员：of="person"。
    }

not-sampled =
    .what = 这些数值来自所有行，不是估计值。
    .why = 估计值说明样本对抽取它的整体意味着什么。
    .fix = 先抽取样本：view.sample(5_000).run(spec).estimates。
