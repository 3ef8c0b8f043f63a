### Un ejemplo de todo lo que se puede escribir.

-brand = Urdimbre
-platform = la plataforma { -brand }

welcome = Le damos la bienvenida a { -platform }
braces = Escriba {"{"}nombre{"}"} o { "\u201Cnombre\u201D" }
empty = {""}
two-lines =
    Primera línea, con [corchetes] y *asteriscos*
    y la segunda
again = Otra vez: { welcome }

# Una nota para quien traduce.
# $count (number) - how many cities
cities-count = { $count ->
    [0] Ninguna ciudad
    [one] { $count } ciudad
    [many] { $count } de ciudades
   *[other] { $count } ciudades
}

# $name (text) - a person's name
# $sex (text) - "f", "m" or nothing
# $first-day (day)
# $year (numeral) - of the term
elected = { $sex ->
    [f] Electa
    [m] Electo
   *[unknown] Tomó posesión
}: { $name }, desde el { $first-day } (mandato de { $year })

# $cities (number)
# $countries (number)
spread = { cities-of } en { $countries ->
    [one] un país
   *[other] { $countries } países
}
# $cities (number)
cities-of = { $cities ->
    [one] una ciudad
   *[other] { $cities } ciudades
}

# $count (number)
outer-inner = { $count ->
    [0] { $count ->
        [0] cero
       *[other] nunca
    }
   *[other] más
}{ "" }
