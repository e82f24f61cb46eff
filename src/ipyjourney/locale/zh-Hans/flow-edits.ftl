## Edits that a flow does not allow

no-further-columns =
    .what = { $end ->
        [before] 此流量在锚点之前不能再增加列。
       *[other] 此流量在锚点之后不能再增加列。
    }
    .why = { $reason ->
        [most] 每侧最多{ $most }列。
        [ends_with] 其路径结束于锚点。
       *[other] 其路径开始于锚点。
    }
    .fix = { $reason ->
        [most] 关注最外侧一列中的某个项，从该处继续查看。
       *[other] 若要在两侧都有列，将锚点类型设为“contains”。
    }

unclear-anchor =
    .what = 此流量的{ $part ->
        [until] 终点（until）
       *[anchor] 锚点（anchor）
    }不是一个指标、同一维度的项或整个维度。
    .why = 路径从其每次出现处展开，因此必须明确何为一次出现。
    .fix = 给出一个指标，或同一维度的项，或仅给出一个维度；若路径介于两者之间，还须给出其终点。

unknown-column-number =
    .what = 此流量在此处没有第{ $column }列。
    .why = 列号从锚点算起，锚点为0。
    .fix = 从以下各项中选择：{ $known }。
