## Dates, ages, lists and sizes.

january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

january-short = Jan
february-short = Feb
march-short = Mar
april-short = Apr
may-short = May
june-short = Jun
july-short = Jul
august-short = Aug
september-short = Sept
october-short = Oct
november-short = Nov
december-short = Dec

monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

day = { $day } { $month } { $year }
day-short = { $day } { $month } { $year }
weekday-day = { $weekday } { $day }
month-year = { $month } { $year }
clock = { $hour }:{ $minute }
moment = { $day }, { $clock } ({ $zone })
hour = { $clock } ({ $zone })

today = today
yesterday = yesterday
tomorrow = tomorrow
days-ago = { $count ->
    [one] { $count } day
   *[other] { $count } days
} ago
months-ago = { $count ->
    [one] { $count } month
   *[other] { $count } months
} ago
years-ago = { $count ->
    [one] { $count } year
   *[other] { $count } years
} ago
in-days = in { $count ->
    [one] { $count } day
   *[other] { $count } days
}
in-months = in { $count ->
    [one] { $count } month
   *[other] { $count } months
}
in-years = in { $count ->
    [one] { $count } year
   *[other] { $count } years
}

# Between the last two of a list.
and = and
and-before-i = and

bytes = { $count ->
    [one] { $count }{"\u00A0"}byte
   *[other] { $count }{"\u00A0"}bytes
}
kilobytes = { $size }{"\u00A0"}kB
megabytes = { $size }{"\u00A0"}MB
gigabytes = { $size }{"\u00A0"}GB
terabytes = { $size }{"\u00A0"}TB

# Cities of time zones whose name differs between languages.
zone-cordoba = Córdoba
zone-asuncion = Asunción
zone-belem = Belém
zone-bogota = Bogotá
zone-cancun = Cancún
zone-cuiaba = Cuiabá
zone-guatemala = Guatemala City
zone-havana = Havana
zone-merida = Mérida
zone-mexico-city = Mexico City
zone-montevideo = Montevideo
zone-new-york = New York
zone-panama = Panama City
zone-santo-domingo = Santo Domingo
zone-sao-paulo = São Paulo
zone-berlin = Berlin
zone-brussels = Brussels
zone-lisbon = Lisbon
zone-london = London
zone-madrid = Madrid
zone-paris = Paris
zone-rome = Rome
zone-zurich = Zurich

# From when to when
since-then = since { $since }
until-then = until { $until }
span = { $since } – { $until }
since-day = since { $since }
until-day = until { $until }
