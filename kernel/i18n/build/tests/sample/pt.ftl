-brand = Urdimbre

welcome = Boas-vindas à plataforma { -brand }
braces = Escreva {"{"}nome{"}"} ou { "\u201Cnome\u201D" }
empty = {""}
two-lines =
    Primeira linha, com [colchetes] e *asteriscos*
    e a segunda
again = De novo: { welcome }
cities-count = { $count ->
    [0] Nenhuma cidade
    [one] { $count } cidade
    [many] { $count } de cidades
   *[other] { $count } cidades
}
elected = { $sex ->
    [f] Eleita
    [m] Eleito
   *[unknown] Tomou posse
}: { $name }, desde { $first-day } (mandato de { $year })
spread = { cities-of } em { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}
cities-of = { $cities ->
    [one] { $cities } cidade
   *[other] { $cities } cidades
}
outer-inner = { $count ->
    [0] zero
   *[other] mais
}
