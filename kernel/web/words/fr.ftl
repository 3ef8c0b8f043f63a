skip = Aller au contenu
language = Langue
main-places = Principal
you-are-here = Vous êtes ici
sign-out = Se déconnecter
demo = Démonstration
demo-note = Ce qui se passe ici est inventé : adhésions, tâches et décisions. Les villes sont réelles.
made-with = Urdimbre : logiciel libre pour réseaux de villes (licence EUPL 1.2).
optional = facultatif
search = Rechercher
all = Tous
filters = Filtres appliqués
take-off = retirer
take-away = Emporter la liste
pages = Pages
previous = Précédents
next = Suivants
to-the-beginning = Aller au début
form-errors = { $count ->
    [one] Il reste un point à corriger
    [many] Il reste { $count } de points à corriger
   *[other] Il reste { $count } points à corriger
}
changed-meanwhile = Quelqu’un d’autre a modifié cette fiche pendant que vous écriviez.
changed-meanwhile-told = Rien n’est perdu : choisissez ci-dessous la version à garder et enregistrez de nouveau.
both-changed = Les deux personnes ont modifié cette donnée.
yours = La vôtre
theirs = Celle enregistrée
not-found = Cette page n’existe pas
not-found-told = L’adresse est peut-être incomplète, ou la page ne vous est pas visible. Vérifiez l’adresse ou revenez au début.
forbidden = Votre poste ne permet pas de faire cela
forbidden-told = Vous pouvez consulter les pages du réseau, mais cette modification revient à un autre poste. Si vous devriez pouvoir la faire, écrivez au secrétariat.
sign-in-first = Il faut d’abord se connecter
sign-in-first-told = Ouvrez le lien de connexion que vous avez reçu et revenez à cette page. S’il ne fonctionne plus, demandez-en un autre au secrétariat.
elsewhere = Le formulaire ne vient pas de cette page
elsewhere-told = Par sécurité, rien n’a été enregistré. Revenez en arrière, rechargez la page et envoyez-le de nouveau.
too-large = C’est trop volumineux
too-large-told = Votre envoi dépasse la limite de ce formulaire. Raccourcissez-le et envoyez-le de nouveau.
broken = Quelque chose a échoué de notre côté
broken-told = Rien n’a été enregistré à moitié. Réessayez ; si cela se reproduit, écrivez au secrétariat avec cette référence.
full = Il n’y a plus de place pour enregistrer
full-told = Rien n’a été enregistré à moitié. Prévenez la personne qui administre l’installation avec cette référence.
away = Nous tardons à répondre
away-told = Rien n’a été enregistré à moitié. Patientez un instant et réessayez.
reference = Référence : { $reference }
