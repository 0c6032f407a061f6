## Bodies
governance-nav-bodies = Organes
governance-cancel = Revenir sans rien changer
governance-choose-person = Choisir une personne
governance-choose-kind = Choisir la nature
governance-search = Chercher
governance-search-hint = Cela raccourcit la liste ci-dessous ; ce que vous avez saisi reste.
governance-as-of = À la date du
governance-as-of-show = Montrer ce jour
governance-as-of-other = Un autre jour
governance-as-of-note = Voici l’état au { $day }, d’après ce que l’on sait aujourd’hui.
governance-kind-general-assembly = Assemblée générale
governance-kind-world-council = Conseil mondial
governance-kind-executive-bureau = Bureau exécutif
governance-kind-presidency = Présidence
governance-kind-committee = Comité
governance-kind-commission = Commission
governance-kind-working-group = Groupe de travail
governance-kind-section-council = Conseil de section
governance-bodies-title = Organes
governance-bodies-about = Les conseils, bureaux et groupes par lesquels la fédération se gouverne : qui y siège, et selon quelles règles.
governance-bodies-count = { $count ->
    [one] { $count } organe au { $day }
   *[other] { $count } organes au { $day }
}
governance-bodies-none = Aucun organe que vous puissiez voir n’existe à cette date. Un administrateur crée le premier.
governance-bodies-caption = Les organes, chacun sous celui dont il relève
governance-bodies-name = Organe
governance-bodies-held = Sièges occupés
governance-bodies-vacant = Vacants
governance-bodies-next = Prochaine réunion
governance-bodies-csv = Tous les sièges en tableau (CSV)
governance-bodies-json = Tous les organes en JSON
governance-body-part-of = relève de : { $body }
governance-body-belongs = Relève de :
governance-body-holds = En relèvent :
governance-body-closed = non public
governance-body-json = Cet organe en JSON
governance-body-new = Nouvel organe
governance-body-create = Créer l’organe
governance-body-change = Modifier cet organe
governance-body-change-do = Enregistrer les changements
governance-body-parent = Relève de
governance-body-no-parent = aucun autre organe
governance-field-code = Nom court
governance-field-code-hint = Pour les adresses et les fichiers, par exemple « executive-bureau » : minuscules sans accents, chiffres et traits d’union. Il ne change jamais.
governance-field-advanced = Avancé
governance-field-kind = Nature
governance-field-name = Nom
governance-field-purpose = Mission
governance-field-public = Visible par tous
governance-field-position = Place dans les listes
governance-field-body-until = Prend fin le
governance-field-body-until-hint = Le premier jour où l’organe n’existe plus. À laisser vide tant qu’il existe.
governance-field-until = Premier jour où cela ne vaut plus

## Bodies: seats
governance-seats-title = Sièges
governance-seats-every = Tous les sièges
governance-seat-what = Le siège
governance-seats-none = Cet organe n’a aucun siège à cette date. Un administrateur ajoute ses catégories, puis ses sièges.
governance-seats-of-members = Cet organe n’a pas de sièges : chaque membre y dispose d’une voix et désigne un délégué pour chaque réunion ({ $article }).
governance-seats-count = { $count ->
    [one] { $count } siège.
   *[other] { $count } sièges.
}
governance-seats-held = { $count ->
    [0] Aucun n’est occupé.
    [one] { $count } est occupé.
   *[other] { $count } sont occupés.
}
governance-seats-vacant = { $count ->
    [0] Aucun n’est vacant.
    [one] { $count } est vacant.
   *[other] { $count } sont vacants.
}
governance-seats-word = { $count ->
    [one] siège
   *[other] sièges
}
governance-seats-held-of = { $held } sur { $all }
governance-seats-caption = Qui tient chaque siège.
governance-seats-common = Sauf autre indication : { $words }.
governance-seats-new = Ajouter des sièges
governance-seats-add = Ajouter les sièges
governance-seats-no-class = Chaque siège appartient à une catégorie. Ajoutez la première catégorie de cet organe.
governance-class-new = Ajouter une catégorie de sièges
governance-class-done = La catégorie est ajoutée. Elle apparaît sur la page de l’organe dès qu’elle a des sièges : créez-les maintenant.
governance-class-add = Ajouter la catégorie
governance-section-none = d’aucune section
governance-seat-word = Siège
governance-seat-number = Siège { $number }
governance-seat-title = Siège { $number } · { $body }
governance-seat-vacant = Siège { $number }, vacant
governance-seat-vacant-word = vacant
governance-seat-voteless = sans droit de vote
governance-seat-weight = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
}
governance-seat-span = Existence
governance-seat-holders = Qui l’a occupé
governance-seat-holders-caption = Titulaires et suppléants, les derniers d’abord
governance-seat-never-held = Personne n’a encore occupé ce siège.
governance-seat-holder = Occupant
governance-seat-ended = Fin
governance-seat-close = Supprimer ce siège
governance-seat-close-lead = Qui l’occupe le perd ce jour-là. Ce qui a été décidé avec lui demeure.
governance-seat-reopen = Annuler la suppression
governance-seat-reopen-lead = Le siège serait supprimé le { $day }. Une fois la suppression annulée, il demeure, et qui l’occupe le garde. Le registre des écritures garde les deux, avec le motif.
governance-holder-of = { $name } ({ $member })
governance-capacity-titular = Titulaire
governance-capacity-deputy = Suppléant
governance-capacity-delegate = Délégué
governance-capacity-substitute = Suppléant
governance-office-member = Membre
governance-office-chair = Présidence
governance-office-vice-chair = Vice-présidence
governance-term-ends = période jusqu’au { $day }
governance-term-ended = période échue le { $day }
governance-field-class = Catégorie
governance-field-section = Section
governance-field-count = Combien
governance-field-weight = Poids
governance-field-votes-tick = Ses sièges votent
governance-field-mandate = Mandat
governance-field-capacity = En qualité de
governance-field-office = Dans l’organe
governance-field-term = Fin de la période
governance-field-term-hint = À laisser vide si le siège est occupé sans terme.
governance-field-reason = Pourquoi
governance-field-article-optional = Article, s’il y en a un
governance-tenure-new = Pourvoir ce siège
governance-tenure-do = Pourvoir le siège
governance-tenure-lead = Un siège s’occupe en vertu d’un mandat dans un membre. Cherchez d’abord le membre.
governance-tenure-search = Nom du membre
governance-tenure-search-hint = Le nom de la personne ou du membre, ou le début d’un mot de ce nom.
governance-tenure-none = Personne ne détient aujourd’hui de mandat dans un membre nommé « { $words } ». Inscrivez d’abord le mandat au registre, ou cherchez un autre nom.
governance-tenure-found = { $count ->
    [one] { $count } mandat trouvé.
   *[other] { $count } mandats trouvés. Si le bon n’y est pas, précisez la recherche.
}
governance-tenure-end = { $name } quitte le siège
governance-tenure-end-do = Mettre fin
governance-tenure-end-lead = Qui perd son mandat perd le siège selon le statut de l’organe ; cela n’a pas à être saisi ici.
governance-tenure-resume = { $name } garde le siège
governance-tenure-resume-do = Annuler cette fin
governance-tenure-resume-lead = La fin au { $day } est à venir. Une fois annulée, le siège reste occupé comme avant. Le registre des écritures garde les deux, avec le motif.
governance-end-mandate-lost = le mandat a pris fin
governance-end-term-ended = la période a pris fin
governance-end-resigned = démission
governance-end-replaced = remplacement
governance-end-died = décès
governance-end-seat-closed = le siège a été supprimé
governance-end-in-error = saisi par erreur
governance-ended = Fin le { $day }.
governance-ended-reason = Fin le { $day } : { $reason }.
governance-ended-article = Fin le { $day } : { $reason } ({ $article }).
governance-ends = Prend fin le { $day }.
governance-ends-reason = Prend fin le { $day } : { $reason }.
governance-ends-article = Prend fin le { $day } : { $reason } ({ $article }).
governance-risk-word = menacé
governance-risk-title = Sièges menacés
governance-risk-ended = Le mandat a pris fin le { $day }.
governance-risk-lost = Le siège est perdu à compter du { $day } ({ $article }).
governance-risk-meeting-called = Le siège est perdu à la prochaine réunion de l’organe « { $body } », le { $day } ({ $article }).
governance-risk-meeting = Le siège est perdu à la prochaine réunion de l’organe « { $body } » ; aucune n’est encore convoquée ({ $article }).
governance-risk-unsettled = Aucun statut de cet organe ne dit ce que devient le siège. Un administrateur doit le fixer.
governance-panel-title = Sièges dans les organes
governance-section-seats =
    { $count ->
        [one] { $count } siège
       *[other] { $count } sièges
    }
governance-section-vacant =
    { $count ->
        [one] { $count } vacant
       *[other] { $count } vacants
    }
governance-section-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
governance-seat-give = Donner un siège vacant dans

## Bodies: composition
governance-terms-nav = Les mandatures de cet organe
governance-terms-title = Au fil des mandatures
governance-terms-about = Qui siégeait lorsque beaucoup de sièges venaient d’être pourvus. Les parts sont celles des sièges occupés.
governance-terms-choose = Choisissez un jour pour tout voir à cette date.
governance-terms-of = Sièges
governance-terms-today = aujourd’hui, { $day }
governance-terms-held = Occupés, sur tous les sièges
governance-terms-cell = { $part } sur { $whole } · { $share }
# used-by: code
governance-life-member-seat = { $name } prend un siège dans l’organe « { $body } »
# used-by: code
governance-life-member-chair = { $name } prend la présidence de l’organe « { $body } »
# used-by: code
governance-life-member-deputy = { $name } devient suppléant ou suppléante dans l’organe « { $body } »
# used-by: code
governance-life-member-ended = { $name } quitte l’organe « { $body } »
# used-by: code
governance-life-member-term = Fin du mandat de { $name } dans l’organe « { $body } »
# used-by: code
governance-life-person-seat = Prend un siège dans l’organe « { $body } », pour { $member }
# used-by: code
governance-life-person-chair = Prend la présidence de l’organe « { $body } », pour { $member }
# used-by: code
governance-life-person-deputy = Prend une suppléance dans l’organe « { $body } », pour { $member }
# used-by: code
governance-life-person-ended = Quitte l’organe « { $body } », où le siège était tenu pour { $member }
# used-by: code
governance-life-person-term = Fin du mandat dans l’organe « { $body } », pour { $member }
governance-life-reason = { $what } : { $reason }
governance-life-founded = Fondation
governance-life-dissolved = Dissolution
governance-life-taken = { $count ->
    [one] { $count } siège est pourvu
   *[other] { $count } sièges sont pourvus
 }
governance-life-vacated = { $count ->
    [one] { $count } siège devient vacant
   *[other] { $count } sièges deviennent vacants
 }
governance-life-adopted = Adopté : { $title } ({ $number })
governance-life-rejected = Non adopté : { $title } ({ $number })
governance-seat-with-deputy = { $titular } ; suppléance : { $deputy }
governance-seats-with-deputy = Avec suppléance
governance-composition-title = Composition
governance-composition-no-rules = Aucune règle de composition n’est fixée pour cet organe.
governance-composition-seats = { $subject } : { $count } sur { $whole ->
    [one] { $whole } siège
   *[other] { $whole } sièges
}.
governance-composition-held = { $subject } : { $count } sur { $whole ->
    [one] { $whole } siège occupé
   *[other] { $whole } sièges occupés
} ({ $share }).
governance-composition-none-held = { $subject } : aucun siège n’est occupé.
governance-composition-vacant = { $count ->
    [one] { $count } d’entre eux est vacant.
   *[other] { $count } d’entre eux sont vacants.
}
governance-composition-least = { $count ->
    [one] Il faut au moins { $count } siège.
   *[other] Il faut au moins { $count } sièges.
}
governance-composition-most = { $count ->
    [one] Au plus { $count } siège est admis.
   *[other] Au plus { $count } sièges sont admis.
}
governance-composition-exactly = { $count ->
    [one] Il faut exactement { $count } siège.
   *[other] Il faut exactement { $count } sièges.
}
governance-composition-least-share = Il faut au moins { $share }.
governance-composition-most-share = Au plus { $share } sont admis.
governance-composition-kept = La règle est respectée.
governance-composition-below = { $count ->
    [one] Il en manque { $count }.
   *[other] Il en manque { $count }.
}
governance-composition-above = { $count ->
    [one] C’est { $count } de trop.
   *[other] C’est { $count } de trop.
}
governance-composition-empty = Il n’y a encore rien à compter.
governance-composition-word-kept = respectée
governance-composition-word-below = trop peu
governance-composition-word-above = trop
governance-composition-word-empty = rien à compter
governance-composition-whole = { $count ->
    [one] sur { $count } siège
   *[other] sur { $count } sièges
}
governance-composition-floor = au moins { $bound }
governance-composition-cap = au plus { $bound }
governance-composition-each-country = Chaque pays
governance-composition-each-section = Chaque section
governance-composition-each-class = Chaque catégorie
governance-composition-each-gender = Chaque genre
governance-people-female = Femmes
governance-people-male = Hommes
governance-people-other = Personnes d’un autre genre
governance-people-unknown = Personnes dont le genre n’est pas connu
governance-aspect-section = Section
governance-aspect-class = Catégorie de sièges
governance-aspect-gender = Genre
governance-aspect-country = Pays
governance-aspect-value = { $aspect } : { $value }
governance-rule-new = Fixer une règle de composition
governance-rule-lead = Elle prend la place de la règle en vigueur qui compte la même chose dans la même mesure, et vaut jusqu’à la suivante déjà fixée. Pour « chaque », seul un maximum peut être fixé.
governance-rule-what = Ce qui est compté
governance-rule-measure = En quoi
governance-measure-share = pour cent des sièges occupés
governance-measure-seats = sièges, sur tous les sièges
governance-rule-least = Au moins
governance-rule-most = Au plus
governance-rule-bound-hint = Un nombre entier, ou rien s’il n’y a pas de telle limite.
governance-rule-repeal = Mettre fin à la règle : { $subject }
governance-rule-repeal-lead = Elle repose sur { $article }. À compter de ce jour elle ne vaut plus, et rien ne la remplace.
governance-rule-repeal-moved = Elle repose sur { $article } et, en l’état, ne vaut plus à compter du { $day }. Indiquez un autre jour.
governance-rule-repeal-do = Mettre fin à cette règle
governance-rule-until = plus à compter du { $day }
governance-rule-withdrawal = Retirer la règle : { $subject }

## Bodies: statutes
governance-statutes-title = Statuts en vigueur
governance-statutes-examples = Ce sont tous des exemples, non des règles propres à la fédération.
governance-statutes-all = Toutes : { $days }.
governance-statutes-usually = Sauf indication contraire : { $days }.
governance-statutes-none = Aucun statut n’est encore fixé pour cet organe.
governance-statutes-unset = Non fixé : { $topics }. Ce qui en dépend est refusé tant qu’un administrateur ne l’a pas fixé.
governance-statutes-whole = Les statuts de cet organe
governance-statutes-lacking = Avant que cet organe puisse convoquer et voter, il faut fixer ces points des statuts :
governance-statutes-lacking-who = Un administrateur les fixe sur la page de l’organe.
governance-step-body = Créer le premier organe
governance-step-seats = Créer ses sièges
governance-step-statutes = Fixer ses statuts
governance-step-holders = Pourvoir ses sièges
governance-step-meeting = Préparer la première réunion
governance-statutes-enough = Tout ce qu’il faut pour convoquer et pour voter est fixé. Le reste peut suivre.
governance-statutes-not-enough = Cet organe ne peut pas encore convoquer et voter : ce qui est marqué comme nécessaire doit être fixé, point par point ou avec tout un jeu de règles.
governance-statutes-silent = Pas fixé.
governance-statutes-for-call = Nécessaire pour convoquer.
governance-statutes-for-vote = Nécessaire pour voter.
governance-statutes-take = Reprendre tout un jeu de règles
governance-statutes-take-about = Seuls les points qui ne sont pas encore fixés sont remplis ; rien n’est remplacé. Chacun peut être modifié ensuite, séparément.
governance-statutes-usual = Le jeu habituel, comme exemple
governance-statutes-usual-says = Ce que dit le jeu habituel
governance-statutes-from = Reprendre
governance-statutes-article-hint = Pour le jeu habituel : ce qui est cité tant que vos propres articles ne sont pas saisis, par exemple « règles provisoires ». Une copie garde les articles de l’autre organe.
governance-statutes-take-do = Mettre ce jeu en vigueur
governance-statutes-done-set = C’est fixé.
governance-statutes-done-taken = Le jeu de règles est en vigueur.
governance-statute-example = exemple
governance-statutes-upcoming = À venir
governance-statute-entered = saisi le { $day }
governance-statute-unknown-then = saisi seulement le { $day } : ce jour-là, il n’était pas connu ici
governance-statute-withdraw = Le retirer
governance-statute-withdrawal = Retirer : { $topic }
governance-statute-withdrawal-about = Il vaudrait à partir du { $day } : { $says } ({ $article }) Une fois retiré, il n’entre jamais en vigueur et ce qui vaut avant lui se poursuit. Le registre des écritures le garde, avec le motif.
governance-statute-reason = Motif
governance-statute-example-tick = C’est un exemple, non une règle propre à la fédération
governance-statute-enact = Mettre en vigueur
governance-statute-now = En vigueur : { $says } ({ $article }). Ce que vous saisissez le remplace dès son premier jour.
governance-statute-silent = Rien n’est encore fixé sur ce point, et rien n’est supposé à sa place.
governance-statute-article = Article
governance-statute-article-hint = Tel que la fédération le cite, par exemple « art. 38 ».
governance-statute-since = À partir du
governance-topic-notice = Délai de convocation
governance-topic-quorum = Quorum
governance-topic-poll-rule = Majorité
governance-topic-proxy = Procurations
governance-topic-deputy = Suppléants
governance-topic-standing = Situation des membres et vote
governance-topic-delegation = Délégués des membres
governance-topic-remote = Votes à distance
governance-topic-hands = Vote à main levée
governance-topic-check-in = Pointage des présents
governance-topic-seat-loss = Perte du siège
governance-topic-public-follow = Suivi public des réunions
governance-topic-decision-numbering = Numérotation des décisions
governance-topic-lent-rule = Règle de vote d’un autre organe
governance-say-notice = { $count ->
    [0] Une réunion est convoquée sans délai minimal.
    [one] Une réunion est convoquée au moins { $count } jour avant.
   *[other] Une réunion est convoquée au moins { $count } jours avant.
}
governance-say-deputy-votes = Un suppléant vote en l’absence du titulaire.
governance-say-deputy-never = Les suppléants ne votent pas.
governance-say-standing = Votent ceux dont le membre a pour situation : { $standings }.
governance-say-delegation = Chaque membre des natures suivantes a une voix et désigne, pour chaque réunion, un délégué et un suppléant : { $kinds }.
governance-say-delegation-days = { $count ->
    [0] Les désignations prennent fin à l’ouverture de la réunion.
    [one] Les désignations prennent fin { $count } jour avant la réunion.
   *[other] Les désignations prennent fin { $count } jours avant la réunion.
}
governance-say-delegate-must = Le délégué doit être titulaire d’un mandat politique auprès du membre.
governance-say-delegate-should = Le délégué devrait être titulaire d’un mandat politique auprès du membre ; qui n’en a pas est signalé et vote.
governance-say-delegate-need-not = Le délégué n’a pas à être titulaire d’un mandat politique.
governance-say-substitute-must = Le suppléant doit être titulaire d’un mandat politique auprès du membre.
governance-say-substitute-should = Le suppléant devrait être titulaire d’un mandat politique auprès du membre ; qui n’en a pas est signalé et vote.
governance-say-substitute-need-not = Le suppléant n’a pas à être titulaire d’un mandat politique.
governance-say-check-in-oneself = Chacun peut enregistrer sa propre arrivée.
governance-say-check-in-chair = Qui conduit la réunion enregistre les arrivées.
governance-say-loss-at-once = Qui perd son mandat perd son siège le même jour.
governance-say-loss-after = { $count ->
    [one] Qui perd son mandat perd son siège { $count } jour plus tard.
   *[other] Qui perd son mandat perd son siège { $count } jours plus tard.
}
governance-say-loss-meeting = Qui perd son mandat garde son siège jusqu’à la prochaine réunion de l’organe « { $body } », et le perd ce jour-là.
governance-say-public-follow = Chacun peut suivre les réunions, sans compte.
governance-say-closed = Les réunions ne sont pas ouvertes à tous.
governance-say-lent-rule = Outre sa propre règle, cet organe peut voter selon celle de : { $bodies }.
governance-say-numbering = Les décisions sont numérotées comme { $example }.
governance-threshold-more-than = { $name ->
    [half] plus de la moitié
    [third] plus du tiers
    [two-thirds] plus des deux tiers
    [quarter] plus du quart
    [three-quarters] plus des trois quarts
    [three-fifths] plus des trois cinquièmes
    [four-fifths] plus des quatre cinquièmes
   *[figures] plus de { $fraction }
}
governance-threshold-at-least = { $name ->
    [half] au moins la moitié
    [third] au moins le tiers
    [two-thirds] au moins les deux tiers
    [quarter] au moins le quart
    [three-quarters] au moins les trois quarts
    [three-fifths] au moins les trois cinquièmes
    [four-fifths] au moins les quatre cinquièmes
   *[figures] au moins { $fraction }
}
governance-threshold-number = au moins { $count }
governance-clause-article = En vertu de : { $article }.
governance-clause-weights-equal = Chaque voix a le même poids.
governance-clause-weights-roll = Les voix pèsent ce que dit la liste des votants.
governance-clause-no-quorum = Aucun quorum n’est exigé.
governance-clause-quorum-heads = Quorum : { $threshold } des votants inscrits doivent être présents.
governance-clause-quorum-votes = Quorum : { $threshold } des voix inscrites doivent être présentes.
governance-clause-quorum-heads-number = { $count ->
    [one] Quorum : au moins { $count } votant doit être présent.
   *[other] Quorum : au moins { $count } votants doivent être présents.
}
governance-clause-quorum-votes-number = { $count ->
    [one] Quorum : au moins { $count } voix doit être présente.
   *[other] Quorum : au moins { $count } voix doivent être présentes.
}
governance-clause-quorum-proxies = Ceux qui sont représentés par procuration comptent comme présents.
governance-clause-quorum-present = Ceux qui sont représentés par procuration ne comptent pas comme présents.
governance-clause-present-opening = Est présent qui est là à l’ouverture du vote. Qui arrive plus tard peut voter, sans compter pour le quorum.
governance-clause-present-closing = Est présent qui est là à la clôture du vote. La voix de qui est parti avant reste acquise, sans compter pour le quorum.
governance-clause-present-during = Est présent qui a été là à un moment quelconque du vote, même si tous n’y étaient jamais ensemble.
governance-clause-majority = Adopté si { $threshold } { $base } sont favorables.
governance-clause-majority-heads-number = { $count ->
    [one] Adopté si au moins { $count } votant est favorable.
   *[other] Adopté si au moins { $count } votants sont favorables.
}
governance-clause-majority-votes-number = { $count ->
    [one] Adopté si au moins { $count } voix est favorable.
   *[other] Adopté si au moins { $count } voix sont favorables.
}
governance-clause-majority-all = { $count ->
    [one] Cela doit être rempli :
   *[other] Les { $count } conditions doivent être remplies :
}
governance-base-heads-for-against = des votants pour et contre
governance-base-heads-cast = des votants, abstentions comprises
governance-base-heads-present = des votants présents, représentés ou ayant voté
governance-base-heads-entitled = de tous les votants inscrits
governance-base-votes-for-against = des voix pour et contre
governance-base-votes-cast = des voix exprimées, abstentions comprises
governance-base-votes-present = des voix présentes, représentées ou exprimées
governance-base-votes-entitled = de toutes les voix inscrites
governance-clause-tie-fails = En cas d’égalité, la question est rejetée.
governance-clause-tie-chair = En cas d’égalité, la présidence tranche.
governance-clause-abstention = On peut s’abstenir.
governance-clause-no-abstention = L’abstention n’est pas proposée.
governance-clause-abstention-weighs = S’abstenir revient alors à voter contre.
governance-clause-no-proxies = Nul ne vote pour autrui.
governance-clause-proxies = On peut se faire représenter par procuration ; leur nombre par personne n’est pas limité.
governance-clause-proxies-cap = { $count ->
    [one] On peut se faire représenter par procuration ; nul n’en détient plus de { $count }.
   *[other] On peut se faire représenter par procuration ; nul n’en détient plus de { $count }.
}
governance-clause-precedence-principal = Si les deux votent, le bulletin du représenté l’emporte.
governance-clause-precedence-proxy = Si les deux votent, le bulletin du mandataire l’emporte.
governance-clause-precedence-refuse = Si l’un des deux a voté, l’autre est refusé.
governance-clause-last-ballot = Qui a voté peut voter de nouveau jusqu’à la clôture ; le dernier bulletin compte.
governance-clause-hands = La présidence peut saisir un vote à main levée.
governance-clause-no-hands = Il n’y a pas de vote à main levée.
governance-clause-remote = On peut voter hors de la salle.
governance-clause-no-remote = On ne vote que dans la salle. Qui participe à distance ne fait que suivre et ne compte pas comme présent.
governance-clause-live = Le résultat provisoire se voit pendant le vote.
governance-clause-not-live = Jusqu’à la clôture, seule la participation se voit.

## Bodies: entering a statute
governance-field-notice-days = Jours entre la convocation et la réunion
governance-field-no-quorum = Aucun quorum
governance-field-more-than = plus d’une fraction
governance-field-at-least = au moins une fraction
governance-field-number = un nombre fixe
governance-field-threshold = Ce qu’il faut atteindre
governance-field-value = Fraction ou nombre
governance-field-value-hint = Une part comme « 1/2 » ou « 50 % », un nombre comme « 50 ».
governance-field-counted = Ce qui est compté
governance-field-heads = les votants, un chacun
governance-field-votes = les voix, selon leur poids
governance-field-counts-proxies = Les représentés comptent comme présents
governance-field-presence = Est présent qui est là
governance-field-presence-opening = à l’ouverture du vote (l’usage des réunions en salle)
governance-field-presence-closing = à la clôture du vote
governance-field-presence-during = à un moment quelconque du vote (pour les votes de plusieurs jours, à distance)
governance-field-weights = Ce que pèse une voix
governance-field-weights-equal = chaque voix autant
governance-field-weights-roll = ce que dit la liste des votants
governance-field-majority = { $count ->
    [one] Majorité { $count }
   *[other] Majorité { $count }
}
governance-field-no-majority = aucune autre majorité
governance-field-base = De quoi
governance-field-base-for-against = pour et contre
governance-field-base-cast = pour, contre et abstentions
governance-field-base-present = présents, représentés ou ayant voté
governance-field-base-entitled = tous les inscrits
governance-field-tie = L’égalité
governance-field-tie-fails = rejette la question
governance-field-tie-chair = est tranchée par la présidence
governance-field-abstention = On peut s’abstenir
governance-field-live = Montrer le résultat provisoire pendant le vote
governance-field-proxy = Procurations
governance-field-proxy-none = ne sont pas admises
governance-field-proxy-capped = sont admises, jusqu’à un nombre par personne
governance-field-proxy-uncapped = sont admises, sans limite
governance-field-proxy-cap = Combien une personne peut en détenir
governance-field-proxy-cap-hint = Seulement si leur nombre est limité.
governance-field-precedence = Si les deux votent
governance-field-precedence-principal = le représenté l’emporte
governance-field-precedence-proxy = le mandataire l’emporte
governance-field-precedence-refuse = le second est refusé
governance-field-deputy = Le suppléant vote en l’absence du titulaire
governance-field-standing = Peuvent voter seulement les membres dont la situation est
governance-field-delegation-kinds = Désigne un délégué chaque membre de ces types
governance-field-lent = Une question peut être posée selon la règle de
governance-field-delegation-days = Les désignations prennent fin tant de jours avant la réunion
governance-field-delegation-days-hint = 0 : jusqu’à l’ouverture de la réunion.
governance-field-delegate-mandate = Mandat politique du délégué
governance-field-substitute-mandate = Mandat politique du suppléant
governance-field-mandate-must = obligatoire
governance-field-mandate-should = souhaité
governance-field-mandate-need-not = non demandé
governance-field-remote = On peut voter hors de la salle
governance-field-hands = La présidence peut saisir un vote à main levée
governance-field-check-in = Chacun peut enregistrer sa propre arrivée
governance-field-loss = Qui perd son mandat perd son siège
governance-field-loss-meeting = à la prochaine réunion d’un organe
governance-field-loss-at-once = le même jour
governance-field-loss-after = quelques jours plus tard
governance-field-loss-of = De quel organe, si une réunion est attendue
governance-field-loss-days = Combien de jours plus tard
governance-field-loss-days-hint = Seulement s’il s’agit de quelques jours plus tard.
governance-field-public-follow = Chacun peut suivre les réunions
governance-field-prefix = Début de chaque numéro
governance-field-prefix-hint = Majuscules et chiffres, par exemple « WC » pour WC-2026-001. Aucun autre organe ne peut l’utiliser.
governance-field-digits = Chiffres du numéro d’ordre

## Bodies: what is refused, and to whom
governance-denied-secretary = Seul le secrétaire de cet organe peut le faire. Adressez-vous au secrétariat.
governance-denied-names-delegate = Seuls le point focal du membre, le responsable de sa section, le secrétaire de l’organe ou un administrateur désignent le délégué. Adressez-vous à eux.
governance-denied-chair = Seule la présidence de cet organe peut le faire.
governance-denied-casting = La voix prépondérante revient à qui préside la réunion ; le secrétariat peut la saisir en son nom.
governance-denied-runs = Seuls la présidence ou le secrétaire de cet organe peuvent le faire. Adressez-vous à eux.
governance-denied-sits = Seuls ceux qui siègent dans cet organe peuvent le faire.
governance-denied-sees = Cet organe n’est pas public. Ceux qui y siègent, ses observateurs et son secrétaire le voient ; demandez l’accès au secrétariat.
governance-refusal-code = Ce ne peut être un nom court. Utilisez 2 à 40 minuscules sans accents, chiffres et traits d’union, en commençant par une lettre.
governance-refusal-code-taken = Le nom court « { $code } » est déjà pris. Choisissez-en un autre.
governance-refusal-parent-circle = Un organe ne peut relever de lui-même ni d’un organe qui relève de lui. Choisissez-en un autre.
governance-refusal-ends-early = Cela a commencé le { $day } et ne peut finir avant. Indiquez ce jour ou un jour ultérieur.
governance-refusal-body-held = { $count ->
    [one] Un de ses sièges est occupé au-delà de ce jour. Mettez-y d’abord fin.
   *[other] { $count } de ses sièges sont occupés au-delà de ce jour. Mettez-y d’abord fin.
}
governance-refusal-overtaken = Quelqu’un d’autre a modifié ceci entre-temps ; l’historique de la page dit quoi. Regardez-le, puis enregistrez de nouveau si votre changement vaut encore.
governance-refusal-body-not-then = L’organe n’existe pas le { $day }. Indiquez un jour où il existe.
governance-refusal-seat-not-then = Le siège n’existe pas le { $day }. Indiquez un jour où il existe.
governance-refusal-mandate-ended = Le mandat a pris fin le { $until }, avant le { $day }. Un siège demande un mandat en vigueur : choisissez-en un autre, ou un jour antérieur.
governance-refusal-mandate-later = Le mandat ne commence que le { $since }, après le { $day }. Choisissez ce jour ou un jour ultérieur.
governance-refusal-not-of-section = Le siège revient à la section « { $section } », dont le membre ne relève pas le { $day }. Choisissez un membre de cette section.
governance-refusal-term-short = La période doit finir après le { $day }, où elle commence.
governance-refusal-term-beyond = Le siège lui-même prend fin le { $day }. Indiquez ce jour ou un jour antérieur.
governance-refusal-deputy-office = Un suppléant ne préside pas. Choisissez « Membre ».
governance-refusal-seat-taken = { $name } l’occupe ainsi depuis le { $since }. Mettez-y d’abord fin, ou choisissez un autre siège.
governance-refusal-own-deputy = Nul ne peut être titulaire et suppléant du même siège. Choisissez quelqu’un d’autre.
governance-refusal-titular-elsewhere = { $name } est titulaire du siège { $number } de cet organe depuis le { $since }, et nul n’en occupe deux à la fois. Mettez-y d’abord fin, ou choisissez quelqu’un d’autre.
governance-refusal-mandate-seat = Le siège { $number } de { $body } a été pris par ce mandat le { $day }. Choisissez des dates qui comprennent ce jour.
governance-refusal-mandate-loss = Le siège { $number } de { $body } a été perdu parce que ce mandat a pris fin : le jour de sa fin demeure. Si le mandat a continué, inscrivez-le de nouveau et pourvoyez le siège.
governance-refusal-mandate-roll = La liste des votants figée de « { $meeting } » repose sur les dates de ce mandat. Choisissez des dates qui ne la contredisent pas.
governance-refusal-chair-taken = { $name } préside depuis le { $since }. Mettez-y d’abord fin, ou choisissez « Vice-présidence ».
governance-refusal-tenure-ended = Cela a déjà pris fin le { $day }.
governance-refusal-no-end = Aucune fin n’est fixée qui puisse être annulée.
governance-refusal-tenure-bound = À compter du { $day }, la place est à une autre personne, le siège n’existe plus ou son titulaire a un autre siège de l’organe. Choisissez ce jour ou un jour antérieur, ou annulez d’abord cela.
governance-refusal-rule-empty = Indiquez un minimum, un maximum, ou les deux.
governance-refusal-rule-crossed = Le maximum est inférieur au minimum. Corrigez l’un des deux.
governance-refusal-rule-each = Pour « chaque », seul un maximum peut être fixé : on ne peut énumérer les absents.
governance-refusal-rule-ended = Cette règle a déjà pris fin.
governance-refusal-rule-begun = Cette règle vaut depuis le { $day }. Ce qui a commencé ne se retire pas ; mettez-y fin ou fixez-en une autre à sa place.
governance-refusal-rule-ahead = Cette règle ne commence que le { $day }. Retirez-la plutôt.
governance-refusal-rule-next = Une autre règle prend sa place le { $day }. Choisissez ce jour ou un jour antérieur, ou retirez d’abord l’autre règle.
governance-refusal-standing = Choisissez au moins une situation.
governance-refusal-kinds = Choisissez au moins une nature de membre.
governance-refusal-statute-later = Il y en a déjà un à partir du { $day }. Choisissez ce jour ou un jour ultérieur : on ne défait pas par derrière ce qui est venu après.
governance-refusal-statute-begun = Ce statut vaut depuis le { $day }. Ce qui a commencé ne se retire pas ; adoptez-en un autre à sa place.
governance-refusal-lent-bodies = Cochez au moins un organe dont la règle peut servir.
governance-refusal-rule-not-lent = { $article } ne permet pas à cet organe de voter selon la règle de : { $body }.
governance-refusal-rule-seats = { $seats ->
    [0] Cet organe n’a encore aucun siège. Ajoutez d’abord les sièges.
    [one] Cet organe n’a qu’un siège : aucune règle ne peut en demander davantage.
   *[other] Cet organe n’a que { $seats } sièges : aucune règle ne peut en demander davantage.
}
governance-refusal-statute-missing = L’organe « { $body } » n’a le { $day } aucun statut sur ce point : { $topic }. Un administrateur doit le fixer sur la page de l’organe avant de continuer.
governance-refusal-venue = Dites où la réunion a lieu, ou choisissez qu’elle se tient à distance.
governance-refusal-statutes-none = Il ne reste rien à reprendre : tout ce que dit ce jeu de règles est déjà fixé ici.
governance-refusal-body-unknown = Aucun organe n’a le nom court « { $code } ». Choisissez-en un dans la liste.
governance-refusal-prefix = Utilisez 1 à 12 majuscules sans accents et chiffres, par exemple « WC ».
governance-refusal-prefix-taken = Un autre organe numérote ses décisions avec « { $prefix } ». Choisissez un autre début.
governance-refusal-statute-example = L’article n’est plus le même. Est-ce encore un exemple ? Laissez la coche si oui, ôtez-la si c’est une règle propre à la fédération, puis envoyez de nouveau.
governance-refusal-threshold = Indiquez une part comme « 1/2 » ou « 50 % », ou un nombre comme « 50 », selon le choix fait au-dessus.
governance-fault-article-missing = Une règle doit citer son article.
governance-fault-denominator-zero = On ne divise pas par zéro. Corrigez la fraction.
governance-fault-fraction-above-one = La fraction dépasse le tout. Corrigez-la.
governance-fault-threshold-unreachable = Plus que tout ne peut jamais être atteint. Choisissez « au moins », ou une fraction plus petite.
governance-fault-threshold-void = Zéro est toujours atteint. Indiquez davantage, ou choisissez de ne rien exiger.
governance-fault-number-too-large = Le nombre est trop grand.
governance-fault-majorities-missing = Il faut au moins une majorité.
governance-fault-majority-repeated = Cette majorité dit la même chose qu’une précédente. Changez-la ou retirez-la.
governance-fault-hands-with-weights = Une main levée ne distingue pas les poids : n’admettez pas ce vote, ou donnez à chaque voix le même poids.
governance-fault-tie-impossible = La présidence ne tranche l’égalité que si une majorité est de plus de la moitié. Choisissez que l’égalité rejette.

## Bodies: history
governance-history-body-created = L’organe a été créé.
governance-history-body-changed = L’organe a été modifié.
governance-history-seat-class-added = Une catégorie de sièges a été ajoutée.
governance-history-seat-added = Des sièges ont été ajoutés.
governance-history-seats = Sièges { $first } à { $last }
governance-history-says = { $what } : { $says } ({ $article } ; { $days })
governance-history-seat-closed = Un siège a été supprimé.
governance-history-seat-restored = La suppression d’un siège a été annulée.
governance-history-tenure-begun = Un siège a été pourvu.
governance-history-tenure-ended = Un siège a été quitté.
governance-history-tenure-restored = La fin d’un siège occupé a été annulée.
governance-history-tenure-lost = Un siège a été perdu, le mandat ayant pris fin.
governance-history-composition-rule-enacted = Une règle de composition est entrée en vigueur.
governance-history-composition-rule-ended = Une règle de composition a pris fin.
governance-history-composition-rule-withdrawn = Une règle de composition a été retirée avant son premier jour.
governance-history-composition-rule-restored = Une règle de composition reste en vigueur, celle qui la suivait ayant été retirée.
governance-history-statute-enacted = Un statut est entré en vigueur.
governance-history-statute-ended = Un statut a pris fin.
# used-by: code
governance-history-statute-withdrawn = Un statut a été retiré avant son premier jour.
# used-by: code
governance-history-statute-restored = Un statut continue de valoir, celui qui le suivait ayant été retiré.

## Meetings
governance-nav-meetings = Réunions
governance-meetings-title = Réunions
governance-meetings-about = Ce dont traitent les organes de la fédération, quand et où ; et ce qui y a été décidé.
governance-meetings-which = Quelles réunions
governance-meetings-upcoming = En cours et à venir
governance-meetings-past = Passées
governance-meetings-body = Organe
governance-meetings-all-bodies = Tous les organes
governance-meetings-show = Afficher
governance-meetings-none = Il n’y a pas de telle réunion que vous puissiez voir. Quand un organe en convoque une, elle figure ici.
governance-meetings-caption = Les réunions, à l’heure du lieu
governance-meetings-meeting = Réunion
governance-meetings-when = Quand
governance-meetings-where = Où
governance-meetings-stage = Étape
governance-meetings-csv = Toutes les réunions en tableau (CSV)
governance-meetings-json = Toutes les réunions en JSON
governance-format-in-person = en un seul lieu
governance-format-hybrid = sur place et en ligne
governance-format-remote = en ligne
governance-stage-draft = brouillon
governance-stage-called = convoquée
governance-stage-open = ouverte
governance-stage-closed = close
governance-meeting-where = { $venue } et en ligne
governance-meeting-json = Cette réunion en JSON
governance-example = exemple, non la règle propre de la fédération
governance-keep = Enregistrer les changements

## Meetings: planning and calling
governance-meeting-new = Préparer une réunion
governance-meeting-new-about = Seules les personnes qui animent l’organe la voient, jusqu’à ce que vous la convoquiez.
governance-meeting-notice = { $says } ({ $article })
governance-meeting-body-notice = { $body } ({ $count ->
    [0] sans délai de convocation
    [one] convocation { $count } jour avant
   *[other] convocation { $count } jours avant
 })
governance-meeting-no-body = Aucun organe ne peut encore se réunir. Créez-en un d’abord.
governance-meeting-plan = Préparer
governance-meeting-edit = Modifier cette réunion
governance-meeting-edit-called = Cette réunion a été convoquée. Si vous changez l’heure, il faudra la convoquer de nouveau.
governance-meeting-discard = Jeter ce brouillon
governance-meeting-format = Façon de participer
# used-by: code
governance-field-title = Titre
# used-by: code
governance-field-note = Note
# used-by: code
governance-field-paragraphs = Paragraphes
governance-field-venue = Lieu
governance-field-venue-hint = Bâtiment et ville. Laissez vide pour une réunion à distance.
governance-field-zone = Fuseau horaire
governance-field-starts = Début, dans ce fuseau
governance-field-ends = Fin, dans ce fuseau
governance-call-title = Convoquer la réunion
governance-call-do = Convoquer la réunion
governance-call-people = { $count ->
    [one] { $count } personne qui occupe un siège reçoit une lettre avec un lien qui lui est propre.
   *[other] { $count } personnes qui occupent un siège reçoivent une lettre, chacune avec un lien qui lui est propre.
}
governance-call-unreached-title = Sans adresse
governance-call-unreached = { $count ->
    [one] { $count } personne qui occupe un siège n’a pas d’adresse électronique. Prévenez-la autrement :
   *[other] { $count } personnes qui occupent un siège n’ont pas d’adresse électronique. Prévenez-les autrement :
}
governance-call-about = Une lettre partie ne se reprend pas. Le nom, le lieu et l’ordre du jour peuvent encore changer ensuite.
governance-call-sent = { $count ->
    [0] La convocation est faite ; aucune lettre n’a été écrite.
    [one] La convocation est partie : { $count } lettre a été écrite.
   *[other] La convocation est partie : { $count } lettres ont été écrites.
}
governance-call-late = La réunion a déjà commencé, { $when } : cette convocation part après coup.
governance-notice-given = Convoquée le { $day }, { $given ->
    [one] { $given } jour
   *[other] { $given } jours
 } avant la réunion ; { $article } demande { $asked ->
    [one] { $asked } jour
   *[other] { $asked } jours
 }.
governance-mail-poll-subject = Votre vote est demandé : { $question }
governance-mail-poll-body =
    Bonjour { $name },

    dans « { $meeting } », une question est ouverte sur laquelle vous pouvez voter :

    { $question }

    Votez ici :

    { $address }
governance-mail-decision-subject = { $number } : { $title }
governance-mail-decision-body =
    Bonjour { $name },

    « { $meeting } » a décidé : { $verdict }.

    { $number } : { $title }

    Le texte, et comment le résultat s’est formé :

    { $address }
governance-mail-decision-adopted = adopté
governance-mail-decision-rejected = rejeté
governance-mail-seat-subject = Votre siège dans « { $body } » est menacé
governance-mail-seat-body =
    Bonjour { $name },

    le mandat par lequel vous occupez un siège dans « { $body } » prend fin. { $risk }

    Le siège :

    { $address }

    Si le mandat se poursuit, demandez au point focal de votre membre ou au responsable de votre section de l’enregistrer.
governance-mail-call-subject = { $body } : réunion du { $when }
governance-mail-call-no-venue = à distance
governance-mail-call-body =
    Bonjour { $name },

    Réunion ({ $body }) : { $meeting }.

    Quand : { $when } ({ $zone })
    Où : { $venue }
    Comment : { $format }

    Ordre du jour
    { $agenda }

    Votre page de cette réunion vous dit si vous pouvez voter et pourquoi, et plus tard quelle question est ouverte. Aucun mot de passe n’est nécessaire :

    { $address }

    Ce lien n’est qu’à vous. Merci de ne pas le transmettre.

    { $notice }
governance-invite-title = Écrire de nouveau à quelqu’un
governance-invite-about = Pour qui a perdu la lettre, ou a pris un siège après la convocation. Le lien précédent reste valable.
governance-invite-person = À qui
governance-invite-do = Envoyer un nouveau lien
governance-opening-title = Ouvrir la réunion
governance-opening-about = La liste des votants est figée telle qu’elle est à cet instant : qui peut voter est fixé pour toute la réunion. On ne peut pas revenir en arrière.
governance-opening-frozen = La liste des votants a été figée auparavant et reste telle quelle. On ne peut pas revenir sur l’ouverture.
governance-opening-do = Ouvrir la réunion
governance-closure-title = Clore la réunion
governance-closure-present = { $count ->
    [0] Plus personne n’est présent.
    [one] { $count } personne est présente et sera notée comme partie.
   *[other] { $count } personnes sont présentes et seront notées comme parties.
}
governance-closure-pending = { $count ->
    [one] { $count } point n’a pas été abordé :
   *[other] { $count } points n’ont pas été abordés :
}
governance-closure-drafted = { $count ->
    [one] { $count } question est préparée et n’a pas été mise aux voix. Il en sera pris note :
   *[other] { $count } questions sont préparées et n’ont pas été mises aux voix. Il en sera pris note :
}
governance-closure-about = Une réunion close n’est pas rouverte. Sa trace reste à toutes les personnes qui peuvent la suivre.
governance-closure-do = Clore la réunion

## Meetings: where it is
governance-now-title = Où elle en est
governance-now-draft = Cette réunion se prépare. Elle n’est pas encore convoquée.
governance-now-called = Elle commence le { $when }.
governance-now-open = Ouverte depuis le { $when }. Aucun point n’est en discussion.
governance-now-item = Point { $number } : { $title }
governance-now-closed = Close le { $when }.
governance-agenda-title = Ordre du jour
governance-agenda-none = L’ordre du jour est encore vide.
governance-item-pending = à venir
governance-item-passed = laissé de côté
governance-item-not-reached = non abordé
governance-item-current = en cours
governance-item-done = traité
governance-fact-title = À propos de cette réunion
governance-fact-called = Convoquée
governance-fact-notice = Préavis
governance-fact-example = (La règle est un exemple, non celle de la fédération.)
governance-fact-opened = Ouverte
governance-fact-chair = Présidée par
governance-presiding-title = Qui préside
governance-presiding-now = { $name } préside cette réunion. Indiquez ici si quelqu’un d’autre le fait, par exemple en suppléance. La voix prépondérante lui revient.
governance-presiding-nobody = On ne sait pas qui préside cette réunion. Indiquez-le : la voix prépondérante lui revient.
governance-presiding-person = Préside cette réunion
governance-presiding-do = Cette personne préside
governance-fact-closed = Close
governance-panel-now = En ce moment
governance-panel-vote-open = Un vote est ouvert
governance-panel-vote-now = Voter
governance-panel-body-meetings = Réunions
governance-panel-my-meetings = Mes réunions
governance-panel-drafts = En préparation
governance-panel-all-meetings = Toutes les réunions

## Meetings: the chair’s screen
governance-chair-link = Mener cette réunion
governance-chair-page = La page de la présidence
governance-chair-title = À la présidence : { $meeting }
governance-chair-public = La page que tout le monde voit
governance-chair-reach = À portée de main
governance-chair-keys = N va à l’acte suivant, Entrée l’accomplit.
governance-keys = Touches
governance-item-more = Plus sur ce point
governance-item-papers = { $count ->
    [one] { $count } document
   *[other] { $count } documents
 }
governance-next-agenda = Écrire l’ordre du jour
governance-next-agenda-about = On convoque une réunion pour quelque chose. Ajoutez le premier point.
governance-next-call = Convoquer la réunion
governance-next-call-about = Le préavis est vérifié, et chaque personne qui occupe un siège reçoit une lettre. Vous voyez les deux avant tout envoi.
governance-next-call-do = Voir ce qui va se passer
governance-next-wait = Attendre le { $day }
governance-next-wait-about = La réunion peut être ouverte le jour venu. D’ici là, vous pouvez ajouter des documents et des motions, et figer la liste des votants.
governance-next-open = Ouvrir la réunion
governance-next-open-about = La liste des votants est figée à l’ouverture. Vous voyez qui peut voter avant de le faire.
governance-next-open-do = Voir ce qui va se passer
governance-next-presence = Relever les présences
governance-next-presence-about = Personne n’est noté présent. Le quorum découle de qui est là.
governance-next-presence-do = Vers la liste
governance-next-open-poll = Ouvrir le vote : { $question }
governance-next-open-poll-about = La règle est montrée plus bas. Dès que le vote est ouvert, elle est figée, et tous les votants peuvent répondre.
governance-next-close-poll = Le vote est ouvert : { $question }
governance-next-close-poll-about = Clôturez-le quand chacun a eu le temps de répondre.
governance-next-close-poll-do = Clore le vote…
governance-next-decide = Partage égal des voix : { $question }
governance-next-decide-about = La présidence a voix prépondérante.
governance-next-decide-do = Vers la voix prépondérante
governance-next-motion = Mettre aux voix : { $motion }
governance-next-motion-about = La règle est dite en mots avant l’ouverture du vote.
governance-next-motion-do = Montrer la règle
governance-next-item = Point suivant : { $item }
governance-next-item-about = Le point précédent est traité dès que celui-ci est abordé. Vous pouvez revenir à tout moment.
governance-next-item-do = L’aborder
governance-next-finish = En cours : { $item }
governance-next-finish-about = C’est le dernier point et aucune motion n’attend. Dites quand il est traité ; la réunion peut alors être close.
governance-next-finish-do = Il est traité
governance-next-close = Clore la réunion
governance-next-close-about = Tous les points ont été traités et aucune motion n’attend.
governance-next-close-do = Clore la réunion
governance-next-read = La réunion est finie
governance-next-read-about = Sa trace peut être lue et vérifiée par toutes les personnes qui peuvent la suivre.
governance-next-read-do = Lire la trace
governance-next-clear = La répétition est finie
governance-next-clear-about = Revoyez-la aussi longtemps que vous voulez, puis effacez-la. Rien n’en compte.
governance-item-new = Ajouter un point
governance-item-add = Ajouter
governance-item-edit = Point { $number }
governance-item-edit-short = Modifier le point
governance-item-title = Titre
governance-item-note = Note
governance-item-remove = Retirer ce point de l’ordre du jour
governance-item-take-up = L’aborder
governance-item-finish = Traité
governance-item-put-back = Le remettre à plus tard
governance-item-reopen = Y revenir
governance-item-up = Plus tôt
governance-item-down = Plus tard
governance-paper-new = Ajouter un document
governance-paper-add = Ajouter le document
governance-paper-edit = Modifier ce document
governance-paper-remove = Retirer ce document
governance-paper-title = Titre
governance-paper-body = Texte
governance-paper-empty = Ce document n’a qu’un titre.
governance-paper-list = Documents
governance-paper-under = Point { $number } : { $title }

## The hall’s screen
governance-hall-link = Écran de la salle
governance-hall-title = À l’écran : { $meeting }
governance-hall-item = Point { $number } de l’ordre du jour
governance-hall-next = Ensuite : { $number }. { $title }
governance-hall-vote = Votez maintenant
governance-hall-code = Code QR qui mène à ce vote
governance-hall-scan = Scannez, ou ouvrez votre lien.
# Stands after the number of those who voted, which is set large.
governance-hall-of = sur { $entitled } ont voté
governance-hall-clock = Heure
governance-hall-elapsed = Ouvert depuis

## Rehearsals
governance-rehearsal-ribbon = Répétition. Rien ici ne compte, et rien n’entre au registre.
governance-rehearsal-named = Répétition : { $meeting }
governance-rehearsal-real = Vers la réunion elle-même
governance-rehearsal-link = Vers la répétition
governance-rehearsal-make = Faire une répétition
governance-rehearsal-make-do = Créer la répétition
governance-rehearsal-about = Une répétition a le même ordre du jour, les mêmes documents, motions et délégués, et sa propre liste de votants, ses présences et ses votes. Elle peut s’ouvrir tout de suite. Personne n’est prévenu par courriel : les délégués la trouvent sur la page de la réunion et sur l’écran de la salle.
governance-rehearsal-trace = Ce qu’elle décide ne reçoit pas de numéro et ne figure dans aucune liste, aucun flux, aucun export. Quand vous l’effacez, il n’en reste que ce que dit le registre des écritures : qu’elle a eu lieu et qu’elle a été effacée.
governance-rehearsal-clear = Effacer la répétition
governance-rehearsal-clear-do = L’effacer
governance-rehearsal-clear-about = Sa liste de votants, ses présences, ses votes et ses copies de l’ordre du jour sont supprimés, et les réponses données sont effacées du registre des écritures. La réunion elle-même reste telle quelle. Cela ne s’annule pas ; une nouvelle répétition peut être créée.
governance-refusal-rehearsal = Ceci est une répétition : son heure ne change pas, et personne n’est prévenu par courriel.
governance-refusal-rehearsal-of-rehearsal = On ne répète pas une répétition. Allez à la réunion elle-même.
governance-refusal-rehearsal-exists = Il y a déjà une répétition de cette réunion. Effacez-la avant d’en créer une autre.
governance-refusal-no-rehearsal = Ceci n’est pas une répétition, et une réunion ne s’efface pas.
# used-by: code
governance-history-rehearsal-made = Une répétition a été créée.
# used-by: code
governance-history-rehearsal-cleared = Une répétition a été effacée.
# used-by: code
governance-history-poll-cleared = Un vote de répétition a été effacé.

## Meetings: the roll
governance-roll-title = Liste des votants
governance-roll-title-of = Liste des votants : { $meeting }
governance-roll-link = Qui peut voter, et pourquoi
governance-delegation-title = Délégués des membres
governance-delegation-title-of = Délégués des membres : { $meeting }
governance-delegation-panel = Désignations pour les assemblées
governance-delegation-called = Délégué à { $meeting }
governance-delegation-counts = { $members ->
    [one] { $members } membre a une voix par sa nature ;
   *[other] { $members } membres ont une voix par leur nature ;
} { $named ->
    [one] { $named } a désigné son délégué,
   *[other] { $named } ont désigné leur délégué,
} { $missing ->
    [one] { $missing } n’a encore désigné personne.
   *[other] { $missing } n’ont encore désigné personne.
}
governance-delegation-until = Les délégués peuvent être désignés jusqu’à la fin du { $last } ({ $article }).
governance-delegation-until-opening = Les délégués peuvent être désignés jusqu’à l’ouverture de la réunion, le { $last } ({ $article }).
governance-delegation-rule = Ce que disent les statuts
governance-delegation-search = Nom d’un membre
governance-delegation-show-all = Tous les membres
governance-delegation-show-named = Avec délégué
governance-delegation-show-missing = Sans délégué
governance-delegation-empty = Aucun membre ne correspond à ce choix.
governance-delegation-caption = Les membres qui ont une voix et les personnes désignées
governance-delegation-member = Membre
governance-delegation-delegate = Délégué
governance-delegation-substitute = Suppléant
governance-delegation-none-word = aucun délégué désigné
governance-delegation-without-mandate = sans mandat à cette date
governance-delegation-act = Désigner le délégué
governance-delegation-name = Désigner le délégué de { $member }
governance-delegation-name-title = { $member } : délégué à { $meeting }
governance-delegation-name-do = Désigner
governance-delegation-withdraw = Retirer la désignation
governance-delegation-choose = Choisissez une personne
governance-delegation-no-substitute = Pas de suppléant
governance-delegation-choice = { $name } · { $office }
governance-delegation-choice-former = { $name } · { $office } ({ $span })
governance-delegation-add-person = Il manque quelqu’un dans la liste : ajoutez la personne avec son mandat
governance-delegation-all = Tous les membres et leurs désignations
governance-refusal-delegation-late = Les délégués pouvaient être désignés jusqu’au { $last } ({ $article }). Adressez-vous au secrétaire de l’organe.
governance-refusal-delegation-frozen = La liste des votants de cette réunion est figée : il n’y a plus de désignation. Adressez-vous au secrétaire de l’organe.
governance-refusal-delegation-kind = Les membres de cette nature n’ont pas de voix dans cet organe ({ $article }) et ne désignent pas de délégué.
governance-refusal-delegation-member = Le jour de la réunion, le { $day }, il n’est pas membre.
governance-refusal-delegation-unknown = Choisissez quelqu’un qui est ou a été titulaire d’un mandat auprès de ce membre. Ajoutez d’abord la personne avec son mandat.
governance-refusal-delegation-same = Le suppléant doit être une autre personne que le délégué.
governance-refusal-delegation-mandate = { $name } n’est titulaire d’aucun mandat auprès de ce membre le { $day }, et { $article } en demande un. Choisissez quelqu’un qui en a un.
governance-refusal-delegation-elsewhere = { $name } est déjà le délégué de { $member } ; nul n’a deux voix. Choisissez quelqu’un d’autre.
governance-mail-delegation-subject = { $member } : désignez votre délégué à { $meeting }
governance-mail-delegation-body =
    Bonjour { $name },

    Réunion ({ $body }) : { $meeting }, { $when }.

    { $member } y a une voix. Merci de désigner son délégué et un suppléant avant la fin du { $last } ({ $article }) :

    { $address }

    Qui n’est pas désigné ne peut pas voter.
governance-roll-totals = { $entitled ->
    [one] { $entitled } inscrit sur { $lines } peut voter.
   *[other] { $entitled } inscrits sur { $lines } peuvent voter.
 }
governance-roll-frozen = Figée le { $when }.
governance-roll-provisional = Pas encore figée. Voici ce que serait la liste le { $day }.
governance-roll-not-frozen = La liste des votants n’est pas encore figée.
governance-roll-hash = SHA-256 de la liste :
governance-roll-freeze = Figer la liste maintenant
governance-roll-freeze-again = La figer de nouveau, telle qu’elle est
governance-roll-show = Quelles lignes
governance-roll-show-all = Toutes
governance-roll-show-voting = Peuvent voter
governance-roll-show-others = Ne peuvent pas voter
governance-roll-search = Nom ou siège
governance-roll-none = Personne n’est trouvé ici.
governance-roll-caption = Chaque voix, qui en dispose et pourquoi
governance-roll-who = Qui
governance-roll-vote = Vote
governance-roll-why = Pourquoi
governance-roll-met = { $count ->
    [one] La seule condition est remplie
   *[other] Les { $count } conditions sont remplies
 }
governance-roll-votes = peut voter
governance-roll-stands-by = en réserve
governance-roll-no-vote = sans vote
# One line in a list of people to choose from
governance-roll-choice = { $name } · { $member } · siège { $number }
governance-roll-choice-delegation = { $name } · { $member }
governance-roll-delegation = Voix d’un membre
governance-reason-seat-held = Occupe le siège depuis le { $since }.
governance-reason-named = A été désigné par le membre le { $on }.
governance-reason-no-delegate = Le membre n’a désigné aucun délégué.
governance-reason-kind-gives = Les membres de cette nature, « { $kind } », ont une voix ({ $article }).
governance-reason-kind-bars = Les membres de cette nature, « { $kind } », n’ont pas de voix ({ $article }).
governance-reason-mandate-missing = N’est titulaire d’aucun mandat politique auprès du membre au jour de la liste ; { $article } en demande un. Le membre peut désigner quelqu’un d’autre tant que les désignations sont ouvertes.
governance-reason-mandate-advised = N’est titulaire d’aucun mandat politique auprès du membre, ce que { $article } recommande ; la voix n’en dépend pas.
governance-reason-mandate-not-asked = N’a pas besoin d’un mandat politique ({ $article }).
governance-reason-other-member = Vote ou supplée pour { $name } ; nul n’a deux voix.
governance-reason-mandate-in-force = Le mandat est en cours.
governance-reason-seat-kept = Le mandat a pris fin le { $ended } ; { $article } conserve le siège jusqu’à son terme.
governance-reason-mandate-ended = Le mandat a pris fin le { $ended }, et aucun article ne conserve le siège.
governance-reason-mandate-later = Le mandat ne commence que le { $since }.
governance-reason-standing-gives = La situation du membre, « { $standing } », donne le vote ({ $article }).
governance-reason-standing-not-asked = Aucun article de cet organe ne lie le vote à la situation du membre : les arriérés ne comptent pas ici.
governance-reason-standing-bars = La situation du membre est « { $standing } » ; { $article } ne lui donne pas le vote. Demandez au secrétariat de la section comment y remédier.
governance-reason-standing-unknown = La situation du membre n’est pas enregistrée, et { $article } en demande une. Demandez au secrétariat de l’enregistrer.
governance-reason-member-left = Le membre a quitté la fédération le { $on }.
governance-reason-person-erased = Les données de cette personne ont été effacées.
governance-reason-seat-vacant = Personne n’occupe le siège.
governance-reason-class-without-vote = Les sièges de cette catégorie n’ont pas de vote.
governance-reason-other-seat = Vote ou se tient en réserve au siège { $number } ; personne n’a deux voix.
governance-reason-stands-by = Vote chaque fois que le titulaire est absent ({ $article }).
governance-reason-steps-in = Vote, puisque le titulaire ne le peut pas ({ $article }).
governance-reason-deputy-not-provided = Aucun article de cet organe ne laisse voter les suppléants.
governance-reason-deputy-excluded = Les suppléants ne votent pas ({ $article }).
governance-reason-seat-barred = Le siège a perdu son vote ; un suppléant ne peut pas le rétablir.

## Meetings: presence and quorum
governance-presence-title = Présences
governance-presence-count = { $count ->
    [0] Personne n’est présent.
    [one] { $count } personne est présente.
   *[other] { $count } personnes sont présentes.
}
governance-presence-not-yet = Les présences se relèvent sur la liste figée. Figez-la, ou ouvrez la réunion.
governance-presence-show-all = Toutes
governance-presence-show-here = Présentes
governance-presence-show-away = Absentes
governance-presence-caption = Toutes les personnes de la liste. Cochez-en, puis dites ci-dessous si elles arrivent ou partent.
governance-presence-away = absent
governance-presence-came-in-person = Sur place
governance-presence-came-remote = À distance
governance-presence-left = Parties
governance-stays-title = Qui est venu et parti
governance-stays-count = { $count ->
    [one] Une personne est venue
   *[other] { $count } personnes sont venues
 }
governance-stays-so-far = { $came } jusqu’ici ; { $here }.
governance-stays-here = { $count ->
    [0] personne n’est là en ce moment
    [one] une est là en ce moment
   *[other] { $count } sont là en ce moment
 }
governance-stays-caption = Chaque séjour avec ses heures, dans le fuseau de la réunion.
governance-stays-caption-day = Chaque séjour du { $day }, dans le fuseau de la réunion ({ $zone }).
governance-stays-stays = Séjours
governance-stay = { $came } – { $left }, { $mode }
governance-stay-between = { $between }, { $mode }
governance-stay-now = depuis { $came }, { $mode }
governance-mode-in-person = dans la salle
governance-mode-remote = à distance
governance-quorum-title = Quorum
governance-quorum-reached = Participent : { $present } sur { $entitled } qui peuvent voter. Il en faut { $needed } ({ $article }). Le quorum est atteint.
governance-quorum-missed = Participent : { $present } sur { $entitled } qui peuvent voter. Il en faut { $needed } ({ $article }). Le quorum n’est pas atteint.
governance-quorum-reached-votes = Participent : { $present } voix sur { $entitled }. Il en faut { $needed } ({ $article }). Le quorum est atteint.
governance-quorum-missed-votes = Participent : { $present } voix sur { $entitled }. Il en faut { $needed } ({ $article }). Le quorum n’est pas atteint.
governance-quorum-not-asked = Participent : { $present } sur { $entitled } qui peuvent voter. { $article } ne demande pas de quorum.
governance-quorum-unset = On ne peut pas dire s’il y a quorum : les statuts de cet organe ne sont pas réglés sur { $topics }. Un administrateur les règle sur la page de l’organe.
governance-quorum-mark = quorum : { $needed }
governance-quorum-present = participent : { $present }
governance-quorum-entitled = sur { $entitled }
governance-quorum-represented = { $count ->
    [one] { $count } personne absente compte, représentée par procuration.
   *[other] { $count } personnes absentes comptent, représentées par procuration.
}
governance-quorum-represented-not = { $count ->
    [one] { $count } personne absente est représentée par procuration et ne compte pas ici.
   *[other] { $count } personnes absentes sont représentées par procuration et ne comptent pas ici.
}
governance-quorum-of-opening = Tel qu’à l’ouverture du vote : les arrivées et les départs depuis n’y changent rien.
governance-quorum-of-closing = Tel qu’en ce moment : il est constaté à la clôture du vote.
governance-quorum-so-far = À ce jour : toutes les personnes présentes à un moment depuis l’ouverture du vote.
governance-quorum-next-opening = Tel qu’en ce moment : lors d’un vote, il est constaté à son ouverture.
governance-quorum-next-closing = Tel qu’en ce moment : lors d’un vote, il est constaté à sa clôture.
governance-quorum-next-during = Tel qu’en ce moment : lors d’un vote, est compté présent quiconque a été là à un moment ou à un autre.
governance-quorum-follow = { $count ->
    [one] { $count } personne participe à distance, ne fait que suivre et ne compte pas : selon { $article }, on ne vote que dans la salle.
   *[other] { $count } personnes participent à distance, ne font que suivre et ne comptent pas : selon { $article }, on ne vote que dans la salle.
}

## Meetings: proxies
governance-proxy-title = Procurations
governance-proxy-about = Qui peut voter peut confier sa voix à une autre personne qui le peut. Ce qui est donné ou retiré pendant un vote vaut à partir du suivant.
governance-proxy-unset = Les statuts de cet organe ne disent rien des procurations. Un administrateur doit le régler avant qu’on puisse en donner une.
governance-proxy-not-yet = Les procurations se donnent entre lignes de la liste figée. Figez-la, ou ouvrez la réunion.
governance-proxy-none = Aucune procuration n’est en vigueur.
governance-proxy-count = { $count ->
    [0] Aucune procuration n’est en vigueur.
    [one] { $count } procuration est en vigueur.
   *[other] { $count } procurations sont en vigueur.
}
governance-proxy-caption = Procurations en vigueur
governance-proxy-principal = Représenté
governance-proxy-holder = Mandataire
governance-proxy-since = Donnée
governance-proxy-act = Retirer
governance-proxy-enter = Noter une procuration
governance-proxy-give = Donner la procuration
governance-proxy-give-title = Confier ma voix à quelqu’un
governance-proxy-withdraw = Retirer la procuration

## Meetings: motions
governance-motion-new = Déposer une motion
governance-motion-new-about = Chaque paragraphe est numéroté, pour qu’on puisse en discuter séparément.
governance-motion-table = Déposer la motion
governance-motion-edit = Modifier la motion
governance-motion-item = Sous le point
governance-motion-no-item = aucun
governance-motion-mover = Auteur
governance-motion-title-field = Titre
governance-motion-words = Texte
governance-motion-paragraph = Paragraphe { $number }
governance-motion-paragraphs-hint = Les paragraphes laissés vides sont omis. Enregistrez, puis rouvrez ce formulaire pour en ajouter.
governance-motion-standing = Voici ce qui vaut maintenant
governance-motion-title = Motion { $number } : { $title }
governance-motion-number = Motion { $number }
governance-motion-list = Motions
governance-motion-others = Motions hors des points
governance-motion-tabled-at = Déposée le { $when }
governance-motion-movers = Déposée par
governance-motion-seconders = Appuyée par
governance-motion-no-seconder = personne encore
governance-motion-lapsed = Appuyait un texte antérieur
governance-motion-lapsed-about = Les mots ont changé depuis. Cet appui ne compte plus ; la motion peut être appuyée de nouveau.
governance-motion-frozen = La présidence a mis cette motion aux voix. Ses mots sont fixés et elle ne peut plus être retirée, à moins que la présidence n’abandonne le vote :
governance-motion-edit-seconded = { $count ->
    [one] Une personne appuie ce texte. Si vous changez le titre ou le texte, cet appui tombe et doit être donné de nouveau.
   *[other] { $count } personnes appuient ce texte. Si vous changez le titre ou le texte, leur appui tombe et doit être donné de nouveau.
}
governance-motion-text = Texte
governance-motion-second = Appuyer cette motion
governance-motion-second-for = Inscrire un appui
governance-motion-second-do = Inscrire cet appui
governance-motion-seconder = Qui l’appuie
governance-motion-withdraw = Retirer cette motion
governance-motion-tabled = déposée
governance-motion-seconded = appuyée
governance-motion-put = au vote
governance-motion-adopted = adoptée
governance-motion-rejected = rejetée
governance-motion-withdrawn = retirée

## Meetings: my page
governance-mine-link = Ma page de cette réunion
governance-mine-title = Ma page : { $meeting }
governance-mine-heading = Ma réunion
governance-mine-unsent = Aucune réponse n’est venue : la ligne semble coupée, et ceci n’est peut-être pas arrivé. Appuyez encore une fois quand la ligne est revenue ; envoyé deux fois, cela ne compte qu’une fois.
governance-mine-vote = Puis-je voter ?
governance-mine-votes = Oui, vous pouvez voter dans cette réunion.
governance-mine-stands-by = Vous êtes en réserve : vous votez tant que le titulaire est absent.
governance-mine-no-vote = Non, vous n’avez pas de vote dans cette réunion. Voici pourquoi :
governance-mine-provisional = La liste n’est pas encore figée : voici ce qu’il en est aujourd’hui.
governance-mine-came-later = Non : vous avez pris votre siège après que la liste a été figée, le { $when }. Vous y figurerez à partir de la prochaine réunion.
governance-mine-ended = Non : vous n’occupez plus de siège dans cet organe depuis le { $day }.
governance-mine-ended-reason = Non : vous n’occupez plus de siège dans cet organe depuis le { $day } ({ $reason }).
governance-mine-ended-article = Non : vous n’occupez plus de siège dans cet organe depuis le { $day } ({ $reason } ; { $article }).
governance-mine-no-seat = Non : vous n’occupez pas de siège dans cet organe. Si vous pensez que si, demandez au secrétariat.
governance-mine-weight = poids { $weight }
governance-mine-no-proxy = Vous ne portez ni n’avez donné de procuration.
governance-mine-holds = Vous votez aussi pour :
governance-mine-gave = Votre voix est confiée à :
governance-mine-follow = Suivre toute la réunion
governance-mine-leave = Quitter sur cet appareil
governance-here-title = Suis-je là ?
governance-here-yes = Votre présence est notée ({ $mode }).
governance-here-follows = Vous suivez à distance. Selon { $article }, on ne vote que dans la salle : de là où vous êtes, vous ne pouvez pas voter et vous ne comptez pas pour le quorum.
governance-here-no = Votre présence n’est pas notée. Seules les personnes présentes peuvent voter.
governance-here-by-chair = C’est la présidence qui note les présences.
governance-here-not-yet = Les présences se relèvent une fois la liste figée, au plus tard à l’ouverture de la réunion.
governance-here-not-on-roll = Vous ne figurez pas sur la liste des votants.
governance-here-over = La réunion est finie.
governance-here-come = Je suis là
governance-here-come-hall = Je suis dans la salle
governance-here-come-remote = Je participe à distance
governance-here-come-follow = Je suis la réunion à distance
governance-here-leave = Je pars

## Meetings: what is refused, and to whom
governance-denied-in-meeting = Seules les personnes qui participent à cette réunion peuvent le faire. Si vous avez perdu votre lettre, demandez un nouveau lien au secrétariat.
governance-denied-sees-meeting = Cette réunion n’est pas publique. La suivent les personnes qui y participent, les observateurs et le secrétariat de son organe.
governance-denied-plans = Seuls le secrétariat d’un organe ou un administrateur préparent des réunions.
governance-refusal-zone = « { $value } » n’est pas un fuseau horaire. Écrivez son nom IANA, comme Europe/Paris ou America/Bogota.
governance-refusal-time = « { $value } » n’est pas un jour et une heure. Écrivez-les comme 2026-11-23T10:00.
governance-refusal-time-skipped = À « { $value } », les horloges de ce fuseau avancent : cette heure n’existe pas. Choisissez-en une autre.
governance-refusal-meeting-ends-early = La réunion doit finir après avoir commencé.
governance-refusal-meeting-long = { $days ->
    [one] Une réunion dure au plus { $days } jour. Choisissez une fin plus proche.
   *[other] Une réunion dure au plus { $days } jours. Choisissez une fin plus proche.
}
governance-refusal-meeting-body-later = L’organe n’existe qu’à partir du { $day }. Choisissez ce jour ou un jour suivant.
governance-refusal-meeting-body-ended = L’organe n’existe plus à partir du { $day }. Choisissez un jour antérieur.
governance-refusal-notice = Trop tard : { $article } demande { $asked ->
    [one] { $asked } jour
   *[other] { $asked } jours
 } entre la convocation et la réunion, et il y en a { $given ->
    [one] { $given }
   *[other] { $given }
 }. Le premier jour possible est le { $earliest } : modifiez le projet.
governance-refusal-call-agenda = L’ordre du jour est vide. Ajoutez le premier point, puis convoquez la réunion.
governance-refusal-meeting-called = La réunion est déjà convoquée.
governance-refusal-meeting-not-called = La réunion n’est pas encore convoquée. Convoquez-la d’abord.
governance-refusal-meeting-opened = La réunion est déjà ouverte.
governance-refusal-meeting-early = La réunion a lieu le { $day } : ouvrez-la ce jour-là.
governance-refusal-meeting-begun = La réunion a commencé : son projet ne change plus.
governance-refusal-meeting-not-open = La réunion n’est pas ouverte. Ouvrez-la d’abord.
governance-refusal-meeting-closed = La réunion est close : sa trace ne change plus.
governance-refusal-meeting-polling = Un vote est ouvert. Clôturez-le d’abord, la réunion ensuite.
governance-refusal-meeting-used = On ne peut jeter qu’un brouillon vide. Retirez-en d’abord les points, ou laissez-le.
governance-refusal-item-used = Des documents ou des motions dépendent de ce point. Retirez-les d’abord.
governance-refusal-item-begun = Ce point a été abordé : il reste dans la trace.
governance-refusal-roll-not-frozen = La liste des votants n’est pas encore figée. Figez-la sur sa page, ou ouvrez la réunion.
governance-refusal-roll-in-use = Des présences, des procurations ou des votes reposent sur cette liste : elle ne change plus.
governance-refusal-not-on-roll = Cette personne ne participe pas à cette réunion.
governance-refusal-no-address = Cette personne n’a pas d’adresse électronique. Notez-en une au registre, ou prévenez-la autrement.
governance-refusal-presence-by-chair = C’est la présidence qui note les présences ({ $article }). Faites-vous connaître auprès d’elle ou du secrétariat.
governance-refusal-presence-in-person = Cette réunion se tient en un seul lieu : personne n’y participe à distance.
governance-refusal-presence-remote = Cette réunion se tient à distance : il n’y a pas de salle.
governance-refusal-presence-nobody = Cochez au moins une personne.
governance-refusal-proxy-forbidden = Il n’y a pas de procuration dans cet organe ({ $article }).
governance-refusal-proxy-principal = Seul qui peut voter dans cette réunion peut confier sa voix.
governance-refusal-proxy-holder = Une voix ne se confie qu’à qui peut voter dans cette réunion. Choisissez une autre personne.
governance-refusal-proxy-self = Personne ne porte sa propre procuration. Choisissez une autre personne.
governance-refusal-proxy-given = Cette voix est déjà confiée. Retirez d’abord cette procuration.
governance-refusal-proxy-holder-gave = Cette personne a confié sa propre voix et ne portera pas la vôtre. Choisissez-en une autre.
governance-refusal-proxy-principal-holds = Qui porte des procurations ne peut pas donner la sienne à un tiers. Elles doivent d’abord être retirées.
governance-refusal-proxy-cap = { $cap ->
    [one] Cette personne porte déjà { $cap } procuration, le plus que permette { $article }. Choisissez-en une autre.
   *[other] Cette personne porte déjà { $cap } procurations, le plus que permette { $article }. Choisissez-en une autre.
}
governance-refusal-proxy-withdrawn = Cette procuration n’est plus en vigueur.
governance-refusal-motion-empty = Une motion a au moins un paragraphe.
governance-refusal-motion-long = { $most ->
    [one] Une motion a au plus { $most } paragraphe.
   *[other] Une motion a au plus { $most } paragraphes. Joignez-en, ou déposez une deuxième motion.
}
governance-refusal-motion-mover = Choisissez qui la dépose.
governance-refusal-motion-seat = Seul qui participe à cette réunion peut déposer ou appuyer une motion.
governance-refusal-motion-not-yours = Seuls ses auteurs, la présidence et le secrétariat peuvent modifier cette motion.
governance-refusal-motion-own = Qui dépose une motion ne l’appuie pas en plus.
governance-refusal-motion-seconded = Vous appuyez déjà cette motion.
governance-refusal-motion-put = Cette motion a été mise aux voix : ses mots ne changent plus.
governance-refusal-motion-drafted = La présidence a mis cette motion aux voix, dans le vote « { $poll } » : ses mots sont fixés et elle ne peut être retirée. Demandez d’abord à la présidence d’abandonner ce vote.
governance-refusal-motion-not-put = Cette motion n’a pas été mise aux voix.
governance-refusal-motion-decided = Cette motion a été tranchée.
governance-refusal-motion-withdrawn = Cette motion a été retirée.

## Meetings: history
# used-by: code
governance-history-meeting-planned = La réunion a été préparée.
# used-by: code
governance-history-meeting-changed = Le projet de réunion a été modifié.
# used-by: code
governance-history-meeting-called = La réunion a été convoquée.
# used-by: code
governance-history-meeting-invited = Un nouveau lien a été envoyé à quelqu’un.
# used-by: code
governance-history-meeting-roll-frozen = La liste des votants a été figée.
# used-by: code
governance-history-meeting-opened = La réunion a été ouverte.
# used-by: code
governance-history-meeting-chair-named = Il a été indiqué qui préside la réunion.
# used-by: code
governance-history-meeting-closed = La réunion a été close.
# used-by: code
governance-history-meeting-discarded = Un brouillon de réunion a été jeté.
governance-history-delegation-named = Un membre a désigné son délégué.
governance-history-delegation-changed = Un membre a désigné un autre délégué ou suppléant.
governance-history-delegation-withdrawn = Un membre a retiré sa désignation.
# used-by: code
governance-history-agenda-item-added = Un point a été mis à l’ordre du jour.
# used-by: code
governance-history-agenda-item-changed = Un point a été modifié.
# used-by: code
governance-history-agenda-item-moved = Un point a été déplacé.
# used-by: code
governance-history-agenda-item-taken-up = Un point a été abordé.
# used-by: code
governance-history-agenda-item-done = Un point a été traité.
# used-by: code
governance-history-agenda-item-put-back = Un point a été remis à plus tard.
# used-by: code
governance-history-agenda-item-removed = Un point a été retiré de l’ordre du jour.
# used-by: code
governance-history-paper-tabled = Un document a été déposé.
# used-by: code
governance-history-paper-changed = Un document a été modifié.
# used-by: code
governance-history-paper-removed = Un document a été retiré.
# used-by: code
governance-history-presence-begun = Quelqu’un est arrivé.
# used-by: code
governance-history-presence-ended = Quelqu’un est parti.
# used-by: code
governance-history-presence-taken = La présence de plusieurs personnes a été notée.
# used-by: code
governance-history-presence-left = Plusieurs personnes sont parties.
# used-by: code
governance-history-proxy-given = Une procuration a été donnée.
# used-by: code
governance-history-proxy-withdrawn = Une procuration a été retirée.
# used-by: code
governance-history-motion-tabled = Une motion a été déposée.
# used-by: code
governance-history-motion-changed = Les mots d’une motion ont été modifiés.
# used-by: code
governance-history-motion-rewritten = Les mots d’une motion ont été modifiés ; qui appuyait le texte antérieur est consulté de nouveau.
# used-by: code
governance-history-motion-seconded = Une motion a été appuyée.
# used-by: code
governance-history-motion-put = Une motion a été mise aux voix.
# used-by: code
governance-history-motion-put-back = Un vote sur une motion n’a rien décidé.
# used-by: code
governance-history-motion-adopted = Une motion a été adoptée.
# used-by: code
governance-history-motion-rejected = Une motion a été rejetée.
# used-by: code
governance-history-motion-withdrawn = Une motion a été retirée.

## Ce qui est gardé à mon sujet
governance-holds-seats = Mes sièges
governance-holds-seats-about = Qui siège dans un organe, par quel mandat et pour combien de temps : public partout où l’organe l’est.
governance-holds-body = Organe
governance-holds-seat = Siège
governance-holds-since = Depuis
governance-holds-until = Jusqu’au
governance-holds-ended = Pourquoi il a pris fin
governance-holds-rolls = Mes lignes sur les listes des votants
governance-holds-rolls-about = Qui peut voter dans une réunion, avec la raison pour chacun : qui peut suivre la réunion le voit, pour que le compte puisse être vérifié.
governance-holds-meeting = Réunion
governance-holds-member = Membre
governance-holds-entitled = Peut voter
governance-holds-weight = Poids
governance-holds-reasons = Pourquoi
governance-holds-delegations = Réunions pour lesquelles un membre m’a désigné
governance-holds-delegations-about = Qui un membre envoie est connu de quiconque peut suivre la réunion.
governance-holds-named = Désigné le
governance-holds-presence = Mes présences
governance-holds-presence-about = Le relevé qui prouve le quorum. Qui peut suivre la réunion voit combien sont là ; la présidence et le secrétariat voient qui.
governance-holds-mode = Comment
governance-holds-came = Arrivée
governance-holds-left = Départ
governance-holds-proxies = Procurations données ou reçues
governance-holds-proxies-about = Qui vote pour qui dans une réunion, connu de quiconque peut la suivre.
governance-holds-what = Quoi
governance-holds-gave = Donnée à
governance-holds-got = Reçue de
governance-holds-other = Qui
governance-holds-given = Donnée
governance-holds-withdrawn = Retirée
governance-holds-motions = Motions que j’ai déposées ou appuyées
governance-holds-motions-about = Qui dépose et qui appuie est dit avec la motion, à quiconque peut la voir.
governance-holds-motion = Motion
governance-holds-moved = Déposée
governance-holds-seconded = Appuyée
governance-holds-tabled = Soumise à la réunion
governance-holds-votes = Mes votes
governance-holds-votes-about = Les votes sont nominatifs, comme la règle de chaque question le dit avant son ouverture. Jusqu’à la clôture, votre réponse est scellée, pour tous ; ensuite, qui peut suivre la réunion la voit.
governance-holds-question = Question
governance-holds-for = Au nom de
governance-holds-for-oneself = le mien
governance-holds-by-holder = le mien, donné par { $name }
governance-holds-cast = Donné
governance-holds-from = D’où
governance-holds-answer = Réponse
governance-holds-sealed = scellée
governance-holds-hands = Votes à main levée où j’ai été appelé
governance-holds-hands-about = On sait qui a été appelé à lever la main. Pour quoi chacun l’a levée n’est écrit nulle part.
governance-holds-entered = Noté
governance-holds-presided = Là où j’ai présidé
governance-holds-presided-about = Les réunions dont vous avez été nommé président, et les égalités que votre voix a tranchées : connues de quiconque peut suivre la réunion.
governance-holds-of = De quoi
governance-holds-chaired = Nommé président
governance-holds-casting = Voix prépondérante
governance-holds-at = Quand

## Polls and decisions
governance-nav-decisions = Décisions
governance-answer-for = Pour
governance-answer-against = Contre
governance-answer-abstain = Abstention
governance-answer-not-voting = N’ont pas voté
governance-answer-entitled = Inscrits
governance-count-electors = { $count ->
    [one] { $count } votant
   *[other] { $count } votants
 }
governance-count-votes = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
 }
# $votes and $electors are phrases with their own plural, e.g. "214 votes (30 voters)".
governance-amount = { $votes } ({ $electors })
governance-tally = { $for } pour, { $against } contre, abstentions : { $abstain }

## Polls and decisions: the verdict in a sentence
governance-verdict-word-carried = Adopté
governance-verdict-word-rejected = Rejeté
governance-verdict-word-tied = Égalité
governance-verdict-word-no-quorum = Pas de quorum
# $tally is governance-tally, $asked one or more of governance-demand.
governance-verdict-carried = Adopté : { $tally } ; { $asked }.
governance-verdict-carried-casting = Adopté par la voix prépondérante de la présidence : { $tally } ; { $asked }.
governance-verdict-rejected = Rejeté : { $tally } ; { $asked }.
governance-verdict-rejected-casting = Rejeté par la voix prépondérante de la présidence : { $tally } ; { $asked }.
governance-verdict-rejected-tie = Rejeté à égalité : { $tally } ; { $asked }.
governance-verdict-tied = Égalité : { $tally } ; { $asked }. La présidence a voix prépondérante.
governance-verdict-no-quorum = { $at ->
    [opening] Pas de quorum : { $present } sur { $entitled } étaient là à l’ouverture du vote ; il faut { $asked } ({ $article }), soit { $needed }. Rien n’est décidé.
    [closing] Pas de quorum : { $present } sur { $entitled } étaient là à la clôture du vote ; il faut { $asked } ({ $article }), soit { $needed }. Rien n’est décidé.
   *[other] Pas de quorum : { $present } sur { $entitled } ont pris part ; il faut { $asked } ({ $article }), soit { $needed }. Rien n’est décidé.
}
governance-verdict-no-quorum-number = { $at ->
    [opening] Pas de quorum : { $present } sur { $entitled } étaient là à l’ouverture du vote ; il faut { $asked } ({ $article }). Rien n’est décidé.
    [closing] Pas de quorum : { $present } sur { $entitled } étaient là à la clôture du vote ; il faut { $asked } ({ $article }). Rien n’est décidé.
   *[other] Pas de quorum : { $present } sur { $entitled } ont pris part ; il faut { $asked } ({ $article }). Rien n’est décidé.
}
# $threshold is one of governance-threshold-…, $base one of governance-base-…
governance-asks = { $threshold } { $base }
governance-asks-simple = la majorité simple { $base }
governance-asks-number = { $threshold } pour
governance-demand = il faut { $asked }, soit { $needed } sur { $base } ({ $article })
governance-demand-empty = { $article } demande { $asked }, et il n’y en a aucune
governance-demand-number = il faut { $asked } ({ $article })
governance-demand-and = { $one } ; { $next }
governance-demand-met = { $demand } (atteint)
governance-demand-missed = { $demand } (non atteint)
governance-bar-for = { $number } pour
governance-bar-against = { $number } contre
governance-bar-abstain = abstentions : { $number }
governance-bar-not-voting = sans vote : { $number }
governance-bar-needed = il en faut { $number }

## Polls and decisions: the derivation, step by step
governance-step-roll = Liste des votants
governance-step-presence = { $at ->
    [opening] Présence à l’ouverture du vote
    [closing] Présence à la clôture du vote
   *[other] Présence pendant le vote
}
governance-step-ballots = Bulletins
governance-step-hands = Vote à main levée { $number }
governance-step-tally = Décompte
governance-step-quorum = Quorum
governance-step-majority = Majorité
governance-step-majority-row = Majorité { $number }
governance-step-tie = Égalité
governance-step-verdict = Verdict
governance-step-met = Condition remplie
governance-step-missed = Condition non remplie
governance-line-roll = { $electors }, une voix chacun
governance-line-roll-weighted = { $electors }, ensemble { $votes } selon les poids de la liste
governance-line-presence = présents { $present } ; représentés par une personne présente { $represented }
governance-line-besides = ont voté sans être là à ce moment { $besides }
governance-line-taking-part = présents { $present } + représentés { $represented } = prennent part { $sum }
governance-line-ballots = reçus { $received } − remplacés { $replaced } − écartés { $aside } = comptés { $counted }
governance-line-own = votés en personne { $own } + par procuration { $proxy } = { $counted }
governance-line-channel = depuis la salle { $hall } + d’ailleurs { $remote } = { $counted }
governance-line-hands = pour { $for } + contre { $against } + abstentions { $abstain } + main non levée { $none } = interrogés { $declared }
governance-line-cast-heads = Votants : pour { $for } + contre { $against } + abstentions { $abstain } = { $cast }
governance-line-cast-votes = Voix : pour { $for } + contre { $against } + abstentions { $abstain } = { $cast }
governance-line-all-heads = Votants : ont répondu { $cast } + n’ont pas voté { $none } = inscrits { $entitled }
governance-line-all-votes = Voix : exprimées { $cast } + non exprimées { $none } = inscrites { $entitled }
governance-line-base-for-against = Base : pour { $for } + contre { $against } = { $sum }
governance-line-base-cast = Base : pour { $for } + contre { $against } + abstentions { $abstain } = { $sum }
governance-line-base-present = Base : présents { $present } + représentés { $represented } = { $sum }
governance-line-base-present-besides = Base : présents { $present } + représentés { $represented } + autres ayant voté { $besides } = { $sum }
governance-line-base-entitled = Base : tous les inscrits = { $sum }
governance-line-fraction-more = { $count } × { $denominator } = { $left } > { $right } = { $base } × { $numerator }
governance-line-fraction-not-more = { $count } × { $denominator } = { $left } ≤ { $right } = { $base } × { $numerator }
governance-line-fraction-enough = { $count } × { $denominator } = { $left } ≥ { $right } = { $base } × { $numerator }
governance-line-fraction-less = { $count } × { $denominator } = { $left } < { $right } = { $base } × { $numerator }
governance-line-number-enough = { $count } ≥ { $number }
governance-line-number-less = { $count } < { $number }
governance-line-empty = La base est vide : rien ne peut l’atteindre.
governance-line-needed = il fallait { $needed }, atteint { $count }
governance-line-needed-share = il fallait { $needed }, atteint { $count }, soit { $share } de la base
governance-line-tie-fails = Pour et contre sont à égalité. Selon la règle, l’égalité rejette la question.
governance-line-tie-open = Pour et contre sont à égalité. Selon la règle, la présidence tranche ; elle ne l’a pas encore fait.
governance-line-tie-for = Pour et contre sont à égalité. Selon la règle, la présidence tranche ; elle a voté pour.
governance-line-tie-against = Pour et contre sont à égalité. Selon la règle, la présidence tranche ; elle a voté contre.
governance-result-caption = Qui a répondu quoi. Les parts se rapportent à tous les inscrits.
governance-result-answer = Réponse
governance-result-electors = Votants
governance-result-votes = Voix
governance-result-share = Part
governance-result-derivation = Comment on a compté

## Polls and decisions: polls
governance-polls-title = Votes
governance-poll-stage-draft = Pas encore ouvert
governance-poll-stage-open = Ouvert
governance-poll-stage-closed = Clos
governance-poll-stage-annulled = Interrompu
governance-poll-stage-not-put = Non mis aux voix
governance-poll-motion = Motion { $number } : { $title }
governance-poll-rule = La règle
governance-poll-rule-example = Une partie de cette règle est un exemple et n’est pas celle de la fédération.
governance-poll-rule-lent = C’est la règle de l’organe « { $body } », utilisée en vertu de { $article }.
governance-poll-rule-frozen = Figée à l’ouverture du vote. SHA-256 de la règle :
governance-poll-text-frozen = Les mots ont été fixés quand la motion a été mise aux voix. SHA-256 du texte :
governance-poll-rule-of = Règle de
governance-poll-rule-choose = Utiliser cette règle
governance-poll-turnout-title = Participation
governance-poll-turnout = Participation : { $voted } sur { $entitled }
governance-poll-sealed = Jusqu’à la clôture, seule la participation se voit, pour tous de la même façon.
governance-poll-running = Résultat provisoire
governance-poll-result = Résultat
governance-poll-decision = Décision
governance-poll-opened-at = Ouvert le { $when }.
governance-poll-closed-at = Clos le { $when }.
governance-poll-annulled-at = Interrompu le { $when }.
governance-poll-annulled-about = Ce vote a été interrompu. Il n’a pas été compté, les bulletins restent scellés et rien n’est décidé.
governance-poll-not-put-at = Non mis aux voix avant la clôture de la réunion, le { $when }.
governance-poll-not-put-about = Cette question était préparée et n’a pas été mise aux voix : la réunion a été close avant. Personne n’a voté et rien n’est décidé.
governance-poll-proof = Preuve
governance-poll-proof-opened = Ouverture, avec la règle
governance-poll-proof-closed = Clôture, avec le résultat
governance-poll-proof-decided = Tranché par la présidence
governance-poll-recount = Inutile de nous croire : prenez les données et recomptez avec n’importe quel programme, par exemple le court script fourni avec Koinon.
governance-poll-counted = SHA-256 de tout ce qui a été compté :
governance-poll-json = Données de ce vote (JSON)
governance-votes-title = Comment chacun a voté
governance-votes-about = Toutes les personnes inscrites, nommément, telles qu’elles ont été comptées. Un vote à main levée est un nombre : on sait à qui la question a été posée, non pour quoi chacun a levé la main.
governance-votes-answer = Réponse
governance-votes-any-answer = Toutes les réponses
governance-votes-section = Section
governance-votes-any-section = Toutes les sections
governance-votes-show = Afficher
governance-votes-caption = Les électeurs et ce qu’il est advenu de leur voix
governance-votes-how = De quelle manière
governance-votes-hands = Main levée
governance-votes-none = N’a pas voté
governance-votes-hall = dans la salle
governance-votes-remote = à distance
governance-votes-by-proxy = { $place }, par procuration : { $name }
governance-votes-present = présent
governance-votes-absent = absent
governance-votes-represented = absent, représenté par { $name }
governance-votes-follows = a suivi à distance
governance-votes-not-at-opening = { $how } ; absent à l’ouverture du vote
governance-votes-not-at-closing = { $how } ; absent à la clôture du vote
governance-votes-csv = Ces votes en tableau (CSV)
governance-votes-json = Ces votes en données (JSON)
governance-record-of-member = Ses votes
governance-record-of-person = Ses votes
governance-record-of = Les votes : { $name }
governance-record-question = Question
governance-record-day = Jour
governance-record-all = Tous ces votes
governance-record-none = Aucun vote que vous puissiez voir.
governance-record-about = Tous les scrutins clos que vous pouvez voir, le plus récent d’abord.
governance-votes-count =
    { $count ->
        [0] Personne ne correspond à ce choix.
        [one] { $count } électeur
       *[other] { $count } électeurs
    }
governance-poll-mine = Ma réponse
governance-poll-chair = Pour la présidence
governance-poll-chair-back = À la présidence
governance-poll-say = { $stage } : { $question }
governance-poll-new = Poser une autre question
governance-poll-new-about = Pour une question qui n’est pas une motion. La règle est dite en mots avant l’ouverture du vote.
governance-poll-no-rule = Aucune question ne peut encore être posée : les statuts de cet organe ne disent pas selon quelle règle il vote.
governance-poll-question = Question
governance-poll-draft = Voir la règle
governance-poll-put = Mettre aux voix
governance-poll-open = Ouvrir le vote
governance-poll-close = Clore et compter
governance-poll-close-title = Clore le vote
governance-poll-close-about = Personne ne peut plus répondre ensuite. Le vote est compté aussitôt, et ce qu’il décide entre au registre.
governance-poll-annul-title = Interrompre le vote
governance-poll-annul-about = Il n’est pas compté, les réponses restent scellées, et rien n’est décidé. La question peut être reposée.
governance-poll-annul = Interrompre le vote
governance-poll-discard = Ne pas poser cette question
governance-poll-casting-for = Voix prépondérante : pour
governance-poll-casting-against = Voix prépondérante : contre
governance-poll-casting-about = La voix prépondérante tranche le partage et ne se reprend pas.
governance-casting-of = La voix prépondérante revient à { $chair }, qui préside cette réunion.
governance-casting-behalf = La voix prépondérante revient à { $chair }, qui préside cette réunion. Vous la saisissez en son nom ; le registre des écritures vous nommera tous deux.
governance-casting-enter-for = Saisir la voix prépondérante de la présidence : pour
governance-casting-enter-against = Saisir la voix prépondérante de la présidence : contre
governance-casting-told = La voix prépondérante a été donnée par { $chair }, qui présidait la réunion.
governance-casting-told-by = La voix prépondérante est celle de { $chair }, qui présidait la réunion ; { $name } l’a saisie en son nom.
governance-casting-told-secretary = La voix prépondérante est celle de { $chair }, qui présidait la réunion ; le secrétariat l’a saisie en son nom.
governance-poll-more = Plus
governance-poll-last = Dernier résultat :
governance-poll-motions = Motions à mettre aux voix

## Polls and decisions: the delegate’s answer, the show of hands
governance-right-own = Votre voix : { $member }, siège { $seat }
governance-right-own-delegation = La voix de { $member }
governance-right-proxy = Par procuration de { $name } : { $member }, siège { $seat }
governance-right-proxy-delegation = Par procuration de { $name } : { $member }
governance-right-seat = siège { $number }
governance-right-weight = Elle pèse { $votes }.
governance-right-counted = Compté à { $time } : { $answer }.
governance-right-receipt = Reçu
governance-right-change = Changer la réponse ; jusqu’à la clôture, la dernière compte
governance-right-keys = 1, 2 et 3 vont à une réponse, Entrée la donne.
governance-right-proxy-prevails = Votre mandataire a voté aussi. Selon la règle, son bulletin l’emporte.
governance-right-principal-prevails = La personne que vous représentez a voté aussi. Selon la règle, son bulletin l’emporte.
governance-hands-title = Saisir un vote à main levée
governance-hands-about = { $count ->
    [one] { $count } personne dans la salle n’a pas voté par téléphone et peut voter à main levée.
   *[other] { $count } personnes dans la salle n’ont pas voté par téléphone et peuvent voter à main levée.
 }
governance-hands-asked = { $count ->
    [one] Interrogée : { $count } personne. Modifier ?
   *[other] Interrogées : toutes les { $count }. Modifier ?
 }
governance-hands-except = Cochez qui n’a pas été interrogé
governance-hands-for = Mains pour
governance-hands-against = Mains contre
governance-hands-abstain = Mains pour l’abstention
governance-hands-enter = Saisir
governance-hands-entered = Vote à main levée : interrogés { $declared }, mains levées { $raised }.
governance-hands-remove = Retirer

## Polls and decisions: the register
governance-decisions-title = Décisions
governance-decisions-about = Ce que les organes de la fédération ont décidé : texte, règle, décompte et preuve de chaque décision.
governance-decisions-search = Chercher des décisions
governance-decisions-any = Indifférent
governance-decisions-body = Organe
governance-decisions-year = Année
governance-decisions-outcome = Issue
governance-decisions-number = Numéro
governance-decisions-decision = Décision
governance-decisions-day = Prise le
governance-decisions-count = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
 }
governance-decisions-none = Aucune décision trouvée. Les décisions figurent ici dès qu’un vote a adopté ou rejeté une question.
governance-decisions-caption = Décisions, la plus récente d’abord
governance-decisions-csv = Cette liste en tableau (CSV)
governance-decisions-json = Cette liste en données (JSON)
governance-decisions-latest = Dernières décisions
governance-decisions-all = Toutes les décisions
governance-decision-named = { $number } : { $title }
governance-decision-named-rejected = Décision { $number } : { $title } (non adoptée)
governance-decision-adopted = Adoptée
governance-decision-rejected = Non adoptée
governance-decision-taken = Décision prise le { $when }.
governance-decision-in-force = En vigueur à partir du { $day }.
governance-decision-in-force-day = En vigueur à partir du
governance-decision-text = Texte
governance-decision-effect = Effet
governance-decision-effect-title = Effet d’une décision
governance-decision-effect-about = Dites en mots simples ce qui découle de la décision. Ce qui a été dit avant reste dans l’historique.
governance-decision-effect-state = Indiquer l’effet
governance-decision-no-effect = Aucun effet n’a encore été indiqué.
governance-decision-entitled-title = Qui avait le droit de vote
governance-decision-entitled = Inscrits : { $entitled }. Présents : { $present }. Représentés : { $represented }.
governance-decision-because = { $count } sur la liste : { $reason }
governance-decision-roll = La liste des votants, avec la raison pour chaque personne
governance-decision-poll = Le vote en entier
governance-decision-hash = SHA-256 du texte :
governance-decision-json = Données de cette décision (JSON)

## Polls and decisions: what is refused
governance-refusal-poll-frozen = Le vote a été ouvert : question et règle sont figées. Posez une autre question si besoin.
governance-refusal-poll-open = Ce vote est déjà ouvert.
governance-refusal-poll-closed = Ce vote est clos. Posez de nouveau la question si besoin.
governance-refusal-poll-not-put = Cette question n’a pas été mise aux voix avant la clôture de sa réunion. Posez-la dans une autre réunion.
governance-refusal-poll-not-open = Ce vote n’est pas ouvert. Ouvrez-le d’abord.
governance-refusal-poll-other-open = Un autre vote est ouvert dans cette réunion. Clôturez-le d’abord.
governance-refusal-poll-no-hall = Cette réunion n’a pas de salle, et les réponses ne viennent que de la salle ({ $article }) : personne ne pourrait répondre. Autorisez les votes à distance dans les statuts, ou tenez la réunion aussi dans un lieu.
governance-refusal-poll-rule-changed = La règle a changé depuis qu’elle a été montrée. Choisissez-la de nouveau, lisez-la, puis ouvrez le vote.
governance-refusal-poll-text-changed = Cette motion n’a plus les mots qui ont été mis aux voix. Abandonnez ce vote et mettez la motion aux voix de nouveau.
governance-refusal-poll-exists = Un vote sur cette motion est en préparation ou ouvert. Utilisez-le, ou abandonnez-le d’abord.
governance-refusal-poll-nobody = Personne n’a le droit de vote dans cette réunion. La liste des votants dit pourquoi.
governance-refusal-poll-proxies = Une personne détient plus de procurations que la règle n’en permet ({ $cap } ; { $article }). Faites-en retirer, ou choisissez une autre règle.
governance-refusal-poll-weights = Les poids de la liste sont trop grands pour un décompte exact. Corrigez les sièges de l’organe.
governance-refusal-poll-roll = La liste des votants ne peut être comptée selon cette règle. Choisissez une autre règle, ou faites vérifier la liste par le secrétariat.
governance-refusal-poll-no-tie = Il n’y a pas d’égalité à trancher.
governance-refusal-casting-chair = On ne sait pas qui préside cette réunion, et la voix prépondérante est celle de la présidence. Indiquez d’abord qui préside, sur l’écran de la présidence.
governance-refusal-casting-behalf = La voix prépondérante est celle de la présidence. Saisissez-la en son nom et dites-le.
governance-refusal-chair-sits = Seul qui participe à cette réunion peut la présider.
governance-refusal-chair-voting = Un vote est ouvert ou attend la voix prépondérante. La présidence peut changer quand il sera tranché.
governance-refusal-ballot-early = Ce vote n’est pas encore ouvert. Attendez que la présidence l’ouvre.
governance-refusal-ballot-late = Ce vote est clos ; aucun bulletin n’est plus reçu.
governance-refusal-ballot-annulled = Ce vote a été interrompu ; aucun bulletin n’est reçu. Attendez que la question soit posée de nouveau.
governance-refusal-ballot-not-entitled = Vous figurez sur la liste sans droit de vote. La liste dit pourquoi ; adressez-vous au secrétariat si c’est une erreur.
governance-refusal-ballot-not-yours = Cette voix ne vous était pas confiée à l’ouverture du vote. Une procuration donnée plus tard vaut dès le vote suivant.
governance-refusal-ballot-seat-voted = Une autre personne a voté pour ce siège : titulaire et suppléant n’ont qu’une voix à eux deux.
governance-refusal-ballot-titular-present = Le titulaire de votre siège est présent et vote. Vous votez quand il est parti.
governance-refusal-ballot-deputy-sits = Le suppléant de ce siège est présent et vote ; la procuration est suspendue.
governance-refusal-ballot-hands = La présidence a compté cette voix à main levée. Demandez-lui de la retirer si c’est une erreur.
governance-refusal-ballot-proxy-voted = Votre mandataire a déjà voté pour vous, et la règle ne retient que le premier bulletin. Adressez-vous à la présidence.
governance-refusal-ballot-principal-voted = La personne que vous représentez a déjà voté, et la règle ne retient que le premier bulletin.
governance-refusal-ballot-abstain = L’abstention n’est pas proposée ({ $article }). Répondez pour ou contre.
governance-refusal-ballot-remote = On ne vote que dans la salle ({ $article }). Faites-vous inscrire comme présent dans la salle.
governance-refusal-ballot-absent = Vous n’êtes pas inscrit comme présent. Demandez à la présidence ou au secrétariat de vous inscrire, puis votez.
governance-refusal-hands-not-allowed = La règle n’a pas de vote à main levée ({ $article }). Tous votent par téléphone.
governance-refusal-hands-nobody = Il ne reste personne pour voter à main levée : inscrivez d’abord comme présents ceux qui sont dans la salle.
governance-refusal-hands-blank = Indiquez un nombre ; 0 si personne n’a levé la main.
governance-refusal-hands-removed = Ce vote à main levée a déjà été retiré.
governance-refusal-hands-many = { $count ->
    [one] Il y a plus de mains que de personnes : { $count } interrogée. Corrigez les nombres.
   *[other] Il y a plus de mains que de personnes : { $count } interrogées. Corrigez les nombres.
 }
governance-refusal-decision-in-force = Une décision ne peut être en vigueur avant le { $day }, jour où elle a été prise. Choisissez un jour ultérieur.
governance-refusal-decision-not-adopted = Ce texte n’a pas été adopté et ne peut entrer en vigueur. Laissez le jour vide.

## For programs
governance-api-bodies = Les organes à une date, par code
governance-api-bodies-csv = Les organes en tableau, une ligne par siège
governance-api-bodies-json = Les organes et leurs sièges, en un seul fichier
governance-api-body = Un organe à une date : sièges et titulaires, règles, statuts
governance-api-body-name = L’identifiant ou le code de l’organe
governance-api-of-body = D’un seul organe, par identifiant ou code
governance-api-id = L’identifiant
governance-api-meetings = Les réunions par date de début
governance-api-meetings-csv = Les réunions en tableau
governance-api-meetings-json = Les réunions en un seul fichier
governance-api-meeting = Une réunion, avec son ordre du jour, ses motions, sa liste et son quorum
governance-api-when = Seulement ce qui est à venir, ou seulement ce qui est passé
governance-api-polls = Les scrutins ouverts, le plus récent d’abord, sans leurs bulletins
governance-api-polls-csv = Les scrutins en tableau
governance-api-polls-json = Les scrutins en un seul fichier, chacun pouvant être recompté
governance-api-poll = Un scrutin, avec tout ce qui a été compté une fois clos
governance-api-decisions = Les décisions, la plus récente d’abord
governance-api-decisions-csv = Les décisions en tableau
governance-api-decisions-json = Les décisions en un seul fichier
governance-api-decision = Une décision, avec le résultat de son scrutin
governance-api-year = D’une seule année
governance-api-adopted = Seulement ce qui a été adopté, ou seulement ce qui ne l’a pas été
governance-api-calendar = Toutes les réunions convoquées, en calendrier
governance-api-calendar-body = Les réunions d’un organe, en calendrier
governance-api-feed = Toutes les décisions, en fil d’actualités
governance-api-feed-body = Les décisions d’un organe, en fil d’actualités
governance-calendar-name = Réunions : { $federation }
governance-feed-name = Décisions : { $federation }
governance-subscribe-calendar = S’abonner : les réunions dans mon agenda
governance-subscribe-feed = S’abonner : les décisions en fil d’actualités

## Polls and decisions: history
# used-by: code
governance-field-effect = Effet
# used-by: code
governance-field-in-force = En vigueur à partir du
# used-by: code
governance-history-poll-drafted = Un vote a été préparé.
# used-by: code
governance-history-poll-rule-chosen = Une autre règle a été choisie pour un vote.
# used-by: code
governance-history-poll-discarded = Un vote en préparation a été abandonné.
# used-by: code
governance-history-poll-opened = Un vote a été ouvert et sa règle figée.
# used-by: code
governance-history-poll-closed = Un vote a été clos et compté.
# used-by: code
governance-history-poll-decided = La présidence a tranché une égalité.
# used-by: code
governance-history-poll-annulled = Un vote a été interrompu.
# used-by: code
governance-history-poll-not-put = Une question n’a pas été mise aux voix avant la clôture de la réunion.
# used-by: code
governance-history-ballot-cast = Un bulletin a été déposé.
# used-by: code
governance-history-show-of-hands-entered = Un vote à main levée a été saisi.
# used-by: code
governance-history-show-of-hands-removed = Un vote à main levée a été retiré.
# used-by: code
governance-history-decision-taken = La décision a été prise.
# used-by: code
governance-history-decision-effect-stated = L’effet de la décision a été indiqué.
