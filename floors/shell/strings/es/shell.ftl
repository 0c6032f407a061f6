## Frame
shell-skip = Ir al contenido
shell-nav = Salas de la casa
shell-nav-me = Mi espacio
shell-languages = Idiomas
shell-federation-unnamed = Una federación de ciudades y regiones
shell-demonstration = Demostración.
shell-demonstration-about = Ciudades reales, personas inventadas: nada aquí dice quién es miembro de ninguna organización.
shell-footer-trust = No hace falta que nos crea: cada cambio se escribe una sola vez y cualquiera puede comprobarlo.
shell-footer-proof = Cómo comprobarlo
shell-footer-made = Hecho con Koinon, software libre para ligas de ciudades y regiones.

## Home
shell-home-title = Inicio
shell-home-description = Miembros, reuniones, votaciones, decisiones y plan de una federación de ciudades y regiones.
shell-home-empty = Aquí todavía no ha pasado nada. Un administrador empieza por importar los miembros y cargar el plan.

## Words
shell-yes = sí
shell-no = no
shell-percent = { $number }{ "\u00A0" }%
# What stands between a name and what it names, without the space after it
shell-colon = :
shell-comma = ,
shell-span = del { $since } al { $until }
shell-since = desde el { $since }
shell-between = { $start } – { $end } { $zone }
shell-words-fallback = (en { $language })
shell-words-machine = (traducido por una máquina)
shell-words-others = En otras lenguas
shell-words-one-is-enough = Basta con una lengua; las demás pueden venir después.
shell-file-again = «{ $file }» no se quedó en este campo: elija el archivo otra vez.
shell-sending = El archivo en camino
# $percent is put in while the file is sent, such as 40%
shell-sending-part = { $percent } enviado
shell-sending-stop = Detener el envío
shell-sending-arrived = Ha llegado y se está leyendo.
shell-sending-stopped = Detuvo el envío. No se recibió nada; el archivo sigue elegido aquí.
shell-sending-unsent = El archivo no llegó: se cortó la línea. No se recibió nada; el archivo sigue elegido aquí. Envíelo otra vez.
shell-trail = Dónde está esto
shell-article = art. { $number }
shell-articles = { $one }; { $other }
shell-offline = No hay conexión. No se ha enviado nada y lo que ha escrito sigue aquí. Envíelo cuando vuelva la conexión.
shell-pager = Páginas
shell-pager-part = { $first }–{ $last } de { $total }
shell-pager-part-open = { $first }–{ $last }
shell-pager-before = Anterior
shell-pager-after = Siguiente

## Roles
shell-role-administrator = Administrador
shell-role-steward = Responsable de una sección
shell-role-secretary = Secretario de un órgano
shell-role-focal-point = Punto focal de un miembro
shell-role-observer = Observador de un órgano

## Signing in
shell-sign-in-title = Entrar
shell-sign-in-email = Correo electrónico
shell-sign-in-password = Contraseña
shell-sign-in-do = Entrar
shell-sign-in-forgotten = He olvidado mi contraseña
shell-sign-in-who = Las cuentas se abren por invitación. Si cree que debería tener una, pregunte a la secretaría de su sección.
shell-again-title = Iniciar sesión para seguir
shell-again-about = Ya nadie tiene la sesión iniciada en este navegador. Lo que escribió se guarda en esta página y no se envió: inicie sesión y el formulario vuelve con todo.
shell-again-about-file = Ya nadie tiene la sesión iniciada en este navegador, así que esto no se recibió: { $files }. Inicie sesión y el formulario vuelve; el archivo hay que elegirlo otra vez.
shell-again-about-and-file = Ya nadie tiene la sesión iniciada en este navegador. Lo que escribió se guarda en esta página y no se envió: inicie sesión y el formulario vuelve con todo. Un archivo no puede guardarse y hay que elegirlo otra vez: { $files }.
shell-again-forgotten = Si entró por el enlace de una carta, o ya no sabe la contraseña: abra el enlace, o pida una nueva contraseña, en otra ventana, y vuelva aquí.
shell-again-elsewhere = Ya he iniciado sesión en otra ventana
shell-again-signed-in = Ha iniciado sesión. Abajo está lo que escribió. No se envió nada: revíselo y envíelo.
shell-again-signed-in-file = Ha iniciado sesión. El archivo no se recibió: elíjalo otra vez y envíelo.
shell-again-signed-in-and-file = Ha iniciado sesión. Abajo está lo que escribió. No se envió nada: elija otra vez el archivo, revíselo todo y envíelo.
shell-sign-out = Salir
shell-reset-title = Una contraseña nueva
shell-reset-about = Indique su correo electrónico. Si hay una cuenta con esa dirección, recibirá una carta con un enlace válido durante una hora.
shell-reset-do = Envíenme el enlace
shell-reset-sent = Si hay una cuenta con esa dirección, la carta está en camino. Mire su correo.
shell-password-title = Elegir una contraseña
shell-password-for = Para la cuenta { $email }.
shell-password-new = Contraseña nueva
shell-password-reveal = Mostrar la contraseña
shell-password-hint =
    { $count ->
        [one] Al menos { $count } carácter. Lo mejor: unas pocas palabras que recuerde.
       *[other] Al menos { $count } caracteres. Lo mejor: unas pocas palabras que recuerde.
    }
shell-password-do = Guardar esta contraseña y entrar
shell-link-title = Entrar
shell-link-for = Entra como { $name }.
shell-link-about = Este enlace se hizo para usted. Le permite participar aquí y no abre nada más. No lo comparta.
shell-link-other = Ha iniciado sesión como { $name }. Entrar con este enlace la cierra en este navegador.
shell-link-enter = Entrar
shell-me-title = Mi espacio
shell-me-roles = Lo que se me confía

## Mi cuenta
shell-account-title = Mi cuenta
shell-account-profile = Quién soy
shell-account-person = En el registro
shell-account-name = Nombre
shell-account-lang = Idioma de las cartas
shell-account-keep = Guardar
shell-account-sign-ins = Dónde tengo sesión abierta
shell-account-sign-ins-about = Si no reconoce alguna, ciérrela y cambie su contraseña.
shell-account-browser = Navegador
shell-account-browser-unknown = Navegador desconocido
shell-account-where = Desde
shell-account-from = red { $network }
shell-account-from-here = esta máquina
shell-account-from-local = una red local
shell-account-from-unknown = una red desconocida
shell-account-since = Desde cuándo
shell-account-seen = Vista por última vez
shell-account-this = esta
shell-account-end = Cerrar
shell-account-end-others = Cerrar todas las demás
shell-account-password = Cambiar mi contraseña
shell-account-password-about = Se cierran todas las demás sesiones, y las invitaciones o los enlaces para una contraseña nueva que aún circulen ya no abren nada.
shell-account-password-do = Cambiar la contraseña
shell-password-present = Contraseña actual
shell-account-done-profile = Guardado.
shell-account-done-password = Su contraseña ha cambiado. Se han cerrado todas las demás sesiones.
shell-account-done-ended = Hecho: ese navegador ya no tiene sesión abierta.
shell-account-done-letters = Guardado: solo llegarán las cartas marcadas.

## Lo que se guarda de mí
shell-holds-title = Lo que se guarda de mí
shell-holds-lead = Todo lo que esta federación guarda de usted, para qué, y quién lo ve. Solo usted ve esta página.
shell-holds-see = Ver lo que se guarda
shell-holds-file = Descargar todo en un archivo
shell-holds-how = La página muestra lo más reciente de cada clase; el archivo (JSON) lo tiene todo. Si algo es erróneo o debe borrarse, diríjase a la secretaría.
shell-holds-contents = En esta página
shell-holds-nothing = nada
shell-holds-more =
    { $count ->
        [one] { $count } anterior está en el archivo.
       *[other] { $count } anteriores están en el archivo.
    }
shell-holds-until = Hasta
shell-holds-over = Sobre qué
shell-holds-for = Para qué
shell-holds-account = Mi cuenta
shell-holds-account-about = Se guarda para que pueda iniciar sesión y recibir cartas. Lo ven los administradores; de su contraseña solo se guarda un resumen, que nadie puede descifrar.
shell-holds-password = solo se guarda un resumen
shell-holds-rights-about = Lo que se confió a esta cuenta y cuándo terminó. Cualquiera puede leerlo en el libro de asientos.
shell-holds-sign-ins = Sesiones
shell-holds-sign-ins-about = Se guardan para que pueda reconocerlas y cerrarlas: el navegador sin su versión y la red sin el hogar. Solo usted las ve; las abiertas se cierran en la página de su cuenta.
shell-holds-browsers = Navegadores conocidos
shell-holds-browsers-about = Una marca en cada uno, guardada como resumen, para que quien intente adivinar su contraseña no le cierre la puerta. Nadie la ve; se olvida tras un año sin uso.
shell-holds-keys = Enlaces que se me enviaron
shell-holds-keys-about = Cada uno abre una puerta por un tiempo. Solo se guarda un resumen; nadie lo ve.
shell-holds-key-invitation = Invitación: elegir una contraseña
shell-holds-key-reset = Una contraseña nueva
shell-holds-key-link = Participar sin iniciar sesión
shell-holds-used = Usado
shell-holds-attempts = Intentos de inicio de sesión
shell-holds-attempts-about = Se cuentan los fallidos y las cartas pedidas, para que nadie pueda adivinar mucho tiempo. Se olvidan al cabo de un día.
shell-holds-try-sign-in = Una contraseña errónea
shell-holds-try-reset = Se pidió una carta para una contraseña nueva
shell-holds-try-password = Una contraseña actual errónea
shell-holds-letters = Cartas que se me enviaron
shell-holds-letters-about = Lo que se le envió, guardado para poder enviarlo de nuevo si no sale. La secretaría no lo ve. El archivo tiene también los textos, salvo las claves de sus enlaces.
shell-holds-subject = Asunto
shell-holds-written = Escrita
shell-holds-sent = Enviada
shell-holds-notices = Cartas que quiero recibir
shell-holds-notices-about = Qué cartas quiere recibir. Solo usted lo ve; lo cambia en la página de su cuenta.
shell-holds-wanted = Deseada
shell-holds-entries = Asientos del libro que me conciernen
shell-holds-entries-about = Cada cambio se escribe una vez y permanece. Cualquiera puede leer un asiento; lo personal está al lado, cerrado, y puede borrarse. El archivo tiene sus propias partes, abiertas.
shell-holds-entries-why = Por qué está aquí
shell-holds-why-named = Le nombra.
shell-holds-why-made = Lo hizo usted.
shell-holds-why-beside = Algo suyo está al lado.
shell-holds-why-thing = Trata de algo de arriba.

## Cuentas y derechos
shell-users-title = Cuentas y derechos
shell-users-lead = Quién puede entrar y qué se confía a quién. Presidencias, titulares de escaños y delegados tienen sus derechos por su escaño: no se dan aquí.
shell-users-search = Nombre o dirección
shell-users-search-do = Buscar
shell-users-none = No se encuentra ninguna cuenta. Busque con menos, o invite a alguien.
shell-users-caption = Cuentas por dirección
shell-users-rights = Derechos
shell-users-rights-none = Nada se confía a esta cuenta.
shell-users-standing = Cuenta
shell-users-open = abierta
shell-users-invited = invitada, aún sin contraseña
shell-users-closed = cerrada
shell-users-sign-ins = Sesiones abiertas
shell-users-new = Invitar a alguien
shell-users-new-about = Se envía una carta a esta dirección, con un enlace para elegir la contraseña en un plazo de 14 días.
shell-users-new-do = Enviar la invitación
shell-users-right = Derecho
shell-users-right-none = Ninguno por ahora
shell-users-right-choose = Elegir un derecho
shell-users-member = Miembro (para un punto focal)
shell-users-member-hint = Su nombre tal como está en el directorio, o la dirección de su página.
shell-users-give = Dar un derecho
shell-users-end = Terminar el derecho
shell-users-account = La cuenta
shell-users-invite = Enviar una invitación
shell-users-invite-about = Una invitación nueva permite elegir una contraseña, la primera u otra.
shell-users-whose = De quién es la cuenta
shell-users-whose-about = De esta persona tiene la cuenta los derechos de sus puestos: sus reuniones, sus votos, su presidencia.
shell-users-whose-nobody = Esta cuenta no es de nadie en el registro: por eso no tiene ni reuniones ni votos propios.
shell-users-whose-address = La dirección es la de
shell-users-whose-find = Buscar a otra persona en el registro
shell-users-whose-search = Nombre
shell-users-whose-none = Nadie con ese nombre está en el registro.
shell-users-tie = Esta cuenta es suya
shell-users-untie = No es suya
shell-users-of-person-none = Esta persona aún no tiene cuenta: no puede presidir, seguir sus reuniones ni votar iniciando sesión.
shell-users-invite-person = Invitar a esta persona
shell-users-same-address = Hay una cuenta con la dirección de esta persona, { $email }, que no es de nadie en el registro.
shell-users-new-person = La cuenta será la de { $person } en el registro.
shell-users-close = Cerrar la cuenta
shell-users-close-about = El cierre termina al instante todas las sesiones y todos los derechos de esta cuenta. Lo que se hizo con ella queda en el registro.
shell-users-reopen = Reabrir la cuenta
shell-users-reopen-about = Esta cuenta está cerrada. Reabierta, no tiene derechos ni contraseña: vuelva a dar los derechos y envíe una invitación.
shell-users-done-invited = La invitación está en camino.
shell-users-done-invited-tied = La invitación está en camino. Su dirección es la de alguien en el registro; la cuenta es, pues, suya. Si es un error, dígalo aquí.
shell-users-done-invited-taken = La invitación está en camino. Alguien en el registro tiene esta dirección pero ya otra cuenta; esta no es, pues, de nadie: diga aquí de quién es.
shell-users-done-invited-several = La invitación está en camino. Varias personas en el registro tienen esta dirección: diga aquí de quién es la cuenta.
shell-users-done-tied = La cuenta es ahora suya.
shell-users-done-untied = La cuenta ya no es de nadie en el registro.
shell-users-done-given = El derecho está dado.
shell-users-done-ended = El derecho ha terminado.
shell-users-done-closed = La cuenta está cerrada y nadie sigue conectado con ella.
shell-users-done-reopened = La cuenta vuelve a estar abierta. Envíe una invitación para que se elija una contraseña.
shell-history-user-enrolled = Cuenta abierta
shell-history-user-changed = Cuenta cambiada
shell-history-user-tied = Cuenta dada a una persona del registro
shell-history-user-untied = Cuenta retirada a una persona del registro
shell-history-user-closed = Cuenta cerrada
shell-history-user-reopened = Cuenta reabierta
shell-history-user-erased = Datos de la cuenta borrados
shell-history-grant-given = Se dio un derecho
shell-history-grant-ended = Terminó un derecho

## Cartas que se pueden desactivar
shell-letters-title = Cartas que recibo
shell-letters-about = Llegan por correo, en el idioma elegido arriba.
shell-letters-call = Se me convoca a una reunión
shell-letters-poll = Hay una cuestión abierta sobre la que puedo votar
shell-letters-decision = Un órgano en el que tengo escaño ha decidido
shell-letters-seat = Un escaño mío está en riesgo
shell-mail-off =
    No recibir más estas cartas: { $off }
    Usted elige qué cartas recibe: { $address }
shell-letters-off-title = No recibir más estas cartas
shell-letters-off-about = Entonces ya no se le envía ninguna carta así.
shell-letters-off-do = No recibirlas más
shell-letters-off-done = Hecho: ya no llegarán más cartas de estas.
shell-letters-off-choose = Elegir qué cartas recibo

## Letters
shell-mail-invitation-subject = { $federation }: su invitación
shell-mail-invitation-body =
    Hola, { $name }:

    { $federation } le invita a su casa. Elija aquí su contraseña, en un plazo de 14 días:

    { $address }

    Si no esperaba esta carta, no haga nada.
shell-mail-reset-subject = { $federation }: una contraseña nueva
shell-mail-reset-body =
    Alguien, probablemente usted, pidió una contraseña nueva. Elíjala aquí, en el plazo de una hora:

    { $address }

    Si no fue usted, no haga nada: su contraseña sigue igual.

## Refusals
shell-errors-title =
    { $count ->
        [one] Una cosa por corregir
       *[other] { $count } cosas por corregir
    }
shell-errors-named = { $field }: { $sentence }
shell-refused-title = Esto no se ha hecho
shell-no-day-title = Ese día no existe
shell-as-of-today = Mostrarlo como está hoy
shell-refusal-empty = Rellene este campo.
shell-refusal-long =
    { $most ->
        [one] Demasiado largo: como máximo { $most } carácter.
       *[other] Demasiado largo: como máximo { $most } caracteres.
    }
shell-refusal-control = Este texto contiene caracteres de control invisibles. Escríbalo de nuevo o péguelo como texto sin formato.
shell-refusal-day = «{ $value }» no es un día. Escriba año, mes y día, por ejemplo 2026-11-23.
shell-refusal-day-none = «{ $value }» no existe: ese mes tiene { $days } días.
shell-refusal-day-beyond = «{ $value }» queda fuera del calendario que se lleva aquí: un año tiene cuatro cifras, de 0001 a 9999.
shell-refusal-number = Indique un número entero de { $least } a { $most }.
shell-refusal-choice = Elija una de las opciones ofrecidas.
shell-refusal-email = Esto no es una dirección de correo. Debería parecerse a nombre@ciudad.example.
shell-refusal-parameter = El parámetro «{ $name }» no se conoce aquí. Se conocen: { $known }.
shell-refusal-parameter-none = El parámetro «{ $name }» no se conoce aquí: esta dirección no admite ninguno.
shell-refusal-cursor = Este cursor no es nuestro. Empiece sin cursor y siga «next».
shell-refusal-cursor-gone = Aquello en lo que estaba este cursor ya no existe. Empiece sin cursor y siga «next».
shell-refusal-sizes = El libro de asientos no tiene tantos asientos, o «from» es mayor que «to».
shell-refusal-large = Demasiado grande: como máximo { $most } MB.
shell-refusal-fields = Demasiados campos: como máximo { $most }. Envíelo en varias partes.
shell-refusal-upload = El archivo no llegó entero. Elíjalo otra vez y envíelo de nuevo.
shell-refusal-forged = Esta petición venía de otro sitio y no se ha ejecutado.
shell-refusal-sign-in = La dirección o la contraseña no es correcta. Busque una errata o pida una contraseña nueva.
shell-refusal-throttled =
    { $minutes ->
        [one] Demasiados intentos. Espere { $minutes } minuto o pida una contraseña nueva por correo.
       *[other] Demasiados intentos. Espere { $minutes } minutos o pida una contraseña nueva por correo.
    }
shell-refusal-key = Este enlace ya se ha usado o es demasiado antiguo. Pida uno nuevo.
shell-refusal-password-short =
    { $count ->
        [one] Demasiado corta: al menos { $count } carácter.
       *[other] Demasiado corta: al menos { $count } caracteres.
    }
shell-refusal-role-over = El papel «{ $role }» se ejerce sobre una sección, un órgano o un miembro: diga cuál.
shell-refusal-role-over-none = El papel «{ $role }» no se ejerce sobre nada en particular: no indique sección, órgano ni miembro.
shell-refusal-password-present = Esta no es su contraseña actual. Busque un error al escribir, o salga y pida una nueva.
shell-refusal-last-administrator = Nadie más que pueda entrar administra esta casa. Dé antes ese derecho a otra persona, y que elija su contraseña.
shell-refusal-user-closed = La cuenta { $email } está cerrada. Reábrala primero.
shell-refusal-user-known = Ya hay una cuenta { $email }. Búsquela en la lista.
shell-refusal-user-shut = Esta cuenta está cerrada. Reábrala primero.
shell-refusal-user-erased = Los datos de esta cuenta se borraron: ya no hay nadie detrás. Invite de nuevo.
shell-refusal-person = «{ $person }» no nombra a nadie en el registro, o a varias personas. Dé la dirección de la página de la persona.
shell-refusal-person-account = Esta persona ya tiene una cuenta: { $email }. Cada persona tiene una; cierre antes la otra, o diga que no es suya.
shell-refusal-over = «{ $over }» no es nada sobre lo que se pueda ser «{ $role }». Indique un identificador, un código, el nombre entero o la dirección de su página.
shell-denied-title = No con esta sesión
shell-denied-visitor = Para esto hay que entrar.
shell-denied-administrator = Solo un administrador puede hacerlo. Pregunte a la secretaría.

## For programs
shell-api-summary = Lo que esta federación hace público, para programas
shell-api-about = Todo lo que cualquiera puede ver en las páginas, en JSON. Las listas vienen por partes: para seguir, devuelva «next» como «cursor». Con «as_of», una lista dice lo que era cierto un día, tal como se sabe hoy. Sin iniciar sesión solo se da lo que es público. Lo que no se conoce se rechaza, nunca se pasa por alto.
shell-api-lang = El idioma de lo que se escribe
shell-api-limit = Cuántos como máximo; 100 si no se dice nada
shell-api-as-of = El día a cuya fecha se responde; hoy si no se dice nada
shell-api-cursor = Por dónde seguir: «next» de la parte anterior
shell-api-refused = Algo de lo pedido no se conoce aquí o está mal escrito; la respuesta dice qué
shell-api-denied = Esto no es para todos ni para esta sesión
shell-api-missing = No hay nada con ese nombre
shell-api-checkpoint = La cabeza del libro de asientos, firmada (nota firmada C2SP)
shell-api-key = La clave pública que firma la cabeza del libro de asientos
shell-api-consistency = La prueba de que un libro de asientos posterior solo añade al anterior (RFC 9162)
shell-api-from = Cuántos asientos tenía el anterior
shell-api-to = Cuántos asientos tiene el posterior
shell-api-receipt = El recibo de un asiento, para comprobarlo sin conexión
shell-api-parts = Las partes de los asientos que están abiertas para usted, de los asientos de una tesela a partir de un número
shell-api-parts-from = Número del primer asiento
shell-api-entry = El número del asiento
shell-refusal-nothing-called = Aquí no hay nada llamado «{ $value }».
shell-refusal-method = «{ $method }» no es posible en esta dirección.
shell-refusal-not-acceptable = Lo que hay aquí no existe en ninguna de las formas pedidas.

## Errors
shell-missing-title = Aquí no hay nada
shell-missing-about = No hay ninguna página en esta dirección. Puede haberse movido, o el enlace se cortó.
shell-fault-title = Algo se ha roto por nuestra parte
shell-fault-about = No es culpa suya, y nada de lo que envió quedó guardado a medias. Vuelva a probar en un minuto.
shell-fault-number = Si sigue igual, dé este número a la secretaría: { $number }
shell-fault-disk-full = El disco de esta casa está lleno. Nada quedó guardado a medias. Quien administra la máquina libera espacio en el disco de la carpeta de datos o de la base; después, inténtelo de nuevo.
shell-fault-read-only = Los datos de esta casa no se pueden escribir. Quien administra la máquina da al programa permiso para escribir en la carpeta de datos y en la base, o lo inicia donde no sean de solo lectura.
shell-fault-busy = Los datos de esta casa están ocupados, y lo que pidió tardó demasiado. Nada quedó guardado a medias. Inténtelo de nuevo en un minuto. Si sigue igual, quien administra la máquina mira qué más retiene la base de datos.
shell-fault-unreached = Ahora mismo no se llega a los datos de esta casa. Nada quedó guardado a medias. Inténtelo de nuevo en un minuto. Quien administra la máquina comprueba que el servidor de la base funciona y que se llega a él; la casa sigue por sí sola en cuanto sea así.
shell-fault-damaged = Los datos de esta casa están dañados. Quien administra la máquina detiene la casa, guarda una copia de la carpeta de datos tal como está, pregunta a «koinon check» qué falla y restaura la última copia de seguridad.
shell-error-home = Inicio

## History and proof
shell-history-title = Historial
shell-history-all = Mostrar toda la historia
shell-history-entries = Todos los asientos sobre esto
shell-sign-day = Lugar y fecha
shell-sign-chair = Por la presidencia
shell-sign-secretary = Por la secretaría
shell-life-title = Trayectoria
shell-life-ahead = por venir
shell-life-untold = { $count ->
    [one] Lo anterior, { $count } hecho, está en el registro de abajo.
   *[other] Lo anterior, { $count } hechos, está en el registro de abajo.
 }
shell-history-other = Cambio
shell-history-entry = asiento { $number }
shell-history-by-command = por la administración técnica
shell-history-by-demonstration = inventado para la demostración
shell-history-by-day = por la propia casa, llegado el día
shell-history-by-rule = por la regla ({ $article })
shell-history-by-visitor = sin haber entrado
shell-history-by-link = una persona delegada en { $thing }
shell-history-by-some-link = una persona delegada
shell-history-by-closed = por alguien cuya cuenta está cerrada
shell-proof-entry = El asiento que lo prueba
shell-proof-receipt = Descargar el recibo
shell-ledger-title = El libro de asientos
shell-ledger-about = Cada cambio se escribe aquí una sola vez, en el momento en que se hace, y nunca se altera. Guarde un punto de control y nadie podrá reescribir el pasado sin que usted lo note.
shell-ledger-entries = Asientos
shell-ledger-root = Raíz del árbol
shell-ledger-origin = Nombre de este libro
shell-ledger-key = Clave pública
shell-ledger-check-title = Cómo comprobarlo usted mismo
shell-ledger-check-keep = Guarde hoy un punto de control firmado y compárelo más tarde.
shell-ledger-check-checkpoint = Descargar el punto de control
shell-ledger-check-run = Descargue el recibo de una decisión y compruébelo en su propia máquina, sin conexión:
shell-ledger-check-answer = La respuesta dice si el asiento está en el libro firmado exactamente como usted lo tiene, o qué falla.
shell-ledger-recent = Últimos asientos
shell-ledger-part = Asientos { $from } a { $to } de { $total }
shell-ledger-from = Asiento y los anteriores
shell-ledger-from-do = Mostrar
shell-ledger-number = Número
shell-ledger-when = Cuándo
shell-ledger-what = Qué pasó
shell-entry-title = Asiento { $number }
shell-entry-about = Sobre
shell-entry-by = Por
shell-entry-leaf = Resumen de la hoja
shell-entry-bytes = El asiento tal como se resumió
shell-entry-open = Lo que estaba sellado y está abierto para usted
shell-entry-open-about = Cada una de estas partes es aquella con la que se compromete el asiento: el SHA-256 de koinon/part/1, un byte nulo, la sal y el texto en una línea de JSON canónico da el resumen. El recibo las lleva para comprobarlas sin conexión.
shell-entry-part = Parte { $number }
shell-entry-salt = Sal
shell-entry-hash = Resumen en el asiento
shell-entry-parts =
    { $count ->
        [one] { $count } parte de este asiento se refiere a una persona o está sellada; solo su resumen con sal es público.
       *[other] { $count } partes de este asiento se refieren a personas o están selladas; solo sus resúmenes con sal son públicos.
    }

## La página de estilo
shell-style-title = El aspecto de la casa
shell-style-about = Cada componente en cada uno de sus estados, tal como lo usan las páginas.
shell-style-colours = Colores
shell-style-sections = Secciones
shell-style-type = Letra
shell-style-kicker = Lo que va encima de un título
shell-style-sentence = Aprobado: 214 a favor, 97 en contra, 31 abstenciones.
shell-style-text = Una línea tiene unos sesenta y cinco caracteres, para que el ojo encuentre el camino de vuelta. Los números se alinean, y cada uno dice lo que cuenta.
shell-style-link = Un enlace
shell-style-hint = Una nota más discreta.
shell-style-buttons = Botones
shell-style-press = Pulsar
shell-style-states = Estados
# used-by: code
shell-style-badge-good = aprobado
# used-by: code
shell-style-badge-wait = abierto
# used-by: code
shell-style-badge-bad = rechazado
# used-by: code
shell-style-badge-plain = sin empezar
shell-style-notice = Un aviso dice qué ocurre, por qué y qué hacer después.
shell-style-form = Formularios
shell-style-field = Un campo
shell-style-choice = Una elección
shell-style-tick = Una casilla
shell-style-tables = Tablas y listas
shell-style-caption = Lo que dice la tabla
shell-style-more = Más
shell-style-figures = Figuras
shell-style-card = Algo aparte
shell-style-figure-verdict = Resultado
shell-style-figure-quorum = Quórum
shell-style-figure-rule = Una regla de composición
shell-style-figure-progress = Avance
shell-style-figure-body = Un órgano, puesto por puesto
shell-style-figure-map = Los miembros en el mapa
shell-style-figure-plan = El plan, acción por acción
shell-style-figure-code = Un código para teléfonos

## Ajustes
shell-settings-title = Ajustes
shell-settings-about = Lo que esta federación fija para sí misma. Cada cambio queda escrito en el registro, con su autor, y se ve de inmediato.
shell-settings-saved = Guardado. Se ve desde ahora en todas las páginas.
shell-settings-keep = Guardar los ajustes
shell-settings-preview = El color, en los dos temas
shell-settings-preview-about = Se guarda con los ajustes. El tema oscuro toma un gemelo más claro del mismo tono.
shell-settings-look = Mirarlo antes
shell-settings-accent-none = Guardar con el color de la casa
shell-settings-light = Claro
shell-settings-dark = Oscuro
# $contrast is a ratio such as 7.14
shell-settings-contrast = contraste { $contrast }
# used-by: code
shell-setting-name = Nombre de la federación
# used-by: code
shell-setting-zone = Zona horaria
shell-setting-zone-none = Sin fijar (UTC)
# used-by: code
shell-setting-address = Dirección pública
shell-setting-address-hint = Aquella por la que se llega a esta casa, como https://casa.liga.example. La usan los enlaces de las cartas. Con https, solo se inicia sesión por https: fíjela cuando el certificado funcione.
shell-setting-address-proposed = Se propone la dirección que usa usted ahora.
# used-by: code
shell-setting-accent = Color
shell-setting-accent-hint = Un color oscuro, para los enlaces y los botones.
# used-by: code
shell-setting-contact = Línea de contacto al pie de cada página
# used-by: code
shell-setting-sign-in = Mostrar a los visitantes el camino al inicio de sesión
shell-setting-sign-in-hint = Si no se muestra, quien tiene cuenta sigue entrando por /me.
# used-by: code
shell-setting-demonstration = Demostración
shell-remains-title = Lo que queda por fijar en esta casa nueva
shell-steps-title = Lo que sigue en esta casa nueva
shell-step-settings = Ajustes: nombre, dirección, zona horaria
shell-step-secretary = Invitar a una secretaria o un secretario para el órgano
shell-step-done = hecho
# used-by: code
shell-remains-name = El nombre de la federación, en sus idiomas.
# used-by: code
shell-remains-address = La dirección pública, sin la cual los enlaces de las cartas no llevan a ninguna parte.
# used-by: code
shell-remains-zone = La zona horaria en la que empiezan y terminan sus días; hasta entonces es UTC.
# used-by: code
shell-history-setting-changed = Se cambió un ajuste
shell-refusal-setting = No hay ningún ajuste «{ $name }». Se conocen: { $known }.
shell-refusal-one-line = Escriba esto en una sola línea.
shell-refusal-zone = «{ $value }» no es una zona horaria. Escriba su nombre IANA, como Africa/Tunis o America/Bogota.
shell-refusal-address = «{ $value }» no es la dirección de una casa. Escriba https:// y el nombre del servidor, con un puerto si hace falta, y nada después: https://casa.liga.example.
shell-refusal-shown = «{ $value }» no es ni «shown» (se muestra) ni «hidden» (se oculta).
shell-refusal-settings-stale = Otra persona cambió un ajuste entretanto. Mire de nuevo la página y fije después los suyos.
shell-refusal-colour = «{ $value }» no es un color. Escríbalo como #rrggbb, por ejemplo #1f5a6b.
shell-refusal-contrast = «{ $value }» no se lee sobre este papel: su contraste es { $contrast } y un texto necesita 4,5. Elija uno más oscuro.
shell-refusal-bytes = Esto no es texto en UTF-8, o contiene el carácter nulo (U+0000). No se guardó nada; envíelo de nuevo desde una página de esta casa.
shell-refusal-twice = El campo «{ $name }» llegó más de una vez y no puede saberse cuál vale. Envíelo una sola vez.
shell-refusal-media = Un formulario llega como application/x-www-form-urlencoded o multipart/form-data. No se guardó nada.
shell-refusal-slow = Tardó demasiado en llegar y no se guardó nada. Envíelo de nuevo, con una conexión mejor si puede.
