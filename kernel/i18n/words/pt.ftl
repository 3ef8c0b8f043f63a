## Datas, idades, enumerações e tamanhos.

january = janeiro
february = fevereiro
march = março
april = abril
may = maio
june = junho
july = julho
august = agosto
september = setembro
october = outubro
november = novembro
december = dezembro

january-short = jan.
february-short = fev.
march-short = mar.
april-short = abr.
may-short = maio
june-short = jun.
july-short = jul.
august-short = ago.
september-short = set.
october-short = out.
november-short = nov.
december-short = dez.

monday = segunda-feira
tuesday = terça-feira
wednesday = quarta-feira
thursday = quinta-feira
friday = sexta-feira
saturday = sábado
sunday = domingo

day = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month } de { $year }
day-short = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
weekday-day = { $weekday }, { $day }
month-year = { $month } de { $year }
clock = { $hour }h{ $minute }
moment = { $day }, { $clock } ({ $zone })
hour = { $clock } ({ $zone })

today = hoje
yesterday = ontem
tomorrow = amanhã
days-ago = há { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
months-ago = há { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
years-ago = há { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}
in-days = em { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
in-months = em { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
in-years = em { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}

# Entre os dois últimos de uma lista.
and = e
and-before-i = e

bytes = { $count ->
    [one] { $count }{"\u00A0"}byte
   *[other] { $count }{"\u00A0"}bytes
}
kilobytes = { $size }{"\u00A0"}kB
megabytes = { $size }{"\u00A0"}MB
gigabytes = { $size }{"\u00A0"}GB
terabytes = { $size }{"\u00A0"}TB

# Cidades dos fusos horários cujo nome muda de uma língua para outra.
zone-cordoba = Córdoba
zone-asuncion = Assunção
zone-belem = Belém
zone-bogota = Bogotá
zone-cancun = Cancún
zone-cuiaba = Cuiabá
zone-guatemala = Cidade da Guatemala
zone-havana = Havana
zone-merida = Mérida
zone-mexico-city = Cidade do México
zone-montevideo = Montevidéu
zone-new-york = Nova York
zone-panama = Cidade do Panamá
zone-santo-domingo = Santo Domingo
zone-sao-paulo = São Paulo
zone-berlin = Berlim
zone-brussels = Bruxelas
zone-lisbon = Lisboa
zone-london = Londres
zone-madrid = Madri
zone-paris = Paris
zone-rome = Roma
zone-zurich = Zurique

# De quando a quando
since-then = desde { $since }
until-then = até { $until }
span = { $since } – { $until }
since-day = desde { $since }
until-day = até { $until }
