## Plan
strategy-nav-plan = Plan
strategy-step-plan = Charger le plan
strategy-plan-title = Le plan stratégique
strategy-plan-empty = Aucun plan n’est encore chargé.
strategy-plan-empty-about = Le plan entier tient ici sur une page : ses objectifs, leurs stratégies et leurs actions, qui répond de chacune, où elle en est, et les décisions qui le prouvent. Toute fédération, section ou association peut écrire son plan dans un seul fichier.
strategy-plan-empty-whom = Le plan est chargé par un administrateur. Adressez-vous au secrétariat.
strategy-plan-empty-command = Sur la machine de la fédération, une commande suffit :
strategy-plan-example = Télécharger un exemple de fichier : priorités stratégiques 2010-2016
strategy-plan-period = du { $from } au { $until }
strategy-plan-source = Source : { $source }
strategy-plan-past = Le plan tel qu’il était le { $day }, selon ce que l’on en sait aujourd’hui.
strategy-plan-ended = Ce plan s’est achevé le { $day }.
strategy-plan-begins = Ce plan commence le { $day }.
strategy-plan-usual = L’avancement est donné au { $day }, sauf autre date indiquée.
strategy-home-whole = Le plan entier
strategy-plan-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
strategy-plan-with-evidence =
    { $count ->
        [one] { $count } appuyée par des preuves
       *[other] { $count } appuyées par des preuves
    }
strategy-plan-caption = Actions de l’objectif { $number }, par stratégie
strategy-plan-as-of = Le plan à la date du
strategy-plan-as-of-show = Afficher
strategy-plan-others = Autres plans :
strategy-plan-csv = Tableau (CSV)
strategy-plan-json = Fichier du plan avec l’avancement (JSON)
strategy-plan-data = Pour les programmes (API)
strategy-words-note = Ce plan n’a pas encore été rédigé dans votre langue ({ $own }). Sauf mention contraire, il est présenté dans cette langue : { $other }.
strategy-objective-functions = Fonctions
strategy-objective-resources = Ressources
strategy-column-action = Action
strategy-column-responsible = Responsables
strategy-column-state = État
strategy-column-progress = Avancement
strategy-column-evidence = Preuves
strategy-column-day = À la date du
strategy-column-note = Ce qui a été fait

## Picture
strategy-picture-title = Le plan d’un coup d’œil
strategy-picture-about = Une case par action, remplie depuis le bas selon son avancement et pleine une fois achevée ; un cadre interrompu signifie suspendue. Un point par preuve, jusqu’à quatre.
strategy-picture-tile =
    { $count ->
        [one] { $path } { $wording }. { $state }, { $percent } ; { $count } preuve
       *[other] { $path } { $wording }. { $state }, { $percent } ; { $count } preuves
    }

## Progress
strategy-progress-not-started = Pas commencée
strategy-progress-under-way = En cours
strategy-progress-done = Achevée
strategy-progress-suspended = Suspendue
strategy-progress-bar = { $state }, { $percent }

## Action
strategy-action-nobody = Personne n’est encore désigné.
strategy-action-withdrawn = Cette action a quitté le plan le { $day }. Ses rapports, ses preuves et son historique demeurent.

## Reports
strategy-report-title = Rendre compte de l’avancement
strategy-report-state = Où en est-elle ?
strategy-report-progress = Pourcentage accompli
strategy-report-day = À la date du
strategy-report-day-hint = Le jour où cela était vrai. Un rapport du même jour corrige le précédent.
strategy-report-note = Ce qui a été fait
strategy-report-note-hint = Quelques phrases, si vous le souhaitez. Tout le monde peut les lire.
strategy-report-do = Enregistrer le rapport
strategy-report-back = Revenir à l’action
strategy-report-as-of = à la date du { $day }
strategy-report-none = personne n’en a encore rendu compte
strategy-report-all = Tous les rapports

## Evidence
strategy-kind-decision = Décision
strategy-evidence-title = Ajouter une preuve
strategy-evidence-about = Ce que la fédération a décidé ou fait peut servir de preuve sous une action, et chacun peut en suivre le fil.
strategy-evidence-action = Sous quelle action ?
strategy-evidence-thing = Adresse ou numéro
strategy-evidence-thing-hint = Collez l’adresse de sa page, ou saisissez son numéro ou des mots de son titre.
strategy-evidence-pick = Ou choisissez parmi les dernières
strategy-evidence-pick-none = Choisir…
strategy-evidence-note = Que montre-t-elle ?
strategy-evidence-note-hint = Une phrase, si vous le souhaitez. Tout le monde peut la lire.
strategy-evidence-do = Verser comme preuve
strategy-evidence-withdraw = Retirer
strategy-evidence-none = Aucune preuve n’appuie encore cette action. Les secrétaires des organes peuvent y verser des décisions.
strategy-evidence-gone = un élément qui n’existe plus
strategy-evidence-past = Preuves retirées
strategy-evidence-no-action = Aucun plan comportant des actions n’est chargé. Chargez d’abord un plan.
strategy-stands-title = Preuve dans le plan
strategy-stands-none = N’appuie encore aucune action du plan.
strategy-stands-give = Verser comme preuve sous une action du plan

## Loading
strategy-load-title = Charger un plan
strategy-load-about = Chaque erreur du fichier est indiquée avec son emplacement. Une seule suffit pour que rien ne soit chargé.
strategy-load-keeps = Un plan portant le même code est mis à jour : les actions se reconnaissent à leur numéro et gardent avancement, preuves et historique. Ce qui manque au nouveau fichier est retiré, et revient avec un fichier qui le contient.
strategy-load-file = Fichier du plan (JSON)
strategy-load-hint =
    { $most ->
        [one] Au plus { $most } Mio.
       *[other] Au plus { $most } Mio.
    }
strategy-load-do = Charger
strategy-load-told = Objectifs, stratégies et actions ajoutés : { $added } ; modifiés : { $changed } ; retirés : { $withdrawn } ; inchangés : { $unchanged }.
strategy-loaded-title = Le plan est chargé
strategy-loaded-nothing = Rien n’a changé : le plan est déjà conforme au fichier.
strategy-loaded-head = Le titre, l’énoncé, la période, la source ou les organes du plan sont nouveaux.
strategy-loaded-warnings =
    { $count ->
        [one] { $count } point à regarder
       *[other] { $count } points à regarder
    }
strategy-loaded-see = Voir le plan

## Findings in a plan file
strategy-finding-at = { $place } (ligne { $line }) : { $sentence }
strategy-finding-at-place = { $place } : { $sentence }
strategy-finding-on-line = Ligne { $line } : { $sentence }
strategy-finding-file-too-large = Le fichier dépasse { $limit } Mio. Un plan n’est que du texte : ôtez le reste.
strategy-finding-not-utf8 = L’octet { $byte } ({ $value }) n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8.
strategy-finding-not-json = Ce n’est pas du JSON à partir de la colonne { $column } : { $reason } Corrigez à cet endroit et chargez de nouveau.
# used-by: code
strategy-finding-file-empty = Le fichier est vide. Choisissez celui qui contient le plan.
strategy-json-cut-off = le texte s’arrête trop tôt.
strategy-json-too-deep = l’imbrication est trop profonde.
strategy-json-other = il manque un signe, ou il y en a un de trop.
strategy-finding-format-unknown = « koinon » indique { $value }. Un fichier de plan commence par "koinon": "plan/1".
strategy-finding-key-missing = Le champ « { $key } » manque. Ajoutez-le.
strategy-finding-key-unknown = Il n’existe pas de champ « { $value } » ici. Peut-être : { $suggestion }.
strategy-finding-key-doubled = « { $value } » figure deux fois ici. N’en gardez qu’un.
strategy-finding-value-type = On lit ici { $value }. Écrivez { $expected }.
strategy-type-object = un objet : { "{" }…{ "}" }
strategy-type-list = une liste : […]
strategy-type-text = un texte entre guillemets
strategy-type-whole = un nombre entier, sans guillemets, décimales ni exposant
strategy-type-localised = un objet qui va de la langue au texte, comme { "{" }"fr": "…"{ "}" }
strategy-type-wording = un texte, ou un objet avec « text » et « origin »
strategy-finding-list-empty = Cette liste est vide. Il y faut au moins un élément.
strategy-finding-list-too-long = Cette liste est trop longue. Éléments : { $count } ; maximum : { $limit }.
strategy-finding-code-malformed = « { $value } » n’est pas un code. Écrivez des lettres minuscules a–z et des chiffres, par groupes reliés par un trait d’union, 64 caractères au plus.
strategy-finding-code-doubled = Le code « { $value } » figure déjà ici : { $first }. N’en gardez qu’un.
strategy-finding-code-unresolved = « bodies » ne contient pas le code « { $value } ». Ajoutez-le, ou employez : { $suggestion }.
strategy-finding-number-out-of-range = { $value } n’est pas un nombre de 1 à 999.
strategy-finding-number-doubled = Le numéro { $value } figure déjà ici : { $first }. Donnez à chacun le sien.
strategy-finding-date-malformed = « { $value } » n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2027-05-31.
strategy-finding-period-reversed = La période commence le { $from } et finit avant, le { $until }. Échangez ou corrigez les dates.
strategy-finding-language-malformed = « { $value } » n’est pas une étiquette de langue. Écrivez par exemple fr, pt-BR ou zh-Hant.
strategy-finding-language-doubled = « { $value } » est la même langue que « { $first } ». N’en gardez qu’une.
strategy-finding-text-empty = Il n’y a pas de texte ici. Écrivez-le, ou ôtez la langue.
strategy-finding-text-too-long = Ce texte est trop long. Caractères : { $count } ; maximum : { $limit }.
strategy-finding-text-control = Il y a un saut de ligne ou un caractère de commande invisible ({ $code }) dans « { $value } ». Ôtez-le.
strategy-finding-origin-unknown = « { $value } » n’est pas une origine. Écrivez l’une de celles-ci : { $known }.
strategy-finding-resource-nameless = Cette ressource n’a ni « code » ni « name ». Donnez-lui l’un des deux.
strategy-finding-state-unknown = « { $value } » n’est pas un état. Écrivez l’un de ceux-ci : { $known }.
strategy-finding-progress-out-of-range = { $value } n’est pas un pourcentage de 0 à 100.
strategy-finding-report-incomplete = Un rapport a besoin de sa date, « as_of », avec « state » ou « progress ». Ajoutez ce qui manque.
strategy-finding-report-contradictory = L’état { $state } ne s’accorde pas avec { $progress } pour cent. Achevée vaut 100, pas commencée vaut 0, tout le reste moins de 100.
strategy-finding-report-in-future = { $value } est encore à venir ; nous sommes le { $today }. Rendez compte de ce qui est vrai aujourd’hui.
# used-by: code
strategy-finding-report-too-early = { $value } est avant 1800. Écrivez l’année en quatre chiffres.
strategy-finding-number-gap = Le numéro { $missing } manque. Voyez si un élément s’est perdu.
strategy-finding-text-untranslated = Pas rédigé dans ces langues : { $languages }. Les lecteurs verront une autre langue.
strategy-finding-language-extra = Rédigé aussi en { $languages }, langue que le titre du plan n’a pas. Vérifiez l’étiquette.
strategy-finding-body-unused = Rien dans le plan ne renvoie à « { $value } ». Voyez s’il a été oublié.
strategy-finding-responsible-not-resource = « { $value } » répond de cette action sans être une ressource de l’objectif { $objective }. Voyez s’il devrait l’être.
strategy-finding-action-unassigned = Personne ne répond de cette action. Désignez un organe dès qu’il est connu.
strategy-finding-report-outdated = Un rapport plus récent, du { $day }, est déjà enregistré. Celui du { $value } n’a pas été pris.
strategy-finding-entry-withdrawn =
    { $count ->
        [one] Le fichier ne contient plus cet élément. Il a été retiré, avec { $count } preuve, et revient avec un fichier qui le contient.
       *[other] Le fichier ne contient plus cet élément. Il a été retiré, avec { $count } preuves, et revient avec un fichier qui le contient.
    }

## Refusals
strategy-denied-plans = Seul un administrateur peut charger un plan. Adressez-vous au secrétariat.
strategy-denied-reports = Seuls les secrétaires des organes et les administrateurs rendent compte de l’avancement et versent des preuves. Parlez-en au secrétaire de votre organe.
strategy-refusal-finding = { $finding }
strategy-refusal-more =
    { $count ->
        [one] Il y en a { $count } de plus. La commande « koinon plan load » les donne toutes.
       *[other] Il y en a { $count } de plus. La commande « koinon plan load » les donne toutes.
    }
strategy-refusal-file-missing = Choisissez le fichier du plan.
strategy-refusal-action-withdrawn = L’action { $path } a quitté le plan. On ne peut rien y ajouter, à moins qu’un fichier de plan ne la ramène.
strategy-refusal-not-started = Ce qui n’est pas commencé est à 0 pour cent. Mettez 0, ou choisissez un autre état.
strategy-refusal-done = Ce qui est achevé est à 100 pour cent. Mettez 100, ou choisissez un autre état.
strategy-refusal-not-done = À 100 pour cent, c’est achevé. Mettez moins, ou choisissez cet état.
strategy-refusal-report-future = Ce jour est encore à venir ; nous sommes le { $today }. Rendez compte de ce qui est vrai aujourd’hui.
strategy-refusal-report-old = Ce jour est avant 1800. Écrivez l’année en quatre chiffres.
strategy-refusal-report-earlier = Il existe un rapport d’un jour plus récent, le { $day }. Indiquez ce jour pour le corriger, ou un jour ultérieur.
strategy-refusal-thing-missing = Dites ce qui doit servir de preuve : collez son adresse, saisissez son numéro, ou choisissez dans la liste.
strategy-refusal-thing-unknown = À cette adresse, rien ne peut servir de preuve. Copiez l’adresse de la page d’une décision.
strategy-refusal-thing-not-found = Rien de ce qui peut servir de preuve ne répond à « { $asked } ». Essayez d’autres mots, ou collez l’adresse.
strategy-refusal-thing-several =
    { $count ->
        [one] { $count } élément y répond : { $titles }. Précisez, ou collez l’adresse.
       *[other] { $count } éléments y répondent, dont : { $titles }. Précisez, ou collez l’adresse.
    }
strategy-refusal-evidence-stands = « { $title } » appuie déjà l’action { $path }.
strategy-refusal-evidence-withdrawn = Cette preuve a déjà été retirée, le { $day }.

## For programs
strategy-api-plan = Le plan à une date, ses actions par parties
strategy-api-plan-csv = Le plan en tableau, une ligne par action
strategy-api-plan-json = Le plan en un fichier qui peut être rechargé
strategy-api-plan-code = Le code d’un autre plan que celui dont il s’agit


## History
strategy-history-plan-loaded = Un fichier de plan a été chargé
strategy-history-objective-added = Objectif inscrit au plan
strategy-history-objective-changed = Objectif reformulé
strategy-history-objective-withdrawn = Objectif retiré du plan
strategy-history-objective-returned = Objectif revenu dans le plan
strategy-history-strategy-added = Stratégie inscrite au plan
strategy-history-strategy-changed = Stratégie reformulée
strategy-history-strategy-withdrawn = Stratégie retirée du plan
strategy-history-strategy-returned = Stratégie revenue dans le plan
strategy-history-action-added = Action inscrite au plan
strategy-history-action-changed = Action reformulée ou confiée à d’autres
strategy-history-action-withdrawn = Action retirée du plan
strategy-history-action-returned = Action revenue dans le plan
strategy-history-report-made = Avancement rapporté
strategy-history-evidence-stood = Preuve versée au plan
strategy-history-evidence-withdrawn = Preuve retirée du plan
strategy-field-title = Titre
strategy-field-statement = Énoncé
strategy-field-source = Source
strategy-field-since = Début
strategy-field-until = Fin
strategy-field-carriers = Organes
strategy-field-wording = Formulation
strategy-field-responsible = Responsables
