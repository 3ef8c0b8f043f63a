home = Accueil
organisations = Organisations

kind-city = Municipalité
kind-region = Région
kind-ministry = Ministère
kind-agency = Agence
kind-university = Université
kind-city-network = Réseau de villes
kind-university-network = Réseau d’universités
kind-intergovernmental = Organisme intergouvernemental
kind-embassy = Ambassade
kind-foundation = Fondation
kind-association = Association
kind-forum = Forum
kind-fund = Fonds
kind-firm = Entreprise

figure-organisations = { $count ->
    [one] organisation
    [many] d’organisations
   *[other] organisations
}
figure-countries = { $count ->
    [one] pays
    [many] de pays
   *[other] pays
}
figure-people = { $count ->
    [one] habitant
    [many] d’habitants
   *[other] habitants
}
figure-people-source = Somme de ce qui figure dans la fiche de chaque ville
on-the-map = Sur la carte
map-told = Chaque point mène à la page d’une ville ; la liste complète se trouve dans Organisations.
map-told-largest = On voit les 400 plus grandes villes ; chaque point mène à sa page, et la liste complète se trouve dans Organisations.
map-credit = Coordonnées de GeoNames (CC BY 4.0).
network-site = Site du réseau
all-organisations = Voir toutes les organisations

organisations-found = { $count ->
    [0] Aucune organisation
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}
organisations-many = Plus de mille organisations
name = Nom
kind = Type
country = Pays
population = Population
api-key = Clé d’API
api-keys = Clés d’API
api-keys-told = Avec une clé, un programme de votre bureau lit ce que voit ce poste et, si vous le permettez, corrige des fiches en votre nom. Seule la personne qui occupe le poste la crée, et elle n’ouvre plus dès que cette personne le quitte.
api-told = Comment utiliser l’API.
no-api-keys = Ce poste n’a pas encore de clé.
make-api-key = Créer une clé
make-api-key-told = Une par programme : vous pourrez ainsi mettre fin à l’une sans arrêter les autres.
api-key-name = À quoi elle sert
api-key-name-hint = Par exemple : « Site de la ville ».
api-key-allows = Ce qu’elle permet
api-key-reads = Lire
api-key-writes = Lire et corriger des organisations
api-key-lasts = Combien de temps elle dure
api-key-days = { $days ->
    [one] Un jour
    [many] { $days } de jours
   *[other] { $days } jours
}
api-key-used = Dernier usage
api-key-unused = jamais utilisée
api-key-over = terminée
end-api-key = Y mettre fin
api-key-ended = La clé n’ouvre plus.
api-key-made = La clé est créée.
api-key-once = Copiez-la maintenant et gardez-la là où votre programme la lira : elle ne sera plus montrée.
api-key-try = Pour l’essayer
api-organisations = Les organisations du réseau, avec les filtres et les ordres de leur liste.
api-organisation = Une organisation, par son numéro dans le réseau.
api-correct = Corrige les données envoyées d’une organisation, à partir de la révision que dit If-Match.
api-bodies = Les instances du réseau.
api-decisions = Les décisions des instances, la dernière d’abord.
api-posts = Les postes et qui les occupe : seulement avec une clé du réseau.
none-found = Aucune organisation ne correspond à la recherche
none-found-told = Retirez un filtre ou cherchez une autre partie du nom, du sigle ou du pays.
none-yet = L’annuaire est vide
none-yet-told = Ici figureront les villes et les autres organisations que le réseau connaît.
enter-organisation = Ajouter une organisation
seen-by-members = Visible par les membres
seen-by-secretariat = Visible par le secrétariat

institution = Institution
acronym = Sigle
site = Site web
other-names = Dans d’autres langues
coordinates = Coordonnées
time-zone = Fuseau horaire
in-other-networks = Dans d’autres réseaux
posts = Postes
post-held = pourvu
post-vacant = vacant
edit = Corriger
history = Historique

edit-title = Corriger la fiche de { $name }
name-hint = Comme le réseau la connaît : « La Paz », et non « Gobierno Autónomo Municipal de La Paz ».
institution-hint = Comme elle se nomme elle-même : « Intendencia de Montevideo ».
name-in-es = Nom en espagnol
name-in-pt = Nom en portugais
name-in-fr = Nom en français
name-in-en = Nom en anglais
other-names-hint = Seulement si elle porte vraiment un autre nom dans cette langue.
population-hint = Des chiffres seulement ; points et espaces ne comptent pas.
population-year = Année du chiffre
population-source = Source du chiffre
population-source-hint = Par exemple : recensement national, projection municipale.
no-country = Tous les pays
legend-people = Population
visibility = Qui la voit
visible-public = Tout le monde
visible-members = Les membres du réseau
visible-secretariat = Le secrétariat seulement

enter-title = Ajouter une organisation
enter-told = Cherchez d’abord : elle est peut-être déjà ici, ou dans un autre réseau, et il n’y a alors rien à écrire.
enter-q = Nom de la ville
enter-q-hint = Écrivez-le tel que vous le connaissez : « Belém », « Prefeitura de Belém », « belem ».
find = Rechercher
candidates = Villes trouvées
already-here = Elle est déjà dans l’annuaire
use-this = C’est elle
known-elsewhere = Elle a déjà une fiche dans un autre réseau : elle est ajoutée telle quelle.
no-candidate = Aucune ville connue ne porte ce nom. Vérifiez l’orthographe ou choisissez le pays ; si ce n’est pas une ville, continuez plus bas.
not-a-city = Ce n’est pas une ville
not-a-city-told = Ministères, universités, agences, réseaux : remplissez leur fiche.
write-by-hand = Remplir la fiche
entered = { $name } figure maintenant dans l’annuaire.
inhabitants = { $count ->
    [one] { $count } habitant
    [many] { $count } d’habitants
   *[other] { $count } habitants
}

already-entered = Cette ville figure déjà dans l’annuaire.

history-of = Historique de { $name }
history-told = Chaque modification, la plus récente d’abord : à quel poste elle a été faite et ce qui figurait avant.
deed-entered = Fiche créée
deed-shared = Ajoutée à l’annuaire d’un réseau
deed-edited = Fiche corrigée
deed-other = Autre modification
by-program = Le programme
by-other-network = Quelqu’un d’un autre réseau
channel-page = sur la plateforme
channel-api = par l’API
channel-command = par une commande de l’installation
channel-job = par une tâche automatique
channel-paper = d’après un document papier
channel-mail = par courriel
directory-of = Dans l’annuaire de
place = Lieu (GeoNames)
file = Fichier
task = Tâche
linked = Lié à
changed-field = A changé

bodies = Instances
decisions = Décisions
body-assembly = Assemblée
body-council = Conseil
body-executive-secretariat = Secrétariat exécutif
body-general-secretariat = Secrétariat général
body-technical-secretariat = Secrétariat technique
body-thematic-unit = Unité thématique
body-commission = Commission
body-committee = Comité
body-group = Groupe
body-forum = Forum
function-president = Présidence
function-co-president = Coprésidence
function-vice-president = Vice-présidence
function-coordinator = Coordination
function-sub-coordinator = Coordination adjointe
function-office = Assure la charge
function-host = Hôte
function-member = Membre
outcome-adopted = Adoptée
outcome-rejected = Rejetée
outcome-noted = Il en est pris note
outcome-postponed = Reportée
bodies-told = Qui décide, qui coordonne et qui travaille sur chaque thème ; et qui l’a fait avant.
no-bodies = Il n’y a pas encore d’instances
no-bodies-told = Ici figureront l’assemblée, les conseils, les secrétariats, les unités et les comités, avec ceux qui y siègent.
form-body = Ajouter une instance
part-of = Fait partie de
its-parts = Ses parties
since = Depuis
until = Jusqu’à
composition = Qui y siège
before = Avant
nobody = Personne aujourd’hui.
add-seat = Ajouter un membre
leave-seat = Enregistrer le départ
function = En qualité de
organisation = Organisation
organisation-hint = Écrivez le nom ou une partie du nom ; elle doit figurer dans l’annuaire.
which-one = Laquelle ?
no-such-organisation = Aucune ne porte ce nom dans l’annuaire.
source = Source
source-hint = Où cela figure : une résolution, un procès-verbal, une page.
when-hint = Un jour, un mois ou une année : 14/6/2016, 6/2016 ou 2016. Vide si on ne le sait pas.
told-of-body = Ce qu’elle fait
no-parent = Du réseau lui-même
edit-body-title = Corriger { $name }
seat-title = Ajouter un membre : { $name }
leave-title = { $organisation } quitte { $body }
leave-told = Son passage dans l’instance reste sous « Avant », avec ses dates.
seats-held = Dans les instances du réseau
decisions-found = { $count ->
    [0] Aucune décision
    [one] { $count } décision
    [many] { $count } de décisions
   *[other] { $count } décisions
}
decisions-many = Plus de mille décisions
decisions-told = Ce que les instances ont résolu, le plus récent d’abord.
no-decisions = Aucune décision n’est encore inscrite
no-decisions-told = Elles s’inscrivent à la page de l’instance qui les prend.
record-decision = Inscrire une décision
decision-title = Inscrire une décision : { $name }
edit-decision-title = Corriger la décision
title-of-it = Titre
taken = Date
taken-hint = Un jour, un mois ou une année : 14/6/2016, 6/2016 ou 2016.
meeting = Réunion
meeting-hint = Par exemple : XVIe Sommet.
text-of-it = Texte
outcome = Résultat
body = Instance
body-formed = Instance ajoutée.
seat-taken = Membre ajouté.
seat-left = Départ enregistré.
decision-recorded = Décision inscrite.
deed-formed = Fiche créée
deed-decided = Décision inscrite

the-loom = Le métier du réseau
loom-told = Chaque fil est une ville, chaque trame une instance, chaque nœud un siège. Les listes disent la même chose.
loom-alt = Métier : instances ({ $bodies }) et organisations qui y siègent ({ $cities })
no-country-known = Sans pays

posts-told = Qui occupe chaque poste du réseau et de ses villes. Les droits sont ceux du poste : ils passent avec lui de main en main.
make-post = Créer un poste
post-function = À quoi il sert
post-secretariat = Secrétariat
post-mayor = Mairie
post-focal-point = Point focal
post-expert = Expert ou experte
post-partner = Partenaire
post-secretariat-told = Tient l’annuaire, les instances, les postes et les décisions du réseau.
post-city-told = Corrige la fiche de son organisation et voit ce qui est réservé aux membres.
post-guest-told = Se connecte et voit ce qui est public.
post-name = Nom du poste
post-name-hint = Par exemple : « Point focal de La Paz ».
post-organisation-hint = À qui est le poste : nécessaire pour une mairie ou un point focal.
held-by = Occupé par
what-it-allows = Ce qu’il permet
person = Personne ou service
person-hint = Comme signature : « Direction des relations internationales ».
email = Adresse électronique
language-of-person = Langue de ses messages
invite = Nommer
invite-told = Un message lui parviendra avec un lien de connexion.
invite-button = Nommer et lui écrire
end-post = Mettre fin
end-post-told = Son passage au poste reste inscrit ; le poste devient vacant pour qui viendra.
last-day = Dernier jour
last-day-hint = Jusqu’à ce jour inclus, le poste est conservé.
post-made = Poste créé. Il est vacant : nommez quelqu’un.
person-invited = Nomination inscrite. Le message est en route.
person-invited-held = Nomination inscrite. Son message est retenu : les messages du réseau ne partent pas encore.
post-left = C’est inscrit.
post-is-held = Le poste est occupé : il faut d’abord y mettre fin.
last-secretariat = Plus personne n’aurait la charge du réseau. Nommez d’abord quelqu’un d’autre à un secrétariat.
letter-greeting = { $name },
letter-signed = Secrétariat de { $network }
letter-invitation = Nomination à un poste
letter-invitation-told = À qui est nommé à un poste, dès que le secrétariat l’inscrit.
letter-wish-told = À chaque membre du secrétariat, quand une personne du réseau demande l’effacement de ses données.
mark-name = nom
mark-name-told = le nom de qui reçoit le message
mark-name-example = Bureau des relations internationales
mark-post = poste
mark-post-told = le poste
mark-post-example = Point focal de Quito
mark-network = réseau
mark-network-told = le sigle du réseau
mark-network-example = Telar
mark-link = lien
mark-link-told = le lien du message, avec son bouton : une seule fois, dans un paragraphe à lui. Il est créé à l’envoi.
mark-link-example = https://…
address-doubtful = Les messages reviennent
letters-come-back = Les messages à ce poste reviennent.
letters-come-back-told = Le serveur de courriel refuse { $address } depuis le { $day }. Trouvez la bonne adresse, ou envoyez le message de nouveau si c’est réglé : dès que l’un d’eux sera accepté, cet avis disparaîtra.
letters-to-them = Voir ses messages

amiss-copied = { $network } : la liste ne dit pas de l’organisation { $number } ce que dit sa fiche.
amiss-counted = { $network } : le compte des organisations de { $country } n’est pas celui de la liste.
amiss-unrecorded = { $network } : le registre ne connaît pas l’état actuel de l’organisation { $number }.
amiss-number = { $network } : le dernier numéro de { $kind } est { $last }, mais il y a déjà le { $given }.

# Le bureau : ce qui attend
deed-seated = Siège occupé
deed-seat-left = Siège quitté
deed-api-key-made = Clé d’API créée
deed-api-key-ended = Clé d’API terminée
deed-post-made = Poste créé
deed-post-taken = Poste occupé
deed-post-left = Poste quitté
post-ends = Se termine : { $post }
post-ends-told = Personne ne prend encore la suite.
seat-ends = Fin du mandat : { $organisation } ({ $role })
vacant-posts = { $count ->
    [one] { $count } poste vacant
    [many] { $count } de postes vacants
   *[other] { $count } postes vacants
}
many-vacant-posts = Cent postes vacants ou plus
feed = Nouveautés du réseau
feed-told = dans un lecteur de flux Atom.
feed-title = { $network } : nouveautés
new-organisation = Nouvelle organisation
new-body = Nouvelle instance
new-decision = Nouvelle décision

figures = Chiffres
figures-title = Chiffres de { $name }
figures-told = Chaque chiffre dit de quand il date et qui le donne. Les précédents sont conservés.
all-figures = Tous les chiffres, avec leurs dates
no-figures = Il n’y a pas encore de chiffres
no-figures-told = Ici se trouveront la population, la superficie et tout ce qui se compte, toujours avec sa source.
tell-figure = Ajouter un chiffre
correct-figure = Corriger un chiffre
withdraw-figure = Retirer le chiffre
withdraw-figure-told = Il n’apparaît plus sur la page ni dans les listes ; il reste dans l’historique et peut être rétabli.
restore-figure = Rétablir le chiffre
restore-figure-told = Il est retiré : seules les personnes qui corrigent la fiche le voient.
withdrawn-ones = Retirés
withdrawn = Retiré
figure-told = Chiffre ajouté.
figure-withdrawn-done = Chiffre retiré. Il est au bas de la page, s’il faut le rétablir.
figure-restored = Chiffre rétabli.
figure-of-what = Ce qui est compté
another-figure = Autre chose, que je nomme ci-dessous
name-another-figure = Si ce que vous comptez n’est pas dans la liste
figure-name-hint = Par exemple : « Bibliothèques municipales ». Le nom restera dans la liste du réseau.
unit = Unité
unit-hint = Telle qu’elle s’écrit dans toutes les langues : km², %, t. Vide si l’on ne fait que compter.
figure-value = Valeur
figure-value-hint = Le nombre seul, comme il s’écrit ici : 1 234 567 ou 37,5. Il sera affiché avec les décimales que vous donnez, pas une de plus.
figure-source-hint = Qui le dit : « Recensement national », « projection municipale », un rapport.
nearness = Précision
exactly = Exactement
about-so-many = Environ
more-than = Plus de
less-than = Moins de
about-value = environ { $value }
more-than-value = plus de { $value }
less-than-value = moins de { $value }
basis = Comment on le sait
measured = Mesuré
measured-told = un recensement, un comptage, un cadastre
estimated = Estimé
estimated-told = une projection, un calcul
stated = Déclaré
stated-told = une source le dit, sans expliquer comment
no-date = sans date
yes = Oui
figure-population = Population
figure-floating-population = Population flottante
figure-commuters = Travaillent ici et vivent ailleurs
figure-area = Superficie
figure-urban-area = Superficie urbaine
figure-rural-area = Superficie rurale
figure-districts = Districts
figure-neighbourhoods = Quartiers
deed-figure-told = Chiffre ajouté
deed-figure-corrected = Chiffre corrigé
deed-figure-withdrawn = Chiffre retiré
deed-figure-restored = Chiffre rétabli

look-as-public = Regarder comme le public
look-as-post = Regarder comme ce poste
the-public = le public
look-as-told = Vous verrez le réseau comme qui l’occupe, sans agir en son nom. C’est consigné.

# Qui voit une organisation
visibility-title = Qui voit { $name }
visibility-told = Cela vaut pour l’annuaire de ce réseau ; les autres réseaux en décident chacun pour soi. La modification reste dans l’historique.
deed-shown = Le cercle de lecture a changé

found-network = Réseau
found-organisation = Organisation
found-body = Instance
found-decision = Décision
found-post = Poste
post-doubtful = Les messages reviennent : { $post }
post-doubtful-told = Le serveur refuse son adresse
names = Noms
names-title = Autres noms : { $name }
names-told = Ceux qu’elle a portés et ceux sous lesquels on la connaît. La recherche les trouve tous.
give-name = Ajouter un nom
correct-name = Corriger un nom
no-names = Aucun autre nom n’est connu
no-names-told = Ici se trouveront les noms qu’elle a portés, avec leurs dates, et ceux sous lesquels on la connaît aussi.
name-sort = Quel nom
former-name = Ancien nom
alias = On l’appelle aussi ainsi
former-names = S’appelait auparavant
aliases = Connue aussi comme
formerly = auparavant « { $name } »
also-called = aussi « { $name } »
until-of-name-hint = Quand elle a cessé de s’appeler ainsi. Ce qui s’est terminé avant est montré sous ce nom.
name-given = Nom ajouté.
name-withdrawn-done = Nom retiré. Il est au bas de la page, s’il faut le rétablir.
name-restored = Nom rétabli.
withdraw-name = Retirer le nom
withdraw-name-told = Il n’apparaît plus et la recherche ne le trouve plus ; il reste dans l’historique et peut être rétabli.
restore-name = Rétablir le nom
restore-name-told = Il est retiré : seules les personnes qui corrigent la fiche le voient.
acronym-in-es = Sigle en espagnol
acronym-in-pt = Sigle en portugais
acronym-in-fr = Sigle en français
acronym-in-en = Sigle en anglais
institution-in-es = Institution en espagnol
institution-in-pt = Institution en portugais
institution-in-fr = Institution en français
institution-in-en = Institution en anglais
deed-name-given = Nom ajouté
deed-name-corrected = Nom corrigé
deed-name-withdrawn = Nom retiré
deed-name-restored = Nom rétabli

themes = Thèmes
theme = Thème
themes-told = Le vocabulaire du réseau : les mots avec lesquels il ordonne son travail, et les Objectifs de développement durable auxquels chacun répond.
themes-found = { $count ->
    [0] Aucun thème
    [one] { $count } thème
    [many] { $count } de thèmes
   *[other] { $count } thèmes
}
no-themes = Il n’y a pas encore de thèmes
no-themes-told = Ici se trouveront les thèmes, secteurs, axes et principes avec lesquels le réseau ordonne son travail. Le secrétariat les ajoute.
no-theme-found = Aucun thème ne correspond
no-theme-found-told = Enlevez un filtre ou cherchez un autre mot : les synonymes et les autres langues sont aussi cherchés.
name-theme = Ajouter un thème
edit-theme = Corriger le thème
theme-named = Thème ajouté.
facet = Usage
facet-hint = Ce que le réseau en fait : un thème de travail, un secteur, un axe de ses plans, une attention dans tout ce qui se fait, un principe.
facet-theme = Thème
facet-sector = Secteur
facet-axis = Axe
facet-priority = Priorité transversale
facet-principle = Principe
theme-aliases = On dit aussi
theme-aliases-hint = D’autres mots pour la même chose, un par ligne. La recherche les trouve.
aliases-es = On dit aussi, en espagnol
aliases-pt = On dit aussi, en portugais
aliases-fr = On dit aussi, en français
aliases-en = On dit aussi, en anglais
told-of-theme = Ce qu’il recouvre
goal = Objectif
goals = Objectifs de développement durable
goals-told = Avec nos mots ; le lien mène au texte officiel.
aims = Objectifs et cibles
aims-hint = Ouvrez un objectif et cochez l’objectif entier ou les cibles qui conviennent.
whole-goal = L’objectif entier
who-works-on-it = Qui y travaille
nobody-yet = Personne pour le moment.
same-elsewhere = D’autres réseaux lui donnent le même nom
works-on = Thèmes de travail
themes-of = Thèmes de travail : { $name }
no-themes-ticked = Aucun thème n’est indiqué.
tick-themes = Cocher des thèmes
deed-theme-named = Thème ajouté
deed-themes-taken-up = Thèmes cochés

initiatives = Initiatives
initiative = Initiative
initiatives-told = Ce sous quoi l’on coopère : programmes, projets, réseaux collaboratifs, plans ; à qui ils sont et qui y participe.
initiatives-found = { $count ->
    [0] Aucune initiative
    [one] { $count } initiative
    [many] { $count } d’initiatives
   *[other] { $count } initiatives
}
initiatives-many = Plus de mille initiatives
all-initiatives = Voir toutes les initiatives
no-initiatives = Il n’y a pas encore d’initiatives
no-initiatives-told = Ici se trouveront les programmes, les projets, les réseaux collaboratifs et les plans du réseau. Le secrétariat les ajoute.
no-initiative-found = Aucune initiative ne correspond
no-initiative-found-told = Enlevez un filtre ou cherchez une autre partie du nom ou du sigle.
begin-initiative = Ajouter une initiative
edit-initiative = Corriger l’initiative
initiative-begun = Initiative ajoutée. Vous pouvez maintenant ajouter qui y participe.
initiative-programme = Programme
initiative-project = Projet
initiative-collaborative-network = Réseau collaboratif
initiative-yearly-plan = Plan annuel
initiative-integral-cooperation-programme = Programme de coopération intégrale
owner = À qui elle est
owner-hint = Au réseau lui-même ou à l’une de ses instances. Si elle est à une ville, ajoutez-la ensuite comme titulaire.
purpose = Pour quoi faire
period = Période
stage = État
stage-hint = L’état (en préparation, en cours, terminée) se lit dans les dates.
prepared = En préparation
under-way = En cours
ended = Terminée
mark = Mention de qui finance
mark-hint = Le texte qui doit figurer dans ses documents. Ajoutez ensuite qui finance parmi les participants.
parties = Participants
add-party = Ajouter un participant
party-joined = Participant ajouté.
party-left = Départ enregistré.
leave-initiative-told = Sa participation reste sous « Avant », avec les dates.
through = Agit par l’intermédiaire de
through-hint = Si une autre organisation agit en son nom, par exemple son agence de coopération : son nom dans l’annuaire.
through-whom = par l’intermédiaire de
role-owner = Titulaire
role-coordinator = Coordination
role-pilot-city = Ville pilote
role-partner = Partenaire
role-collaborator = Collaborateur
role-funder = Finance
role-participant = Participant
owners = Titulaire
coordinators = Coordination
pilot-cities = Ville pilote
partners = Partenaires
collaborators = Collaborateurs
funders = Qui finance
participants = Participants
deed-initiative-begun = Fiche créée
deed-party-joined = Participant ajouté
deed-party-left = Départ enregistré

own-kinds = Types
own-kinds-told = Comment votre réseau appelle ce qu’il enregistre. Ce que vous changez ici vaut dès maintenant dans les formulaires, les listes et les fiches.
kinds-of-bodies = Types d’instances
kinds-of-bodies-told = Comment votre réseau appelle ses instances : assemblée, conseil, unité thématique… L’ordre est celui des listes et des formulaires.
kinds-of-initiatives = Types d’initiatives
kinds-of-initiatives-told = Comment votre réseau appelle ce qu’il entreprend : programme, projet, réseau collaboratif… L’ordre est celui des formulaires.
bodies-counted = { $count ->
    [0] Aucune
    [one] { $count } instance
    [many] { $count } d’instances
   *[other] { $count } instances
}
no-kinds = Il n’y a pas encore de types
usual-kinds-told = Les types habituels sont { $names }. Vous pouvez les mettre tous d’un coup : ils se corrigent, se classent et se retirent ensuite comme ceux que vous ajoutez.
lay-usual-kinds = Mettre les types habituels
usual-kinds-laid = Les types habituels sont en place. Ils sont désormais à votre réseau : changez-les à votre convenance.
no-kinds-to-choose = Votre réseau n’a pas encore de types à choisir ici. Mettez-les dans
in-use = Utilisation
place-in-order = Place dans l’ordre
move-up = Monter
move-down = Descendre
add-kind = Ajouter un type
kind-added = Type ajouté.
edit-kind = Corriger le type
retired = Retiré
retired-kinds = Retirés
retired-kinds-told = Ils ne sont plus proposés. Ce qui était de ces types garde leur nom.
retire-kind = Retirer le type
retire-kind-told = Il n’est plus proposé dans les formulaires. Ce qui est déjà de ce type le reste, sous son nom.
kind-retired = Type retiré. Il est au bas de la page, au cas où il faudrait le proposer à nouveau.
restore-kind = Proposer à nouveau le type
restore-kind-told = Il revient dans les formulaires, à la place qu’il avait.
kind-restored = Le type est de nouveau proposé.
remove-kind = Supprimer le type
remove-kind-told = Rien n’est de ce type : il peut disparaître tout à fait.
kind-removed = Type supprimé.
kind-in-use = Il ne peut pas être supprimé : entre-temps, quelque chose est devenu de ce type. Vous pouvez le retirer.
kind-code = Code
deed-kinds-laid = Types habituels mis en place
deed-kind-added = Type ajouté
deed-kind-renamed = Type corrigé
deed-kind-moved = Ordre des types changé
deed-kind-retired = Type retiré
deed-kind-restored = Type proposé à nouveau
deed-kind-removed = Type supprimé
for-the-secretariat = Pour le secrétariat

# Qui demande à être oublié
forgotten = Donnée effacée à la demande de la personne
# $day (text) - when it was done
forgotten-on = effacé à la demande de la personne, le { $day }
wishes = Demandes d’effacement
wishes-told = Les personnes qui ont occupé un poste dans ce réseau et demandent l’effacement de leurs données. Il a lieu quand tous les réseaux où elles en ont occupé un ont répondu.
no-wishes = Personne n’a demandé l’effacement de ses données.
wish = Demande d’effacement
# $name (text) - of the person
wish-of = Demande d’effacement : { $name }
wish-asked = Demandé le
wish-answer = Réponse
wish-waits = Attend votre réponse
# $day (text) - when it was answered
wish-answered-on = Répondu le { $day }
wish-answered = Réponse enregistrée. Il manque celle d’un autre réseau : quand elle arrivera, les données seront effacées.
wish-done = Les données sont effacées. La personne recevra une dernière lettre qui le lui dit.
wish-carried-out = Effacé le
wish-answer-told = Son nom, son adresse, ses lettres et ses sessions sont effacés, y compris dans l’historique. Si la personne occupe un poste, elle le quitte aujourd’hui. Les décisions qu’elle a prises restent, sans son nom. C’est définitif.
wish-keeps = Ce que garde le registre des postes
kept-nothing = Que le poste était occupé, sans dire par qui
kept-nothing-told = C’est l’habitude.
kept-name = Aussi le nom de qui l’a occupé
kept-name-told = Seulement si une règle l’exige, par exemple pour des procès-verbaux signés. Dites laquelle : la personne le lira.
reason = Motif
wish-reason-hint = Obligatoire si vous gardez le nom.
wish-button = Répondre et effacer
# $network (text) - acronym
wish-alone = Plus personne ne serait chargé de { $network }. Nommez d’abord quelqu’un d’autre à son secrétariat.
deed-wished = A demandé l’effacement de ses données
deed-wish-answered = Réponse à la demande d’effacement
by-oneself = La personne elle-même
farewell-signed = Urdimbre, plateforme des réseaux de villes
farewell = Vos données sont effacées
farewell-told = Comme vous l’avez demandé, nous avons effacé votre nom, votre adresse, vos lettres et vos sessions. Vous ne pouvez plus vous connecter. Ce que vous avez fait dans vos postes reste dans l’historique, sans votre nom.
# $network (text) - acronym
# $reason (text) - why, as the secretariat wrote it
farewell-kept = { $network } garde votre nom avec le poste que vous avez occupé. Motif : { $reason }
farewell-why = C’est la dernière lettre que vous recevez : après l’envoi, nous effaçons aussi cette adresse.

# Demandes en attente
# $count (number) - of requests
wishes-waiting = { $count ->
    [one] { $count } demande d’effacement attend une réponse
    [many] { $count } de demandes d’effacement attendent une réponse
   *[other] { $count } demandes d’effacement attendent une réponse
}
number-here = Numéro dans le réseau
language-of-name = Langue du nom
import-of-organisations = Importation d’organisations
import-button = Importer depuis un tableur
import-title = Importer des organisations
import-told = Donnez la liste telle que vous l’avez. Avant tout enregistrement, vous verrez chaque ligne, et tout peut être annulé ensuite.
import-paste = Coller depuis le tableur
import-paste-hint = Sélectionnez les cellules, avec la ligne des titres, copiez-les et collez-les ici.
import-pasted = Liste collée
import-file = Ou un fichier
import-file-hint = Excel (.xlsx) ou CSV, de { $size } et { $lines } lignes au plus.
import-read = Lire la liste
import-nothing = La liste manque : collez-la ou choisissez un fichier.
import-no-lines = Il n’y a qu’une ligne. La première doit porter les titres des colonnes, et les suivantes les données.
import-too-many-bytes = C’est trop volumineux. Divisez la liste, ou retirez des feuilles et des images du fichier.
import-too-many-lines = Elle compte plus de { $most } lignes. Divisez-la en plusieurs listes.
import-too-many-columns = Elle compte plus de { $most } colonnes. Ne gardez que celles qu’il faut.
import-long-cell = À la ligne { $line }, une cellule contient trop de texte. Des guillemets non fermés, peut-être : vérifiez et redonnez la liste.
import-other-format = Ce n’est pas un fichier que nous sachions lire. Dans votre programme, choisissez « Enregistrer sous » et « Classeur Excel (.xlsx) » ou « CSV », et donnez ce fichier.
import-broken = Le fichier ne s’ouvre pas : il est peut-être incomplet ou protégé par un mot de passe. Enregistrez-le de nouveau, ou copiez les cellules et collez-les.
import-columns = Ce que contient chaque colonne
import-columns-told = { $count ->
    [one] Il y a { $count } ligne. Regardez les exemples et corrigez ce qui n’est pas juste.
    [many] Il y a { $count } de lignes. Regardez les exemples et corrigez ce qui n’est pas juste.
   *[other] Il y a { $count } lignes. Regardez les exemples et corrigez ce qui n’est pas juste.
}
import-column = Colonne
import-samples = Exemples
import-holds = C’est
import-holds-of = Ce qu’est la colonne { $name }
import-unnamed = Colonne { $nth }
import-ignored = Non importée
import-elsewhere = Là où la liste ne le dit pas
import-elsewhere-told = Pour les lignes qui ne portent pas cette donnée.
import-no-country = Chaque ligne le dit
import-source-hint = Par exemple : recensement national. Aucun chiffre n’est enregistré sans sa source.
import-check = Vérifier les lignes
import-no-name = Dites quelle colonne porte le nom des organisations.
import-column-twice = Deux colonnes ne peuvent pas être la même chose : { $field }. Gardez-en une et n’importez pas l’autre.
import-preview = Vérifier avant d’importer
import-preview-told = { $count ->
    [one] { $count } ligne lue. Rien n’est encore enregistré dans l’annuaire.
    [many] { $count } de lignes lues. Rien n’est encore enregistré dans l’annuaire.
   *[other] { $count } lignes lues. Rien n’est encore enregistré dans l’annuaire.
}
import-gone = Voir l’opération qui l’importe
import-chosen = Vos choix sont enregistrés.
import-line-number = Ligne
import-found = Ce que nous avons trouvé
import-becomes = Ce qui sera fait
import-becomes-of = Ce qui sera fait de { $name }
import-all = Toutes
import-choose = Enregistrer les choix
import-choose-on = Enregistrer et continuer
import-take-first = Prendre la première option partout
import-take-bad = Télécharger les lignes à corriger
import-to-mend = À corriger
import-change-columns = Changer les colonnes
import-go = { $count ->
    [one] Importer { $count } organisation
    [many] Importer { $count } d’organisations
   *[other] Importer { $count } organisations
}
import-will-enter = { $count ->
    [one] { $count } organisation sera ajoutée.
    [many] { $count } d’organisations seront ajoutées.
   *[other] { $count } organisations seront ajoutées.
}
import-will-leave-out = { $count ->
    [one] { $count } ligne est laissée de côté.
    [many] { $count } de lignes sont laissées de côté.
   *[other] { $count } lignes sont laissées de côté.
}
import-will-wait = { $count ->
    [one] { $count } attend votre choix ; sans lui, elle n’entre pas.
    [many] { $count } attendent votre choix ; sans lui, elles n’entrent pas.
   *[other] { $count } attendent votre choix ; sans lui, elles n’entrent pas.
}
import-will-fail = { $count ->
    [one] { $count } est à corriger et n’entre pas.
    [many] { $count } sont à corriger et n’entrent pas.
   *[other] { $count } sont à corriger et n’entrent pas.
}
import-twice-told = Dit la même chose que la ligne { $line }.
verdict-unchecked = Non vérifiée
verdict-ready = Nouvelle
verdict-known = A déjà une fiche dans un autre réseau
verdict-doubtful = Quelle ville est-ce ?
verdict-alike = Un autre réseau en connaît une pareille
verdict-here = Déjà dans l’annuaire
verdict-twice = Répétée dans la liste
verdict-bad = À corriger
choice-open = Choisissez
choice-bad = N’entre pas
choice-enter = L’ajouter
choice-no-city = L’ajouter sans lieu sur la carte
choice-share = Ajouter celle qui existe
choice-leave-out = La laisser de côté
import-line = Ligne { $line } : { $name }
import-entered = Ajoutée.
import-shared = Ajoutée : elle avait déjà une fiche dans un autre réseau.
import-was-here = Elle était déjà dans l’annuaire.
import-withdrawn = Retirée de l’annuaire.
import-kept-changed = Quelqu’un l’a corrigée depuis : elle reste.
import-kept-elsewhere = Un autre réseau l’a déjà dans son annuaire : elle reste.
import-bad = À corriger : { $fields }.
import-number-taken = Une autre organisation du réseau a déjà ce numéro.
import-organisation-gone = La fiche de l’autre réseau n’existe plus.
import-left-open = Personne n’a choisi qu’en faire.
import-left-out = Laissée de côté.
deed-withdrawn = Retirée de l’annuaire

# À qui est une fiche
whose-record = À qui est la fiche
keeper = Réseau responsable
network-it-goes-to = Réseau qui la reçoit
whose-title = À qui est la fiche de { $name }
whose-keeper = au réseau responsable
whose-itself = à l’organisation elle-même
whose-taken-back = au réseau responsable, qui l’a reprise
owned-itself = L’organisation tient elle-même cette fiche.
owned-by = Fiche tenue par { $network }.
owned-by-another = Fiche tenue par un autre réseau.
whose-means = Les données publiques d’une organisation sont à elle. Tant que personne chez elle ne s’en charge, le réseau qui l’a ajoutée les corrige ; ensuite, ce sont ses propres gens. Qui ne la tient pas peut proposer des modifications.
whose-propose = Vous pouvez proposer des modifications à qui la tient.
claim-it = Prendre la fiche en charge
claim-told = Dès aujourd’hui, elle est corrigée par qui occupe la mairie ou le point focal. Le réseau qui la tenait reçoit un message et peut toujours proposer des modifications.
give-back = Rendre la fiche
give-back-told = Le réseau responsable la corrigera de nouveau. L’organisation peut la reprendre en charge quand elle le souhaite.
hand-over = Remettre à l’organisation
hand-over-told = Dès aujourd’hui, elle est corrigée par qui occupe la mairie ou le point focal, qui reçoit un message. Sans réponse, le réseau peut la reprendre.
nobody-to-hand-over = Personne n’occupe aujourd’hui la mairie ni le point focal de cette organisation. Nommez d’abord quelqu’un à l’un de ces postes.
take-back = Reprendre la fiche
take-back-told = Pour quand l’organisation ne répond pas. Le motif reste dans l’historique et part dans un message à qui occupe ses postes, qui peut de nouveau la prendre en charge depuis son poste dans ce réseau.
take-back-hint = Par exemple : « Trois propositions sans réponse depuis mars ».
pass-on = Passer à un autre réseau
pass-on-told = Si votre réseau ne suit plus cette organisation, un autre qui l’a aussi dans son annuaire peut en devenir responsable. Son secrétariat reçoit un message.
claimed-now = { $name } tient désormais sa propre fiche.
handed-over-now = Remise : { $name } tient désormais sa propre fiche.
given-back-now = Rendue : le réseau responsable la corrige de nouveau.
taken-back-now = Reprise : votre réseau la corrige de nouveau. Le motif part à qui occupe les postes de l’organisation.
passed-on-now = L’autre réseau est désormais responsable de la fiche.
deed-claimed = A pris sa fiche en charge
deed-handed-over = A remis la fiche à l’organisation
deed-given-back = A rendu la fiche au réseau responsable
deed-taken-back = A repris la fiche
deed-passed-on = A passé la fiche à un autre réseau
letter-to-post-why = Vous recevez ce message parce que vous occupez le poste « { $post } » dans { $network }.
letter-reason = Motif : { $reason }
letter-claimed = { $name } a pris sa fiche en charge
letter-claimed-told = Dès aujourd’hui, les gens de { $name } corrigent eux-mêmes les données publiques de leur fiche. Votre réseau peut leur proposer des modifications et, sans réponse, reprendre la fiche depuis sa page.
letter-handed-over = La fiche de { $name } est désormais la vôtre
letter-handed-over-told = { $network } vous remet la fiche publique de { $name } : dès aujourd’hui, vous la corrigez, avec qui occupe les autres postes de l’organisation qui le permettent.
letter-given-back = { $name } a rendu sa fiche
letter-given-back-told = La fiche de { $name } revient à votre réseau, qui la corrige dès aujourd’hui.
letter-taken-back = La fiche de { $name } revient à son réseau
letter-taken-back-told = { $network } a repris la fiche publique de { $name } et la corrige dès aujourd’hui. Vous pouvez de nouveau la prendre en charge sur sa page.
letter-passed-on = La fiche de { $name } passe à votre réseau
letter-passed-on-told = Le réseau responsable de la fiche de { $name } la passe au vôtre, qui l’a dans son annuaire.

# Propositions de modification
proposal = Proposition
proposals = Propositions
proposals-of = Propositions pour { $name }
proposals-told = Modifications des données publiques proposées par qui ne tient pas la fiche. Qui la tient répond, donnée par donnée.
no-proposals = Aucune proposition
no-proposals-told = Ici figureront celles que fait votre réseau et celles que reçoivent les fiches dont il est responsable. On propose depuis la page d’une organisation.
proposals-found = { $count ->
    [0] Aucune proposition
    [one] { $count } proposition
    [many] { $count } de propositions
   *[other] { $count } propositions
}
proposals-many = Plus de mille propositions
proposal-from = Qui propose
proposal-made = Proposée le
proposal-answered = Réponse le
proposal-state = État
proposal-answer = Réponse
post-of = Poste
proposal-open = attend une réponse
proposal-accepted = acceptée
proposal-partly = acceptée en partie
proposal-refused = refusée
proposal-withdrawn = retirée
propose = Proposer des modifications
propose-title = Proposer des modifications de la fiche de { $name }
propose-told = Modifiez ce qu’il faut et dites pourquoi. Qui tient la fiche reçoit un message, voit chaque donnée telle qu’elle est et telle que vous la proposez, et répond.
propose-button = Envoyer la proposition
propose-reason-hint = D’où vous le savez : une page, un courrier, un appel.
proposal-title = Modifications proposées pour { $name }
proposed-changes = Ce qui est proposé
proposed-now = Envoyée. Nous vous écrirons quand il y aura une réponse.
answered-now = Réponse envoyée à qui a fait la proposition.
withdrawn-now = Retirée.
ended-before = Cette proposition avait déjà une réponse, ou a été retirée.
moved-while-looking = La fiche a changé pendant que vous regardiez. Voyez ce qu’elle dit maintenant et répondez de nouveau : vos choix sont gardés.
says-so-already = La fiche le dit déjà.
changed-since-proposed = A changé depuis
now-it-says = Elle dit maintenant :
nothing-there = rien
verdict-accepted = accepté
verdict-refused = refusé
accept = Accepter
refuse = Refuser
your-answer = Votre réponse
answer-hint = Si vous refusez quelque chose, dites pourquoi : qui a fait la proposition le lit.
answer-button = Répondre
answering-told = Ce que vous acceptez passe aussitôt dans la fiche, et l’historique nomme le réseau qui l’a proposé.
withdraw-proposal = Retirer la proposition
withdraw-proposal-told = Personne n’y répondra. Vous pouvez proposer autre chose quand vous le souhaitez.
proposed-by = Proposé par
deed-proposed = A proposé des modifications
deed-proposal-withdrawn = A retiré sa proposition
deed-proposal-answered = A répondu à une proposition
deed-proposal-accepted = A modifié la fiche selon une proposition
waiting-proposal = Répondre à une proposition : { $name }
waiting-proposal-told = Faite par { $network }.
letter-proposal = Proposition de modification
letter-proposed = Modifications proposées pour { $name }
letter-proposed-told = { $network } propose des modifications de la fiche de { $name }. Le motif : { $reason }
letter-proposed-where = La proposition attend sur votre bureau, avec chaque donnée telle qu’elle est et telle qu’elle est proposée. Acceptez ou refusez chacune.
letter-proposal-answered = Votre proposition pour { $name } : { $state }
letter-proposal-answered-told = Qui tient la fiche de { $name } a répondu à votre proposition : { $state }.
letter-proposal-answer = La réponse : { $words }
deputy = Suppléance
as-deputy = suppléance
by-deputy = { $name } (en suppléance)
name-deputy = Confier une suppléance
name-deputy-told = La personne suppléante agit pour le poste « { $post } » entre deux dates, avec les mêmes droits que qui l’occupe. Ce qu’elle fait est inscrit comme fait en suppléance, et la suppléance se termine d’elle-même.
name-deputy-button = Confier la suppléance et écrire
first-day = Premier jour
deputy-begins-hint = Dès ce jour, elle agit pour le poste : aujourd’hui ou plus tard.
deputy-ends-hint = Jusqu’à ce jour inclus, elle agit pour le poste.
deputy-title = Jusqu’à quand { $name } assure la suppléance
deputy-change-told = Elle peut finir plus tôt ou plus tard que prévu.
change-last-day = Changer le dernier jour
withdraw-deputy = Retirer la suppléance
withdraw-deputy-told = Elle n’a pas encore commencé : ce sera comme si elle n’avait pas été confiée.
deputy-holds-it = Cette personne occupe déjà le poste : elle ne peut se suppléer elle-même.
deputy-is-named = Suppléance inscrite. Le message est en route.
deputy-is-named-held = Suppléance inscrite. Son message est retenu : les messages du réseau ne partent pas encore.
deputy-changed = Le dernier jour de la suppléance est changé.
deputy-withdrawn = Suppléance retirée.
deputy-is = Suppléance : { $name }
you-are-deputy = En suppléance, jusqu’au { $day }
your-deputy = { $name } assure la suppléance, jusqu’au { $day }
deed-deputy-named = Suppléance confiée
deed-deputy-changed = Dernier jour de la suppléance changé
deed-deputy-withdrawn = Suppléance retirée
deputy-letter = { $post } : votre suppléance dans { $network }
deputy-letter-told = Du { $since } au { $until }, vous suppléez la personne qui occupe le poste « { $post } » dans { $network } : vous pouvez faire de même sur la plateforme, et les messages au poste vous parviennent aussi. Cela se termine sans rien faire.
deputy-letter-after = Le lien sert une fois, dans les 24 heures. Ensuite, écrivez votre adresse sous « Se connecter » et vous en recevrez un autre.
deputy-letter-button = Se connecter
deputy-letter-why = Vous recevez ce message parce qu’une suppléance vous est confiée dans { $network }.
deputy-begins = { $post } : une suppléance
deputy-begins-told = Du { $since } au { $until }, { $deputy } assure la suppléance du poste « { $post } ». Vous gardez le poste et tout ce qu’il permet.
deputy-begins-after = Si ce n’est pas exact, ouvrez le poste sur la plateforme et changez le dernier jour.
deputy-begins-why = Vous recevez ce message parce que vous occupez un poste dans { $network }.
turnover-of-posts = Renouvellement de postes
end-posts = Mettre fin aux postes d’un pays
end-posts-told = Après une élection, les postes des organisations d’un pays peuvent prendre fin ensemble. On montre d’abord qui est concerné ; rien ne change avant votre confirmation.
turnover-country-hint = Les pays où quelqu’un occupe un poste.
which-posts = Quels postes
see-whom-it-touches = Voir qui est concerné
turnover-title = { $country } : postes jusqu’au { $day }
turnover-touches = { $count ->
    [one] Le temps de { $count } personne ou service dans son poste prend fin.
    [many] Le temps de { $count } de personnes ou services dans leurs postes prend fin.
   *[other] Le temps de { $count } personnes ou services dans leurs postes prend fin.
}
turnover-touches-nobody = Personne n’occupe ces postes après ce jour.
leaves-waiting = Laisse inachevé
turnover-writes = Écrire à chaque personne dont le poste prend fin
turnover-writes-told = Un message lui dit le dernier jour et demande à l’organisation d’annoncer qui prend la suite.
turnover-can-be-undone = Cela se fait par étapes, que l’on peut arrêter, reprendre et annuler. Les messages déjà partis ne reviennent pas.
end-so-many = { $count ->
    [one] Mettre fin à { $count } poste
    [many] Mettre fin à { $count } de postes
   *[other] Mettre fin à { $count } postes
}
others-now = Pendant que vous regardiez, les personnes concernées ont changé. Relisez la liste avant de confirmer.
no-posts-to-end = Aucune organisation ayant un pays n’a de poste occupé.
post-ended = Prend fin ce jour-là
post-restored = Continue comme avant
post-ended-before = Prenait déjà fin avant
post-begins-later = Commence après ce jour
post-kept-changed = Son dernier jour a été changé depuis
post-kept-followed = Quelqu’un prend déjà la suite
leaves-keys = { $count ->
    [one] { $count } clé d’API
    [many] { $count } de clés d’API
   *[other] { $count } clés d’API
}
leaves-drafts = { $count ->
    [one] { $count } brouillon
    [many] { $count } de brouillons
   *[other] { $count } brouillons
}
deed-turnover-begun = Renouvellement de postes commencé
deed-post-restored = Poste rendu
posts-end = { $count ->
    [one] { $count } poste prend fin
    [many] { $count } de postes prennent fin
   *[other] { $count } postes prennent fin
}
letter-post-ends = Fin d’un poste
post-ends-letter = { $post } : dernier jour dans { $network }
post-ends-letter-told = Votre temps dans le poste « { $post } » de { $network } prend fin le { $day }. Jusqu’à ce jour inclus, vous pouvez vous connecter et achever ce qui est en cours.
post-ends-letter-after = Si l’on sait déjà qui prend la suite, répondez au secrétariat de { $network } avec son nom et son adresse. Merci pour le travail accompli.
post-ends-letter-why = Vous recevez ce message parce que vous occupez un poste dans { $network }.
