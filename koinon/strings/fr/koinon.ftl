## Commands
koinon-missing = Il n’y a rien de tel dans cette fédération. Vérifiez l’identifiant.
koinon-lang-unknown = La langue « { $lang } » n’existe pas ici. Sont connues : { $known }.
koinon-database-address = --database attend une adresse qui commence par postgres://
koinon-nothing = Il n’y a pas de fédération dans { $folder }. Indiquez son dossier de données avec --data. « koinon serve » en fonde une nouvelle, de même que « koinon import members FICHIER --new ».
koinon-nothing-database = Il n’y a pas de fédération dans la base indiquée par --database. Corrigez l’adresse. « koinon serve » en fonde une nouvelle, de même que « koinon import members FICHIER --new ».
koinon-older = Ces données viennent d’un Koinon plus ancien, et cette commande ne fait que lire. Lancez une fois « koinon serve » : il les met à jour.
koinon-newer = Ces données ont été ouvertes par un Koinon plus récent (il connaît l’étape { $step }). Utilisez cette version ou une version ultérieure.
koinon-pending = Les derniers changements de { $folder } sont encore dans son journal (koinon.db-wal), et rien ne peut être écrit dans le dossier pour les y reprendre. Copiez le dossier entier là où l’on peut écrire et indiquez la copie avec --data.
koinon-key-missing = Le dossier de données { $folder } n’a pas de ledger.key, et son registre des écritures est signé par la clé { $wanted }. Remettez le fichier de cette clé dans le dossier, ou indiquez le bon dossier avec --data. Sans elle, on ne peut que lire ; rien n’a été écrit.
koinon-key-missing-unsigned = Le dossier de données { $folder } n’a pas de ledger.key, et son registre a déjà des écritures. Remettez le fichier dans le dossier, ou indiquez le bon dossier avec --data. Sans lui, on ne peut que lire ; rien n’a été écrit.
koinon-key-other = La clé ledger.key de { $folder } est { $found }, et le registre des écritures est signé par la clé { $wanted }. Indiquez avec --data le dossier qui a cette clé, ou mettez-y son fichier. Avec une autre clé, on ne peut que lire ; rien n’a été écrit.
koinon-folder-unmade = Le dossier de données { $folder } ne peut pas être créé : { $why }. Choisissez-en un autre avec --data.
koinon-folder-read-only = On ne peut pas écrire dans le dossier de données { $folder } : { $why }. Les commandes qui lisent y fonctionnent. Pour changer quelque chose, obtenez le droit d’y écrire, ou copiez le dossier et indiquez la copie avec --data.
koinon-postgres-unreachable = Les données sur PostgreSQL sont hors d’atteinte : { $why }. Vérifiez que le serveur fonctionne et que l’adresse donnée par --database est la bonne.
koinon-file-missing = Il n’y a pas de fichier { $path }. Vérifiez son nom et son dossier.
koinon-file-folder = { $path } est un dossier. Nommez un fichier qui s’y trouve.
koinon-file-denied = { $path } ne peut pas être lu par vous. Obtenez le droit de le lire, ou faites-vous en faire une copie.
koinon-file-unread = { $path } ne peut pas être lu : { $why }.
koinon-file-endless = { $path } est plus long que tout fichier lu ici (64 Mo). Est-ce le bon ?
koinon-serve-taken = Impossible d’écouter à { $address } : { $why }. L’adresse est-elle prise ? Choisissez-en une autre avec { $option }.
koinon-serve-twice = Le dossier de données { $folder } est déjà servi. Arrêtez d’abord l’autre processus, ou choisissez un autre dossier avec --data.
koinon-serve-loopback = --demo montre des mots de passe connus et n’écoute que sur cette machine. Utilisez 127.0.0.1.
koinon-serve-open = La maison est ouverte à l’adresse { $address }
koinon-serve-folder = Dossier des données : { $folder }
koinon-serve-closed = Fermé ; tout ce qui avait été confirmé est conservé.
koinon-user-role-unknown = Il n’y a pas de rôle « { $role } ». Sont connus : { $known }.
koinon-user-invited = Invitation faite. L’adresse où choisir le mot de passe, valable 14 jours : { $address }
koinon-user-tied = Le compte { $email } est celui de { $person } au registre.
koinon-user-tied-address = L’adresse { $email } est celle de { $person } au registre : le compte est à cette personne. Si c’est une erreur, revenez-y sur la page du compte.
koinon-user-tied-taken = Quelqu’un au registre a l’adresse { $email }, mais déjà un autre compte : celui-ci n’est à personne. Dites à qui avec --person.
koinon-user-tied-several = Plusieurs personnes au registre ont l’adresse { $email } : le compte n’est encore à personne. Dites à qui avec --person.
koinon-user-unknown = Il n’y a pas de compte { $email }. `koinon user list` les montre tous.
koinon-user-given = Donné : { $email } · { $role }
koinon-user-ended = Terminé : { $email } · { $role }
koinon-user-ended-none = { $email } n’a pas ce droit.
koinon-user-closed = Fermé : { $email }. Ses connexions et ses droits ont pris fin.
koinon-user-reopened = Rouvert : { $email }. Redonnez ses droits et invitez-le.
koinon-user-row = { $email } · { $name } · { $standing } · { $rights }

## Verifying
koinon-verify-holds =
    { $count ->
        [one] Le registre des écritures tient : { $count } écriture, à sa place et intacte.
       *[other] Le registre des écritures tient : { $count } écritures, chacune à sa place et intacte.
    }
koinon-verify-counts = Lignes de changements groupés vérifiées : { $rows }. Fiches comparées à leur dernière écriture : { $states }.
koinon-verify-root = Racine de l’arbre : { $root }
koinon-verify-unsigned =
    { $count ->
        [one] { $count } écriture est venue après le dernier point de contrôle signé ; elle sera signée à la prochaine ouverture.
       *[other] { $count } écritures sont venues après le dernier point de contrôle signé ; elles seront signées à la prochaine ouverture.
    }
koinon-verify-fails = Le registre des écritures ne tient PAS. La première écriture fausse est la numéro { $entry }.
koinon-verify-no-head = Aucune tête signée de ce registre des écritures n’est conservée : ses écritures s’accordent entre elles, mais rien ici ne montre qu’elles n’ont pas toutes été remplacées. Comparez la racine avec une racine publiée, ou cherchez le fichier ledger.head dans une sauvegarde.
koinon-verify-other-key = Aucune écriture n’a été trouvée modifiée, mais la clé ne convient pas : le registre des écritures a été signé par une autre. Donnez la clé qui a signé avec --key, ou le dossier des données qui la contient avec --data.
koinon-verify-receipt-holds = Le reçu tient : l’écriture { $entry } figure dans le registre signé de { $size } écritures, exactement comme dans ce fichier.
koinon-verify-receipt-unchecked = Le reçu est cohérent, mais on n’a PAS VÉRIFIÉ qui l’a signé, et rien n’est donc établi : chacun peut faire un tel fichier. Il dit : l’écriture { $entry } figure dans un registre de { $size } écritures.
koinon-verify-receipt-what =
    Elle dit : { $kind }
    Écrit le { $at }.
koinon-verify-receipt-state = Tel que c’était alors, à comparer avec le papier en main :
koinon-verify-receipt-fails = Le reçu ne tient PAS.
koinon-verify-key-known = Signé par la clé à laquelle vous vous fiez : { $key }
koinon-verify-key-unknown = Signé par { $key }. Comparez cette clé avec une autre source, ou donnez-la avec --key.
koinon-verify-key-wanted = Aucune clé n’est connue ici. Donnez la clé publique avec --key, ou le dossier des données avec --data.
koinon-verify-checkpoint-holds = Le point de contrôle récent ({ $new } écritures) continue l’ancien ({ $old } écritures) : rien d’antérieur n’a été modifié.
koinon-verify-checkpoint-fails = Les points de contrôle n’appartiennent PAS à un même registre des écritures intact.
koinon-verify-exchanged = L’ancien a { $old } écritures et le nouveau { $new } : ont-ils été intervertis ?
koinon-verify-other-ledger = L’un d’eux est d’un autre registre des écritures que la clé.
koinon-verify-not-so-many = Le dossier de données n’a pas { $count } écritures.
koinon-verify-other-root = L’arbre de { $count } écritures du dossier de données a une autre racine.
koinon-wrong-number = Une écriture manque ou n’est pas à sa place.
koinon-wrong-bytes = Les octets de l’écriture ne forment plus une écriture.
koinon-wrong-columns = Ce qui est noté à côté de l’écriture contredit ce qu’elle contient.
koinon-wrong-leaf = L’écriture a été modifiée : ses octets ne donnent pas son empreinte.
koinon-wrong-rows = Des lignes de ce changement groupé ont été modifiées, ajoutées ou retirées.
koinon-wrong-part = Ce qui est scellé à côté de cette écriture a été modifié ou a disparu.
koinon-wrong-subject = L’index de ce que concernent les écritures a été modifié.
koinon-wrong-tree = L’arbre au-dessus des écritures a été modifié.
koinon-wrong-checkpoint = Le point de contrôle signé ne correspond pas aux écritures : elles ont été récrites après la signature, un état plus ancien a pris leur place, ou le point de contrôle a été modifié.
koinon-wrong-state = Une fiche n’est pas comme le dit sa dernière écriture : elle a été changée en dehors de Koinon.
koinon-wrong-key = Le point de contrôle est signé par une clé inconnue ici.
koinon-wrong-column = Une colonne qui découle du registre des écritures dit autre chose : elle a été changée en dehors de Koinon.
koinon-wrong-count = Un scrutin donne un autre résultat quand on recompte ses réponses scellées.
koinon-verify-detail = Détail technique, en anglais : { $detail }

## Importing
koinon-import-reading = Lecture
koinon-import-writing = Écriture
koinon-import-clearing = Rangement
koinon-import-plan = À ajouter : { $added }. À modifier : { $changed }. Inchangés : { $unchanged }. Lignes fautives : { $faulty }.
koinon-import-doubles =
    { $count ->
        [one] { $count } nouveau membre a le nom et le pays d’un membre connu. Il serait ajouté, non fusionné : regardez-le d’abord.
       *[other] { $count } nouveaux membres ont le nom et le pays d’un membre connu. Ils seraient ajoutés, non fusionnés : regardez-les d’abord.
    }
koinon-import-nothing-written = Rien n’a été écrit. Corrigez les lignes nommées ci-dessus, ou importez les autres avec --valid-only.
koinon-import-unreadable = Rien n’a été écrit : le fichier ne se lit pas comme une liste de membres. Corrigez ce qui est nommé ci-dessus et recommencez.
koinon-import-encoding-guessed = Rien n’a été écrit : que le fichier soit en { $encoding } n’est qu’une supposition. Si la ligne montrée ci-dessus se lit comme il faut, dites-le avec « --encoding { $encoding } », ou par la clé « encoding » de la correspondance. Sinon, indiquez-y le bon encodage, ou enregistrez le fichier en « CSV UTF-8 ».
koinon-import-encoding-unknown = Aucun encodage ne s’appelle « { $name } ». Prenez l’un des noms usuels : { $known }
koinon-import-no-row = Rien n’a été écrit : aucune ligne ne peut être prise. Corrigez les lignes nommées ci-dessus et recommencez.
koinon-import-mapping-refused = Rien n’a été écrit : la correspondance est inutilisable. Corrigez ce qui est nommé ci-dessus et recommencez.
koinon-import-dry = Rien n’a été écrit : c’était un essai.
koinon-import-dry-new = Il n’y a pas encore de fédération ici, et un essai n’en fonde pas. Retirez --dry-run pour en fonder une et importer la liste ; si une ligne est fautive, aucun membre n’est importé.
koinon-import-idle = Rien à faire : tout est comme dans le fichier.
koinon-import-idle-but =
    { $count ->
        [one] Rien de plus à faire : les autres lignes sont déjà comme dans le fichier. { $count } ligne fautive a été laissée de côté ; elle est nommée ci-dessus.
       *[other] Rien de plus à faire : les autres lignes sont déjà comme dans le fichier. { $count } lignes fautives ont été laissées de côté ; elles sont nommées ci-dessus.
    }
koinon-import-none = Rien n’a encore été repris d’un fichier.
koinon-import-done = Importé. Pour le reprendre d’un bloc : koinon import undo { $id }
koinon-import-row = { $at } · { $file } · ajoutés { $added }, modifiés { $changed }
koinon-import-undone-mark = { " · repris" }
koinon-import-undone =
    { $removed ->
        [one] Repris : { $removed } membre retiré, { $restored } comme avant.
       *[other] Repris : { $removed } membres retirés, { $restored } comme avant.
    }

## The plan
koinon-plan-refused = Rien n’a été chargé. Corrigez ce qui est nommé ci-dessus et chargez de nouveau le fichier.
koinon-plan-none = Aucun plan n’est chargé. Chargez-en un avec « koinon plan load FICHIER ».
koinon-plan-unknown = Il n’y a pas de plan « { $code } ». Ceux qui existent : { $known }
koinon-plan-empty = Au { $day }, rien du plan « { $code } » n’avait encore été chargé ; il n’y a donc pas de fichier à écrire. Prenez un jour plus tardif.
koinon-export-no-xlsx = Seuls les membres peuvent être écrits dans un classeur. Prenez « --format csv », que tout tableur ouvre.

## The demonstration
koinon-demo-made =
    { $count ->
        [one] Une fédération de { $count } membre a été créée dans { $folder }
       *[other] Une fédération de { $count } membres a été créée dans { $folder }
    }
koinon-demo-making-members = Membres
koinon-demo-making-people = Personnes et mandats
koinon-demo-making-forum = Délégués du Forum
koinon-demo-not-empty = Le dossier { $folder } contient déjà une fédération. Choisissez un dossier vide avec --data.
koinon-demo-none = Une fédération a au moins un membre. Donnez à --members un nombre à partir de 1.
koinon-demo-stopped = La fabrication a été interrompue.
koinon-demo-remains = Ce qui était fait jusque-là reste dans la base, avec sa clé dans { $folder }. Avant de recommencer, videz cette base (ou choisissez-en une autre) et supprimez le dossier.
koinon-demo-password = Connectez-vous avec le mot de passe « { $password } » comme :
koinon-demo-administrator = peut faire tout ce qui n’est à personne en particulier
koinon-demo-secretary = prépare les réunions et en tient le procès-verbal
koinon-demo-chair = préside le Conseil mondial
koinon-demo-delegate = siège au Conseil mondial et peut voter maintenant
koinon-demo-steward = tient les membres de la section Afrique
koinon-demo-focal = tient le profil d’un membre

## Réglages
koinon-serve-first =
    Personne ne peut encore administrer cette maison. Invitez la première administratrice ou le premier administrateur, dans un autre terminal :
      { $command }
    La commande affiche une adresse où choisir le mot de passe ; de là, le chemin mène aux réglages.
koinon-serve-remains = Il reste quelque chose à régler ; qui administre le fait à l’adresse { $address }
koinon-settings-none = –
koinon-settings-remain = Reste à régler : { $keys }. Pour cela : koinon settings set KEY VALUE
koinon-settings-set = C’est réglé, et visible aussitôt là où la maison est ouverte.
koinon-settings-same = Il en était déjà ainsi ; rien n’a changé.

## Backups
koinon-backup-there = Il y a déjà un fichier { $file }. Choisissez un autre nom, ou retirez d’abord celui-là.
koinon-backup-unwritten = La sauvegarde { $file } ne peut pas être écrite : { $why }. Choisissez un endroit où vous pouvez écrire et où il y a de la place.
koinon-backup-made = { $rows } lignes et la clé du registre des écritures ont été écrites dans { $file }. Gardez ce fichier là où personne d’autre ne peut le lire : il contient tout.
koinon-backup-before = Ces données viennent d’un Koinon plus ancien. Avant leur mise à jour, une sauvegarde en a été gardée : { $file }. L’ancien programme la restaure avec « koinon restore ».
koinon-restore-done = { $rows } lignes ont été restaurées dans { $folder }, et le registre des écritures tient.
koinon-restore-no-backup = { $file } n’est pas une sauvegarde de Koinon, ou elle est abîmée. Donnez un fichier fait par « koinon backup ».
koinon-restore-damaged = { $file } est abîmé : il a été tronqué, ou altéré depuis qu’il a été fait. Rien n’a été restauré. Copiez-le de nouveau, ou prenez une autre sauvegarde.
koinon-restore-wrong = Rien n’a été restauré : le registre des écritures de la sauvegarde ne tient pas. { $why }. Prenez une sauvegarde plus ancienne.
koinon-backup-made-locked = { $rows } lignes et la clé du registre des écritures ont été écrites, chiffrées, dans { $file }. Gardez ailleurs ce qui ouvre ce fichier : sans cela personne ne peut le restaurer, vous non plus.
koinon-backup-no-key = « { $key } » n’est pas une clé pour laquelle on peut chiffrer une sauvegarde. Donnez-en une qui commence par age1, comme en fait « age-keygen ».
koinon-passphrase-none = Il n’y a pas de phrase de passe dans { $file }. Écrivez-la sur la première ligne.
koinon-restore-locked = { $file } est chiffré. Donnez ce qui l’ouvre avec --identity FICHIER ou --passphrase-file FICHIER.
koinon-restore-no-key = { $file } ne contient pas de clé qui ouvre une sauvegarde. Donnez le fichier fait par « age-keygen ».
koinon-restore-unopened = { $file } n’a pas pu être ouvert : { $why }. Vérifiez que c’est bien sa clé ou sa phrase de passe, et que le fichier est entier.
koinon-move-address = --onto demande une adresse qui commence par postgres://
koinon-move-changed = La fédération de { $old } a été modifiée pendant son transfert. Arrêtez toutes les maisons qui la servent, enlevez ce qui a été fait dans { $new } (et dans sa base), puis recommencez.
koinon-move-done = { $rows } lignes ont été transférées dans { $new } ; le registre des écritures y tient et il est le même jusqu’à la dernière écriture. Sa clé a suivi : ce qui reste dans { $old } peut être lu, mais plus être modifié.

## Checking
koinon-check-file = La base se lit d’un bout à l’autre.
koinon-check-damaged = La base est abîmée : { $why }. N’y écrivez plus, copiez le dossier ailleurs et restaurez la dernière sauvegarde à un autre endroit avec « koinon restore ».
koinon-check-key = La clé du registre des écritures est celle qui le signe.
koinon-check-left = { $folder } est resté d’une opération interrompue. Le prochain « koinon demo » ou « koinon restore » l’efface ; rien n’y est utilisé.
koinon-check-land = Les cartes montrent le contour fourni avec le programme ; le vôtre n’est pas utilisé : { $why }

## What the demonstration says; all of it is invented
koinon-demo-federation = Ligue des villes et des régions (démonstration)
koinon-demo-mayor = Maire
koinon-demo-deputy-mayor = Adjoint au maire
koinon-demo-governor = Présidence de la région
koinon-demo-president = Présidence de l’association
koinon-demo-council = Conseil mondial
koinon-demo-council-purpose = Décide de la politique de la ligue, adopte ses positions et choisit son Bureau exécutif.
koinon-demo-bureau = Bureau exécutif
koinon-demo-bureau-purpose = Prépare et exécute ce que décide le Conseil mondial.
koinon-demo-presidency = Présidence
koinon-demo-presidency-purpose = Parle au nom de la ligue entre les réunions.
koinon-demo-assembly = Assemblée générale
koinon-demo-assembly-purpose = Tous les membres, réunis tous les trois ans.
koinon-demo-forum = Forum des élus locaux
koinon-demo-forum-purpose = Conseille la ligue sur ce qui importe à ses membres.
koinon-demo-statutory = Comité des affaires statutaires
koinon-demo-statutory-purpose = Vérifie qui a droit à quoi et propose des changements aux règles.
koinon-demo-seats-cities = Gouvernements locaux
koinon-demo-seats-regions = Gouvernements régionaux
koinon-demo-seats-associations = Associations nationales
koinon-demo-seats-sections = Présidences des sections
koinon-demo-spring = Conseil mondial, session de printemps
koinon-demo-now = Conseil mondial, session ordinaire
koinon-demo-next = Bureau exécutif, prochaine réunion
koinon-demo-gathering = Assemblée générale des membres
koinon-demo-forum-now = Forum des élus locaux, séance ouverte
koinon-demo-forum-question = La ligue doit-elle désormais se réunir chaque année ?
koinon-demo-item-opening = Ouverture et appel
koinon-demo-item-positions = Positions et motions
koinon-demo-item-plan = Avancement du plan stratégique
koinon-demo-item-other = Questions diverses
koinon-demo-water = Eau et assainissement pour les quartiers informels
koinon-demo-water-1 = Les membres publieront, d’ici deux ans, combien de leurs habitants vivent sans eau courante.
koinon-demo-water-2 = La ligue réunira ces chiffres dans son observatoire, chacun avec sa source et sa date.
koinon-demo-women = Les femmes dans les délégations
koinon-demo-women-1 = Les délégations de la ligue aux réunions extérieures comptent au moins deux femmes sur cinq personnes.
koinon-demo-fees = Cotisations en deux versements
koinon-demo-fees-1 = Les membres peuvent payer leur cotisation annuelle en deux versements sans supplément.
koinon-demo-heat = Des plans canicule pour chaque ville membre
koinon-demo-heat-1 = Chaque ville membre se dote, d’ici trois ans, d’un plan pour les jours de chaleur dangereuse : ombre, eau et visites aux personnes seules.
koinon-demo-heat-2 = La ligue met en relation les villes qui ont un tel plan et celles qui n’en ont pas.
koinon-demo-archives = Des procès-verbaux ouverts en un mois
koinon-demo-archives-1 = Le procès-verbal de chaque organe public est ouvert à tous dans le mois qui suit sa réunion.
koinon-demo-effect = Le secrétariat écrit à tous les membres et rend compte à la prochaine session.
koinon-demo-plan-example = exemple
koinon-demo-report = D’après les responsables, auprès du secrétariat ; inventé, comme tous les chiffres de cette démonstration.
