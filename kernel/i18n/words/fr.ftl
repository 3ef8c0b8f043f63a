## Dates, âges, énumérations et tailles.

january = janvier
february = février
march = mars
april = avril
may = mai
june = juin
july = juillet
august = août
september = septembre
october = octobre
november = novembre
december = décembre

january-short = janv.
february-short = févr.
march-short = mars
april-short = avr.
may-short = mai
june-short = juin
july-short = juil.
august-short = août
september-short = sept.
october-short = oct.
november-short = nov.
december-short = déc.

monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche

day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
day-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
weekday-day = { $weekday } { $day }
month-year = { $month } { $year }
clock = { $hour }{"\u00A0"}h{"\u00A0"}{ $minute }
moment = { $day } à { $clock } ({ $zone })
hour = { $clock } ({ $zone })

today = aujourd’hui
yesterday = hier
tomorrow = demain
days-ago = il y a { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
months-ago = il y a { $count } mois
years-ago = il y a { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
in-days = dans { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
in-months = dans { $count } mois
in-years = dans { $count ->
    [one] { $count } an
   *[other] { $count } ans
}

# Entre les deux derniers d’une liste.
and = et
and-before-i = et

bytes = { $count ->
    [one] { $count }{"\u00A0"}octet
   *[other] { $count }{"\u00A0"}octets
}
kilobytes = { $size }{"\u00A0"}ko
megabytes = { $size }{"\u00A0"}Mo
gigabytes = { $size }{"\u00A0"}Go
terabytes = { $size }{"\u00A0"}To

# Villes des fuseaux horaires dont le nom change d’une langue à l’autre.
zone-cordoba = Córdoba
zone-asuncion = Asuncion
zone-belem = Belém
zone-bogota = Bogota
zone-cancun = Cancún
zone-cuiaba = Cuiabá
zone-guatemala = Guatemala
zone-havana = La Havane
zone-merida = Mérida
zone-mexico-city = Mexico
zone-montevideo = Montevideo
zone-new-york = New York
zone-panama = Panama
zone-santo-domingo = Saint-Domingue
zone-sao-paulo = São Paulo
zone-berlin = Berlin
zone-brussels = Bruxelles
zone-lisbon = Lisbonne
zone-london = Londres
zone-madrid = Madrid
zone-paris = Paris
zone-rome = Rome
zone-zurich = Zurich

# De quand à quand
since-then = depuis { $since }
until-then = jusqu’à { $until }
span = { $since } – { $until }
since-day = depuis le { $since }
until-day = jusqu’au { $until }
