## Journeys compared

note-of-a-side = { $side }：{ $note }
compare-legend = 比较对象：{ $sides }。
compare-bounds-of-share = { $low }–{ $high }
compare-p = p { $value }
compare-arrow = { $source } → { $target }
compare-fallout = { $node }：流失
compare-interval = { $low }至{ $high }
compare-dash = 短划线表示未给出的区间；原因见差异表。
compare-percent-change = 变化均相对于“{ $first }”；占比的变化以百分点表示，并附95%置信区间。

## Heads of its tables

compare-side = 比较方
compare-place = 位置
compare-change = 变化
compare-change-percent = 变化（%）
compare-share-change = 占比变化
compare-bounds = 95%置信区间
compare-p-value = p值

## Why a difference is not tested

withheld-no-base = 两个占比中有一个的分母为零。
withheld-shared = 有{ $instances }个{ $container }同时计入两个占比的基数，因此两个占比并不独立。
withheld-no-share = 这些数值不是实例的占比，因此无法判断是否出于偶然。
