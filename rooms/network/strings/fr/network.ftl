## Constats sur un fichier de membres importé : ce qui ne va pas, où, et comment y remédier.

# Le fichier dans son ensemble.
network-finding-file-empty = Le fichier est vide. Choisissez celui qui contient vos membres.
network-finding-file-too-large = Le fichier pèse { $size } Mo ; on peut en lire { $limit } Mo au plus. Divisez-le en plusieurs fichiers, chacun avec la ligne des noms de colonnes, et importez-les l’un après l’autre.
network-finding-file-spreadsheet = Ceci est un classeur au format { $format }, qui n’est pas lu. Ouvrez-le dans votre tableur, enregistrez-le en XLSX ou en « CSV UTF-8 » et choisissez le nouveau fichier.
network-finding-file-locked = Ce classeur est protégé par un mot de passe : rien ne peut y être lu. Ouvrez-le, enregistrez-le sans mot de passe et choisissez le nouveau fichier.
network-finding-file-broken = Ce classeur est endommagé ou contient ce qu’aucun tableur n’écrit. Ouvrez-le dans votre tableur, enregistrez-le de nouveau en XLSX ou en « CSV UTF-8 » et choisissez le nouveau fichier.
network-finding-file-unpacked = Une fois décompressé, ce classeur dépasse { $limit } Mo, le maximum qu’on puisse lire. Supprimez ce qui n’appartient pas à la liste des membres, images et autres feuilles comprises, ou enregistrez la feuille en « CSV UTF-8 ».
network-finding-sheet-missing = La correspondance nomme la feuille « { $value } », que ce fichier n’a pas. Il a : { $expected }. Corrigez la correspondance ou choisissez la feuille.
network-finding-sheet-chosen = C’est la feuille « { $value } » qui est lue, la première qui contienne quelque chose. Celles-ci ne le sont pas : { $others }. S’il s’agit d’une autre, choisissez-la ou nommez-la dans une correspondance.
network-finding-sheet-title = La ligne { $header } est prise pour les noms de colonnes. Ce qui est au-dessus, un titre semble-t-il, est laissé de côté ; lignes laissées : { $count }.
network-finding-sheet-merged = Des cellules sont fusionnées avec d’autres en dessous. Chaque ligne reçoit la valeur de la cellule fusionnée ; cellules ainsi remplies : { $count }. Si ce n’est pas voulu, annulez la fusion.
network-finding-sheet-uncalculated = Le fichier ne garde pas la valeur de certaines de ses formules, lues donc comme des cellules vides ; leur nombre : { $count }, la première en { $cell }. Ouvrez-le dans votre tableur, enregistrez-le et choisissez le nouveau fichier.
network-finding-file-archive = Ceci est une archive { $format }, quel que soit son nom. Décompressez-la et choisissez le fichier CSV qu’elle contient.
network-finding-file-not-table = Ceci est un fichier { $format }, quel que soit son nom, et non un tableau lisible. Exportez le tableau en « CSV UTF-8 » et choisissez ce fichier.
network-finding-file-nul = La ligne { $line } du fichier contient des octets nuls : ce n’est pas du texte, ou c’est de l’UTF-16 sans sa marque. Ouvrez le fichier dans le logiciel d’origine et enregistrez-le en « CSV UTF-8 ».
network-finding-file-encoding-broken = La ligne { $line } du fichier est la première dont des octets ne sont pas du texte en { $encoding } : « { $value } ». Ouvrez le fichier dans le logiciel d’origine et enregistrez-le de nouveau en « CSV UTF-8 ».
network-finding-file-cut = Le fichier s’arrête à sa ligne { $line } au milieu d’un caractère : « { $value } ». Il a été coupé ; récupérez-le en entier.
network-finding-file-encoding-guessed = Le fichier n’est pas en UTF-8. Il a été lu en { $encoding }, par supposition : vérifiez les lettres de la ligne { $line } du fichier, « { $value } ». Si elles sont fausses, enregistrez le fichier en « CSV UTF-8 » et importez-le de nouveau.
network-finding-file-end-open = Le fichier finit à la ligne { $row } sans saut de ligne. S’il a été coupé, il manque peut-être quelque chose à la dernière cellule, « { $value } » dans la colonne « { $column } ». Si elle est entière, il n’y a rien à faire.

# Ses colonnes.
network-finding-header-missing = La ligne { $row } ne ressemble pas à des noms de colonnes : « { $value } ». Placez au-dessus une ligne qui nomme chaque colonne, par exemple « nom », « pays » et « population », ou indiquez dans une correspondance ce que contiennent les colonnes.
network-finding-header-only = Le fichier a des noms de colonnes, mais aucune ligne en dessous. Choisissez celui qui contient vos membres.
network-finding-header-empty = La colonne { $column } n’a pas de nom à la ligne { $row }. Nommez-la ou supprimez-la.
network-finding-header-doubled = À la ligne { $row }, les colonnes { $first } et { $second } portent le même nom, « { $column } ». Renommez l’une d’elles ou supprimez-la.
network-finding-columns-too-many = La ligne { $row } nomme { $count } colonnes ; on peut en lire { $limit } au plus. Supprimez celles qui ne servent pas.
network-finding-column-missing = Aucune colonne connue ne contient ceci : { $field }. Ajoutez une telle colonne, ou indiquez dans une correspondance laquelle c’est.
network-finding-column-ambiguous = Plusieurs colonnes peuvent contenir ceci ({ $field }) : { $columns }. Indiquez dans une correspondance laquelle est la bonne, et faites ignorer les autres.
network-finding-column-unclear = La colonne « { $column } » contient peut-être des identifiants, mais rien ne dit de quel registre ; elle est laissée de côté. Pour la garder, indiquez dans une correspondance ce qu’elle est, par exemple « id:wikidata ».
network-finding-column-ignored = La colonne « { $column } » n’est pas connue ; elle est laissée de côté. Si elle est utile, indiquez dans une correspondance ce qu’elle contient.
network-finding-column-superseded = La colonne « { $column } » est laissée de côté, car « { $other } » dit la même chose plus sûrement ({ $field }). Si c’est l’inverse, indiquez-le dans une correspondance.
network-finding-name-from-languages = Aucune colonne ne contient le nom lui-même. Il est pris dans la première de celles-ci qui est remplie : { $columns }.
network-finding-kind-defaulted = Aucune colonne n’indique la nature des membres ; chacun est pris pour un gouvernement local. S’ils sont autre chose, indiquez-le dans une correspondance.
network-finding-section-by-country = Aucune colonne n’indique la section ; chaque membre est placé dans la section de son pays. Si ce n’est pas juste, indiquez les sections dans une correspondance.
network-finding-section-source-missing = Rien n’indique à quelle section appartiennent les membres. Ajoutez une colonne avec la section, ou indiquez dans une correspondance une section pour tous ou la section de chaque pays.
network-finding-metropolitan-section-missing = La colonne « { $column } » dit qui appartient à la section métropolitaine, mais la fédération n’en a pas. Créez-la d’abord, ou faites ignorer la colonne dans une correspondance.

# Le fichier de correspondance, qui dit ce que contiennent les colonnes.
network-finding-mapping-syntax = Le fichier de correspondance n’est pas du JSON valide : voyez la ligne { $line }, caractère { $position }. Corrigez cet endroit, ou refaites la correspondance.
network-finding-mapping-encoding = Le fichier de correspondance n’est pas en UTF-8 : l’octet { $byte } ({ $found }) n’en fait pas partie. Enregistrez de nouveau le fichier en UTF-8.
network-finding-mapping-no-object = Le fichier de correspondance n’est pas un objet JSON. Écrivez-le entre accolades, en commençant par la clé « koinon ».
network-finding-mapping-form = Ceci n’est pas une correspondance pour un fichier de membres : sa clé « koinon » doit être « { $expected } » et non « { $value } ». Choisissez un autre fichier, ou corrigez la clé.
network-finding-mapping-key-unknown = Correspondance : la clé « { $path } » n’existe pas. Utilisez l’une de celles-ci : { $expected }.
network-finding-mapping-key-doubled = Correspondance : « { $path } » est donné deux fois. Supprimez l’un des deux.
network-finding-mapping-key-missing = Correspondance : « { $path } » manque. Ajoutez-le.
network-finding-mapping-type = Correspondance : « { $path } » doit être { $expected }. Corrigez-le.
network-finding-mapping-value = Correspondance : « { $path } » ne peut pas être « { $value } ». Écrivez-le comme l’un de ceux-ci : { $expected }.
network-finding-mapping-day = Correspondance : « { $path } » ne peut pas être { $value }. Donnez un jour du { $first } au { $last }.
network-finding-mapping-column-absent = Correspondance : « { $path } » nomme la colonne « { $value } », que le fichier n’a pas. Ses colonnes sont : { $expected }.
network-finding-mapping-section-unknown = Correspondance : « { $path } » nomme la section « { $value } », que la fédération n’a pas. Ses sections sont : { $expected }.
network-finding-json-object = un objet entre accolades
network-finding-json-list = une liste entre crochets
network-finding-json-words = une liste entre crochets avec au moins un mot
network-finding-json-text = un texte entre guillemets, non vide

# La forme d’une ligne.
network-finding-row-cells = Ligne { $row } du tableau (ligne { $line } du fichier) : elle n’a pas autant de cellules qu’il y a de colonnes : { $found } au lieu de { $expected }. Vérifiez ses séparateurs ; une cellule qui en contient un doit être entre guillemets.
network-finding-row-cut = Le fichier s’arrête au milieu de la ligne { $row } du tableau (ligne { $line } du fichier), à la cellule { $found } sur { $expected } : « { $value } ». Récupérez le fichier entier.
network-finding-quote-unclosed = Ligne { $row } : le guillemet ouvert à la ligne { $line } du fichier n’est jamais fermé, « { $value } ». Fermez-le ou supprimez-le ; si le fichier a été coupé, récupérez-le en entier.
network-finding-quote-stray = Ligne { $row } : à la ligne { $line } du fichier, une cellule entre guillemets continue après le guillemet fermant, « { $value } ». Doublez chaque guillemet qui fait partie du texte, et fermez la cellule après son dernier mot.
network-finding-cell-too-large = Ligne { $row }, colonne « { $column } » : cette cellule pèse { $size } ko ; on en lit { $limit } ko au plus. Elle commence par « { $value } ». Raccourcissez-la ; il manque peut-être un guillemet.
network-finding-rows-too-many = La lecture s’est arrêtée à la ligne { $row } : un fichier de membres peut avoir { $limit } lignes au plus. Divisez-le en plusieurs fichiers, chacun avec la ligne des noms de colonnes.

# Le texte d’une cellule.
network-finding-name-empty = Ligne { $row }, colonne « { $column } » : le nom manque. Remplissez la cellule.
network-finding-text-too-long = Ligne { $row }, colonne « { $column } » : ce texte a { $length } caractères ; { $limit } au plus sont possibles : « { $value } ». Raccourcissez-le.
network-finding-text-control = Ligne { $row }, colonne « { $column } » : « { $value } » contient le caractère invisible { $code }, qui change l’affichage du texte. Saisissez-le de nouveau.
network-finding-text-damaged = Ligne { $row }, colonne « { $column } » : des lettres de « { $value } » ont été perdues quand le fichier a été enregistré dans un mauvais encodage. Enregistrez de nouveau l’original en « CSV UTF-8 », ou ressaisissez le texte.
network-finding-text-question-marks = Ligne { $row }, colonne « { $column } » : « { $value } » a des points d’interrogation là où des lettres ont peut-être été perdues à l’enregistrement. Enregistrez l’original en « CSV UTF-8 » et importez ce fichier.
network-finding-text-garbled = Ligne { $row }, colonne « { $column } » : « { $value } » a été lu dans un mauvais encodage ; il faut sans doute lire « { $likely } ». Enregistrez de nouveau l’original en « CSV UTF-8 », ou ressaisissez le texte.
network-finding-text-formula = Ligne { $row }, colonne « { $column } » : un tableur exécuterait « { $value } » comme une formule. Le texte est gardé tel quel et rendu inoffensif dans chaque export. Corrigez-le si ce n’est pas voulu.
network-finding-cell-error = Ligne { $row }, colonne « { $column } » : le tableur y affiche une erreur, « { $value } », et aucune valeur. Corrigez-la.

# Qui est le membre.
network-finding-country-empty = Ligne { $row }, colonne « { $column } » : le pays manque. Écrivez son nom ou son code ISO, par exemple FR.
network-finding-country-unknown = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas un pays connu. Écrivez son code ISO, par exemple FR, FRA ou 250, ou son nom.
network-finding-country-undeclared = Ligne { $row }, colonne « { $column } » : l’ISO laisse le code « { $value } » à ses utilisateurs, et il ne désigne aucun pays ici. Écrivez le code ou le nom d’un pays.
network-finding-country-conflict = Ligne { $row } : la colonne « { $column } » dit « { $value } », mais la colonne « { $other } » dit « { $found } », qui est un autre pays. Corrigez l’une des deux.
network-finding-kind-unknown = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas une nature de membre. Utilisez l’une de celles-ci : { $expected }.
network-finding-kind-empty = Ligne { $row }, colonne « { $column } » : la nature du membre manque ; il est pris pour un gouvernement local. Remplissez la cellule s’il est autre chose.
network-finding-section-unknown = Ligne { $row }, colonne « { $column } » : la fédération n’a pas de section « { $value } ». Utilisez l’une de celles-ci, ou indiquez dans une correspondance laquelle est entendue : { $expected }.
network-finding-section-missing = Ligne { $row } : rien n’indique la section de ce membre, ni celle de son pays, { $country }. Remplissez la cellule, ou indiquez la section du pays dans une correspondance.
network-finding-metropolitan-unclear = Ligne { $row }, colonne « { $column } » : « { $value } » n’est ni oui ni non. Écrivez l’un des deux, ou indiquez dans une correspondance les mots qui veulent dire oui.
network-finding-metropolitan-conflict = Ligne { $row } : la colonne « { $column } » dit « { $value } », mais la colonne « { $other } » dit « { $found } », qui nomme la section métropolitaine. Corrigez l’une des deux.
network-finding-standing-unknown = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas une situation de membre. Utilisez l’une de celles-ci : { $expected }.
network-finding-identifier-invalid = Ligne { $row }, colonne « { $column } » : « { $value } » ne peut pas être un identifiant de { $scheme }. Corrigez-le ; le tableur l’a peut-être changé en nombre.
network-finding-identifier-without-register = Ligne { $row }, colonne « { $column } » : l’identifiant « { $value } » ne dit pas de quel registre il est. Écrivez-le comme wikidata:Q90.
network-finding-identifier-empty = Ligne { $row }, colonne « { $column } » : « { $value } » nomme le registre { $scheme }, mais aucun identifiant. Écrivez-le comme wikidata:Q90, ou omettez-le.
network-finding-identifier-doubled = Ligne { $row }, colonne « { $column } » : l’identifiant { $scheme } « { $value } » se trouve déjà à la ligne { $first }. Corrigez l’un des deux, ou supprimez la ligne en trop.
network-finding-name-doubled = Ligne { $row }, colonne « { $column } » : « { $value } » ({ $country }) se trouve déjà à la ligne { $first }. Si c’est le même membre, supprimez une des lignes ; sinon, il n’y a rien à faire.

# Chiffres, dates et lieux.
network-finding-population-unknown = Ligne { $row }, colonne « { $column } » : la population est nulle ou absente ; elle est tenue pour inconnue. Indiquez-la si vous la connaissez.
network-finding-population-negative = Ligne { $row }, colonne « { $column } » : une population ne peut pas être inférieure à zéro, « { $value } ». Corrigez-la, ou laissez la cellule vide.
network-finding-population-fraction = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas un nombre entier de personnes. Écrivez-le en entier, ni en milliers ni en millions.
network-finding-population-text = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas un nombre de personnes. N’écrivez que des chiffres, ou laissez la cellule vide.
network-finding-population-ambiguous = Ligne { $row }, colonne « { $column } » : « { $value } » compte-t-il des milliers ou des décimales ? Écrivez-le avec des chiffres seulement.
network-finding-population-too-large = Ligne { $row }, colonne « { $column } » : « { $value } » est trop de personnes ; le maximum possible est { $limit }. Corrigez ce nombre, ou laissez la cellule vide.
network-finding-date-invalid = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2024-12-31.
network-finding-date-ambiguous = Ligne { $row }, colonne « { $column } » : « { $value } » peut être le { $one } ou le { $other }. Écrivez l’année, le mois et le jour, par exemple 2024-12-31.
network-finding-date-too-early = Ligne { $row }, colonne « { $column } » : « { $value } » est antérieur au { $limit }, trop tôt pour une adhésion. Corrigez cette date.
network-finding-date-future = Ligne { $row }, colonne « { $column } » : « { $value } » est dans l’avenir ; nous sommes le { $today }. Corrigez cette date.
network-finding-date-too-far = Ligne { $row }, colonne « { $column } » : « { $value } » est trop loin dans l’avenir ; une adhésion peut prendre fin le { $limit } au plus tard. Corrigez cette date, ou laissez la cellule vide tant que la fin est si lointaine.
network-finding-until-not-after = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas postérieur au { $since }, où l’adhésion commence ; il ne serait membre aucun jour. Corrigez l’un des deux jours.
network-finding-date-year = Ligne { $row }, colonne « { $column } » : « { $value } » n’est qu’une année ; c’est le { $day } qui est retenu. Écrivez la date complète si vous la connaissez.
network-finding-date-serial = Ligne { $row }, colonne « { $column } » : le nombre « { $value } » est lu comme le { $day }, à la façon dont les tableurs comptent les jours. Si c’est faux, écrivez le jour sous la forme année-mois-jour.
network-finding-coordinate-invalid = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas une coordonnée. Écrivez des degrés décimaux, par exemple -1.286389.
network-finding-coordinate-range = Ligne { $row }, colonne « { $column } » : « { $value } » est hors du globe, au-delà de { $limit } degrés. Corrigez cette valeur ; il manque peut-être le signe décimal.
network-finding-coordinate-half = Ligne { $row }, colonne « { $column } » : cette coordonnée manque, alors que l’autre est là. Remplissez-la, ou supprimez l’autre.
network-finding-coordinate-zero = Ligne { $row }, colonne « { $column } » : latitude et longitude sont toutes deux nulles, un point en mer au large de l’Afrique. Corrigez-les, ou supprimez-les si elles sont inconnues.
network-finding-timezone-unknown = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas un fuseau horaire de la liste IANA. Écrivez-le comme Africa/Nairobi, ou laissez la cellule vide.
network-finding-email-invalid = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas une adresse électronique. Écrivez-en une seule, comme office@example.org, ou laissez la cellule vide.
network-finding-website-invalid = Ligne { $row }, colonne « { $column } » : « { $value } » n’est pas l’adresse d’un site web. Écrivez-la comme https://www.example.org, ou laissez la cellule vide.

# À la fin.
network-finding-more = { $count ->
    [one] Il y a encore une ligne avec des constats. Corrigez d’abord celles-ci et importez le fichier de nouveau, ou utilisez la ligne de commande, qui les montre toutes.
   *[other] Il y a encore { $count } lignes avec des constats. Corrigez d’abord celles-ci et importez le fichier de nouveau, ou utilisez la ligne de commande, qui les montre toutes.
}

# Ce que peut contenir une colonne.
network-finding-field-name = nom
network-finding-field-name-in = nom dans une langue
network-finding-field-official-name = nom officiel
network-finding-field-kind = nature du membre
network-finding-field-country = pays
network-finding-field-section = section
network-finding-field-metropolitan = section métropolitaine, oui ou non
network-finding-field-population = population
network-finding-field-population-as-of = date de la population
network-finding-field-latitude = latitude
network-finding-field-longitude = longitude
network-finding-field-timezone = fuseau horaire
network-finding-field-admin1 = division de premier niveau
network-finding-field-admin1-code = code de la division de premier niveau
network-finding-field-member-since = membre depuis
network-finding-field-member-until = membre jusqu’au
network-finding-field-standing = situation du membre
network-finding-field-website = site web
network-finding-field-email = adresse électronique
network-finding-field-id = identifiant dans un registre
network-finding-field-identifiers = identifiants avec leurs registres

## Personnes
network-person-list-title = Personnes
network-person-list-lead = Toutes les personnes qui exercent ou ont exercé un mandat, par nom. Seules les personnes connectées peuvent chercher ici ; le public trouve les personnes par les membres et les organes.
network-person-list-caption = Personnes par nom, avec leurs mandats d’aujourd’hui
network-person-list-now = Mandats d’aujourd’hui
network-person-list-idle = Aucun aujourd’hui
network-person-list-none = Ces mots ne donnent personne. Essayez une partie du nom, ou une autre orthographe.
network-person-search = Nom ou partie du nom
network-person-search-do = Chercher
network-person-find = Trouver une personne par son nom
network-person-new-title = Inscrire une personne
network-person-new-about = D’ordinaire, on inscrit une personne avec son mandat, depuis la page de son membre. Ici, vous inscrivez une personne qui n’en a pas encore.
network-person-new-do = Inscrire cette personne
network-person-name-hint = Tel que la personne l’écrit, dans sa propre écriture.
network-person-email-hint = Les ordres du jour et les invitations y sont envoyés. Elle n’est pas montrée au public.
network-person-phone-hint = Avec l’indicatif du pays, par exemple +254 20 123 456. Il n’est pas montré au public.
network-person-edit = Modifier les données
network-person-edit-title = { $name } : modifier les données
network-person-keep = Enregistrer les changements
network-person-back = Revenir sans rien changer
network-person-theirs = Quelqu’un d’autre a modifié ces données entre-temps. Voici ce qui est enregistré :
network-person-theirs-next = Votre saisie est toujours ci-dessous. Reprenez-y ce que vous voulez, puis enregistrez de nouveau.
network-person-erase = Effacer les données de cette personne
network-person-erase-title = Effacer les données de { $name }
network-person-erase-about = Le nom, le genre, l’adresse électronique, le téléphone et la langue sont effacés, ici et dans le registre des écritures, ainsi que les sources des mandats. Si la personne a un compte, il est fermé.
network-person-erase-stays = Ce qui reste : quelqu’un a exercé ces mandats, occupé ces sièges et voté publiquement. C’est montré comme le fait d’« une personne dont les données ont été effacées », et les preuves restent valables.
network-person-erase-held =
    { $count ->
        [one] Cette personne exerce aujourd’hui { $count } mandat. S’il est terminé, enregistrez d’abord sa fin.
       *[other] Cette personne exerce aujourd’hui { $count } mandats. S’ils sont terminés, enregistrez d’abord leur fin.
    }
network-person-erase-final = C’est irréversible : même nous ne pourrons pas revenir en arrière.
network-person-erase-tick = J’ai vérifié que cette personne peut être oubliée, et qu’elle l’a demandé ou qu’elle est décédée
network-person-erase-do = Effacer pour toujours
network-person-erased-name = Une personne dont les données ont été effacées
network-person-erased-about = Les données de cette personne ont été effacées. Ses fonctions restent inscrites, sans son nom.
network-person-unnamed = Une personne inscrite
network-person-unnamed-about = Cette personne n’exerce aucun mandat : le public n’apprend donc pas qui elle est.
network-person-mandates-none = Aucun mandat n’est inscrit.
network-person-mandates-other = Autres mandats
network-person-story = Le parcours, jour par jour
network-person-private = Non public
network-person-private-about = Vous voyez ceci en raison de ce qui vous est confié, ou parce que ces données sont les vôtres.
network-person-fields-title = Ce que nous montrons d’une personne
network-person-fields-lead = Qui exerce une fonction en répond devant le public ; le reste de sa vie lui appartient. Voici tout ce que nous gardons d’une personne, et qui le voit.
network-person-fields-caption = Ce qui est gardé d’une personne, et qui le voit
network-person-fields-what = Ce qui est gardé
network-person-fields-who = Qui le voit
network-person-fields-before = Pour une personne qui n’a jamais exercé de mandat :
network-person-fields-counted = Compté sur beaucoup de personnes, il est public, sans les noms : combien de femmes et d’hommes siègent dans un organe.
network-person-fields-why-title = Pourquoi nous le gardons
network-person-fields-why = Le nom et les mandats disent qui parle pour une ville ou une région, et depuis quand. Le genre sert à compter si les organes sont équilibrés. L’adresse, le téléphone et la langue servent à envoyer les ordres du jour, les liens de vote et les procès-verbaux.
network-person-fields-erasure-title = Comment être oublié
network-person-fields-erasure = Demandez au secrétariat, ou au point focal de votre membre, d’effacer vos données. Tout ce que montre ce tableau, sauf les mandats, est alors supprimé, votre compte est fermé, et vos mandats sont montrés comme ceux d’« une personne dont les données ont été effacées ».
network-person-fields-proof = Le registre des écritures garde ce qui est personnel à côté de ses écritures, sous une empreinte salée. On peut donc l’effacer, et tout le reste se prouve encore.
network-person-field-name = Nom
network-person-field-mandates = Mandats
network-person-field-gender = Genre
network-person-field-email = Adresse électronique
network-person-field-phone = Téléphone
network-person-field-lang = Langue des courriers
network-person-reach-everyone = Tout le monde.
network-person-reach-correspondents = La personne ; les points focaux et les responsables de section des membres où elle exerce un mandat ; les secrétaires d’organes ; les administrateurs.
network-person-reach-keepers = La personne ; les points focaux et les responsables de section des membres où elle exerce un mandat ; les administrateurs.
network-person-gender-female = Femme
network-person-gender-male = Homme
network-person-gender-other = Autre
network-person-gender-unknown = Non précisé

## Ce qui est gardé à mon sujet
network-holds-person = Mes données dans le registre
network-holds-person-about = Chaque champ, qui le voit, et pourquoi il est gardé. Le même tableau vaut pour tous ; le point focal de votre membre, le responsable de sa section et les administrateurs peuvent le corriger.
network-holds-value = Tel qu’il est gardé
network-holds-why = Pourquoi
network-holds-why-name = Pour que l’on sache qui parle pour une ville ou une région.
network-holds-why-gender = Pour compter si les organes sont équilibrés.
network-holds-why-email = Pour envoyer ordres du jour, liens de vote et procès-verbaux.
network-holds-why-phone = Pour vous joindre quand une réunion change.
network-holds-why-lang = Pour vous écrire dans votre langue.
network-holds-mandates = Mes mandats
network-holds-mandates-about = Qui parle pour un membre, et depuis quand, est public et le reste. D’où on le sait est personnel et peut être effacé.
network-holds-member = Membre
network-holds-since = Depuis
network-holds-until = Jusqu’au
network-holds-ended = Pourquoi il a pris fin
network-holds-source = Source
network-holds-imports = Listes que j’ai importées
network-holds-imports-about = Que vous les avez importées figure dans le registre des écritures, lisible par tous.
network-holds-file = Fichier
network-holds-applied = Importée
network-holds-added = Ajoutés
network-holds-changed = Changés
network-holds-undone = Annulée

## Mandats
network-mandate-called = { $office }, { $member }
network-mandate-panel-title = Qui parle pour ce membre aujourd’hui
network-mandate-panel-title-on = Qui parle en son nom, au { $day }
network-mandate-panel-none = Aucun mandat n’est inscrit pour aujourd’hui. Le point focal du membre ou le responsable de la section peut en ajouter un.
network-mandate-panel-none-on = Aucun mandat n’est inscrit pour ce jour-là.
network-mandate-panel-left = Il a quitté la fédération : personne ne parle pour lui.
network-mandate-panel-later = Élus, pas encore en fonction
network-mandate-panel-former =
    { $count ->
        [one] { $count } ancien mandat
       *[other] { $count } anciens mandats
    }
network-mandate-new = Ajouter un mandat
network-mandate-new-title = { $member } : ajouter un mandat
network-mandate-new-do = Inscrire ce mandat
network-mandate-known-title = La personne est-elle déjà connue ?
network-mandate-known-about = Cherchez d’abord, pour que personne ne soit inscrit deux fois. Si vous trouvez la personne, choisissez son nom.
network-mandate-known = Nom ou partie du nom
network-mandate-newcomer = Une nouvelle personne
network-mandate-someone-else = Choisir une autre personne
network-mandate-itself = Le mandat
network-mandate-another = C’est une autre personne du même nom
network-mandate-office = Fonction, par exemple maire, dans une langue au moins
network-mandate-since = Premier jour de fonction
network-mandate-until = Fin prévue
network-mandate-until-hint = Le premier jour après le mandat, s’il est déjà connu. Sinon, laissez vide.
network-mandate-source-label = Source
network-mandate-source-hint = Où le vérifier : une adresse sur le web, ou quelques mots. C’est public.
network-mandate-source = Source :
network-mandate-further = Un autre mandat : { $member }
network-mandate-planned = fin prévue
network-mandate-end-title = Fin du mandat
network-mandate-end-about = Les sièges qui reposent sur ce mandat se perdent selon la règle en vigueur dans chaque organe ; la page du siège dira quand et pourquoi.
network-mandate-end-day = Premier jour sans le mandat
network-mandate-end-day-hint = Pour un mandat inscrit par erreur, indiquez le jour où le mandat commençait.
network-mandate-end-reason = Pourquoi il prend fin
network-mandate-end-do = Enregistrer la fin
network-mandate-correct = Corriger
network-mandate-correct-title = Corriger un mandat
network-mandate-correct-about = Pour une erreur dans ce qui a été inscrit. Ce qui y figurait reste dans l’historique. Si un siège ou une liste des votants figée repose sur ce mandat, les dates qui les contrediraient sont refusées.
network-mandate-correct-do = Enregistrer la correction
network-mandate-reason-term-ended = fin du mandat à son terme
network-mandate-reason-not-re-elected = non-réélection
network-mandate-reason-resigned = démission
network-mandate-reason-removed = révocation
network-mandate-reason-died = décès en fonction
network-mandate-reason-reform = fusion, division ou dissolution du membre
network-mandate-reason-member-left = départ du membre
network-mandate-reason-other = autre raison
network-mandate-reason-in-error = inscrit par erreur

## Personnes et mandats : ce que les règles refusent
network-refusal-person-erased = Les données de cette personne ont été effacées ; rien ne peut y être ajouté. Si elle exerce de nouveau une fonction, inscrivez-la à nouveau.
network-refusal-phone = Ce n’est pas un numéro de téléphone. Écrivez des chiffres avec l’indicatif du pays, par exemple +254 20 123 456.
network-refusal-erase-tick = Cochez que vous l’avez vérifié. Ce qui est effacé ne revient pas.
network-refusal-person-double = { $name } est déjà inscrit pour ce membre. Choisissez le nom parmi les personnes connues, ou cochez qu’il s’agit d’une autre personne du même nom.
network-refusal-person-elsewhere = Cette personne relève d’un autre membre, et seul celui-ci voit comment la joindre. Demandez au point focal de ce membre, au responsable de sa section ou à un administrateur d’ajouter le mandat.
network-refusal-mandate-span = La fin doit venir après le premier jour, le { $since }.
network-refusal-mandate-twice = La personne exerce déjà cette fonction ici depuis le { $since }. Enregistrez d’abord la fin de ce mandat, ou choisissez d’autres jours.
network-refusal-mandate-left = Le membre part, ou est parti, le { $left }. Aucun mandat n’y dure plus longtemps : donnez ce jour ou un jour antérieur comme fin.
network-refusal-mandate-before = Le mandat a commencé le { $since } ; il ne peut pas finir avant.
network-refusal-mandate-ended = La fin de ce mandat est déjà enregistrée : { $until }. Revenez à la page de la personne pour la voir.
network-refusal-mandate-later = Le mandat finit au plus tard le { $until }. S’il a été renouvelé, ajoutez le mandat suivant.
network-refusal-mandate-void = Ce mandat a été inscrit par erreur : il n’y a rien à corriger. Inscrivez le bon.
network-refusal-mandate-never = Le mandat n’aurait duré aucun jour, car il a commencé le { $since }. Choisissez un jour plus tardif, ou indiquez qu’il a été inscrit par erreur.
network-denied-person = Seuls la personne, le point focal ou le responsable de section d’un membre où elle exerce un mandat, ou un administrateur peuvent le faire. Adressez-vous à l’un d’eux.

## Personnes et mandats : historique
network-history-person-created = Personne inscrite
network-history-person-changed = Données de la personne modifiées
network-history-person-erased = Données de la personne effacées
network-history-mandate-begun = Mandat inscrit
network-history-mandate-ended = Fin d’un mandat enregistrée
# used-by: code
network-history-mandate-resumed = La fin d’un mandat a été annulée
network-history-mandate-corrected = Mandat corrigé

## Members: the directory and each member's page
network-nav-members = Membres
network-step-members = Faire entrer les membres
network-step-people = Enregistrer personnes et mandats, sur la page d’un membre
network-directory-title = Membres
network-directory-filter = Chercher et filtrer les membres
network-directory-search = Nom
network-directory-section = Section
network-directory-country = Pays
network-directory-kind = Nature
network-directory-size = Taille
network-directory-as-of = À la date du
network-directory-any-section = Toutes les sections
network-directory-any-country = Tous les pays
network-directory-any-kind = Toutes les natures
network-directory-any-size = Toutes les tailles
network-directory-more = Plus de filtres
network-directory-show = Afficher
network-directory-all = Afficher tous les membres
network-directory-other = une autre condition
network-directory-left-out = L’adresse demandait quelque chose qui n’existe pas ici ; c’est laissé de côté : { $what }.
network-directory-caption = Membres par ordre alphabétique
network-directory-csv = Télécharger cette liste (CSV)
network-directory-xlsx = Télécharger cette liste (XLSX)
network-directory-json = Télécharger cette liste (JSON)
network-directory-none = Il n’y a aucun membre à cette date. Un administrateur ou le responsable d’une section commence par importer un fichier de membres, ou ajoute un membre à la main.
network-directory-none-then = Personne n’est membre à cette date.
network-directory-begin = Il n’y a pas encore de membres. Importez un fichier pour en ajouter beaucoup d’un coup, ou ajoutez un membre à la main ; la carte, les sections et les sièges en découlent.
network-directory-empty = Aucun membre ne correspond. Retirez un filtre, ou n’écrivez que le début d’un nom.
network-directory-empty-search = Les noms se trouvent dans les langues où ils sont enregistrés.
# $day is the day as of which it is counted
network-directory-count =
    { $count ->
        [one] { $count } membre au { $day }.
       *[other] { $count } membres au { $day }.
    }
network-directory-count-found =
    { $count ->
        [one] { $count } membre trouvé, au { $day }.
       *[other] { $count } membres trouvés, au { $day }.
    }
network-directory-about-section = La section { $section }
network-directory-of-all =
    { $count ->
        [one] Il y en a { $count } en tout.
       *[other] Il y en a { $count } en tout.
    }
network-map-label = Les membres au { $day } sur une carte du monde
network-map-about = Chaque point est un membre ; sa couleur indique la section, sa taille le nombre d’habitants. La liste les nomme.
network-map-about-countries = Chaque cercle est un pays : son aire indique combien de membres il compte, sa couleur la section de la plupart d’entre eux. La liste les nomme.
network-map-about-parts = Chaque cercle représente les membres alentour : son aire indique leur nombre, sa couleur la section. La liste les nomme.
network-map-key = Membres dans un cercle de cette taille
network-map-choose = Choisissez un pays sur la carte ou une section en dessous.
network-map-country = { $country } : { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
network-map-here = { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
network-map-skip = Passer la carte et aller à la liste
network-map-sections = Sections sur la carte
network-map-all-sections = afficher toutes les sections
network-map-source = Contour des terres : { $source }.
network-map-of-one = { $name } sur une carte
network-home-all = Tous les membres
network-life-joined = Devient membre
network-life-joined-in = Devient membre, en { $sections }
network-life-section-joined = Rejoint la section { $section }
network-life-section-left = Quitte la section { $section }
network-life-left = Quitte la fédération
network-life-standing = Situation : { $standing }
network-life-from = Issu de { $name }
network-life-to = Se poursuit en { $name }
network-life-voice-began = { $name } entre en fonction : { $office }
network-life-voice-ended = { $name } quitte ses fonctions : { $office }
network-life-mandate-began = Entre en fonction : { $office }, { $member }
network-life-mandate-ended = Quitte ses fonctions : { $office }, { $member }
network-member-description = { $kind }, { $country }
network-member-lead = { $kind }, { $country } · membre depuis le { $day }
network-member-since = membre depuis le { $day }
network-member-facts = Données et identifiants
network-member-no-section = Dans aucune section
network-member-no-standing = Non renseignée
network-member-unknown = Non connu
network-member-standings = Toutes les situations
network-member-identifiers = Identifiants
# $count is written already
network-member-inhabitants-on = { $count } (au { $day })
network-member-left = N’est plus membre : départ le { $day }.
network-member-leaves = Départ prévu le { $day }.
network-member-not-yet = Pas encore membre : il l’est devenu le { $day }.
network-member-as-of = État au { $day }, d’après ce que l’on sait aujourd’hui.
network-member-today = Montrer l’état d’aujourd’hui
network-member-edit = Corriger cette page
network-member-registry = Situation et sections
network-member-json = Ce membre en JSON
network-mine-title = Membres qui me sont confiés

# used-by: code
network-kind-local-government = Gouvernement local
# used-by: code
network-kind-regional-government = Gouvernement régional
# used-by: code
network-kind-metropolitan-government = Gouvernement métropolitain
# used-by: code
network-kind-national-association = Association nationale
# used-by: code
network-kind-international-network = Réseau international
# used-by: code
network-kind-associate = Associé
# used-by: code
network-size-small = Moins de 50 000 habitants
# used-by: code
network-size-medium = De 50 000 à 299 999 habitants
# used-by: code
network-size-large = De 300 000 à 999 999 habitants
# used-by: code
network-size-metropolis = Un million d’habitants et plus
# used-by: code
network-size-unknown = Nombre d’habitants non connu
# used-by: code
network-standing-in-good-standing = À jour de ses obligations
# used-by: code
network-standing-in-arrears = En retard de cotisation
# used-by: code
network-standing-suspended = Suspendu
# used-by: code
network-standing-honorary = Honoraire
# used-by: code
network-succession-merger = par fusion, { $day }
# used-by: code
network-succession-split = par scission, { $day }
# used-by: code
network-succession-renaming = refondé sous un autre nom, { $day }

## What is known of a member
network-field-name = Nom
network-field-name-in = Nom en { $language }
network-field-official-name = Nom officiel
network-field-kind = Nature
network-field-country = Pays
network-field-division = Région ou province
network-field-population = Habitants
network-field-population-day = Habitants à la date du
network-field-location = Lieu
network-field-zone = Fuseau horaire
network-field-website = Site web
network-field-office = Fonction
network-field-since = Premier jour de fonction
network-field-until = Premier jour sans le mandat
network-field-joined = Membre depuis
network-field-departed = Membre jusqu’au
network-field-affiliations = Sections
network-field-standing = Situation
network-field-standings = Situation
network-field-identifier = Identifiant ({ $scheme })
network-field-predecessors = Issu de
network-field-successors = Devenu

network-section-africa = Afrique
network-section-asia-pacific = Asie-Pacifique
network-section-eurasia = Eurasie
network-section-europe = Europe
network-section-latin-america = Amérique latine
network-section-middle-east-west-asia = Moyen-Orient et Asie de l’Ouest
network-section-north-america = Amérique du Nord
network-section-metropolitan = Métropolitaine
## Sections
# used-by: code
network-section-kind-continental = Une section continentale de la fédération
# used-by: code
network-section-kind-functional = Une section de membres de même nature, où qu’ils se trouvent
network-section-members =
    { $count ->
        [one] { $count } membre aujourd’hui
       *[other] { $count } membres aujourd’hui
    }
network-section-members-on =
    { $count ->
        [one] { $count } membre au { $day }
       *[other] { $count } membres au { $day }
    }
network-section-directory = Afficher tous ses membres
network-section-find = Chercher parmi ses membres
network-section-stewards = Son registre est tenu par
network-section-first = Membres
network-section-empty = Cette section n’a aucun membre à cette date.

## Territorial reforms
network-reform-title = { $name } : réforme territoriale
network-reform-back = Retour à la situation et aux sections
network-reform-registry = Réforme territoriale
network-reform-registry-about = Il fusionne avec d’autres, se scinde ou est refondé sous un autre nom.
network-reform-registry-do = Inscrire une réforme ou en annuler une
network-reform-about = Dites ce qui se passe, qui part et qui prend la suite. Vous voyez ce que cela fera avant que rien ne soit inscrit. Ceux qui prennent la suite doivent être membres ce jour-là ; s’ils sont nouveaux, ajoutez-les d’abord.
network-reform-kind = Ce qui se passe
# used-by: code
network-reform-kind-merger = Fusion : un seul prend la suite d’un ou de plusieurs
# used-by: code
network-reform-kind-split = Scission : plusieurs prennent la suite d’un seul
# used-by: code
network-reform-kind-renaming = Refondation : un seul prend la suite d’un seul, sous un autre nom
network-reform-day = Jour de prise d’effet
# used-by: code
network-reform-predecessors = Membres qui partent
# used-by: code
network-reform-successors = Membres qui prennent la suite
network-reform-find = Nom d’un membre à ajouter
network-reform-none-found = Personne de ce nom n’est membre ce jour-là.
network-reform-look = Montrer ce que cela fera
network-reform-not = Cela ne peut pas être inscrit
network-reform-why = { $name } : { $why }
network-reform-plan = Ce qui sera inscrit
# $before and $after are names of members, $count is how many there are before.
# used-by: code
network-reform-plan-merger =
    { $count ->
        [one] Le { $day }, { $before } est absorbé par { $after }.
       *[other] Le { $day }, { $before } ne font plus qu’un : { $after } prend leur suite.
    }
# used-by: code
network-reform-plan-split = Le { $day }, { $before } se scinde : { $after } prennent sa suite.
# used-by: code
network-reform-plan-renaming = Le { $day }, { $before } est refondé sous un autre nom : { $after } prend sa suite.
network-reform-leaves = { $name } quitte la fédération le { $day } ; ses sections, sa situation et ses mandats prennent fin.
network-reform-stays = { $name } reste membre tel quel, et il est indiqué qu’il est issu de { $before }.
network-reform-kept = Chaque page reste, avec ses identifiants, et nomme les autres ; l’historique de chacun raconte la réforme. Elle peut être annulée tant que rien ne s’appuie sur elle.
network-reform-do = Inscrire cette réforme
network-reform-stays-in-force = Cette réforme ne peut pas être annulée
network-reform-withdraw = Annuler la réforme
network-reform-returns = { $name } redevient membre sans interruption, avec les sections et la situation d’avant ; ses mandats se poursuivent.
network-reform-parts = { $name } reste membre, et il n’est plus indiqué qu’il est issu de { $before }.
network-reform-withdraw-about = Ce qui a été inscrit reste dans l’historique de chacun.
network-reform-withdraw-do = Annuler cette réforme

## Forms about members
network-form-names = Nom dans d’autres langues
network-form-name-hint = Tel qu’on l’appelle chez lui, dans sa propre écriture.
network-form-population-hint = Un nombre entier. Laissez vide s’il n’est pas connu.
network-form-choose = Choisir
network-form-metropolitan = Appartient aussi à la section métropolitaine
network-form-wikidata = Élément Wikidata, par exemple Q90
network-form-geonames = Numéro GeoNames
network-form-since = À partir de ce jour
network-form-until = Premier jour où il n’y appartient plus
network-form-reason = Motif
network-form-reason-hint = Par exemple la décision ou l’article. Tout le monde peut le lire.
network-form-leave-day = Premier jour où il n’est plus membre
network-form-keep = Enregistrer
network-form-back = Retour au membre
network-new-title = Ajouter un membre
network-new-do = Ajouter ce membre
network-edit-title = { $name } : corriger la page
network-edit-theirs = Quelqu’un a modifié ce membre pendant que vous écriviez
network-edit-theirs-next = Vos mots sont toujours dans le formulaire. Comparez, corrigez, puis enregistrez : ils remplaceront ce qui s’y trouve.
network-registry-title = { $name } : situation et sections
network-registry-standing = Situation
network-registry-standing-hint = Elle vaut jusqu’au début de la suivante, si une autre est déjà enregistrée.
network-registry-coming = Enregistrées, mais pas encore en vigueur
network-registry-withdraw = Retirer « { $standing } »
network-registry-sections = Sections
network-registry-class = Nature et pays
network-registry-affiliate = Appartient à cette section
network-registry-end = N’est plus dans { $section }
network-registry-leave = Quitter la fédération
network-registry-leave-about = La page reste, avec son histoire. Ses sections et sa situation prennent fin ce jour-là, et ce qui devait commencer plus tard ne commence pas. Le départ peut être annulé ici.
network-registry-leave-do = Enregistrer son départ
network-departure-title = { $name } : quitter la fédération
network-departure-back = Retour à la situation et aux sections
network-departure-mend = Corriger ou annuler son départ
network-departure-ends = Ce qui prend fin avec son départ
network-departure-goes-on = Ce qui se poursuit si le départ est annulé
network-departure-standing = Situation : { $standing }
network-departure-mandate = { $person }, { $office }
network-departure-mandates-end =
    { $count ->
        [one] { $count } mandat prend fin avec son départ
       *[other] { $count } mandats prennent fin avec son départ
    }
network-departure-mandates-end-about = Ce qui en dépend dans les organes suit les statuts, comme à la fin de tout mandat.
network-departure-mandates-go-on =
    { $count ->
        [one] { $count } mandat se poursuit
       *[other] { $count } mandats se poursuivent
    }
network-departure-mandates-go-on-about = Les mandats par lesquels un siège a été perdu entre-temps, ou inscrits sur un appel figé, restent terminés.
network-departure-correct = Corriger le jour
network-departure-correct-do = Corriger le jour
network-departure-withdraw = Annuler le départ
network-departure-withdraw-about = Il n’est pas parti, ou ne partira pas : il est membre sans interruption. Ce qui a été enregistré reste dans son histoire.
network-departure-withdraw-do = Annuler le départ

## History of a member
# used-by: code
network-history-member-created = Est devenu membre
# used-by: code
network-history-member-changed = La page a été corrigée
# used-by: code
network-history-member-identified = Des identifiants ont été ajoutés
# used-by: code
network-history-member-left = A quitté la fédération
# used-by: code
network-history-member-departure-corrected = Le jour du départ a été corrigé
# used-by: code
network-history-member-departure-withdrawn = Le départ a été annulé
# used-by: code
network-history-member-affiliated = A rejoint une section
# used-by: code
network-history-member-disaffiliated = A quitté une section
# used-by: code
network-history-member-stood = La situation a changé
# used-by: code
network-history-member-standing-withdrawn = Une situation qui n’avait pas commencé a été retirée
# used-by: code
network-history-member-succeeded = Une réforme territoriale a pris effet
# used-by: code
network-history-member-succession-withdrawn = Une réforme territoriale a été annulée
# used-by: code
network-history-section-founded = La section a été fondée
# used-by: code
network-history-import-applied = Un fichier de membres a été importé
# used-by: code
network-history-import-added = Ajouté par l’import d’un fichier de membres
# used-by: code
network-history-import-changed = Modifié par l’import d’un fichier de membres
# used-by: code
network-history-import-undone = L’import d’un fichier de membres a été annulé
# used-by: code
network-history-import-stood = La situation de plusieurs membres a été fixée d’un coup
# used-by: code
network-history-import-unstood = Une situation fixée pour plusieurs membres d’un coup a été annulée
# used-by: code
network-history-mapping-saved = Une correspondance pour les listes de membres a été gardée
# used-by: code
network-history-mapping-removed = Une correspondance gardée pour les listes de membres a été supprimée
# used-by: code
network-history-grant-ended = Le droit de quelqu’un sur ce membre a pris fin
network-history-other = Un fait qui concerne ce membre
# $what is a section or a standing, $days since when and until when
network-history-dated = { $what } ({ $days })
network-history-reason = { $what } : { $reason }
network-history-entry = écriture { $number }

## Who may
network-denied-steward = Seul le responsable d’une des sections de ce membre ou un administrateur peut le faire. Adressez-vous au secrétariat de votre section.
network-denied-editor = Seul le point focal de ce membre, le responsable de sa section ou un administrateur peut corriger cette page. Adressez-vous à eux, ou écrivez au secrétariat.
network-denied-imports = Seuls les responsables de section et les administrateurs ajoutent des membres. Adressez-vous au secrétariat de votre section.

## For programs
network-api-members = Les membres à une date, dans l’ordre anglais
network-api-members-csv = Les membres en tableau, qu’une importation sait relire
network-api-members-xlsx = Les membres dans un classeur, qu’une importation relit
network-api-members-json = Les membres en un seul fichier
network-api-member = Un membre, avec ses sections, ses situations, ses prédécesseurs et ses successeurs
network-api-id = L’identifiant du membre
network-api-q = Des mots du nom, dans n’importe laquelle de ses langues
network-api-section = Le code d’une section
network-api-country = Un pays, ISO 3166-1 alpha-2
network-api-kind = Ce que sont les membres
network-api-size = Leur taille, en habitants

## Refusals about members
network-refusal-name-empty = Indiquez le nom du membre.
network-refusal-name-long =
    { $most ->
        [one] Un nom est trop long : { $most } caractère au plus.
       *[other] Un nom est trop long : { $most } caractères au plus.
    }
network-refusal-names-many =
    { $most ->
        [one] Les noms dans d’autres langues sont trop longs ensemble : { $most } caractère au plus.
       *[other] Les noms dans d’autres langues sont trop longs ensemble : { $most } caractères au plus.
    }
network-refusal-over-many = Plusieurs membres s’appellent « { $name } ». Donnez l’adresse de la page de celui dont il s’agit.
network-refusal-website = Ce n’est pas l’adresse d’un site web. Écrivez-la ainsi : https://www.example.org.
network-refusal-figure-ahead = Personne n’a pu compter un jour qui est encore à venir. Indiquez le { $today } ou un jour antérieur.
network-refusal-left-before-joined = Il ne peut pas partir le { $left } : il est devenu membre le { $joined }. Choisissez un jour ultérieur.
network-refusal-left-already = Il est déjà parti, le { $left }.
network-refusal-not-left = Il n’est pas parti. Rien n’a été changé.
network-refusal-left-by-reform = Il a disparu dans une réforme territoriale, le { $day }. Annulez plutôt cette réforme, sur la page de ses réformes.
network-refusal-before-joined = Cela commence avant l’adhésion, qui date du { $joined }. Choisissez ce jour ou un jour ultérieur.
network-refusal-after-left = Le membre part, ou est parti, le { $left }, et rien de lui ne se poursuit au-delà. Choisissez un jour antérieur.
network-refusal-ends-before = Cela finirait avant d’avoir commencé, le { $since }. Choisissez un jour ultérieur.
network-refusal-affiliated-already = Il appartient déjà à cette section, depuis le { $since }. Mettez-y fin d’abord, ou choisissez une autre section.
network-refusal-not-affiliated = Il n’appartient pas à cette section actuellement.
network-refusal-standing-later = Une autre situation commence plus tard, le { $since }. Choisissez ce jour ou un jour ultérieur.
network-refusal-standing-same = C’est déjà sa situation ce jour-là. Choisissez une autre situation, ou un autre jour.
network-refusal-standing-none = Aucune situation ne commence plus ce jour-là. Rechargez la page.
network-refusal-standing-begun = Cette situation a commencé le { $since }. Elle ne se retire plus : enregistrez-en une autre à partir de ce jour.
network-refusal-no-section = Cette section n’existe pas. Choisissez-en une dans la liste.
network-refusal-own-section = Choisissez une des sections qui vous sont confiées.
network-refusal-changed-meanwhile = Quelqu’un d’autre a modifié ce membre pendant que vous écriviez. Rien n’a été écrasé : regardez ce qui a changé, puis enregistrez à nouveau votre version.
network-refusal-identifier = Ce n’est pas un identifiant de ce registre. Un élément Wikidata s’écrit comme Q90, un numéro GeoNames comme 2988507.
network-refusal-identifier-taken = { $value } est l’identifiant de { $name }. S’il s’agit du même membre, corrigez plutôt sa page.
network-refusal-succession-numbers = Une fusion a un seul successeur, une scission un prédécesseur et plusieurs successeurs, une refondation un de chaque.
network-refusal-succession-self = Un membre ne peut pas se succéder à lui-même.
network-refusal-succession-no-member = { $name } n’est pas membre le { $day }. Ajoutez-le d’abord, à partir de ce jour.
network-refusal-reform-foreign = { $name } n’est dans aucune section qui vous est confiée. Demandez à un administrateur d’inscrire cette réforme.
network-refusal-reform-built = Autre chose a été inscrit depuis pour { $name }, qui s’appuie sur cette réforme. S’il s’agit d’une autre réforme, annulez-la d’abord.
network-refusal-reform-none = Il n’est parti dans aucune réforme. Regardez de nouveau sa page : quelqu’un l’a peut-être déjà annulée.
network-refusal-reform-many =
    { $most ->
        [one] Une réforme compte au plus { $most } membre qui part ou qui prend la suite. Retirez les autres.
       *[other] Une réforme compte au plus { $most } membres qui partent ou qui prennent la suite. Retirez les autres.
    }

## The standing of many members at once
network-standings-title = Fixer la situation de plusieurs membres
network-standings-of =
    { $count ->
        [one] Fixer la situation de ce membre
       *[other] Fixer la situation de ces { $count } membres
    }
network-standings-found =
    { $count ->
        [one] Cela concerne { $count } membre, tel que la liste le montre.
       *[other] Cela concerne { $count } membres, tels que la liste les montre.
    }
network-standings-back = La liste des membres
network-standings-other = En choisir d’autres
network-standings-whose = De qui
network-standings-all = De tous
network-standings-unrecorded = Seulement de ceux dont aucune n’est enregistrée ce jour-là
network-standings-those = Seulement de ceux dont la situation ce jour-là est : { $standing }
network-standings-look = Voir ce qui se passerait
network-standings-would = Ce qui se passerait
network-standings-change =
    { $count ->
        [one] { $count } membre : « { $was } » devient « { $standing } ».
       *[other] { $count } membres : « { $was } » devient « { $standing } ».
    }
network-standings-same =
    { $count ->
        [one] { $count } membre : « { $was } », comme avant.
       *[other] { $count } membres : « { $was } », comme avant.
    }
network-standings-gone =
    { $count ->
        [one] { $count } membre part avant qu’elle ne commence : rien ne change.
       *[other] { $count } membres partent avant qu’elle ne commence : rien ne change.
    }
network-standings-about = Elle vaut à partir du { $day }, pour qui a adhéré plus tard à partir du premier jour de l’adhésion, jusqu’à la prochaine situation déjà enregistrée. C’est une seule inscription au registre, qui peut être annulée en entier.
network-standings-do =
    { $count ->
        [one] Fixer la situation de { $count } membre
       *[other] Fixer la situation de { $count } membres
    }
network-standings-idle = Rien ne changerait. Choisissez une autre situation, un autre jour ou d’autres membres.
network-standings-called = Situation « { $standing } » à partir du { $day }
network-standings-trail = Situation de plusieurs membres
network-standings-list = Membres dont la situation a changé
network-standings-now =
    { $count ->
        [one] { $count } membre est désormais « { $standing } »
       *[other] { $count } membres sont désormais « { $standing } »
    }
network-standings-then =
    { $count ->
        [one] { $count } membre sera « { $standing } » à partir du { $day }
       *[other] { $count } membres seront « { $standing } » à partir du { $day }
    }
network-standings-turned = { $was } → { $standing }
network-standings-reading = Les membres sont parcourus.
network-standings-running = Vous pouvez quitter cette page, le travail continue. Chaque membre garde sa situation jusqu’à ce que la dernière ligne soit écrite ; alors tout y est d’un coup.
network-standings-undo-look = Annuler ce changement : voir ce que cela touche
network-standings-undo = Annuler ce changement
network-standings-undo-not = Ce changement ne peut pas être annulé
network-standings-change-back = Le changement
network-standings-next =
    { $count ->
        [one] De { $count } membre, aucune situation n’est enregistrée. Il n’a pas de vote là où les statuts en demandent une.
       *[other] De { $count } membres, aucune situation n’est enregistrée. Ils n’ont pas de vote là où les statuts en demandent une.
    }
network-import-see-members = Voir les membres
network-import-go-on = Ce qui vient ensuite
network-refusal-standings-overtaken = Entre-temps, des membres sont venus, partis ou ont changé : ce ne serait plus ce que l’on vous a montré. Rien n’a été écrit. Regardez encore une fois ce qui se passerait.

## Importing a roster
network-import-title = Importer un fichier de membres
network-import-about = Apportez un fichier de membres : vous voyez ce qui se passerait avant que rien ne soit écrit, et vous pouvez tout annuler d’un coup.
network-import-file = Fichier
network-import-file-hint = Un tableau enregistré en XLSX ou CSV, de n’importe quel tableur. Le séparateur et l’encodage sont reconnus.
network-import-mapping-file = Fichier de correspondance, si vous en avez un
network-import-mapping-file-hint = Il dit ce que contiennent les colonnes quand leur nom ne le dit pas. Vous pourrez aussi le dire à la page suivante.
network-import-mapping-faulty = Le fichier de correspondance est inutilisable
network-import-mapping-faulty-next = La liste est conservée. Choisissez le fichier de correspondance corrigé, ou dites au bas de cette page ce que contiennent les colonnes.
network-import-look = Examiner le fichier
network-import-earlier = Importations précédentes
network-import-none = Aucun fichier de membres n’a encore été importé.
network-import-when = Quand
network-import-what = Ce qui a été fait
network-import-state = État
network-import-by = Par
network-import-hash = SHA-256 du fichier
network-import-proof = Preuve
network-import-is-applied = En vigueur
network-import-is-undone = Annulé
network-import-added =
    { $count ->
        [one] { $count } membre ajouté
       *[other] { $count } membres ajoutés
    }
network-import-changed =
    { $count ->
        [one] { $count } modifié
       *[other] { $count } modifiés
    }
network-import-unchanged =
    { $count ->
        [one] { $count } inchangé
       *[other] { $count } inchangés
    }
network-import-left-out =
    { $count ->
        [one] { $count } ligne écartée
       *[other] { $count } lignes écartées
    }
network-import-staged-title = { $file } : ce qui se passerait
network-import-staged-about = Rien n’a encore été écrit.
network-import-unreadable = Ce fichier ne peut pas être lu ainsi. Ci-dessous : pourquoi, et que faire.
network-import-idle = Il n’y a rien à faire : chaque ligne utilisable est déjà telle quelle dans le registre.
network-import-summary =
    { $count ->
        [one] { $count } ligne a été lue.
       *[other] { $count } lignes ont été lues.
    }
network-import-faulty =
    { $count ->
        [one] { $count } ligne ne peut pas être reprise. Corrigez-la ci-dessous ou dans le fichier, ou continuez sans elle.
       *[other] { $count } lignes ne peuvent pas être reprises. Corrigez-les ci-dessous ou dans le fichier, ou continuez sans elles.
    }
network-import-faulty-idle =
    { $count ->
        [one] { $count } ligne ne peut pas être reprise : corrigez-la ci-dessous ou dans le fichier. Toute autre ligne est déjà telle quelle dans le registre.
       *[other] { $count } lignes ne peuvent pas être reprises : corrigez-les ci-dessous ou dans le fichier. Toute autre ligne est déjà telle quelle dans le registre.
    }
network-import-faulty-all =
    { $count ->
        [one] La seule ligne ne peut pas être reprise : corrigez-la ci-dessous ou dans le fichier.
       *[other] Aucune des { $count } lignes ne peut être reprise : corrigez-les ci-dessous ou dans le fichier.
    }
# These three are joined to one button: “Add 1,243 members, change 12, and leave 0 unchanged”
network-import-do-add =
    { $count ->
        [one] Ajouter { $count } membre
       *[other] Ajouter { $count } membres
    }
network-import-do-change =
    { $count ->
        [one] en modifier { $count }
       *[other] en modifier { $count }
    }
network-import-do-change-only =
    { $count ->
        [one] Modifier { $count } membre
       *[other] Modifier { $count } membres
    }
network-import-do-leave =
    { $count ->
        [one] en laisser { $count } inchangé
       *[other] en laisser { $count } inchangés
    }
# $deed is the sentence put together from the three above
network-import-do-valid =
    { $count ->
        [one] { $deed } ; sans la ligne fautive
       *[other] { $deed } ; sans les lignes fautives
    }
network-import-do-without = { $deed } ; sans les doublons probables
network-import-do-without-both = { $deed } ; sans les lignes fautives ni les doublons probables
network-import-reading = Le fichier est lu et comparé au registre.
network-import-reading-so-far = Le fichier est lu et comparé au registre : { $percent } % sont faits.
network-import-reading-again = Le fichier est relu une fois, pour que se fasse exactement ce que vous avez vu : { $percent } % sont faits.
network-import-beginning = Les lignes sont préparées.
network-import-reading-about = Vous pouvez quitter cette page et y revenir. Rien n’est écrit avant que vous ayez vu ce qui le serait.
network-import-writing = { $done } lignes sur { $total } sont écrites.
network-import-undoing = Annulation : { $done } lignes sur { $total } sont écrites.
network-import-running-about = Vous pouvez quitter cette page, le travail continue. Personne n’en voit rien avant que la dernière ligne soit écrite ; tout apparaît alors d’un coup.
network-import-undoing-about = Vous pouvez quitter cette page, le travail continue. Les membres restent tels quels jusqu’à la dernière ligne ; tout est alors annulé d’un coup.
network-import-ask-again = Où en est-ce ?
# used-by: code
network-import-broken = La dernière tentative s’est interrompue et rien n’a été écrit. Réessayez.
network-import-drop = Écarter ce fichier
network-import-findings = Constats
network-import-findings-caption = Ce qui est faux ou mérite un regard, ligne par ligne
network-import-severity = Importance
network-import-severity-error = Erreur
network-import-severity-warning = À voir
network-import-severity-note = Note
network-import-row = Ligne
network-import-cell = Cellule
network-import-finding = Ce qu’il faut savoir
network-import-doubles = Doublons probables
network-import-doubles-about = Ceux-ci seraient nouveaux, mais un membre du même nom existe dans le même pays. Rien n’est fusionné sans vous : dites de chacun ce qu’il est. Le membre reçoit alors les identifiants de la ligne.
network-import-double = Ligne { $row } :
network-import-double-known = déjà connu :
network-import-is-same = C’est le même membre
network-import-is-new = C’en est un autre
network-import-is-out = Le laisser de côté
network-import-settled = Tranché
network-import-settled-same = le même que { $name }
network-import-settled-new = un autre membre, qui est ajouté
network-import-settled-out = laissé de côté
network-import-open-again = Trancher de nouveau
network-import-doubles-out =
    { $count ->
        [one] Laisser de côté le doublon probable
       *[other] Laisser de côté les { $count } doublons probables
    }
network-import-doubles-are-out = Les doublons probables dont rien n’est dit sont laissés de côté.
network-import-doubles-in = Les prendre quand même
# used-by: code
network-import-double-here = Ligne { $row } : « { $value } » est déjà membre dans le même pays ({ $country }), sous le nom { $name }. Dites ci-dessous si c’est le même.
network-import-more-doubles =
    { $count ->
        [one] Et { $count } autre.
       *[other] Et { $count } autres.
    }
network-import-changes = Ce qui changerait
# used-by: code
network-import-done-with = Membres modifiés ou ajoutés
network-import-part = De { $first } à { $last } sur { $total } membres
network-import-was-added = Ajouté
network-import-fact = { $fact } : { $before } → { $after }
network-import-more-changes =
    { $count ->
        [one] { $count } autre membre changerait ; --json les énumère tous.
       *[other] { $count } autres membres changeraient ; --json les énumère tous.
    }
network-import-rows = Le fichier tel qu’il a été lu
network-import-rows-caption = Les premières lignes du fichier
network-import-faults = Lignes à corriger ou à vérifier
network-import-first-fault = Voir la première
network-import-whole-row = Ligne entière
# used-by: code
network-import-row-short = La ligne { $row } a { $found } cellules pour { $expected } colonnes. Elles sont posées ci-dessous sous les colonnes, dans leur ordre : déplacez ce qui est mal placé et complétez ce qui manque.
network-import-lay = Les cellules sont sous les bonnes colonnes ; celles qui manquent sont vides
network-import-cells-about = Corrigez les cellules ici ou dans le fichier. Ce qui est corrigé ici est gardé à côté du fichier, qui reste tel quel, et inscrit avec l’importation.
network-import-cell-of = Ligne { $row }, { $column }
network-import-correct = Enregistrer les corrections et regarder de nouveau
network-import-more-rows = Voici les premières lignes avec un constat. Une fois corrigées, les suivantes viennent.
network-import-corrected =
    { $count ->
        [one] Une cellule est corrigée
       *[other] { $count } cellules sont corrigées
    }
network-import-corrected-file = Télécharger le fichier corrigé (CSV)
network-import-forget-corrections = Abandonner toutes les corrections
network-import-columns = Ce que contiennent les colonnes
network-import-columns-about = Dites-le ici si quelque chose n’a pas été reconnu, puis regardez de nouveau.
network-import-columns-out =
    { $count ->
        [one] Une colonne n’est pas connue et est laissée de côté : { $columns }.
       *[other] { $count } colonnes ne sont pas connues et sont laissées de côté : { $columns }.
    }
network-import-columns-say = Dire ce que contiennent les colonnes
network-import-columns-agree = Plusieurs colonnes contiennent le pays : { $columns }. Elles doivent concorder, ligne par ligne.
network-import-column = Ce que contient la colonne « { $column } »
network-import-column-name = Colonne
network-import-column-holds = Contient
network-import-column-ignore = Laisser de côté
network-import-samples = Par exemple
network-import-defaults = Ce qui vaut là où le fichier ne dit rien
network-import-default-no-country = Aucun : une ligne sans pays n’est pas reprise
network-import-default-of-country = La section de son pays
network-import-default-since = Les nouveaux membres le sont depuis le
network-import-default-standing = Situation des membres dont aucune n’est enregistrée
network-import-default-standing-since = Une situation qui commence avec ce fichier vaut depuis le
network-import-again = Examiner à nouveau
network-import-other-file = Prendre un autre fichier
network-import-other-file-about = Le fichier corrigé prend la place de celui-ci. Ce que vous avez dit des colonnes, des cellules et des doublons reste.
network-import-sheet = Feuille
network-import-pieces-about = Faites glisser sur une colonne ce qu’elle contient. Ou appuyez dessus, puis sur « Poser ici » à la colonne ; ou choisissez dans la liste de la colonne.
network-import-lay-here = Poser ici
network-import-piece-held = %piece est pris. Choisissez sa colonne.
network-import-piece-laid = La colonne %column contient : %piece.
network-import-mapping-download = Télécharger la correspondance (aussi pour la ligne de commande)
network-import-save = Garder cela pour le prochain fichier
network-import-save-about = Ce sera proposé à quiconque importe un fichier avec les mêmes colonnes.
network-import-saved-name = Nom de la correspondance
network-import-save-do = Garder sous ce nom et regarder de nouveau
network-import-saved = Gardé pour les fichiers avec ces colonnes
network-import-offered = Pour un fichier avec ces colonnes, leur contenu a déjà été indiqué.
network-import-use-saved = Utiliser « { $name } »
network-import-remove-saved = Supprimer « { $name } »
network-import-undo = Annuler cette importation
network-import-undo-look = Annuler cette importation : voir ce que cela touche
network-import-undo-title = { $file } : ce que l’annulation toucherait
network-import-undo-not = Cette importation ne peut pas être annulée
network-import-hindered-mandate =
    { $count ->
        [one] Dans { $count } membre, des personnes exercent un mandat ou en ont exercé un :
       *[other] Dans { $count } membres, des personnes exercent un mandat ou en ont exercé un :
    }
network-import-hindered-later =
    { $count ->
        [one] { $count } membre a été modifié depuis, ou quelque chose y a été rattaché :
       *[other] { $count } membres ont été modifiés depuis, ou quelque chose y a été rattaché :
    }
network-import-undo-instead = Corrigez ce qui est faux sur la page du membre lui-même, ou enregistrez-y son départ.
network-import-undo-removed =
    { $count ->
        [one] Un membre qu’elle avait ajouté disparaît.
       *[other] { $count } membres qu’elle avait ajoutés disparaissent.
    }
network-import-undo-restored =
    { $count ->
        [one] Un membre qu’elle avait changé redevient comme avant.
       *[other] { $count } membres qu’elle avait changés redeviennent comme avant.
    }
network-import-undo-mandates = Les mandats qui ont pris fin parce que l’importation a fait partir un membre continuent, sauf si quelque chose repose sur leur fin. Elle est annulée en entier ou pas du tout.
network-import-undo-with = Ce qui redeviendrait comme avant, ou disparaîtrait
network-import-back = L’importation
network-import-undone = Annulé le { $when }.
network-import-had-done = Elle avait apporté ceci :
network-import-reason-later = il a été modifié, ou quelque chose y a été rattaché, depuis
network-import-reason-mandate = une personne y exerce un mandat
network-import-finding-ids-conflict = Ligne { $row }, colonne « { $column } » : « { $value } » appartient à { $other }, alors qu’un autre identifiant de la ligne appartient à { $one }. Corrigez l’un des deux.
network-import-finding-member-twice = Ligne { $row }, colonne « { $column } » : « { $value } » dit que c’est { $name }, comme la ligne { $first }. Supprimez l’une des deux lignes.
# $section is a section’s name or, where there is none, a dash
network-import-finding-not-yours = Ligne { $row }, colonne « { $column } », « { $value } » : { $name } n’est pas dans une section qui vous est confiée ({ $section }). Laissez-le au responsable de cette section.
network-import-finding-has-left = Ligne { $row }, colonne « { $column } », « { $value } » : { $name } a quitté la fédération le { $day }. Une importation ne le reprend pas ; rien ne change.
network-import-finding-since-too-late = Ligne { $row }, colonne « { $column } » : « { $value } » est postérieur à ce qui a commencé plus tôt chez { $name } : une section ou une situation. Corrigez le jour, ou d’abord cela chez le membre.
network-import-finding-likely-double = Ligne { $row } : « { $value } » est déjà membre dans le même pays ({ $country }), sous le nom { $name }. Si c’est le même, ajoutez une colonne koinon_id avec { $id } à cette ligne : le membre reçoit alors les identifiants de la ligne. Sinon, il n’y a rien à faire.
network-import-finding-likely-double-left = Ligne { $row } : « { $value } » a été membre dans le même pays ({ $country }), sous le nom { $name }, et est parti le { $day }. Si c’est le même, retirez la ligne : une importation ne reprend pas un membre parti. Sinon, il n’y a rien à faire.
network-import-finding-id-unknown = Ligne { $row }, colonne « { $column } » : aucun membre ici n’a l’identifiant « { $value } » ; la ligne serait donc un nouveau membre. S’il est connu ici, corrigez l’identifiant ; s’il vient d’un autre registre, il n’y a rien à faire.
network-import-finding-id-alike = Ligne { $row }, colonne « { $column } » : l’identifiant « { $value } » ne diffère de « { $other } », déjà connu, que par les majuscules ou la largeur. Si c’est le même membre, écrivez-le de la même façon.
network-import-finding-known-by-name = Ligne { $row }, colonne « { $column } » : elle n’a pas d’identifiant, et « { $value } » est pris pour { $name }, dont le pays, la nature, la division et le nom sont les mêmes aux signes et majuscules près. Si c’est un autre, donnez un identifiant à la ligne.
network-import-finding-one-of-several = Ligne { $row }, colonne « { $column } », « { $value } » : plusieurs membres s’appellent { $name } ({ $country }), et la ligne ne dit pas lequel elle doit changer. Donnez-lui un identifiant de ce membre, ou son koinon_id pris dans un export.
network-import-finding-email-not-kept = La colonne « { $column } » contient des adresses électroniques. Elles ont été vérifiées mais ne sont pas gardées ici : les adresses sont celles de personnes, qu’on ajoute à leur membre.
network-import-finding-since-today = Aucune colonne ne dit depuis quand ils sont membres. Les nouveaux sont pris comme membres depuis le { $day }. Si vous savez mieux, ajoutez une colonne, ou indiquez le jour comme valeur par défaut de la correspondance.
network-import-finding-standing-unsaid = Aucune colonne ne dit la situation des membres. Elle restera « non renseignée », et qui n’a pas de situation enregistrée n’a pas de vote là où les statuts en demandent une. Si elle est la même pour tous, dites-le plus bas sous « Ce qui vaut là où le fichier ne dit rien ».
network-refusal-import-no-file = Choisissez un fichier.
network-refusal-import-no-mapping = Choisissez le fichier de correspondance.
network-refusal-import-corrections = À côté d’un fichier, { $most } cellules et lignes peuvent être réglées au plus. Corrigez les autres dans le fichier.
network-refusal-mapping-name = Donnez à la correspondance un nom lisible.
network-refusal-import-mapping-faulty = Le fichier de correspondance joint à cette liste est inutilisable. Choisissez celui qui est corrigé, ou dites ce que contiennent les colonnes, avant d’importer quoi que ce soit.
network-refusal-import-unreadable = Ce fichier ne peut pas être lu ; les constats disent pourquoi. Rien n’a été écrit.
network-refusal-import-faulty =
    { $count ->
        [one] { $count } ligne est fautive, donc rien n’a été écrit. Corrigez-la, ou continuez sans elle.
       *[other] { $count } lignes sont fautives, donc rien n’a été écrit. Corrigez-les, ou continuez sans elles.
    }
network-refusal-import-overtaken = Quelqu’un a entre-temps ajouté ou modifié certains des mêmes membres, donc rien n’a été écrit. Examinez à nouveau le fichier.
network-refusal-import-running = C’est déjà en cours. Attendez que ce soit terminé.
network-refusal-import-broken-off = L’opération est restée trop longtemps sans signe de vie et a été abandonnée. Rien n’a été écrit ; réessayez.
network-refusal-import-undone = Cette importation a déjà été annulée.
network-refusal-import-depends =
    { $count ->
        [one] Rien n’a été annulé, car quelque chose dépend de { $count } de ses membres. Réglez cela d’abord.
       *[other] Rien n’a été annulé, car quelque chose dépend de { $count } de ses membres. Réglez cela d’abord.
    }
network-refusal-import-dependent = { $name } : { $reason }.
