## Commands
koinon-missing = No hay nada así en esta federación. Revise el identificador.
koinon-lang-unknown = El idioma «{ $lang }» no existe aquí. Se conocen: { $known }.
koinon-database-address = --database espera una dirección que empiece por postgres://
koinon-nothing = No hay ninguna federación en { $folder }. Indique su carpeta de datos con --data. «koinon serve» funda una nueva, y también «koinon import members ARCHIVO --new».
koinon-nothing-database = No hay ninguna federación en la base indicada con --database. Corrija la dirección. «koinon serve» funda una nueva, y también «koinon import members ARCHIVO --new».
koinon-older = Estos datos son de un Koinon anterior, y esta orden solo lee. Ejecute una vez «koinon serve»: los pone al día.
koinon-newer = Estos datos los abrió por última vez un Koinon más reciente (conoce el paso { $step }). Use esa versión o una posterior.
koinon-pending = Los últimos cambios de { $folder } están aún en su diario (koinon.db-wal), y no se puede escribir en la carpeta para incorporarlos. Copie la carpeta entera adonde se pueda escribir e indique la copia con --data.
koinon-key-missing = La carpeta de datos { $folder } no tiene ledger.key, y su libro está firmado con la clave { $wanted }. Devuelva a la carpeta el archivo de esa clave, o indique la carpeta correcta con --data. Sin ella solo se puede leer; no se escribió nada.
koinon-key-missing-unsigned = La carpeta de datos { $folder } no tiene ledger.key, y su libro ya tiene asientos. Devuelva el archivo a la carpeta, o indique la carpeta correcta con --data. Sin él solo se puede leer; no se escribió nada.
koinon-key-other = La clave ledger.key de { $folder } es { $found }, y el libro está firmado con la clave { $wanted }. Indique con --data la carpeta que tiene esa clave, o ponga allí su archivo. Con otra clave solo se puede leer; no se escribió nada.
koinon-folder-unmade = No se puede crear la carpeta de datos { $folder }: { $why }. Elija otra con --data.
koinon-folder-read-only = No se puede escribir en la carpeta de datos { $folder }: { $why }. Las órdenes que leen funcionan en ella. Para cambiar algo, consiga el derecho de escribir allí, o copie la carpeta e indique la copia con --data.
koinon-postgres-unreachable = No se llega a los datos en PostgreSQL: { $why }. Compruebe que el servidor funciona y que la dirección dada con --database es correcta.
koinon-file-missing = No existe el archivo { $path }. Revise su nombre y su carpeta.
koinon-file-folder = { $path } es una carpeta. Nombre un archivo que esté en ella.
koinon-file-denied = Usted no puede leer { $path }. Consiga el derecho de leerlo, o pida una copia.
koinon-file-unread = No se puede leer { $path }: { $why }.
koinon-file-endless = { $path } es más largo que cualquier archivo que se lee aquí (64 MB). ¿Es el correcto?
koinon-serve-taken = No se puede escuchar en { $address }: { $why }. ¿Está ocupada? Elija otra con { $option }.
koinon-serve-twice = La carpeta de datos { $folder } ya está en servicio. Detenga primero el otro proceso, o elija otra carpeta con --data.
koinon-serve-loopback = --demo muestra contraseñas conocidas y solo escucha en esta máquina. Use 127.0.0.1.
koinon-serve-open = La casa está abierta en { $address }
koinon-serve-folder = Carpeta de datos: { $folder }
koinon-serve-closed = Cerrado; todo lo confirmado queda guardado.
koinon-user-role-unknown = No existe el papel «{ $role }». Se conocen: { $known }.
koinon-user-invited = Invitación hecha. La dirección donde se elige la contraseña, válida 14 días: { $address }
koinon-user-tied = La cuenta { $email } es la de { $person } en el registro.
koinon-user-tied-address = La dirección { $email } es la de { $person } en el registro: la cuenta es suya. Si es un error, corríjalo en la página de la cuenta.
koinon-user-tied-taken = Alguien en el registro tiene la dirección { $email }, pero ya otra cuenta: esta no es de nadie. Diga de quién con --person.
koinon-user-tied-several = Varias personas en el registro tienen la dirección { $email }: la cuenta aún no es de nadie. Diga de quién con --person.
koinon-user-unknown = No hay ninguna cuenta { $email }. `koinon user list` las muestra todas.
koinon-user-given = Dado: { $email } · { $role }
koinon-user-ended = Terminado: { $email } · { $role }
koinon-user-ended-none = { $email } no tiene ese derecho.
koinon-user-closed = Cerrada: { $email }. Sus sesiones y derechos han terminado.
koinon-user-reopened = Reabierta: { $email }. Vuelva a darle sus derechos e invítela.
koinon-user-row = { $email } · { $name } · { $standing } · { $rights }

## Verifying
koinon-verify-holds =
    { $count ->
        [one] El libro se sostiene: { $count } asiento, en su lugar e intacto.
       *[other] El libro se sostiene: { $count } asientos, cada uno en su lugar e intacto.
    }
koinon-verify-counts = Filas de cambios en bloque comprobadas: { $rows }. Fichas comparadas con su último asiento: { $states }.
koinon-verify-root = Raíz del árbol: { $root }
koinon-verify-unsigned =
    { $count ->
        [one] { $count } asiento llegó después del último punto de control firmado; se firmará la próxima vez que se abra.
       *[other] { $count } asientos llegaron después del último punto de control firmado; se firmarán la próxima vez que se abra.
    }
koinon-verify-fails = El libro NO se sostiene. El primer asiento falso es el número { $entry }.
koinon-verify-no-head = No se conserva ninguna cabeza firmada de este libro: sus asientos concuerdan entre sí, pero nada muestra aquí que no se hayan sustituido todos. Compare la raíz con una publicada o busque el archivo ledger.head en una copia de seguridad.
koinon-verify-other-key = No se encontró ningún asiento alterado, pero la clave no corresponde: el libro fue firmado con otra. Indique la clave que firmó con --key, o la carpeta de datos que la contiene con --data.
koinon-verify-receipt-holds = El recibo se sostiene: el asiento { $entry } está en el libro firmado de { $size } asientos, exactamente como en este archivo.
koinon-verify-receipt-unchecked = El recibo es coherente, pero NO SE HA COMPROBADO quién lo firmó, y así nada queda demostrado: cualquiera puede hacer un archivo así. Dice: el asiento { $entry } figura en un libro de { $size } asientos.
koinon-verify-receipt-what =
    Dice: { $kind }
    Escrito el { $at }.
koinon-verify-receipt-state = Tal como era entonces, para compararlo con el papel que se tiene en la mano:
koinon-verify-receipt-fails = El recibo NO se sostiene.
koinon-verify-key-known = Firmado con la clave en la que usted confía: { $key }
koinon-verify-key-unknown = Firmado con { $key }. Compare esta clave con otra fuente, o indíquela con --key.
koinon-verify-key-wanted = Aquí no se conoce ninguna clave. Indique la clave pública con --key, o la carpeta de datos con --data.
koinon-verify-checkpoint-holds = El punto de control nuevo ({ $new } asientos) continúa el antiguo ({ $old } asientos): nada anterior fue alterado.
koinon-verify-checkpoint-fails = Los puntos de control NO pertenecen a un mismo libro intacto.
koinon-verify-exchanged = El más antiguo tiene { $old } asientos y el más nuevo { $new }: ¿se intercambiaron?
koinon-verify-other-ledger = Uno de ellos es de otro libro que la clave.
koinon-verify-not-so-many = La carpeta de datos no tiene { $count } asientos.
koinon-verify-other-root = El árbol de { $count } asientos de la carpeta de datos tiene otra raíz.
koinon-wrong-number = Falta un asiento o no está en su lugar.
koinon-wrong-bytes = Los bytes del asiento ya no forman un asiento.
koinon-wrong-columns = Lo anotado junto al asiento contradice lo que contiene.
koinon-wrong-leaf = El asiento fue alterado: sus bytes no dan su resumen.
koinon-wrong-rows = Se alteraron, añadieron o quitaron filas de este cambio en bloque.
koinon-wrong-part = Lo que está sellado junto a este asiento fue alterado o ha desaparecido.
koinon-wrong-subject = Se alteró el índice de aquello a que se refieren los asientos.
koinon-wrong-tree = Se alteró el árbol sobre los asientos.
koinon-wrong-checkpoint = El punto de control firmado no encaja con los asientos: se reescribieron después de firmarlo, un estado anterior ocupó su lugar, o se alteró el propio punto de control.
koinon-wrong-state = Una ficha no está como dice su último asiento: se cambió fuera de Koinon.
koinon-wrong-key = El punto de control está firmado con una clave que aquí no se conoce.
koinon-wrong-column = Una columna que se deduce del libro dice otra cosa: se cambió fuera de Koinon.
koinon-wrong-count = Una votación da otro resultado cuando se recuentan sus respuestas selladas.
koinon-verify-detail = Detalle técnico, en inglés: { $detail }

## Importing
koinon-import-reading = Leyendo
koinon-import-writing = Escribiendo
koinon-import-clearing = Limpieza
koinon-import-plan = Por añadir: { $added }. Por cambiar: { $changed }. Sin cambios: { $unchanged }. Filas con faltas: { $faulty }.
koinon-import-doubles =
    { $count ->
        [one] { $count } miembro nuevo tiene el nombre y el país de uno conocido. Se añadiría, no se fusionaría: mírelo antes.
       *[other] { $count } miembros nuevos tienen el nombre y el país de uno conocido. Se añadirían, no se fusionarían: mírelos antes.
    }
koinon-import-nothing-written = No se escribió nada. Corrija las filas nombradas arriba o importe las demás con --valid-only.
koinon-import-unreadable = No se escribió nada: el archivo no se puede leer como lista de miembros. Corrija lo indicado arriba e inténtelo de nuevo.
koinon-import-encoding-guessed = No se escribió nada: que el archivo esté en { $encoding } es solo una suposición. Si la línea mostrada arriba se lee como debe, dígalo con «--encoding { $encoding }», o con la clave «encoding» de la correspondencia. Si no, indique allí la codificación correcta, o guarde el archivo como «CSV UTF-8».
koinon-import-encoding-unknown = Ninguna codificación se llama «{ $name }». Use uno de los nombres habituales: { $known }
koinon-import-no-row = No se escribió nada: no se puede tomar ninguna fila. Corrija las filas nombradas arriba e inténtelo de nuevo.
koinon-import-mapping-refused = No se escribió nada: la correspondencia no se puede usar. Corrija lo indicado arriba e inténtelo de nuevo.
koinon-import-dry = No se escribió nada: era un ensayo.
koinon-import-dry-new = Aquí no hay todavía ninguna federación, y un ensayo no funda ninguna. Quite --dry-run para fundar una e importar la lista; si una fila tiene errores, no se importa ningún miembro.
koinon-import-idle = Nada que hacer: todo está como dice el archivo.
koinon-import-idle-but =
    { $count ->
        [one] No queda nada por hacer: las demás filas ya están como en el archivo. Se dejó fuera { $count } fila con errores; se indica arriba.
       *[other] No queda nada por hacer: las demás filas ya están como en el archivo. Se dejaron fuera { $count } filas con errores; se indican arriba.
    }
koinon-import-none = Aún no se ha traído nada de un archivo.
koinon-import-done = Importado. Para deshacerlo de una vez: koinon import undo { $id }
koinon-import-row = { $at } · { $file } · añadidos { $added }, cambiados { $changed }
koinon-import-undone-mark = { " · deshecho" }
koinon-import-undone =
    { $removed ->
        [one] Deshecho: { $removed } miembro retirado, { $restored } como antes.
       *[other] Deshecho: { $removed } miembros retirados, { $restored } como antes.
    }

## The plan
koinon-plan-refused = No se cargó nada. Corrija lo nombrado arriba y cargue el archivo de nuevo.
koinon-plan-none = No hay ningún plan cargado. Cargue uno con «koinon plan load ARCHIVO».
koinon-plan-unknown = No hay ningún plan «{ $code }». Los que hay: { $known }
koinon-plan-empty = El { $day } no se había cargado aún nada del plan «{ $code }», así que no hay archivo que escribir. Use un día posterior.
koinon-export-no-xlsx = Solo los miembros se pueden escribir como hoja de cálculo. Use «--format csv», que abre cualquier programa de hojas de cálculo.

## The demonstration
koinon-demo-made =
    { $count ->
        [one] Se creó una federación de { $count } miembro en { $folder }
       *[other] Se creó una federación de { $count } miembros en { $folder }
    }
koinon-demo-making-members = Miembros
koinon-demo-making-people = Personas y mandatos
koinon-demo-making-forum = Delegados del Foro
koinon-demo-not-empty = La carpeta { $folder } ya contiene una federación. Elija una vacía con --data.
koinon-demo-none = Una federación tiene al menos un miembro. Dé a --members un número a partir de 1.
koinon-demo-stopped = Se interrumpió la preparación.
koinon-demo-remains = Lo hecho hasta entonces queda en la base de datos, con su clave en { $folder }. Antes de intentarlo de nuevo, vacíe esa base (o elija otra) y borre la carpeta.
koinon-demo-password = Entre con la contraseña «{ $password }» como:
koinon-demo-administrator = puede hacer todo lo que no es de nadie en particular
koinon-demo-secretary = prepara las reuniones y lleva sus actas
koinon-demo-chair = preside el Consejo Mundial
koinon-demo-delegate = tiene un escaño en el Consejo Mundial y puede votar ahora
koinon-demo-steward = lleva los miembros de la sección África
koinon-demo-focal = lleva el perfil de un miembro

## Ajustes
koinon-serve-first =
    Nadie puede administrar todavía esta casa. Invite a la primera persona que la administre, en otro terminal:
      { $command }
    Muestra una dirección en la que se elige la contraseña; desde allí el camino lleva a los ajustes.
koinon-serve-remains = Queda algo por fijar; quien administra lo hace en { $address }
koinon-settings-none = –
koinon-settings-remain = Queda por fijar: { $keys }. Se fija con: koinon settings set KEY VALUE
koinon-settings-set = Fijado. Se ve de inmediato donde la casa está abierta.
koinon-settings-same = Ya era así; no se cambió nada.

## Backups
koinon-backup-there = Ya hay un archivo { $file }. Elija otro nombre, o retire antes ese.
koinon-backup-unwritten = No se puede escribir la copia { $file }: { $why }. Elija un lugar donde pueda escribir y haya sitio.
koinon-backup-made = Se escribieron { $rows } filas y la clave del libro en { $file }. Guárdelo donde nadie más pueda leerlo: lo contiene todo.
koinon-backup-before = Estos datos son de un Koinon anterior. Antes de ponerlos al día se guardó una copia de seguridad: { $file }. El programa anterior la restaura con «koinon restore».
koinon-restore-done = Se restauraron { $rows } filas en { $folder }, y el libro se sostiene.
koinon-restore-no-backup = { $file } no es una copia de Koinon, o está dañada. Dé un archivo hecho por «koinon backup».
koinon-restore-damaged = { $file } está dañado: se cortó o se alteró después de hacerse. No se restauró nada. Cópielo de nuevo o tome otra copia.
koinon-restore-wrong = No se restauró nada: el libro de la copia no se sostiene. { $why }. Tome una copia anterior.
koinon-backup-made-locked = Se escribieron { $rows } filas y la clave del libro, cifradas, en { $file }. Guarde en otro lugar lo que lo abre: sin ello nadie puede restaurarlo, tampoco usted.
koinon-backup-no-key = «{ $key }» no es una clave para la que se pueda cifrar una copia. Dé una que empiece por age1, como las que hace «age-keygen».
koinon-passphrase-none = No hay ninguna frase de paso en { $file }. Escríbala en la primera línea.
koinon-restore-locked = { $file } está cifrado. Dé lo que lo abre con --identity ARCHIVO o --passphrase-file ARCHIVO.
koinon-restore-no-key = En { $file } no hay ninguna clave que abra una copia. Dé el archivo que hizo «age-keygen».
koinon-restore-unopened = No se pudo abrir { $file }: { $why }. Compruebe que esa es su clave o su frase de paso, y que el archivo está entero.
koinon-move-address = --onto toma una dirección que empieza por postgres://
koinon-move-changed = La federación de { $old } cambió mientras se trasladaba. Detenga todas las casas que la sirven, retire lo que se hizo en { $new } (y en su base de datos) y vuelva a trasladarla.
koinon-move-done = Se trasladaron { $rows } filas a { $new }; el libro se sostiene allí y es el mismo hasta el último asiento. Su clave fue con él: lo que queda en { $old } se puede leer, pero ya no escribir.

## Checking
koinon-check-file = La base de datos se lee de principio a fin.
koinon-check-damaged = La base de datos está dañada: { $why }. Deje de escribir en ella, copie la carpeta a otro lugar y restaure la última copia en otro sitio con «koinon restore».
koinon-check-key = La clave del libro es la que lo firma.
koinon-check-left = { $folder } quedó de algo que se interrumpió. El próximo «koinon demo» o «koinon restore» lo borra; nada de ello está en uso.
koinon-check-land = Los mapas muestran el contorno que trae el programa; el suyo no se usa: { $why }

## What the demonstration says; all of it is invented
koinon-demo-federation = Liga de ciudades y regiones (demostración)
koinon-demo-mayor = Alcaldía
koinon-demo-deputy-mayor = Tenencia de alcaldía
koinon-demo-governor = Presidencia de la región
koinon-demo-president = Presidencia de la asociación
koinon-demo-council = Consejo Mundial
koinon-demo-council-purpose = Decide la política de la liga, aprueba sus posiciones y elige su Buró Ejecutivo.
koinon-demo-bureau = Buró Ejecutivo
koinon-demo-bureau-purpose = Prepara y ejecuta lo que decide el Consejo Mundial.
koinon-demo-presidency = Presidencia
koinon-demo-presidency-purpose = Habla en nombre de la liga entre reuniones.
koinon-demo-assembly = Asamblea General
koinon-demo-assembly-purpose = Todos los miembros, reunidos cada tres años.
koinon-demo-forum = Foro de Líderes Locales
koinon-demo-forum-purpose = Asesora a la liga sobre lo que importa a sus miembros.
koinon-demo-statutory = Comité de Asuntos Estatutarios
koinon-demo-statutory-purpose = Comprueba quién tiene derecho a qué y propone cambios en las reglas.
koinon-demo-seats-cities = Gobiernos locales
koinon-demo-seats-regions = Gobiernos regionales
koinon-demo-seats-associations = Asociaciones nacionales
koinon-demo-seats-sections = Presidencias de las secciones
koinon-demo-spring = Consejo Mundial, sesión de primavera
koinon-demo-now = Consejo Mundial, sesión ordinaria
koinon-demo-next = Buró Ejecutivo, próxima reunión
koinon-demo-gathering = Asamblea General de los miembros
koinon-demo-forum-now = Foro de Líderes Locales, sesión abierta
koinon-demo-forum-question = ¿Debe la liga reunirse cada año a partir de ahora?
koinon-demo-item-opening = Apertura y lista
koinon-demo-item-positions = Posiciones y mociones
koinon-demo-item-plan = Avance del plan estratégico
koinon-demo-item-other = Asuntos varios
koinon-demo-water = Agua y saneamiento para los barrios informales
koinon-demo-water-1 = Los miembros publicarán, en un plazo de dos años, cuántos de sus habitantes viven sin agua corriente.
koinon-demo-water-2 = La liga reunirá estas cifras en su observatorio, cada una con su fuente y su fecha.
koinon-demo-women = Las mujeres en las delegaciones
koinon-demo-women-1 = Las delegaciones de la liga a reuniones externas tienen al menos dos mujeres de cada cinco personas.
koinon-demo-fees = Cuotas en dos plazos
koinon-demo-fees-1 = Los miembros pueden pagar su cuota anual en dos plazos sin recargo.
koinon-demo-heat = Planes contra el calor en cada ciudad miembro
koinon-demo-heat-1 = Cada ciudad miembro tendrá, en tres años, un plan para los días de calor peligroso: sombra, agua y visitas a quienes viven solos.
koinon-demo-heat-2 = La liga empareja ciudades que tienen un plan así con ciudades que no lo tienen.
koinon-demo-archives = Actas abiertas en un mes
koinon-demo-archives-1 = Las actas de cada órgano público se abren a todos en el mes siguiente a su reunión.
koinon-demo-effect = La secretaría escribe a todos los miembros e informa en la próxima sesión.
koinon-demo-plan-example = ejemplo
koinon-demo-report = Según los responsables ante la secretaría; inventado, como todas las cifras de esta demostración.
