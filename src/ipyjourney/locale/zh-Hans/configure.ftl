## What a journey follows and counts

container = 容器
primary-metric = 主要指标
secondary-metric = 辅助量度
no-metric = 无
date-range = 日期范围
all-dates = 所有日期
whole-limit = 整个历程，最多
build = 生成
configure-later = 以上设置以后均可更改。也可以立即开始：将组件拖到画布上。
import-instead = 导入历程…
metrics-containers = 容器和事件
metrics-counters = 计数器
metrics-sums = 总和
metrics-calculated = 计算指标
said-configured = 设置已更改。
said-built = 画布已就绪。

## How it leaves the canvas

copy = 复制
copy-as = 复制{ $name }
download = 下载
download-as = 下载{ $name }
form-png = PNG图片
form-png-for = 用于幻灯片和邮件
form-svg = SVG图形
form-svg-for = 任意尺寸均清晰
form-html = HTML
form-html-for = 无需内核即可使用的页面
form-csv = CSV数值
form-csv-for = 以表格形式提供数值
form-json = JSON
form-json-for = 可重新打开，含定义
form-python = Python
form-python-for = 用于生成它的代码
form-mermaid = Mermaid
form-mermaid-for = 用于文档的流程图
export-waiting = 稍候…
said-copied = { $form ->
    [svg] SVG图形已复制到剪贴板。
    [html] HTML已复制到剪贴板。
    [csv] 数值已以CSV格式复制到剪贴板。
    [json] JSON已复制到剪贴板。
    [python] Python代码已复制到剪贴板。
   *[mermaid] Mermaid流程图已复制到剪贴板。
}
said-downloaded = 已保存为{ $file }。
copy-by-hand = 浏览器不允许页面复制：按Ctrl+C。

## How it comes to it

import-text = Mermaid流程图，或历程的JSON
import-example =
    flowchart LR
    a[Visit] -->|within 30 days| b[Demo]
    b --> c[Won]
import-help = 步骤按指标、区段、日期范围和项（“Channel: Email”）的名称查找。此处的历程会被替换；可通过“撤消”恢复。
import-file = 或从文件导入：
said-imported = 已导入历程。
