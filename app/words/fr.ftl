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
already-served = Un autre serveur s’occupe déjà de ce dossier de données. Arrêtez-le, ou indiquez un autre dossier avec --data.
file-unwritable = Impossible d’écrire { $path } : { $why }

backed-up = La sauvegarde est dans { $path } : { $rows ->
    [one] { $rows } enregistrement
    [many] { $rows } d’enregistrements
   *[other] { $rows } enregistrements
}.
restored = La sauvegarde du { $moment } est restaurée : { $rows ->
    [one] { $rows } enregistrement
    [many] { $rows } d’enregistrements
   *[other] { $rows } enregistrements
}.
backup-unreadable = Impossible de lire la sauvegarde { $path } : { $why }
not-a-backup = { $path } n’est pas une sauvegarde d’Urdimbre.
backup-cut = La sauvegarde { $path } est incomplète : elle s’arrête avant sa fin. Rien n’a été changé.
backup-altered = La sauvegarde { $path } n’est pas telle qu’elle a été écrite. Rien n’a été changé.
backup-newer = La sauvegarde { $path } vient d’une version plus récente du programme ({ $version }). Mettez-le d’abord à jour ; rien n’a été changé.
backup-of-other-history = La sauvegarde { $path } a été faite avec un autre schéma : son étape { $step } n’est pas celle de ce programme. Rien n’a été changé.
place-not-empty = Il y a déjà des données ici. Pour les remplacer par celles de la sauvegarde, ajoutez --replace.
place-in-use = Un serveur utilise ces données. Arrêtez-le avant de restaurer.
hour-wrong = { $hour } n’est pas une heure du jour ; écrivez un nombre de 0 à 23.
slug-wrong = « { $text } » ne peut pas être le nom d’un réseau dans ses adresses : lettres sans accent, chiffres et traits d’union, trois au moins.
seeded = { $count ->
    [0] Le réseau { $network } a déjà autant de villes.
    [one] { $count } ville a été ajoutée au réseau { $network }.
    [many] { $count } de villes ont été ajoutées au réseau { $network }.
   *[other] { $count } villes ont été ajoutées au réseau { $network }.
}

all-is-well = Tout est en ordre.
schema-behind = Le schéma est en retard : il lui manque l’étape { $step }. Lancez urdimbre migrate.
schema-newer = La base de données vient d’une version plus récente du programme : elle a l’étape { $step }.
schema-changed = L’étape { $step } du schéma n’est pas celle que ce programme connaît.
database-damaged = La base de données constate un dommage : { $what }
changes-without-act = { $count ->
    [one] { $count } changement du registre n’a pas d’acte.
    [many] { $count } de changements du registre n’ont pas d’acte.
   *[other] { $count } changements du registre n’ont pas d’acte.
}
odd-sessions = { $count ->
    [one] { $count } session ne peut pas être de ce programme.
    [many] { $count } de sessions ne peuvent pas être de ce programme.
   *[other] { $count } sessions ne peuvent pas être de ce programme.
}
odd-keys = { $count ->
    [one] { $count } clé d’entrée ne peut pas être de ce programme.
    [many] { $count } de clés d’entrée ne peuvent pas être de ce programme.
   *[other] { $count } clés d’entrée ne peuvent pas être de ce programme.
}
little-space = Il reste peu de place sur le disque : { $size }.
no-backup = Il n’y a encore aucune sauvegarde nocturne.
old-backup = La dernière sauvegarde nocturne est du { $day } ({ $ago }).

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
api-title = L’API d’Urdimbre
api-lead = Ce que montrent les pages, pour des programmes : les mêmes listes, les mêmes droits et les mêmes règles.
api-description = Description OpenAPI 3.1
api-address = Adresse
api-what = Ce qu’elle donne
api-reading = Lire
api-reading-told = Ce qui est public se lit sans clé, aussi depuis les pages d’autres sites. Les textes arrivent dans la langue d’Accept-Language ; ce qu’on ne sait pas est null.
api-pages-told = Chaque page d’une liste dit dans next, et dans l’en-tête Link, où elle continue. count est null au-delà de mille. size va de 1 à 200. ETag et If-None-Match épargnent ce qui n’a pas changé.
api-keys = Clés
api-keys-told = Une clé agit pour un poste : elle voit ce qu’il voit. La personne qui l’occupe la crée sur la page du poste ; elle est montrée une fois et n’ouvre plus à sa date, quand on y met fin ou quand cette personne quitte le poste.
api-correcting = Corriger une organisation
api-correcting-told = On envoie par POST un objet JSON avec les données qui changent et, dans If-Match, l’étiquette avec laquelle la fiche est arrivée. Avec Idempotency-Key, la modification n’est faite qu’une fois même si elle est répétée : la réponse est retenue une semaine.
api-merging-told = Si quelqu’un a modifié entre-temps d’autres données, elles sont gardées et taken les nomme. Si ce sont les mêmes, la réponse est 409 avec les deux versions.
api-problems = Problèmes
api-problems-told = Tout refus est en application/problem+json (RFC 9457). code ne change jamais ; title et detail viennent dans la langue demandée, et fields dit quoi corriger dans chaque donnée.
api-limits = Limites
api-limits-told = 300 demandes par minute et adresse réseau sans clé ; 1 200 par minute avec chaque clé. RateLimit dit combien il en reste et Retry-After combien attendre. Un envoi ne dépasse pas 256 Ko.
networks-told = Chaque réseau tient son annuaire et ses instances ; une ville peut appartenir à plusieurs.
no-networks = Il n’y a encore aucun réseau dans cette installation.
organisations-in-it = { $count ->
    [0] Aucune organisation pour l’instant
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}

sign-in-title = Se connecter
sign-in-told = Écrivez votre adresse électronique et nous vous enverrons un lien et un code pour vous connecter. Il ne faut pas de mot de passe.
email = Adresse électronique
email-hint = Celle que le secrétariat de votre réseau connaît.
send-me-a-letter = M’envoyer le lien
code-title = Consultez votre messagerie
code-told = Si un compte porte cette adresse, nous venons de vous écrire. Ouvrez le lien du message, ou écrivez ici son code à six chiffres.
code = Code
code-hint = Il sert vingt minutes, dans ce navigateur.
code-wrong = Ce n’est pas celui-là. Vérifiez les six chiffres du dernier message.
code-over = Ce code ne sert plus. Demandez un autre message.
code-missing = Rien n’arrive ? Regardez dans le courrier indésirable, ou
ask-again = demandez un autre message.
account-title = Mon compte
account-name = Nom
account-language = Langue
sessions = Où je suis connecté
sessions-told = Si vous n’en reconnaissez pas une, fermez-la.
some-browser = Un navigateur
this-browser = (celui-ci)
seen = utilisée { $ago }
end-session = Fermer
end-others = Fermer toutes les autres
session-ended = Session fermée.
mailbox = Boîte aux lettres de la démonstration
mailbox-told = Ici arrive tout ce que la démonstration aurait envoyé par courriel. Rien ne sort.
mailbox-empty = Aucun message n’est encore arrivé.
letter-to = À
mail-wrong = La configuration du courriel ne convient pas : { $why }

letter-greeting = { $name },
letter-signed = Urdimbre, plateforme des réseaux de villes
letter-sign-in = Votre lien pour vous connecter
letter-sign-in-told = Ce lien ouvre votre session une seule fois, dans les 24 heures.
letter-sign-in-button = Se connecter
letter-sign-in-code = Ou écrivez ce code là où vous l’avez demandé :
letter-sign-in-why = Vous recevez ce message parce que quelqu’un a écrit votre adresse pour se connecter. Si ce n’était pas vous, ne faites rien : sans ce lien personne ne peut entrer.

begin-at = L’installation est vide. Ouvrez-la pour la première fois à cette adresse, que seule connaît la personne qui l’a lancée :
start-title = Votre premier réseau
start-told = Le réseau sera fondé et vous serez chargé de son secrétariat. Tout peut être changé ensuite.
start-you = Vous
start-person = Nom de la personne ou du service
start-person-hint = Tel qu’il apparaîtra à celles et ceux qui travaillent avec vous.
start-email-hint = Les liens de connexion y arriveront.
start-network = Le réseau
start-name = Nom du réseau
start-acronym = Sigle
start-acronym-hint = Comme on l’appelle en tête de chaque page.
start-slug = Adresse courte
start-slug-hint = La première partie de toutes ses adresses : « ucci » donne /ucci. Elle ne change plus ensuite.
start-language = Langue principale
start-language-hint = Celle dans laquelle le réseau écrit d’abord ; les pages existent dans les quatre.
start-country = Pays du siège
start-country-hint = L’heure des dates en est tirée.
start-accent = Couleur
start-accent-hint = Une couleur foncée : titres et boutons s’écrivent avec elle.
start-with = Par quoi commencer
start-with-told = Apporte des types, des instances, des postes et des thèmes. Tout peut être changé, classé ou retiré ensuite.
start-starter = Point de départ
start-button = Fonder le réseau

# Le bureau
waits-for-you = Ce qui vous attend
nothing-waits = Rien ne vous attend
nothing-waits-told = Ici apparaîtra ce que vous avez à faire, avec son échéance, dans tous vos réseaux.
lately = Du nouveau dans vos réseaux
and-more = { $name } et { $count } de plus
by-program = Le programme
contact-wrong = « { $text } » ne permet pas d’écrire au sujet de la sécurité ; indiquez une adresse électronique ou l’adresse https d’une page.


# Mot de passe
has-a-password = Vous avez un mot de passe ?
password-title = Se connecter avec un mot de passe
password-told = Pour qui a mis un mot de passe à son compte. On se connecte aussi bien sans : par message.
password = Mot de passe
password-forgotten = Vous n’en avez pas, ou vous l’avez oublié ? Il n’est pas nécessaire pour se connecter.
letter-instead = M’envoyer un message
password-wrong = L’adresse et le mot de passe ne correspondent pas. Vérifiez-les, ou demandez un message.
password-too-often = Trop d’essais. Attendez un quart d’heure, ou demandez un message : il permet toujours de se connecter.
ways-in = Comment je me connecte
by-letter = Par message
by-letter-told = Un lien et un code à { $email }. Cela marche toujours.
no-password = Aucun. Ce n’est pas nécessaire.
set-on = Depuis le { $day }
set-password = Mettre un mot de passe
change-password = Changer le mot de passe
remove-password = Retirer le mot de passe
password-is-optional = Le mot de passe est pour qui préfère ne pas attendre un message. On peut le retirer à tout moment ; les messages marchent toujours.
present-password = Mot de passe actuel
present-forgotten = Vous l’avez oublié ? Connectez-vous de nouveau par message, et il ne vous sera pas demandé.
present-wrong = Ce n’est pas le mot de passe actuel.
new-password = Nouveau mot de passe
new-password-hint = { $least ->
    [one] { $least } caractère ou plus.
    [many] { $least } de caractères ou plus.
   *[other] { $least } caractères ou plus.
} Une longue phrase convient très bien ; ni majuscules ni signes ne sont nécessaires. Vous pouvez le coller.
password-short = { $least ->
    [one] Il est trop court : il faut { $least } caractère.
    [many] Il est trop court : il faut { $least } de caractères.
   *[other] Il est trop court : il faut { $least } caractères.
}
password-long = { $most ->
    [one] Il est trop long : { $most } caractère au plus.
    [many] Il est trop long : { $most } de caractères au plus.
   *[other] Il est trop long : { $most } caractères au plus.
}
password-common = C’est l’un des premiers que l’on essaie : mots très courants, votre nom ou touches qui se suivent. Ajoutez quelque chose que vous seul ou vous seule savez.
proof-by-letter = Pour changer la façon de se connecter à votre compte, il faut vérifier que c’est bien vous. Nous vous envoyons un message ; connectez-vous avec lui et vous reviendrez ici.
ways-otherwise = Entre-temps, le mot de passe a été changé depuis un autre navigateur. Rien n’a été enregistré ; vérifiez et recommencez.
password-was-set = Le mot de passe est enregistré. Nous vous avons écrit pour que vous en ayez la trace.
password-was-removed = Le compte n’a plus de mot de passe. Nous vous avons écrit pour que vous en ayez la trace.
came-in-by-letter = par message
came-in-by-password = avec le mot de passe
letter-password-set = Votre compte a un nouveau mot de passe
letter-password-set-told = Le { $moment } (UTC), le mot de passe de votre compte a été mis ou changé. Si c’était vous, il n’y a rien à faire.
letter-password-removed = Votre compte n’a plus de mot de passe
letter-password-removed-told = Le { $moment } (UTC), le mot de passe de votre compte a été retiré. Si c’était vous, il n’y a rien à faire.
letter-new-browser = Quelqu’un s’est connecté depuis un nouveau navigateur
letter-new-browser-told = Le { $moment } (UTC), quelqu’un s’est connecté à votre compte, avec votre mot de passe, depuis un navigateur où personne ne s’était encore connecté. Si c’était vous, il n’y a rien à faire.
letter-notice-otherwise = Si ce n’était pas vous, demandez un message pour vous connecter, changez ou retirez le mot de passe dans « Mon compte » et fermez-y toutes les autres sessions.
letter-notice-button = Voir mon compte
letter-notice-why = Vous recevez ce message parce que la façon de se connecter à votre compte a changé. Il est toujours envoyé, pour que personne ne le fasse à votre insu.
proxy-wrong = « { $text } » n’est pas l’adresse d’un serveur ; écrivez par exemple 10.0.0.2.

# Seconde étape
second-step = Seconde étape de connexion
second-step-told = Après le message ou le mot de passe, un code donné par votre téléphone est demandé : qui lirait vos messages, ou connaîtrait votre mot de passe, ne pourrait pas se connecter sans lui.
no-second-step = Aucune. Elle est utile à qui tient un réseau.
set-second-step = Mettre une seconde étape
look-after-second-step = Voir ou retirer
second-step-is-on = Elle est en place.
second-step-was-turned-off = Le compte n’a plus de seconde étape. Nous vous avons écrit pour que vous en ayez la trace.
codes-left = { $left ->
    [0] Il ne reste aucun code de secours.
    [one] Il reste { $left } code de secours.
    [many] Il reste { $left } de codes de secours.
   *[other] Il reste { $left } codes de secours.
}
step-app = Sur votre téléphone, installez une application de codes (par exemple Aegis, FreeOTP, Google Authenticator ou celle de votre gestionnaire de mots de passe).
step-scan = Lisez ce dessin avec elle :
step-qr = Code QR avec la clé de ce compte
step-or-type = Si vous ne pouvez pas le lire, écrivez cette clé :
step-type = Écrivez le code à six chiffres qu’elle montre maintenant.
step-code = Code
step-code-hint = Les six chiffres que montre votre téléphone, ou un code de secours.
turn-on = Mettre la seconde étape
turn-off = Retirer la seconde étape
new-codes = Nouveaux codes de secours
recovery-codes = Codes de secours
recovery-codes-told = Si vous perdez le téléphone, connectez-vous avec l’un de ces codes à la place de celui du téléphone. Chacun sert une seule fois.
recovery-codes-once = Ils ne seront plus montrés. Imprimez-les ou notez-les, et gardez-les loin du téléphone.
codes-kept = Je les ai gardés
step-asked = Écrivez le code que montre votre téléphone. Si vous ne l’avez pas sous la main, l’un de vos codes de secours.
step-lost = Vous avez perdu le téléphone et les codes ? Qui administre l’installation peut retirer la seconde étape de votre compte.
step-wrong = Ce n’est pas celui-là, ou il a déjà servi. Attendez le suivant et vérifiez que le téléphone est à l’heure.
step-unreadable = Ce serveur ne peut pas vérifier les codes des téléphones : sa clé lui manque. Utilisez un code de secours et prévenez qui administre l’installation.
step-otherwise = Entre-temps, la seconde étape a été changée depuis un autre navigateur. Rechargez la page.
step-over = Trop de temps a passé, ou il y a eu trop d’essais. Connectez-vous de nouveau depuis le début.
letter-step-on = Votre compte a une seconde étape
letter-step-on-told = Le { $moment } (UTC), une seconde étape a été mise à votre compte : pour se connecter, un code du téléphone sera aussi demandé. Si c’était vous, il n’y a rien à faire.
letter-step-off = Votre compte n’a plus de seconde étape
letter-step-off-told = Le { $moment } (UTC), la seconde étape de votre compte a été retirée. Si c’était vous, ou si vous l’avez demandé, il n’y a rien à faire.
letter-codes = Nouveaux codes de secours
letter-codes-told = Le { $moment } (UTC), de nouveaux codes de secours ont été faits pour votre compte ; les précédents ne servent plus. Si c’était vous, il n’y a rien à faire.
letter-code-used = Quelqu’un s’est connecté avec un code de secours
letter-code-used-told = Le { $moment } (UTC), quelqu’un s’est connecté à votre compte avec un code de secours. Si c’était vous, il n’y a rien à faire.
unreadable-second-steps = { $count ->
    [one] { $count } compte a une seconde étape faite avec une autre clé que celle de { $file }. Apportez ici la clé d’alors, ou retirez l’étape avec urdimbre link --without-second-step.
    [many] { $count } de comptes ont une seconde étape faite avec une autre clé que celle de { $file }. Apportez ici la clé d’alors, ou retirez l’étape avec urdimbre link --without-second-step.
   *[other] { $count } comptes ont une seconde étape faite avec une autre clé que celle de { $file }. Apportez ici la clé d’alors, ou retirez l’étape avec urdimbre link --without-second-step.
}

search-title = Rechercher
search-in = Rechercher dans { $network }
search-words = Que cherchez-vous
search-hint = Écrivez le nom d’une ville, d’une instance ou d’un réseau, un mot d’une décision ou un numéro. Avec ou sans accents, peu importe.
search-count = { $count ->
    [0] Rien ne correspond à « { $words } ».
    [one] Un résultat pour « { $words } ».
    [many] { $count } de résultats pour « { $words } ».
   *[other] { $count } résultats pour « { $words } ».
}
search-loosely = Rien ne correspond exactement : voici le plus proche.
search-nothing-told = Essayez avec moins de mots, ou avec un mot plus général. Vérifiez l’orthographe : une ou deux lettres fausses sont pardonnées.
search-without-filters = Rechercher sans filtres
search-everywhere = Rechercher dans tous les réseaux
search-sign-in = Se connecter pour chercher aussi ce qui est réservé aux membres
search-narrow = Préciser les résultats
search-kinds = Type
search-countries = Pays
search-behind = Ce qui a changé récemment peut manquer : la recherche n’arrive pas à se mettre à jour et continue d’essayer. Rien n’est perdu.
search-building = La recherche se prépare
search-building-told = Elle lit toutes les fiches. Réessayez dans un instant ; en attendant, les listes de chaque réseau fonctionnent comme d’habitude.
search-broken = La recherche n’est pas disponible
search-broken-told = Elle se refait toute seule. Réessayez dans un instant ; en attendant, les listes de chaque réseau fonctionnent comme d’habitude.
file-missing = Le fichier { $number }, « { $title } », manque sur le disque. Reprenez-le d’une sauvegarde.
file-damaged = Le fichier { $number }, « { $title } », n’est plus celui qui a été gardé : le disque est défaillant ou quelqu’un y a touché. Reprenez-le d’une sauvegarde.
index-damaged = L’index de la recherche est endommagé : { $why }. Le serveur le refait tout seul ; ou arrêtez le serveur et utilisez « urdimbre index ».
index-apart = L’index de la recherche ne correspond pas à la base de données : sur { $documents } fiches, { $missing } manquent ou diffèrent, et { $left } sont en trop. Arrêtez le serveur et utilisez « urdimbre index ».
index-in-use = Un serveur utilise l’index : arrêtez-le d’abord.
index-refused = L’index de la recherche n’a pas pu être écrit : { $why }
indexed = Index de la recherche refait : { $documents } fiches.
# Les messages d’un réseau
letters = Messages
letters-told = Ce que la plateforme écrit au nom du réseau, à qui et ce qu’il en est advenu. Un serveur dit s’il accepte ou renvoie un message ; s’il a été lu, personne ne le sait.
letter-kind = Type
letter-kind-sign-in = Lien de connexion
letter-kind-notice = Avis sur votre compte
letter-subject = Objet
letter-state = État
letter-written = Écrit
letter-language = Langue
letter-waiting = En attente
letter-tried = Pas encore accepté
letter-held = Retenu
letter-sending = En cours d’envoi
letter-sent = Accepté par le serveur
letter-returned = Renvoyé
letter-failed = Personne ne l’a accepté
letter-dropped = Écarté
letter-forgotten = (message effacé)
tried-again = Nouvel essai le { $moment }.
letter-waiting-told = Il part dans un instant.
letter-held-told = Il ne part pas tant que quelqu’un du secrétariat ne l’a pas libéré.
letter-sending-told = Il est remis en ce moment au serveur de courriel.
letter-sent-told = Le serveur de courriel l’a accepté le { $moment }. S’il est arrivé, personne ne le dit.
letter-returned-told = Le serveur de courriel n’en a pas voulu et il ne sert à rien d’insister : corrigez l’adresse, ou demandez par une autre voie.
letter-failed-told = Huit essais ont été faits et personne ne l’a accepté.
letter-dropped-told = Quelqu’un a décidé qu’il ne partirait pas.
letter-moved = C’est fait. État du message : { $state }.
letter-elsewhere = Le message n’était plus là où vous l’avez vu : il vient de partir, ou quelqu’un a décidé avant vous. Rien n’a changé.
move-hold = Retenir
move-let-go = Libérer
move-send-again = Envoyer de nouveau
move-give-up = Écarter
send-again-told = Le même texte part avec un nouveau lien ; l’ancien sert encore jusqu’à son terme ou son usage.
letter-text = Ce qu’il dit
letter-text-told = Tel qu’il a été écrit. Le lien et le code sont créés à l’envoi et ne sont conservés nulle part.
letter-link-here = [ici le lien]
letter-code-here = [ici le code]
letter-tries = Essais
letter-tries-told = Ce qu’a répondu le serveur de courriel, dans ses mots.
letter-untried = Aucun essai encore.
try-accepted = Accepté
try-later = Pas maintenant
try-refused = Refusé
letters-found = { $count ->
    [0] Aucun message
    [one] { $count } message
    [many] { $count } de messages
   *[other] { $count } messages
}
letters-many = Plus de mille messages
no-letters = Aucun message n’a encore été écrit
no-letters-told = Ici seront ceux que la plateforme écrit pour le réseau : par exemple, à qui est nommé à un poste.
no-such-letters = Aucun message ne répond à cela
no-such-letters-told = Ôtez un filtre, ou cherchez seulement une partie de l’adresse ou de l’objet.
own-letters = Messages que j’ai reçus
own-letters-told = Ce que la plateforme a écrit à votre adresse, le plus récent d’abord. Les liens ne sont pas conservés.
no-own-letters = Elle ne vous a pas encore écrit.

# La répétition et la mise en route
rehearsing = Le réseau est en répétition : ses messages ne partent pas.
restored-letters = Les données viennent d’une sauvegarde : les messages du réseau attendent que quelqu’un les regarde.
go-live = Mettre les messages en route
letters-go-out = Les messages partent
letters-go-out-told = Le réseau est en route : ce qui s’écrit part de soi-même. Ces messages sont retenus.
go-live-told = Tant que le réseau se prépare, ses messages restent ici. Une fois en route, ceux qui seront écrits partiront d’eux-mêmes ; pour ceux qui attendent déjà, à vous de décider.
go-live-restored-told = Ces messages attendaient quand la sauvegarde a été faite ; certains ont pu partir depuis. Regardez-les et décidez.
always-go = Les liens de connexion et le message d’essai partent toujours.
nothing-held = Aucun message n’attend.
held-of-kind = { $count ->
    [one] { $count } message attend, du { $day }.
    [many] { $count } de messages attendent ; le plus ancien, du { $day }.
   *[other] { $count } messages attendent ; le plus ancien, du { $day }.
}
fate-send = Envoyer
fate-drop = Écarter
fate-hold = Laisser retenus
one-by-one = Décider message par message
first-of-them = Voici les { $count } plus anciens ; les autres suivent leur type.
as-its-kind = Comme son type
see-what-goes = Voir ce qui partira
what-goes = Ce qui va se passer
will-go = { $count ->
    [0] Aucun des messages en attente ne part.
    [one] { $count } message part.
    [many] { $count } de messages partent.
   *[other] { $count } messages partent.
}
will-be-dropped = { $count ->
    [0] Aucun n’est écarté.
    [one] { $count } est écarté.
    [many] { $count } sont écartés.
   *[other] { $count } sont écartés.
}
will-stay = { $count ->
    [0] Aucun ne reste retenu.
    [one] { $count } reste retenu.
    [many] { $count } restent retenus.
   *[other] { $count } restent retenus.
}
from-now-on = Dès maintenant, ce qui s’écrit dans le réseau part de soi-même.
to-whom = À qui l’on écrit
do-it = Le faire
choose-again = Choisir de nouveau
now-live = C’est fait. Les messages du réseau partent dès maintenant.

letters-returned = { $count ->
    [one] { $count } message renvoyé
    [many] { $count } de messages renvoyés
   *[other] { $count } messages renvoyés
}
letters-failed = { $count ->
    [one] { $count } message que personne n’a accepté
    [many] { $count } de messages que personne n’a acceptés
   *[other] { $count } messages que personne n’a acceptés
}
letters-held = { $count ->
    [one] { $count } message retenu
    [many] { $count } de messages retenus
   *[other] { $count } messages retenus
}
letters-returned-told = Trouvez l’adresse et envoyez-le de nouveau, ou écartez-le
letters-failed-told = Le serveur de courriel n’a pas répondu ; envoyez-le de nouveau, ou écartez-le
letters-held-told = Ils attendent que quelqu’un les libère ou les écarte
deed-held = Message retenu
deed-let-go = Message libéré
deed-sent-again = Message envoyé de nouveau
deed-given-up = Message écarté
deed-live = Messages mis en route

# Le message d’essai
trial = Message d’essai
trial-told = Il part tout de suite vers { $address }, même si le réseau est en répétition. Vous verrez ensuite ce qu’a répondu le serveur de courriel et ce qui manque au domaine pour que ses messages n’aillent pas parmi les indésirables.
trial-button = M’envoyer un message d’essai
trial-from = Les messages partent au nom de { $domain }, par le serveur { $host }.
trial-no-server = Cette installation n’a pas de serveur de courriel : dans une démonstration les messages vont à sa boîte ; dans une autre, ils attendent que qui l’administre en indique un.
trial-too-many = Vous avez déjà demandé dix messages d’essai depuis une heure. Réessayez plus tard.
trial-done = Ce qu’il est advenu du message d’essai
trial-sent = Le serveur l’a accepté. Regardez maintenant s’il est à { $address }, parmi les indésirables aussi.
trial-refused = Le serveur ne l’a pas pris. Ce qu’il dit suffit souvent à savoir pourquoi.
trial-waits = Aucun essai encore. Si dans une minute rien n’a changé, il n’y a pas de serveur de courriel pour le porter.
trial-said = Il a répondu :
trial-letter-page = Voir le message et ses essais
letter-kind-trial = Message d’essai
domain-title = Ce que dit votre domaine
domain-told = Qui reçoit un message demande au domaine de l’expéditeur qui peut écrire en son nom. Qui administre le domaine le publie.
domain-found = Il dit aujourd’hui :
domain-publish = Publiez dans le DNS, sous le nom { $name }, un enregistrement TXT de cette valeur :
domain-unasked = La question n’a pas pu être posée : aucun serveur de noms n’a répondu à temps. Réessayez plus tard.
domain-several = Il y en a plusieurs, et ainsi aucun ne compte : n’en laissez qu’un.
spf-good = Il admet votre serveur de courriel.
spf-missing = Il manque : personne ne sait quels serveurs peuvent écrire au nom du domaine.
spf-open = Il laisse n’importe qui écrire au nom du domaine : fermez la liste.
spf-elsewhere = Il existe, mais ne nomme pas votre serveur de courriel. Si votre fournisseur envoie depuis d’autres machines, ajoutez ce qu’il vous indique au lieu de ceci.
dkim-good = La clé qui signe les messages est publiée.
dkim-missing = La clé publique manque à { $name }. Demandez-la à qui administre le serveur de courriel, qui signe.
dkim-unknown = On ne sait pas avec quelle clé signe votre serveur de courriel. Demandez à qui l’administre de signer les messages et indiquez à l’installation le nom de la clé (dkim_selector).
dmarc-good = Il dit que faire des messages qui ne prouvent pas de qui ils sont.
dmarc-missing = Il manque : personne ne sait que faire des messages qui contrefont le domaine.
# Mes données
own-data = Mes données
own-data-told = Tout ce que cette installation garde de vous, à quoi cela sert et jusqu’à quand.
see-own-data = Les voir, les corriger ou les effacer
data-as-csv = Télécharger en tableau (CSV)
data-as-json = Télécharger pour des logiciels (JSON)
put-right = Corriger
put-right-told = Ce que vous changez ici vaut dans tous les réseaux.
correct-name = Enregistrer le nom
name-corrected = Nom corrigé.
new-address = Nouvelle adresse
# $email (text) - the present address
new-address-hint = Actuelle : { $email }. Elle change quand vous confirmez la lettre envoyée à la nouvelle.
ask-for-address = Envoyer la lettre
address-asked = Nous avons envoyé une lettre à la nouvelle adresse. Ouvrez-la et confirmez ; d’ici là, l’ancienne vaut toujours.
address-later = Vous avez déjà demandé plusieurs lettres dans l’heure. Attendez un peu et réessayez.
address-title = Votre nouvelle adresse
# $email (text) - the new address
address-from-now = Désormais nous vous écrirons à { $email }.
address-confirm = Confirmer
address-moved = Adresse changée
# $email (text) - the new address
address-moved-told = Vous vous connectez désormais avec { $email }. L’ancienne adresse en est avertie.
address-over = Ce lien ne vaut plus
address-over-told = Il a expiré, il a servi, ou vous en avez demandé un autre. Vous pouvez en demander un dans « Mes données ».
address-taken-told = Un autre compte utilise déjà cette adresse. La vôtre n’a pas changé.
letter-new-address = Confirmez votre nouvelle adresse
letter-new-address-told = Vous avez demandé que nous vous écrivions à cette adresse. Confirmez par le bouton, dans les 24 heures ; d’ici là, rien ne change.
letter-new-address-button = Confirmer l’adresse
letter-new-address-why = Vous recevez cette lettre parce que quelqu’un a donné cette adresse comme la sienne. Si ce n’est pas vous, ne faites rien.
letter-address-left = Nous ne vous écrirons plus ici
letter-address-left-told = Une autre adresse a été confirmée pour votre compte. On se connecte désormais avec elle, et les lettres y vont. Si ce n’est pas vous, écrivez sans tarder au secrétariat de votre réseau.
letter-address-left-why = Vous recevez cette lettre parce que votre compte utilisait cette adresse.
part-account = Votre compte
part-account-told = Pour vous connecter, vous écrire et signer ce que vous faites. Tant que vous avez un compte.
part-address = Adresse à confirmer
part-address-told = Oubliée en un jour si vous ne la confirmez pas.
part-sessions = Sessions
part-sessions-told = Où vous vous êtes connecté. Oubliées après trente jours.
part-keys = Liens de connexion
part-keys-told = Seulement une empreinte de chacun. Oubliés en un jour.
part-operations = Opérations
part-operations-told = Celles que vous avez commencées ou reprises. Elles sont conservées avec ce qu’elles ont fait ; si vous demandez qu’on vous oublie, il reste ce qui a été fait et à quel poste, pas qui.
part-drafts = Brouillons
part-drafts-told = Ce que vous avez laissé à moitié écrit dans un formulaire. Oublié au bout de trente jours.
part-uploads = Fichiers en cours d’envoi
part-uploads-told = Ce que vous avez commencé à apporter à une fiche. Oublié au bout de trois jours.
part-api-keys = Clés d’API
part-api-keys-told = Celles que vous avez créées pour vos programmes. Elles n’ouvrent plus rien une fois vos données effacées.
part-letters = Lettres que nous vous avons écrites
part-letters-told = Pour savoir si elles sont arrivées.
part-posts = Vos postes
part-posts-told = Qui a occupé quel poste et quand : les membres du réseau le voient.
part-record = Ce que l’historique dit de votre nom et de votre adresse
part-record-told = Ce qu’ils étaient avant et depuis quand.
part-acts = Ce que vous avez fait
part-acts-told = Chaque modification garde le compte qui l’a faite. L’historique des réseaux est conservé.
part-other = Autres données
# $count (number) - of records
rows-in-download = { $count ->
    [one] { $count } entrée. Elle est dans le téléchargement.
    [many] { $count } d’entrées. Elles sont dans le téléchargement.
   *[other] { $count } entrées. Elles sont dans le téléchargement.
}
field-name = Nom
field-email = Adresse
field-browser = Navigateur
field-began = Début
field-seen = Dernier usage
field-ends = Fin
field-used = Utilisé
field-at = Quand
field-typed = Ce que vous avez écrit
field-subject = Objet
field-state = État
field-network = Réseau
field-post = Poste
field-deputy-in = Suppléance au poste
field-since = Depuis
field-until = Jusqu’au
field-changed = Donnée
field-before = Avant
field-after = Après
field-asked = Demandé
field-answered = Répondu
field-kept = Ce qui est gardé
field-reason = Motif
field-kind = Genre
kept-nothing = Rien
csv-part = Partie
csv-number = Numéro
csv-value = Contenu
erasure = Effacer mes données
erasure-leads = Nous disons d’abord ce que cela veut dire.
erasure-begin = Voir ce que cela veut dire
erasure-told = Vous pouvez demander l’effacement de ce que cette installation garde de vous. C’est définitif.
erasure-goes = Ce qui est effacé
erasure-goes-account = Votre nom et votre adresse. Vous ne pourrez plus vous connecter.
erasure-goes-letters = Les lettres que nous vous avons écrites, vos sessions, vos liens et ce que vous avez laissé à moitié écrit.
erasure-goes-history = Votre nom et votre adresse dans l’historique : la modification reste et dit qu’elle a été effacée à votre demande.
erasure-goes-posts = Les postes que vous occupez : vous les quittez ce jour-là.
erasure-stays = Ce qui reste
erasure-stays-acts = Ce que vous avez fait dans vos postes, sans votre nom.
erasure-stays-posts = Que chaque poste était occupé. Si une règle oblige à garder le nom, le secrétariat du réseau en décide et vous dit pourquoi.
erasure-stays-backups = Les sauvegardes d’avant, douze mois au plus. Si l’une est restaurée, vous êtes effacé à nouveau.
erasure-button = Demander l’effacement de mes données
erasure-asked = Demande envoyée au secrétariat de chaque réseau où vous avez occupé un poste.
erasure-withdrawn = Demande retirée : rien ne change.
erasure-under-way = Vous avez demandé l’effacement de vos données. Il aura lieu quand ces réseaux auront répondu ; une dernière lettre vous le dira.
erasure-answered = a répondu
erasure-waits = réponse attendue
erasure-withdraw = Retirer la demande
you-are-forgotten = Vos données sont effacées. Vous recevrez une dernière lettre qui le dit.
person-forgotten = Les données de la personne sont effacées. Les sauvegardes d’avant les ont encore : si l’une est restaurée, elles sont effacées à nouveau.
# $path (text) - of the file
# $why (text) - what the machine said
list-unreadable = Impossible de lire la liste des personnes effacées { $path } : { $why }. Rien n’a changé.
# $network (text) - acronym
last-secretariat = Plus personne ne serait chargé de { $network }. Nommez d’abord quelqu’un d’autre à son secrétariat.

# Travail et journal
working = Urdimbre envoie des lettres et fait des sauvegardes ; il ne sert pas de pages (Ctrl+C pour l’arrêter)
# $text (text) - as given
log-wrong = « { $text } » n’est pas une forme de journal : écrivez text ou json.

first-steps = Premiers pas
first-steps-told = Chacun disparaît d’ici une fois fait.
step-members = Chargez vos membres
step-members-told = Collez ou envoyez votre liste de villes et d’autres organisations ; on peut aussi les ajouter une à une.
step-letter = Envoyez-vous un message d’essai
step-letter-told = Il dit si les messages partent et ce qui manque au domaine de l’expéditeur.
step-texts = Lisez ce que diront vos messages
step-texts-told = Par exemple, celui que reçoit qui est nommé à un poste. Écrivez-les avec les mots de votre réseau.
step-colleague = Invitez une personne de votre équipe
step-colleague-told = Créez son poste, ou prenez-en un vacant, et écrivez son adresse : elle recevra un lien de connexion.

# Les textes des messages
letter-kind-trial-told = À vous, quand vous demandez un message d’essai.
mark-moment = moment
mark-moment-told = le moment où il a été demandé
mark-moment-example = 21 novembre 2026, 9:00
texts = Textes des messages
texts-told = Chaque message a son texte en quatre langues. Le réseau peut écrire le sien dans celles qu’il veut ; dans les autres part celui de la plateforme.
text-of = { $kind } · { $language }
text-shipped = De la plateforme
text-own = Du réseau
text-shipped-changed = Celui de la plateforme a changé
text-shipped-changed-told = Le texte de la plateforme a changé après que le réseau a écrit le sien. Voyez ce qui a changé ; une fois le vôtre enregistré, modifié ou tel quel, cet avis disparaît.
text-source-changed = Traduction à revoir
text-source-changed-told = Le texte du réseau dans sa première langue ({ $language }) a changé après celui-ci. Le voici ; une fois celui-ci enregistré, modifié ou tel quel, l’avis disparaît.
text-unfit = Inutilisable tel quel
text-unfit-told = Ce texte nomme quelque chose que le message ne connaît plus : en attendant part celui de la plateforme. Corrigez-le et enregistrez-le.
text-greeting = Salutation
text-body = Texte
text-body-hint = Une ligne vide sépare les paragraphes.
text-button = Bouton du lien
text-button-hint = Ce qu’on lit sur le bouton. Le lien est créé à l’envoi du message.
text-signed = Signature
text-signed-hint = C’est aussi le nom sous lequel le message arrive.
text-why = Au pied figure toujours, sans changement : « { $why } »
text-compared = Comparé
text-compared-told = avec les textes de la plateforme et du réseau à ce moment-là
marks = Ce qui change d’un message à l’autre
marks-told = Écrivez-le entre accolades, là où il le faut. À côté, ce qui partirait aujourd’hui avec les données de votre réseau.
preview = Comment il sera vu
preview-told = Avec des données de votre réseau ; le lien est un exemple.
preview-button = Voir le résultat
preview-rich = Dans un logiciel de messagerie
preview-plain = En texte seul
preview-not-yet = On ne peut pas le compléter ainsi : corrigez le texte.
text-try = M’envoyer un essai
text-tried = Le message d’essai part à { $address }. Ce qui est dans le formulaire n’est pas encore enregistré.
text-shipped-title = Le texte de la plateforme
text-shipped-told = Celui qui partirait si le réseau n’avait pas le sien.
text-back = Revenir au texte de la plateforme
text-is-shipped = Désormais part le texte de la plateforme. Celui du réseau reste dans l’historique.
text-history = Historique
texts-to-look-at = { $count ->
    [one] { $count } texte de message à revoir
    [many] { $count } de textes de messages à revoir
   *[other] { $count } textes de messages à revoir
}
deed-text-written = Texte de message écrit
deed-text-compared = Texte de message comparé, sans changement
deed-text-back = Retour au texte de la plateforme
wrong-missing = Il manque.
wrong-too-long = C’est trop long : il y a place pour { $longest ->
    [one] { $longest } lettre
    [many] { $longest } de lettres
   *[other] { $longest } lettres
}.
wrong-mark = Ce message ne connaît pas « { $name } ». Entre accolades on peut écrire : { $known }.
wrong-brace = Il y a une accolade seule. Elles vont par deux, sur la même ligne, autour d’un nom.
wrong-no-link = Il manque le lien : écrivez { $link } dans un paragraphe à lui.
wrong-link-place = Le lien figure une seule fois, et { $link } est dans un paragraphe à lui, sans rien d’autre.
