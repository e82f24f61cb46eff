## What a saved page says once it is live

page-theme = Tema
page-theme-system = Sistema
page-theme-light = Claro
page-theme-dark = Oscuro
page-language = Idioma
page-column = Columna { $number }
