## What a saved page says once it is live

page-theme = Tema
page-theme-system = System
page-theme-light = Ljust
page-theme-dark = Mörkt
page-language = Språk
page-column = Kolumn { $number }
