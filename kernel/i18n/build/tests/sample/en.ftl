-brand = Urdimbre

welcome = Welcome to { -brand }
braces = Write {"{"}name{"}"} or { "\u201Cname\u201D" }
empty = {""}
two-lines =
    First line, with [brackets] and *asterisks*
    and the second
again = Once more: { welcome }
cities-count = { $count ->
    [0] No city
    [one] { $count } city
   *[other] { $count } cities
}
elected = { $sex ->
   *[unknown] Elected
}: { $name }, since { $first-day } (term of { $year })
spread = { cities-of } in { $countries ->
    [one] one country
   *[other] { $countries } countries
}
cities-of = { $cities ->
    [one] one city
   *[other] { $cities } cities
}
outer-inner = { $count ->
    [0] zero
   *[other] more
}
