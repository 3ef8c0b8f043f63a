## Fechas, edades, enumeraciones y tamaños.

january = enero
february = febrero
march = marzo
april = abril
may = mayo
june = junio
july = julio
august = agosto
september = septiembre
october = octubre
november = noviembre
december = diciembre

january-short = ene
february-short = feb
march-short = mar
april-short = abr
may-short = may
june-short = jun
july-short = jul
august-short = ago
september-short = sept
october-short = oct
november-short = nov
december-short = dic

monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado
sunday = domingo

# $day (number)
# $month (text) - its name
# $year (numeral)
day = { $day } de { $month } de { $year }

# $day (number)
# $month (text) - its short name
# $year (numeral)
day-short = { $day } { $month } { $year }

# $weekday (text) - its name
# $day (day)
weekday-day = { $weekday }, { $day }

# $month (text) - its name
# $year (numeral)
month-year = { $month } de { $year }

# $hour (text) - two digits
# $minute (text) - two digits
clock = { $hour }:{ $minute }

# $day (text) - with or without the day of the week
# $clock (text)
# $zone (text) - the city and its offset from UTC
moment = { $day }, { $clock } ({ $zone })

# $clock (text)
# $zone (text) - the city and its offset from UTC
hour = { $clock } ({ $zone })

today = hoy
yesterday = ayer
tomorrow = mañana

# $count (number)
days-ago = hace { $count ->
    [one] { $count } día
   *[other] { $count } días
}

# $count (number)
months-ago = hace { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}

# $count (number)
years-ago = hace { $count ->
    [one] { $count } año
   *[other] { $count } años
}

# $count (number)
in-days = dentro de { $count ->
    [one] { $count } día
   *[other] { $count } días
}

# $count (number)
in-months = dentro de { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}

# $count (number)
in-years = dentro de { $count ->
    [one] { $count } año
   *[other] { $count } años
}

# Entre los dos últimos de una lista; «e» ante el sonido i.
and = y
and-before-i = e

# $count (number) - fewer than a thousand
bytes = { $count ->
    [one] { $count }{"\u00A0"}byte
   *[other] { $count }{"\u00A0"}bytes
}

# $size (text)
kilobytes = { $size }{"\u00A0"}kB

# $size (text)
megabytes = { $size }{"\u00A0"}MB

# $size (text)
gigabytes = { $size }{"\u00A0"}GB

# $size (text)
terabytes = { $size }{"\u00A0"}TB

# Ciudades de los husos horarios cuyo nombre cambia de un idioma a otro.
zone-cordoba = Córdoba
zone-asuncion = Asunción
zone-belem = Belém
zone-bogota = Bogotá
zone-cancun = Cancún
zone-cuiaba = Cuiabá
zone-guatemala = Ciudad de Guatemala
zone-havana = La Habana
zone-merida = Mérida
zone-mexico-city = Ciudad de México
zone-montevideo = Montevideo
zone-new-york = Nueva York
zone-panama = Ciudad de Panamá
zone-santo-domingo = Santo Domingo
zone-sao-paulo = São Paulo
zone-berlin = Berlín
zone-brussels = Bruselas
zone-lisbon = Lisboa
zone-london = Londres
zone-madrid = Madrid
zone-paris = París
zone-rome = Roma
zone-zurich = Zúrich

# De cuándo a cuándo
# $since (text) - a day, month or year
since-then = desde { $since }
# $until (text) - a day, month or year
until-then = hasta { $until }
# $since (text) - a day, month or year
# $until (text) - a day, month or year
span = { $since } – { $until }
# $since (text) - a day
since-day = desde el { $since }
# $until (text) - a day
until-day = hasta el { $until }
