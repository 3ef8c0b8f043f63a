serving = Urdimbre est à l’adresse { $origin } (Ctrl+C pour l’arrêter)
demo-ready = La démonstration est prête. Chaque lien permet d’entrer une fois, dans les 24 heures :
file-unreadable = Impossible de lire la configuration { $path } : { $why }
listen-wrong = « { $text } » n’est pas une adresse où écouter ; écrivez par exemple 127.0.0.1:8080.
origin-wrong = « { $text } » n’est pas une adresse de site ; écrivez par exemple https://red.example, sans rien après.
folder-unusable = Impossible d’utiliser le dossier de données { $path } : { $why }
address-taken = Impossible d’écouter à { $address } : { $why }
no-such-account = Aucun compte n’a l’adresse { $account }.
not-a-demo = Ce dossier de données contient déjà une installation qui n’est pas de démonstration. Indiquez-en un autre avec --data.
database-trouble = La base de données ne répond pas comme il faut : { $why }

enter-title = Se connecter
enter-as = Ce lien est celui de : { $name }.
enter = Se connecter
enter-told = Le lien ne sert qu’une fois. La session dure trente jours, ou sept sans usage.
key-spent = Ce lien ne sert plus
key-spent-told = Il a déjà servi, ou plus de 24 heures ont passé. Demandez-en un autre au secrétariat de votre réseau.

front-title = Des réseaux de villes qui travaillent ensemble
front-told = Les réseaux de villes tiennent ici leur annuaire et suivent la coopération entre leurs membres ; tout le monde peut les consulter.
desk-title = Mon bureau
desk-greeting = { $name } : voici ce qui vous revient.
your-posts = Vos postes
no-posts = Vous n’occupez aucun poste aujourd’hui. Si c’est une erreur, écrivez au secrétariat de votre réseau.
networks = Réseaux
networks-told = Chaque réseau tient son annuaire et ses instances ; une ville peut appartenir à plusieurs.
no-networks = Il n’y a encore aucun réseau dans cette installation.
organisations-in-it = { $count ->
    [0] Aucune organisation pour l’instant
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}
