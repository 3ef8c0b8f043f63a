# Qui appartient
members = Membres
members-told = Les organisations qui appartiennent au réseau ou lui ont appartenu : à quel titre, depuis quand et qui le dit.
members-found = { $count ->
    [0] Aucune adhésion
    [one] { $count } adhésion
    [many] { $count } d’adhésions
   *[other] { $count } adhésions
}
members-many = Plus de mille adhésions
none-yet = Aucun membre n’est encore inscrit
none-yet-told = Le secrétariat inscrit ici les organisations de l’annuaire qui appartiennent au réseau.
none-found = Personne ne correspond
none-found-told = Retirez un filtre ou écrivez moins de lettres.
organisation = Organisation
organisation-hint = Une partie de son nom ; elle doit déjà figurer dans l’annuaire du réseau.
country = Pays
acronym = Sigle
belongs-as = Appartient comme
in-time = Dans le temps
belongs-now = En vigueur
over = Terminée
how-long = Durée
since = Depuis
until = Jusqu’à
until-hint = Vide si cela continue.
since-unknown = date d’entrée inconnue
when-hint = Un jour (14/6/2016), un mois (6/2016) ou une année (2016) ; vide si on l’ignore.
source = Source
source-hint = Qui le dit : une résolution, un procès-verbal, une page d’un document.
changed-field = Autre donnée

# Inscrire et corriger
membership = adhésion
admit = Inscrire une adhésion
admit-told = Pour une organisation qui figure déjà dans l’annuaire. Chaque fois qu’une organisation revient, on en inscrit une autre.
admitted = Il est inscrit que { $organisation } appartient au réseau.
edit-title = Adhésion : { $organisation }
edit = Corriger
history = Historique
belonging = Adhésion au réseau
belongs-not = Figure dans l’annuaire ; aucune adhésion au réseau n’est inscrite.
deed-admitted = Adhésion inscrite
deed-belonging-edited = Adhésion corrigée
ends-belonging = Fin de l’adhésion : { $organisation }

# Les types fournis
kind-full = Membre de plein droit
kind-associate = Membre associé
kind-observer = Observateur
kind-coordinator = Coordination
kind-partner = Partenaire
kind-collaborator = Collaborateur

kinds-of-memberships = Types d’adhésion
kinds-of-memberships-told = De quelles façons on appartient à votre réseau : membre de plein droit, associé, observateur… L’ordre est celui des listes et des formulaires.
deed-kinds-laid = Types habituels mis en place
