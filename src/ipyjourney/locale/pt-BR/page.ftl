## What a saved page says once it is live

page-theme = Tema
page-theme-system = Sistema
page-theme-light = Claro
page-theme-dark = Escuro
page-language = Idioma
page-column = Coluna { $number }
