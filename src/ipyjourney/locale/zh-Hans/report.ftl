## What a report says beside its analyses

report-contents = 目录
report-foot = 此文件无需内核或网络：其中已包含数值、图片和定义。
report-table = { $rows }行{ $columns }列的表
report-more-rows = 显示{ $rows }行中的前{ $shown }行。报告作者可将全部行保存在报告旁：frame.to_csv("rows.csv")。
report-picture-left-out = （图片已略去：仅支持data:地址中的PNG、JPEG、GIF和WebP）
report-link-left-out = （链接已略去：仅支持http、https、mailto和#）

## What a report refuses

no-title =
    .what = 报告没有标题。
    .why = 第一个参数是其标题，须为文本；显示的内容列在其后。
    .fix = 写成ij.Report("报告标题", …)；第一个参数的类型是{ $type }。

empty-report =
    .what = 报告没有内容。
    .why = 只有标题的页面不能说明任何问题。
    .fix = 为其提供文本、小组件、结果或数据框：ij.Report("报告标题", "一段*Markdown*文本", canvas)。

unknown-report-part =
    .what = 报告的第{ $place }部分的类型是{ $type }，无法显示。
    .why = 报告可包含Markdown、小组件、分析结果和表。
    .fix = 给出文本、JourneyCanvas、CohortTable或Flow、view.run(…)的返回值，或数据框。

no-moment =
    .what = 报告的生成时刻不能是{ $type }类型。
    .why = 页面会注明其生成时刻，精确到分钟。
    .fix = 将made=设为datetime，例如datetime(2025, 7, 1, 9, 30)；省略则取当前时刻。

no-html-file =
    .what = 报告不能写入“{ $file }”。
    .why = 报告是HTML页面，浏览器根据文件名后缀将其作为HTML打开。
    .fix = 保存为“{ $html }”。

page-not-built =
    .what = 已保存页面的前端未构建。
    .why = 页面须带上用于绘制它的内容，而此检出目录中尚未生成。
    .fix = 在检出目录的js/文件夹中运行“npm ci”和“npm run build”，或安装包含该内容的已发布wheel。result.to_html()可得到静态形式。
