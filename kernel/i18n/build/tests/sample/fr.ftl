-brand = Urdimbre

welcome = Bienvenue sur la plateforme { -brand }
braces = Écrivez {"{"}nom{"}"} ou { "\u201Cnom\u201D" }
empty = {""}
two-lines =
    Première ligne, avec [crochets] et *astérisques*
    et la seconde
again = Encore : { welcome }
cities-count = { $count ->
    [0] Aucune ville
    [one] { $count } ville
    [many] { $count } de villes
   *[other] { $count } villes
}
elected = { $sex ->
    [f] Élue
    [m] Élu
   *[unknown] Entrée en fonction
} : { $name }, depuis le { $first-day } (mandat de { $year })
spread = { cities-of } dans { $countries } pays
cities-of = { $cities ->
    [one] { $cities } ville
   *[other] { $cities } villes
}
outer-inner = { $count ->
    [0] zéro
   *[other] plus
}
