## Names that do not exist

unknown-name =
    .what = 没有名为“{ $name }”的{ $kind ->
        [metric] 指标
        [segment] 区段
        [item] 项
        [dimension] 维度
        [container] 容器
        [measure] 度量
        [row] 行
        [weekday] 星期
       *[other] 日期范围
    }。
    .why = 数据视图按名称查找每个组件。
    .fix = { $close ->
        [none] 其中没有任何{ $kind ->
            [metric] 指标
            [segment] 区段
            [item] 项
            [dimension] 维度
            [container] 容器
            [measure] 度量
            [row] 行
            [weekday] 星期
           *[other] 日期范围
        }：参见数据视图的说明。
        [no] 从以下各项中选择：{ $known }。
       *[yes] 是否指“{ $nearest }”？现有：{ $known }。
    }

## Specs that break the rules of their form

invalid-spec =
    .what = { $model }：{ $place } – { $problem }。
    .why = 分析只根据完整且格式正确的规格计算，因此上一个有效的规格保持不变。
    .fix = { $close ->
        [yes] 是否指“{ $nearest }”？
       *[no] { $more ->
            [0] 更正此字段。
           *[other] 更正此字段；另有{ $more }个字段也有误。
        }
    }

invalid-duration =
    .what = “{ $value }”不是时长。
    .why = 时间限制是不小于零的经过时间；一天为24小时，而月没有固定长度。
    .fix = 写成"7 days"、"36 hours"，或P7D、PT36H等ISO 8601格式，或给出timedelta。

not-a-spec =
    .what = 此处需要 { $wanted }，而不是 { $found }。
    .why = 数字属于一项分析，分析中说明跟踪的对象。
    .fix = { $asks ->
        [yes] 请写 { $code }，或者省略：小组件会用表单询问。
       *[no] 请写 { $code }。
    }

unreadable-spec =
    .what = 这不是{ $wanted }类型的文档：{ $found }。
    .why = 文档会说明其描述的内容和版本，以免其中内容被误读。
    .fix = 给出由to_json()或save()写出的JSON；若版本较新，使用更新的ipyjourney。

duplicate-node =
    .what = 有两个节点的ID均为“{ $node }”。
    .why = 箭头按ID查找节点。
    .fix = 为每个节点使用不同的ID。

duplicate-name =
    .what = 已有名为“{ $name }”的{ $kind ->
        [metric] 指标
        [segment] 区段
       *[other] 日期范围
    }。
    .why = 规格按名称引用组件，因此同类组件不能重名。
    .fix = 另取名称。

## What a widget refuses

stale-edit =
    .what = 历程同时在别处发生了更改，因此未执行此编辑。
    .why = 此编辑所依据的版本已不是最新，执行后会撤消另一处更改。
    .fix = 查看历程的当前状态，再重新编辑。

bad-request =
    .what = 小组件收到了无法理解的内容：{ $problem }。
    .why = 只有格式正确的请求才能更改分析。
    .fix = 重新加载页面，使前端与内核中的ipyjourney版本一致。

unknown-part =
    .what = 前端没有名为“{ $name }”的部件。
    .why = 不常用的界面在打开时才加载；此界面未构建。
    .fix = 重新加载页面，使其与内核中的ipyjourney版本一致。{ $known ->
        [none] 未构建任何部件：在检出目录的js/文件夹中运行“npm run build”。
       *[other] 现有：{ $known }。
    }

unexpected-failure =
    .what = 分析已停止：{ $problem }。
    .why = 这是ipyjourney的故障；分析会保留，上一个有效结果仍然显示。
    .fix = 撤消上一次编辑。内核日志中有可用于错误报告的详细信息。

unknown-format =
    .what = 小组件无法保存为“{ $suffix }”。
    .why = 写出的格式由文件后缀决定。
    .fix = 为文件使用以下后缀之一：{ $known }。

unknown-output =
    .what = { $where }收到了“{ $output }”，而它不是输出类型。
    .why = 该值决定显示小组件后在笔记本中留下什么。
    .fix = { $nearest ->
        [none] 给出以下值之一：{ $known }。
       *[other] 是否指“{ $nearest }”？现有：{ $known }。
    }

not-a-view =
    .what = 小组件显示的是数据视图，但传入的是{ $type }。
    .why = 数据视图说明各列的含义，在看第一个数值之前值得一看。
    .fix = 先用它创建数据视图：view = ij.DataView({ $given })。

no-container =
    .what = 数据视图没有容器。
    .why = 分析会跟踪一个帐户、人员或其他键的行。
    .fix = 指明包含容器的列：ij.DataView(events, containers={ "{" }"account": "account_id"{ "}" })。

autosave-failed =
    .what = 无法将分析保存到“{ $file }”：{ $problem }。
    .why = 分析在屏幕上是安全的，但重启内核会使其丢失。
    .fix = 腾出空间，或用小组件的save("file.json")写到别处。

unknown-locale =
    .what = 没有语言“{ $locale }”的文字。
    .why = 屏幕上和导出中的所有文字使用同一种语言。
    .fix = 给出以下语言之一：{ $known }。最接近的是“{ $nearest }”。

## What is wrong with a field: the end of a sentence

fault-unknown = 没有此字段
fault-missing = 缺少此字段
fault-choice = 应为以下值之一：{ $choices }，而不是{ $shown }
fault-text = 应为文本，而不是{ $shown }
fault-pattern = 文本必须符合模式{ $bound }，而{ $shown }不符合
fault-flag = 应为true或false，而不是{ $shown }
fault-number = 应为数字，而不是{ $shown }
fault-whole = 应为整数，而不是{ $shown }
fault-list = 应为列表，而不是{ $shown }
fault-fields = 应为带有命名字段的对象，而不是{ $shown }
fault-form = 不是此处允许的任何形式，而是{ $shown }
fault-date = 应为日期，例如2025-01-31，而不是{ $shown }
fault-json = 这不是JSON：{ $shown }
fault-above = 应大于{ $bound }，而不是{ $shown }
fault-least = 应至少为{ $bound }，而不是{ $shown }
fault-below = 应小于{ $bound }，而不是{ $shown }
fault-most = 应最多为{ $bound }，而不是{ $shown }
fault-few = 至少需要{ $bound }个条目，而不是{ $shown }
fault-many = 最多允许{ $bound }个条目，而不是{ $shown }
fault-text-short = 至少需要{ $bound }个字符，而不是{ $shown }
fault-text-long = 最多允许{ $bound }个字符，而不是{ $shown }
fault-other = 此处不能使用该值：{ $shown }
fault-question = { $analysis ->
    [cohort] 同类群组表
    [flow] 流量
   *[journey] 历程
}无法回答“{ $question }”
