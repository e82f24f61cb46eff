## What a saved page says once it is live

page-theme = 主题
page-theme-system = 跟随系统
page-theme-light = 浅色
page-theme-dark = 深色
page-language = 语言
page-column = 第{ $number }列
