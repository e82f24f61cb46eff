## What a saved page says once it is live

page-theme = Design
page-theme-system = System
page-theme-light = Hell
page-theme-dark = Dunkel
page-language = Sprache
page-column = Spalte { $number }
