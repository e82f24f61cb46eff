## What a saved page says once it is live

page-theme = Theme
page-theme-system = System
page-theme-light = Light
page-theme-dark = Dark
page-language = Language
page-column = Column { $number }
