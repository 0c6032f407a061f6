## Frame
shell-skip = Aller au contenu
shell-nav = Pièces de la maison
shell-nav-me = Mon espace
shell-languages = Langues
shell-federation-unnamed = Une fédération de villes et de régions
shell-demonstration = Démonstration.
shell-demonstration-about = De vraies villes, des personnes inventées : rien ici ne dit qui est membre d’une organisation.
shell-footer-trust = Vous n’avez pas à nous croire : chaque changement est écrit une seule fois et chacun peut le vérifier.
shell-footer-proof = Comment vérifier
shell-footer-made = Fait avec Koinon, logiciel libre pour les ligues de villes et de régions.

## Home
shell-home-title = Accueil
shell-home-description = Membres, réunions, votes, décisions et plan d’une fédération de villes et de régions.
shell-home-empty = Il ne s’est encore rien passé ici. Un administrateur commence par importer les membres et charger le plan.

## Words
shell-yes = oui
shell-no = non
shell-percent = { $number } %
# What stands between a name and what it names, without the space after it
shell-colon = { "" } :
shell-comma = ,
shell-span = du { $since } au { $until }
shell-since = depuis le { $since }
shell-between = { $start } – { $end } { $zone }
shell-words-fallback = (en { $language })
shell-words-machine = (traduit par une machine)
shell-words-others = Dans d’autres langues
shell-words-one-is-enough = Une langue suffit ; les autres peuvent suivre.
shell-file-again = « { $file } » n’est pas resté dans ce champ : choisissez le fichier de nouveau.
shell-sending = Le fichier en chemin
# $percent is put in while the file is sent, such as 40%
shell-sending-part = { $percent } envoyés
shell-sending-stop = Arrêter l’envoi
shell-sending-arrived = Il est arrivé et on le lit.
shell-sending-stopped = Vous avez arrêté l’envoi. Rien n’a été reçu ; le fichier est encore choisi ici.
shell-sending-unsent = Le fichier n’est pas arrivé : la ligne a été coupée. Rien n’a été reçu ; le fichier est encore choisi ici. Envoyez-le de nouveau.
shell-trail = Où cela se trouve
shell-article = art. { $number }
shell-articles = { $one } ; { $other }
shell-offline = Il n’y a pas de connexion. Rien n’a été envoyé, et votre saisie est toujours là. Envoyez-la une fois la connexion rétablie.
shell-pager = Pages
shell-pager-part = { $first }–{ $last } sur { $total }
shell-pager-part-open = { $first }–{ $last }
shell-pager-before = Précédent
shell-pager-after = Suivant

## Roles
shell-role-administrator = Administrateur
shell-role-steward = Responsable d’une section
shell-role-secretary = Secrétaire d’un organe
shell-role-focal-point = Point focal d’un membre
shell-role-observer = Observateur d’un organe

## Signing in
shell-sign-in-title = Se connecter
shell-sign-in-email = Adresse électronique
shell-sign-in-password = Mot de passe
shell-sign-in-do = Se connecter
shell-sign-in-forgotten = J’ai oublié mon mot de passe
shell-sign-in-who = Les comptes sont ouverts sur invitation. Si vous pensez devoir en avoir un, demandez au secrétariat de votre section.
shell-again-title = Se connecter pour continuer
shell-again-about = Plus personne n’est connecté sur ce navigateur. Votre saisie est gardée sur cette page et n’a pas été envoyée : connectez-vous, et le formulaire revient avec tout ce que vous y avez mis.
shell-again-about-file = Plus personne n’est connecté sur ce navigateur ; ceci n’a donc pas été reçu : { $files }. Connectez-vous, et le formulaire revient ; le fichier est à choisir de nouveau.
shell-again-about-and-file = Plus personne n’est connecté sur ce navigateur. Votre saisie est gardée sur cette page et n’a pas été envoyée : connectez-vous, et le formulaire revient avec tout ce que vous y avez mis. Un fichier ne peut pas être gardé et se choisit de nouveau : { $files }.
shell-again-forgotten = Si vous étiez entré par le lien d’une lettre, ou ne savez plus le mot de passe : ouvrez le lien, ou demandez un nouveau mot de passe, dans une autre fenêtre, puis revenez ici.
shell-again-elsewhere = Je me suis connecté ailleurs
shell-again-signed-in = Vous êtes connecté. Votre saisie est ci-dessous. Rien n’en a été envoyé : relisez-la, puis envoyez-la.
shell-again-signed-in-file = Vous êtes connecté. Le fichier n’a pas été reçu : choisissez-le de nouveau, puis envoyez-le.
shell-again-signed-in-and-file = Vous êtes connecté. Votre saisie est ci-dessous. Rien n’en a été envoyé : choisissez de nouveau le fichier, relisez le tout, puis envoyez-le.
shell-sign-out = Se déconnecter
shell-reset-title = Un nouveau mot de passe
shell-reset-about = Donnez votre adresse électronique. S’il existe un compte à cette adresse, vous recevrez une lettre avec un lien valable une heure.
shell-reset-do = Envoyez-moi le lien
shell-reset-sent = S’il existe un compte à cette adresse, une lettre est en route. Consultez votre courrier.
shell-password-title = Choisir un mot de passe
shell-password-for = Pour le compte { $email }.
shell-password-new = Nouveau mot de passe
shell-password-reveal = Montrer le mot de passe
shell-password-hint =
    { $count ->
        [one] Au moins { $count } caractère. Le mieux : quelques mots dont vous vous souvenez.
       *[other] Au moins { $count } caractères. Le mieux : quelques mots dont vous vous souvenez.
    }
shell-password-do = Enregistrer le mot de passe et se connecter
shell-link-title = Entrer
shell-link-for = Vous entrez comme { $name }.
shell-link-about = Ce lien a été fait pour vous. Il vous permet de participer ici et n’ouvre rien d’autre. Ne le transmettez pas.
shell-link-other = Vous êtes connecté en tant que { $name }. Entrer par ce lien met fin à cette connexion dans ce navigateur.
shell-link-enter = Entrer
shell-me-title = Mon espace
shell-me-roles = Ce qui m’est confié

## Mon compte
shell-account-title = Mon compte
shell-account-profile = Qui je suis
shell-account-person = Au registre
shell-account-name = Nom
shell-account-lang = Langue des lettres
shell-account-keep = Enregistrer
shell-account-sign-ins = Où je suis connecté
shell-account-sign-ins-about = Si vous n’en reconnaissez pas une, mettez-y fin et changez de mot de passe.
shell-account-browser = Navigateur
shell-account-browser-unknown = Navigateur inconnu
shell-account-where = Depuis
shell-account-from = réseau { $network }
shell-account-from-here = cette machine
shell-account-from-local = un réseau local
shell-account-from-unknown = un réseau inconnu
shell-account-since = Depuis quand
shell-account-seen = Vu la dernière fois
shell-account-this = celle-ci
shell-account-end = Mettre fin
shell-account-end-others = Mettre fin à toutes les autres
shell-account-password = Changer mon mot de passe
shell-account-password-about = Toutes les autres connexions prennent fin, et les invitations ou liens de nouveau mot de passe encore en circulation n’ouvrent plus rien.
shell-account-password-do = Changer le mot de passe
shell-password-present = Mot de passe actuel
shell-account-done-profile = Enregistré.
shell-account-done-password = Votre mot de passe est changé. Toutes les autres connexions ont pris fin.
shell-account-done-ended = C’est fait : ce navigateur n’est plus connecté.
shell-account-done-letters = Enregistré : seules les lettres cochées vous parviendront.

## Ce qui est gardé à mon sujet
shell-holds-title = Ce qui est gardé à mon sujet
shell-holds-lead = Tout ce que cette fédération garde à votre sujet, pourquoi, et qui le voit. Vous seul voyez cette page.
shell-holds-see = Voir ce qui est gardé
shell-holds-file = Tout télécharger en un fichier
shell-holds-how = La page montre le plus récent de chaque sorte ; le fichier (JSON) contient tout. Si quelque chose est faux ou doit être effacé, adressez-vous au secrétariat.
shell-holds-contents = Sur cette page
shell-holds-nothing = rien
shell-holds-more =
    { $count ->
        [one] { $count } plus ancien est dans le fichier.
       *[other] { $count } plus anciens sont dans le fichier.
    }
shell-holds-until = Jusqu’au
shell-holds-over = Sur quoi
shell-holds-for = Pour quoi
shell-holds-account = Mon compte
shell-holds-account-about = Gardé pour que vous puissiez vous connecter et recevoir des lettres. Les administrateurs le voient ; de votre mot de passe n’est gardée qu’une empreinte, que nul ne peut relire.
shell-holds-password = seule une empreinte est gardée
shell-holds-rights-about = Ce qui a été confié à ce compte, et quand cela a pris fin. Chacun peut le lire dans le registre des écritures.
shell-holds-sign-ins = Connexions
shell-holds-sign-ins-about = Gardées pour que vous puissiez les reconnaître et y mettre fin : le navigateur sans sa version, et le réseau sans le foyer. Vous seul les voyez ; la page de votre compte met fin à celles qui sont ouvertes.
shell-holds-browsers = Navigateurs connus
shell-holds-browsers-about = Une marque dans chacun, gardée sous forme d’empreinte, pour que des inconnus qui devinent votre mot de passe ne vous ferment pas la porte. Nul ne la voit ; elle est oubliée après un an sans usage.
shell-holds-keys = Liens qui m’ont été envoyés
shell-holds-keys-about = Chacun ouvre une porte pour un temps. Seule une empreinte en est gardée ; nul ne la voit.
shell-holds-key-invitation = Invitation : choisir un mot de passe
shell-holds-key-reset = Un nouveau mot de passe
shell-holds-key-link = Participer sans se connecter
shell-holds-used = Utilisé
shell-holds-attempts = Tentatives de connexion
shell-holds-attempts-about = Celles qui ont échoué et les lettres demandées sont comptées, pour que nul ne puisse deviner longtemps. Elles sont oubliées après un jour.
shell-holds-try-sign-in = Un mot de passe faux
shell-holds-try-reset = Une lettre pour un nouveau mot de passe a été demandée
shell-holds-try-password = Un mot de passe actuel faux
shell-holds-letters = Lettres qui m’ont été adressées
shell-holds-letters-about = Ce qui vous a été envoyé, gardé pour être renvoyé si cela ne part pas. Le secrétariat ne le voit pas. Le fichier contient aussi les textes, sauf les clés de leurs liens.
shell-holds-subject = Objet
shell-holds-written = Écrite
shell-holds-sent = Envoyée
shell-holds-notices = Lettres que je veux recevoir
shell-holds-notices-about = Quelles lettres vous voulez. Vous seul le voyez ; vous le changez sur la page de votre compte.
shell-holds-wanted = Voulue
shell-holds-entries = Écritures qui me concernent
shell-holds-entries-about = Chaque changement est écrit une fois et demeure. Chacun peut lire une écriture ; ce qui est personnel se tient à côté, fermé, et peut être effacé. Le fichier contient vos propres parties, ouvertes.
shell-holds-entries-why = Pourquoi elle est ici
shell-holds-why-named = Elle vous nomme.
shell-holds-why-made = Vous l’avez faite.
shell-holds-why-beside = Quelque chose de vous se tient à côté.
shell-holds-why-thing = Elle porte sur une chose ci-dessus.

## Comptes et droits
shell-users-title = Comptes et droits
shell-users-lead = Qui peut se connecter, et ce qui est confié à qui. Présidents, titulaires de sièges et délégués tiennent leurs droits de leur siège : ils ne se donnent pas ici.
shell-users-search = Nom ou adresse
shell-users-search-do = Chercher
shell-users-none = Aucun compte trouvé. Cherchez moins précisément, ou invitez quelqu’un.
shell-users-caption = Comptes par adresse
shell-users-rights = Droits
shell-users-rights-none = Rien n’est confié à ce compte.
shell-users-standing = Compte
shell-users-open = ouvert
shell-users-invited = invité, sans mot de passe encore
shell-users-closed = fermé
shell-users-sign-ins = Connexions en cours
shell-users-new = Inviter quelqu’un
shell-users-new-about = Une lettre part à cette adresse, avec un lien où choisir son mot de passe dans les 14 jours.
shell-users-new-do = Envoyer l’invitation
shell-users-right = Droit
shell-users-right-none = Aucun pour l’instant
shell-users-right-choose = Choisir un droit
shell-users-member = Membre (pour un point focal)
shell-users-member-hint = Son nom tel que le donne l’annuaire, ou l’adresse de sa page.
shell-users-give = Donner un droit
shell-users-end = Mettre fin au droit
shell-users-account = Le compte
shell-users-invite = Envoyer une invitation
shell-users-invite-about = Une nouvelle invitation permet de choisir un mot de passe, le premier ou un autre.
shell-users-whose = À qui est ce compte
shell-users-whose-about = De cette personne, le compte tient les droits de ses sièges : ses réunions, ses votes, sa présidence.
shell-users-whose-nobody = Ce compte n’est à personne au registre : il n’a donc ni réunions ni votes à lui.
shell-users-whose-address = L’adresse est celle de
shell-users-whose-find = Chercher quelqu’un d’autre au registre
shell-users-whose-search = Nom
shell-users-whose-none = Personne de ce nom n’est au registre.
shell-users-tie = Ce compte est à cette personne
shell-users-untie = Il n’est pas à cette personne
shell-users-of-person-none = Cette personne n’a pas encore de compte : elle ne peut ni présider, ni suivre ses réunions, ni voter en se connectant.
shell-users-invite-person = Inviter cette personne
shell-users-same-address = Il y a un compte à l’adresse de cette personne, { $email }, qui n’est à personne au registre.
shell-users-new-person = Titulaire du compte, d’après le registre : { $person }.
shell-users-close = Fermer le compte
shell-users-close-about = La fermeture met fin aussitôt à toutes les connexions et à tous les droits de ce compte. Ce qui a été fait avec lui reste au registre des écritures.
shell-users-reopen = Rouvrir le compte
shell-users-reopen-about = Ce compte est fermé. Rouvert, il n’a ni droit ni mot de passe : redonnez les droits et envoyez une invitation.
shell-users-done-invited = L’invitation est en route.
shell-users-done-invited-tied = L’invitation est en route. Son adresse est celle de quelqu’un au registre : le compte est donc à cette personne. Si c’est une erreur, dites-le ici.
shell-users-done-invited-taken = L’invitation est en route. Quelqu’un au registre a cette adresse mais déjà un autre compte ; celui-ci n’est donc à personne : dites ici à qui il est.
shell-users-done-invited-several = L’invitation est en route. Plusieurs personnes au registre ont cette adresse : dites ici à qui est le compte.
shell-users-done-tied = Le compte est maintenant à cette personne.
shell-users-done-untied = Le compte n’est plus à personne au registre.
shell-users-done-given = Le droit est donné.
shell-users-done-ended = Le droit a pris fin.
shell-users-done-closed = Le compte est fermé ; plus personne n’est connecté avec lui.
shell-users-done-reopened = Le compte est rouvert. Envoyez une invitation pour qu’un mot de passe soit choisi.
shell-history-user-enrolled = Compte ouvert
shell-history-user-changed = Compte modifié
shell-history-user-tied = Compte donné à une personne du registre
shell-history-user-untied = Compte retiré à une personne du registre
shell-history-user-closed = Compte fermé
shell-history-user-reopened = Compte rouvert
shell-history-user-erased = Données du compte effacées
shell-history-grant-given = Un droit a été donné
shell-history-grant-ended = Un droit a pris fin

## Lettres que l’on peut arrêter
shell-letters-title = Lettres que je reçois
shell-letters-about = Elles arrivent par courriel, dans la langue choisie plus haut.
shell-letters-call = Je suis convoqué à une réunion
shell-letters-poll = Une question est ouverte sur laquelle je peux voter
shell-letters-decision = Un organe où je siège a décidé
shell-letters-seat = Un de mes sièges est menacé
shell-mail-off =
    Ne plus recevoir ces lettres : { $off }
    Choisir les lettres que vous recevez : { $address }
shell-letters-off-title = Ne plus recevoir ces lettres
shell-letters-off-about = Une telle lettre ne vous est alors plus envoyée.
shell-letters-off-do = Ne plus les recevoir
shell-letters-off-done = C’est fait : ces lettres ne viendront plus.
shell-letters-off-choose = Choisir les lettres que je reçois

## Letters
shell-mail-invitation-subject = { $federation } : votre invitation
shell-mail-invitation-body =
    Bonjour { $name },

    { $federation } vous invite dans sa maison. Choisissez votre mot de passe ici, dans les 14 jours :

    { $address }

    Si vous n’attendiez pas cette lettre, ne faites rien.
shell-mail-reset-subject = { $federation } : un nouveau mot de passe
shell-mail-reset-body =
    Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Choisissez-le ici, dans l’heure :

    { $address }

    Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.

## Refusals
shell-errors-title =
    { $count ->
        [one] Une chose à corriger
       *[other] { $count } choses à corriger
    }
shell-errors-named = { $field } : { $sentence }
shell-refused-title = Cela n’a pas été fait
shell-no-day-title = Ce jour n’existe pas
shell-as-of-today = Montrer l’état d’aujourd’hui
shell-refusal-empty = Remplissez ce champ.
shell-refusal-long =
    { $most ->
        [one] Trop long : au plus { $most } caractère.
       *[other] Trop long : au plus { $most } caractères.
    }
shell-refusal-control = Ce texte contient des caractères de commande invisibles. Saisissez-le à nouveau ou collez-le comme texte simple.
shell-refusal-day = « { $value } » n’est pas un jour. Écrivez année, mois et jour, par exemple 2026-11-23.
shell-refusal-day-none = « { $value } » n’existe pas : ce mois a { $days } jours.
shell-refusal-day-beyond = « { $value } » sort du calendrier tenu ici : une année a quatre chiffres, de 0001 à 9999.
shell-refusal-number = Donnez un nombre entier de { $least } à { $most }.
shell-refusal-choice = Choisissez parmi les réponses proposées.
shell-refusal-email = Ce n’est pas une adresse électronique. Elle devrait ressembler à nom@ville.example.
shell-refusal-parameter = Le paramètre « { $name } » n’est pas connu ici. Sont connus : { $known }.
shell-refusal-parameter-none = Le paramètre « { $name } » n’est pas connu ici : cette adresse n’en prend aucun.
shell-refusal-cursor = Ce curseur n’est pas l’un des nôtres. Commencez sans curseur et suivez « next ».
shell-refusal-cursor-gone = Ce que désignait ce curseur n’existe plus. Commencez sans curseur et suivez « next ».
shell-refusal-sizes = Le registre n’a pas tant d’écritures, ou « from » est plus grand que « to ».
shell-refusal-large = Trop grand : au plus { $most } Mo.
shell-refusal-fields = Trop de champs : au plus { $most }. Envoyez-le en plusieurs fois.
shell-refusal-upload = Le fichier n’est pas arrivé entier. Choisissez-le à nouveau et renvoyez-le.
shell-refusal-forged = Cette demande venait d’un autre site et n’a pas été exécutée.
shell-refusal-sign-in = L’adresse ou le mot de passe est faux. Cherchez une faute de frappe ou demandez un nouveau mot de passe.
shell-refusal-throttled =
    { $minutes ->
        [one] Trop d’essais. Attendez { $minutes } minute ou demandez un nouveau mot de passe par courriel.
       *[other] Trop d’essais. Attendez { $minutes } minutes ou demandez un nouveau mot de passe par courriel.
    }
shell-refusal-key = Ce lien a déjà servi ou il est trop ancien. Demandez-en un nouveau.
shell-refusal-password-short =
    { $count ->
        [one] Trop court : au moins { $count } caractère.
       *[other] Trop court : au moins { $count } caractères.
    }
shell-refusal-role-over = Le rôle « { $role } » porte sur une section, un organe ou un membre : dites lequel.
shell-refusal-role-over-none = Le rôle « { $role } » ne porte sur rien de particulier : n’indiquez ni section, ni organe, ni membre.
shell-refusal-password-present = Ce n’est pas votre mot de passe actuel. Cherchez une faute de frappe, ou déconnectez-vous et demandez-en un nouveau.
shell-refusal-last-administrator = Personne d’autre pouvant se connecter n’administre cette maison. Donnez d’abord ce droit à quelqu’un d’autre, et qu’il choisisse son mot de passe.
shell-refusal-user-closed = Le compte { $email } est fermé. Rouvrez-le d’abord.
shell-refusal-user-known = Il y a déjà un compte { $email }. Cherchez-le dans la liste.
shell-refusal-user-shut = Ce compte est fermé. Rouvrez-le d’abord.
shell-refusal-user-erased = Les données de ce compte ont été effacées : il n’y a plus personne derrière. Invitez à nouveau.
shell-refusal-person = « { $person } » ne désigne personne au registre, ou plusieurs personnes. Donnez l’adresse de la page de la personne.
shell-refusal-person-account = Cette personne a déjà un compte : { $email }. Une personne en a un seul ; mettez fin à l’autre d’abord, ou dites qu’il n’est pas à elle.
shell-refusal-over = « { $over } » n’est rien sur quoi porte « { $role } ». Donnez un identifiant, un code, le nom entier ou l’adresse de sa page.
shell-denied-title = Pas avec cette connexion
shell-denied-visitor = Il faut se connecter pour cela.
shell-denied-administrator = Seul un administrateur peut faire cela. Adressez-vous au secrétariat.

## For programs
shell-api-summary = Ce que cette fédération rend public, pour les programmes
shell-api-about = Tout ce que chacun peut voir sur les pages, en JSON. Les listes viennent par parties : pour continuer, rendez « next » comme « cursor ». Avec « as_of », une liste dit ce qui était vrai un jour donné, tel qu’on le sait aujourd’hui. Sans connexion, seul ce qui est public est donné. Ce qui n’est pas connu est refusé, jamais ignoré.
shell-api-lang = La langue de ce qui est écrit
shell-api-limit = Combien au plus ; 100 si rien n’est dit
shell-api-as-of = Le jour à la date duquel répondre ; aujourd’hui si rien n’est dit
shell-api-cursor = Où continuer : « next » de la partie précédente
shell-api-refused = Une chose demandée n’est pas connue ici ou est mal écrite ; la réponse dit laquelle
shell-api-denied = Ceci n’est pas pour tout le monde, ni pour cette connexion
shell-api-missing = Il n’y a rien de ce nom
shell-api-checkpoint = La tête du registre des écritures, signée (note signée C2SP)
shell-api-key = La clé publique qui signe la tête du registre des écritures
shell-api-consistency = La preuve qu’un registre des écritures plus récent ne fait qu’ajouter au précédent (RFC 9162)
shell-api-from = Combien d’écritures avait le plus ancien
shell-api-to = Combien d’écritures a le plus récent
shell-api-receipt = Le reçu d’une écriture, à vérifier hors ligne
shell-api-parts = Les parties d’écritures qui vous sont ouvertes, pour les écritures d’une tuile à partir d’un numéro
shell-api-parts-from = Numéro de la première écriture
shell-api-entry = Le numéro de l’écriture
shell-refusal-nothing-called = Il n’y a rien ici du nom de « { $value } ».
shell-refusal-method = « { $method } » n’est pas possible à cette adresse.
shell-refusal-not-acceptable = Ce qui est ici n’existe sous aucune des formes demandées.

## Errors
shell-missing-title = Rien ici
shell-missing-about = Il n’y a pas de page à cette adresse. Elle a pu être déplacée, ou le lien a été tronqué.
shell-fault-title = Quelque chose s’est cassé chez nous
shell-fault-about = Vous n’y êtes pour rien, et rien de ce que vous avez envoyé n’a été gardé à moitié. Réessayez dans une minute.
shell-fault-number = Si cela persiste, donnez ce numéro au secrétariat : { $number }
shell-fault-disk-full = Le disque de cette maison est plein. Rien n’a été conservé à moitié. La personne qui gère la machine libère de la place sur le disque du dossier des données ou de la base ; réessayez ensuite.
shell-fault-read-only = Les données de cette maison ne peuvent pas être écrites. La personne qui gère la machine donne au programme le droit d’écrire dans le dossier des données et dans la base, ou le démarre là où ils ne sont pas en lecture seule.
shell-fault-busy = Les données de cette maison sont occupées, et votre demande a pris trop de temps. Rien n’a été conservé à moitié. Réessayez dans une minute. Si cela persiste, la personne qui gère la machine cherche ce qui retient la base.
shell-fault-unreached = Les données de cette maison sont hors d’atteinte en ce moment. Rien n’a été conservé à moitié. Réessayez dans une minute. La personne qui gère la machine vérifie que le serveur de la base fonctionne et qu’on peut l’atteindre ; la maison reprend alors d’elle-même.
shell-fault-damaged = Les données de cette maison sont abîmées. La personne qui gère la machine arrête la maison, garde une copie du dossier des données tel qu’il est, demande à « koinon check » ce qui ne va pas, et restaure la dernière sauvegarde.
shell-error-home = Accueil

## History and proof
shell-history-title = Historique
shell-history-all = Afficher tout l’historique
shell-history-entries = Toutes les écritures à ce sujet
shell-sign-day = Lieu et date
shell-sign-chair = Pour la présidence
shell-sign-secretary = Pour le secrétariat
shell-life-title = Parcours
shell-life-ahead = à venir
shell-life-untold = { $count ->
    [one] Ce qui précède, { $count } événement, se trouve dans les écritures ci-dessous.
   *[other] Ce qui précède, { $count } événements, se trouve dans les écritures ci-dessous.
 }
shell-history-other = Modification
shell-history-entry = écriture { $number }
shell-history-by-command = par l’administration technique
shell-history-by-demonstration = inventé pour la démonstration
shell-history-by-day = par la maison elle-même, le jour venu
shell-history-by-rule = par la règle ({ $article })
shell-history-by-visitor = sans connexion
shell-history-by-link = un délégué ou une déléguée à la réunion { $thing }
shell-history-by-some-link = un délégué ou une déléguée
shell-history-by-closed = par une personne dont le compte est fermé
shell-proof-entry = L’écriture qui le prouve
shell-proof-receipt = Télécharger le reçu
shell-ledger-title = Le registre des écritures
shell-ledger-about = Chaque changement y est écrit une seule fois, au moment où il se fait, et jamais retouché. Gardez un point de contrôle : nul ne pourra récrire le passé à votre insu.
shell-ledger-entries = Écritures
shell-ledger-root = Racine de l’arbre
shell-ledger-origin = Nom de ce registre
shell-ledger-key = Clé publique
shell-ledger-check-title = Comment vérifier vous-même
shell-ledger-check-keep = Gardez aujourd’hui un point de contrôle signé et comparez-le plus tard.
shell-ledger-check-checkpoint = Télécharger le point de contrôle
shell-ledger-check-run = Téléchargez le reçu d’une décision et vérifiez-le sur votre machine, hors ligne :
shell-ledger-check-answer = La réponse dit si l’écriture figure dans le registre signé exactement comme vous la tenez, ou ce qui ne va pas.
shell-ledger-recent = Dernières écritures
shell-ledger-part = Écritures { $from } à { $to } sur { $total }
shell-ledger-from = Écriture, et celles qui la précèdent
shell-ledger-from-do = Afficher
shell-ledger-number = Numéro
shell-ledger-when = Quand
shell-ledger-what = Ce qui s’est passé
shell-entry-title = Écriture { $number }
shell-entry-about = Concerne
shell-entry-by = Par
shell-entry-leaf = Empreinte de la feuille
shell-entry-bytes = L’écriture telle qu’elle a été hachée
shell-entry-open = Ce qui était scellé et vous est ouvert
shell-entry-open-about = Chacune de ces parties est celle sur laquelle l’écriture s’engage : le SHA-256 de koinon/part/1, d’un octet nul, du sel et du texte en une ligne de JSON canonique donne l’empreinte. Le reçu les contient pour une vérification hors ligne.
shell-entry-part = Partie { $number }
shell-entry-salt = Sel
shell-entry-hash = Empreinte dans l’écriture
shell-entry-parts =
    { $count ->
        [one] { $count } partie de cette écriture concerne une personne ou est scellée ; seule son empreinte salée est publique.
       *[other] { $count } parties de cette écriture concernent des personnes ou sont scellées ; seules leurs empreintes salées sont publiques.
    }

## La page de style
shell-style-title = L’aspect de la maison
shell-style-about = Chaque composant dans chacun de ses états, tel que les pages l’emploient.
shell-style-colours = Couleurs
shell-style-sections = Sections
shell-style-type = Caractères
shell-style-kicker = Ce qui se tient au-dessus d’un titre
shell-style-sentence = Adopté : 214 pour, 97 contre, 31 abstentions.
shell-style-text = Une ligne compte environ soixante-cinq signes, pour que l’œil retrouve son chemin. Les nombres s’alignent, et chacun dit ce qu’il compte.
shell-style-link = Un lien
shell-style-hint = Une remarque plus discrète.
shell-style-buttons = Boutons
shell-style-press = Appuyer
shell-style-states = États
# used-by: code
shell-style-badge-good = adopté
# used-by: code
shell-style-badge-wait = ouvert
# used-by: code
shell-style-badge-bad = rejeté
# used-by: code
shell-style-badge-plain = non commencé
shell-style-notice = Un avis dit ce qui est, pourquoi, et ce qu’il faut faire ensuite.
shell-style-form = Formulaires
shell-style-field = Un champ
shell-style-choice = Un choix
shell-style-tick = Une case à cocher
shell-style-tables = Tableaux et listes
shell-style-caption = Ce que dit le tableau
shell-style-more = Davantage
shell-style-figures = Figures
shell-style-card = Un objet à part
shell-style-figure-verdict = Résultat
shell-style-figure-quorum = Quorum
shell-style-figure-rule = Une règle de composition
shell-style-figure-progress = Avancement
shell-style-figure-body = Un organe, siège par siège
shell-style-figure-map = Les membres sur la carte
shell-style-figure-plan = Le plan, action par action
shell-style-figure-code = Un code pour les téléphones

## Réglages
shell-settings-title = Réglages
shell-settings-about = Ce que cette fédération règle pour elle-même. Chaque changement est inscrit au registre des écritures, avec son auteur, et se voit aussitôt.
shell-settings-saved = C’est enregistré, et visible dès maintenant sur toutes les pages.
shell-settings-keep = Enregistrer les réglages
shell-settings-preview = La couleur, dans les deux thèmes
shell-settings-preview-about = Elle s’enregistre avec les réglages. Le thème sombre prend une jumelle plus claire de la même teinte.
shell-settings-look = La regarder d’abord
shell-settings-accent-none = Enregistrer avec la couleur de la maison
shell-settings-light = Clair
shell-settings-dark = Sombre
# $contrast is a ratio such as 7.14
shell-settings-contrast = contraste { $contrast }
# used-by: code
shell-setting-name = Nom de la fédération
# used-by: code
shell-setting-zone = Fuseau horaire
shell-setting-zone-none = Non réglé (UTC)
# used-by: code
shell-setting-address = Adresse publique
shell-setting-address-hint = Celle par laquelle on joint cette maison, comme https://maison.ligue.example. Les liens des lettres l’utilisent. Avec https, on ne se connecte plus qu’en https : réglez-la une fois le certificat en place.
shell-setting-address-proposed = Proposée ici : l’adresse que vous utilisez en ce moment.
# used-by: code
shell-setting-accent = Couleur
shell-setting-accent-hint = Une couleur foncée, pour les liens et les boutons.
# used-by: code
shell-setting-contact = Ligne de contact au pied de chaque page
# used-by: code
shell-setting-sign-in = Montrer aux visiteurs le chemin de la connexion
shell-setting-sign-in-hint = S’il n’est pas montré, les titulaires d’un compte se connectent toujours à l’adresse /me.
# used-by: code
shell-setting-demonstration = Démonstration
shell-remains-title = Ce qui reste à régler dans cette nouvelle maison
shell-steps-title = La suite dans cette nouvelle maison
shell-step-settings = Réglages : nom, adresse, fuseau horaire
shell-step-secretary = Inviter un·e secrétaire pour l’organe
shell-step-done = fait
# used-by: code
shell-remains-name = Le nom de la fédération, dans ses langues.
# used-by: code
shell-remains-address = L’adresse publique, sans laquelle les liens des lettres ne mènent nulle part.
# used-by: code
shell-remains-zone = Le fuseau horaire dans lequel ses journées commencent et finissent ; d’ici là, c’est UTC.
# used-by: code
shell-history-setting-changed = Un réglage a été modifié
shell-refusal-setting = Il n’y a pas de réglage « { $name } ». On connaît : { $known }.
shell-refusal-one-line = Écrivez ceci sur une seule ligne.
shell-refusal-zone = « { $value } » n’est pas un fuseau horaire. Écrivez son nom IANA, comme Africa/Tunis ou America/Bogota.
shell-refusal-address = « { $value } » n’est pas l’adresse d’une maison. Écrivez https:// et le nom de l’hôte, avec un port au besoin, et rien après : https://maison.ligue.example.
shell-refusal-shown = « { $value } » n’est ni « shown » (montré) ni « hidden » (caché).
shell-refusal-settings-stale = Quelqu’un d’autre a modifié un réglage entre-temps. Regardez de nouveau la page, puis faites les vôtres.
shell-refusal-colour = « { $value } » n’est pas une couleur. Écrivez-la sous la forme #rrvvbb, par exemple #1f5a6b.
shell-refusal-contrast = « { $value } » ne se lit pas sur ce papier : son contraste est de { $contrast }, et un texte demande 4,5. Choisissez une teinte plus foncée.
shell-refusal-bytes = Ce n’est pas du texte en UTF-8, ou il contient le caractère nul (U+0000). Rien n’a été gardé ; envoyez-le de nouveau depuis une page de cette maison.
shell-refusal-twice = Le champ « { $name } » est arrivé plusieurs fois, et l’on ne peut savoir lequel vaut. Envoyez-le une seule fois.
shell-refusal-media = Un formulaire arrive en application/x-www-form-urlencoded ou multipart/form-data. Rien n’a été gardé.
shell-refusal-slow = L’envoi a mis trop longtemps à arriver, et rien n’a été gardé. Recommencez, avec une meilleure liaison si possible.
