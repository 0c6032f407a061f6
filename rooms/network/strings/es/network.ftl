## Hallazgos en un fichero de miembros importado: qué está mal, dónde y cómo corregirlo.

# El fichero en su conjunto.
network-finding-file-empty = El fichero está vacío. Elija el que contiene a sus miembros.
network-finding-file-too-large = El fichero ocupa { $size } MB; se pueden leer { $limit } MB como máximo. Divídalo en varios, cada uno con la fila de nombres de columnas, e impórtelos uno tras otro.
network-finding-file-spreadsheet = Esto es una hoja de cálculo en formato { $format }, que no se lee. Ábrala en su programa de hojas de cálculo, guárdela como XLSX o como «CSV UTF-8» y elija el fichero nuevo.
network-finding-file-locked = Esta hoja de cálculo está protegida con una contraseña, así que no se puede leer nada. Ábrala, guárdela sin contraseña y elija el fichero nuevo.
network-finding-file-broken = Esta hoja de cálculo está dañada o contiene lo que ningún programa de hojas de cálculo escribe. Ábrala en su programa, guárdela de nuevo como XLSX o como «CSV UTF-8» y elija el fichero nuevo.
network-finding-file-unpacked = Descomprimida, esta hoja de cálculo supera los { $limit } MB, que es lo máximo que se puede leer. Elimine lo que no pertenece a la lista de miembros, también imágenes y otras hojas, o guarde la hoja como «CSV UTF-8».
network-finding-sheet-missing = La correspondencia nombra la hoja «{ $value }», que este fichero no tiene. Tiene: { $expected }. Corrija la correspondencia o elija la hoja.
network-finding-sheet-chosen = Se lee la hoja «{ $value }», la primera que contiene algo. Estas no: { $others }. Si se trata de otra, elíjala o nómbrela en una correspondencia.
network-finding-sheet-title = La fila { $header } se toma como nombres de columnas. Lo que hay encima, al parecer un título, se deja fuera; filas dejadas: { $count }.
network-finding-sheet-merged = Hay celdas combinadas con otras de debajo. Cada fila recibe el valor de la celda combinada; celdas rellenadas así: { $count }. Si no es lo que se quiere, separe las celdas.
network-finding-sheet-uncalculated = El fichero no guarda el valor de algunas de sus fórmulas, que por eso se leen como celdas vacías; cuántas: { $count }, la primera en { $cell }. Ábralo en su programa de hojas de cálculo, guárdelo y elija el fichero nuevo.
network-finding-file-archive = Esto es un archivo comprimido { $format }, diga lo que diga su nombre. Descomprímalo y elija el fichero CSV que contiene.
network-finding-file-not-table = Esto es un fichero { $format }, diga lo que diga su nombre, y no una tabla que se pueda leer. Exporte la tabla como «CSV UTF-8» y elija ese fichero.
network-finding-file-nul = La línea { $line } del fichero contiene bytes nulos: no es texto sin formato, o es UTF-16 sin su marca. Abra el fichero en el programa de origen y guárdelo como «CSV UTF-8».
network-finding-file-encoding-broken = La línea { $line } del fichero es la primera con bytes que no son texto en { $encoding }: «{ $value }». Abra el fichero en el programa de origen y guárdelo de nuevo como «CSV UTF-8».
network-finding-file-cut = El fichero termina en su línea { $line } en medio de un carácter: «{ $value }». Se cortó; obténgalo de nuevo entero.
network-finding-file-encoding-guessed = El fichero no está en UTF-8. Se ha leído como { $encoding }, que es una suposición: compruebe si las letras de la línea { $line } del fichero son correctas, «{ $value }». Si no lo son, guarde el fichero como «CSV UTF-8» e impórtelo de nuevo.
network-finding-file-end-open = El fichero termina en la fila { $row } sin salto de línea. Si se cortó, quizá falte algo en la última celda, «{ $value }» en la columna «{ $column }». Si está entera, no hay que hacer nada.

# Sus columnas.
network-finding-header-missing = La fila { $row } no parece contener nombres de columnas: «{ $value }». Ponga encima una fila que nombre cada columna, por ejemplo «nombre», «país» y «población», o indique en una correspondencia qué contienen las columnas.
network-finding-header-only = El fichero tiene nombres de columnas, pero ninguna fila debajo. Elija el que contiene a sus miembros.
network-finding-header-empty = La columna { $column } no tiene nombre en la fila { $row }. Nómbrela o elimínela.
network-finding-header-doubled = En la fila { $row }, las columnas { $first } y { $second } tienen el mismo nombre, «{ $column }». Cambie el nombre de una de ellas o elimínela.
network-finding-columns-too-many = La fila { $row } nombra { $count } columnas; se pueden leer { $limit } como máximo. Elimine las que no hagan falta.
network-finding-column-missing = Ninguna columna conocida contiene esto: { $field }. Añada una columna así, o indique en una correspondencia cuál es.
network-finding-column-ambiguous = Varias columnas pueden contener esto ({ $field }): { $columns }. Indique en una correspondencia cuál es la correcta y haga ignorar las demás.
network-finding-column-unclear = La columna «{ $column }» puede contener identificadores, pero no dice de qué registro; se deja fuera. Para conservarla, indique en una correspondencia qué es, por ejemplo «id:wikidata».
network-finding-column-ignored = La columna «{ $column }» no es conocida y se deja fuera. Si hace falta, indique en una correspondencia qué contiene.
network-finding-column-superseded = La columna «{ $column }» se deja fuera, porque «{ $other }» dice lo mismo con más seguridad ({ $field }). Si es al revés, indíquelo en una correspondencia.
network-finding-name-from-languages = Ninguna columna contiene el nombre en sí. Se toma de la primera de estas que esté rellena: { $columns }.
network-finding-kind-defaulted = Ninguna columna indica la clase de miembro, de modo que cada uno se toma por un gobierno local. Si son otra cosa, indíquelo en una correspondencia.
network-finding-section-by-country = Ninguna columna indica la sección, de modo que cada miembro se sitúa en la sección de su país. Si no es correcto, indique las secciones en una correspondencia.
network-finding-section-source-missing = Nada indica a qué sección pertenecen los miembros. Añada una columna con la sección, o indique en una correspondencia una sección para todos o la sección de cada país.
network-finding-metropolitan-section-missing = La columna «{ $column }» dice quién pertenece a la sección metropolitana, pero la federación no tiene esa sección. Créela primero, o haga ignorar la columna en una correspondencia.

# El fichero de correspondencia, que dice qué contienen las columnas.
network-finding-mapping-syntax = El fichero de correspondencia no es JSON válido: vea la línea { $line }, carácter { $position }. Corrija ese lugar, o haga de nuevo la correspondencia.
network-finding-mapping-encoding = El fichero de correspondencia no está en UTF-8: el byte { $byte } ({ $found }) no lo es. Guarde de nuevo el fichero en UTF-8.
network-finding-mapping-no-object = El fichero de correspondencia no es un objeto JSON. Escríbalo entre llaves, empezando por la clave «koinon».
network-finding-mapping-form = Esto no es una correspondencia para ficheros de miembros: su clave «koinon» debe ser «{ $expected }», pero es «{ $value }». Elija otro fichero, o corrija la clave.
network-finding-mapping-key-unknown = Correspondencia: la clave «{ $path }» no existe. Use una de estas: { $expected }.
network-finding-mapping-key-doubled = Correspondencia: «{ $path }» aparece dos veces. Elimine una de ellas.
network-finding-mapping-key-missing = Correspondencia: falta «{ $path }». Añádalo.
network-finding-mapping-type = Correspondencia: «{ $path }» debe ser { $expected }. Corríjalo.
network-finding-mapping-value = Correspondencia: «{ $path }» no puede ser «{ $value }». Escríbalo como uno de estos: { $expected }.
network-finding-mapping-day = Correspondencia: «{ $path }» no puede ser { $value }. Dé un día del { $first } al { $last }.
network-finding-mapping-column-absent = Correspondencia: «{ $path }» nombra la columna «{ $value }», que el fichero no tiene. Sus columnas son: { $expected }.
network-finding-mapping-section-unknown = Correspondencia: «{ $path }» nombra la sección «{ $value }», que la federación no tiene. Sus secciones son: { $expected }.
network-finding-json-object = un objeto entre llaves
network-finding-json-list = una lista entre corchetes
network-finding-json-words = una lista entre corchetes con al menos una palabra
network-finding-json-text = un texto entre comillas que no esté vacío

# La forma de una fila.
network-finding-row-cells = La fila { $row } (línea { $line } del fichero) no tiene tantas celdas como columnas hay: { $found } en lugar de { $expected }. Revise sus separadores; una celda que contenga uno debe ir entre comillas.
network-finding-row-cut = El fichero termina en medio de la fila { $row } (línea { $line } del fichero), en la celda { $found } de { $expected }: «{ $value }». Obtenga de nuevo el fichero entero.
network-finding-quote-unclosed = Fila { $row }: la comilla abierta en la línea { $line } del fichero no se cierra nunca, «{ $value }». Ciérrela o elimínela; si el fichero se cortó, obténgalo de nuevo entero.
network-finding-quote-stray = Fila { $row }: en la línea { $line } del fichero, una celda entre comillas continúa después de la comilla de cierre, «{ $value }». Duplique cada comilla que forme parte del texto y cierre la celda tras su última palabra.
network-finding-cell-too-large = Fila { $row }, columna «{ $column }»: esta celda ocupa { $size } kB; se leen { $limit } kB como máximo. Empieza por «{ $value }». Acórtela; quizá falte una comilla.
network-finding-rows-too-many = La lectura se detuvo en la fila { $row }: un fichero de miembros puede tener { $limit } filas como máximo. Divídalo en varios, cada uno con la fila de nombres de columnas.

# El texto de una celda.
network-finding-name-empty = Fila { $row }, columna «{ $column }»: falta el nombre. Rellene la celda.
network-finding-text-too-long = Fila { $row }, columna «{ $column }»: este texto tiene { $length } caracteres; son posibles { $limit } como máximo: «{ $value }». Acórtelo.
network-finding-text-control = Fila { $row }, columna «{ $column }»: «{ $value }» contiene el carácter invisible { $code }, que cambia la forma en que se muestra el texto. Escríbalo de nuevo.
network-finding-text-damaged = Fila { $row }, columna «{ $column }»: en «{ $value }» se perdieron letras cuando el fichero se guardó con una codificación equivocada. Guarde de nuevo el original como «CSV UTF-8», o escriba el texto otra vez.
network-finding-text-question-marks = Fila { $row }, columna «{ $column }»: «{ $value }» tiene signos de interrogación donde quizá se perdieron letras al guardar el fichero. Guarde el original como «CSV UTF-8» e importe ese fichero.
network-finding-text-garbled = Fila { $row }, columna «{ $column }»: «{ $value }» se leyó con una codificación equivocada; probablemente debería ser «{ $likely }». Guarde de nuevo el original como «CSV UTF-8», o escriba el texto otra vez.
network-finding-text-formula = Fila { $row }, columna «{ $column }»: una hoja de cálculo ejecutaría «{ $value }» como fórmula. Se conserva como texto y se hace inofensivo en cada exportación. Corríjalo si no es lo que se quería.
network-finding-cell-error = Fila { $row }, columna «{ $column }»: la hoja de cálculo muestra ahí un error, «{ $value }», y ningún valor. Corríjalo.

# Quién es el miembro.
network-finding-country-empty = Fila { $row }, columna «{ $column }»: falta el país. Escriba su nombre o su código ISO, por ejemplo FR.
network-finding-country-unknown = Fila { $row }, columna «{ $column }»: «{ $value }» no es un país conocido. Escriba su código ISO, por ejemplo FR, FRA o 250, o su nombre.
network-finding-country-undeclared = Fila { $row }, columna «{ $column }»: la ISO deja el código «{ $value }» a sus usuarios, y aquí no designa ningún país. Escriba el código o el nombre de un país.
network-finding-country-conflict = Fila { $row }: la columna «{ $column }» dice «{ $value }», pero la columna «{ $other }» dice «{ $found }», que es otro país. Corrija una de las dos.
network-finding-kind-unknown = Fila { $row }, columna «{ $column }»: «{ $value }» no es una clase de miembro. Use una de estas: { $expected }.
network-finding-kind-empty = Fila { $row }, columna «{ $column }»: falta la clase de miembro; se toma por un gobierno local. Rellene la celda si es otra cosa.
network-finding-section-unknown = Fila { $row }, columna «{ $column }»: la federación no tiene la sección «{ $value }». Use una de estas, o indique en una correspondencia a cuál se refiere: { $expected }.
network-finding-section-missing = Fila { $row }: nada indica la sección de este miembro, ni la de su país, { $country }. Rellene la celda, o indique la sección del país en una correspondencia.
network-finding-metropolitan-unclear = Fila { $row }, columna «{ $column }»: «{ $value }» no es ni sí ni no. Escriba uno de los dos, o indique en una correspondencia qué palabras quieren decir sí.
network-finding-metropolitan-conflict = Fila { $row }: la columna «{ $column }» dice «{ $value }», pero la columna «{ $other }» dice «{ $found }», que nombra la sección metropolitana. Corrija una de las dos.
network-finding-standing-unknown = Fila { $row }, columna «{ $column }»: «{ $value }» no es una situación de miembro. Use una de estas: { $expected }.
network-finding-identifier-invalid = Fila { $row }, columna «{ $column }»: «{ $value }» no puede ser un identificador de { $scheme }. Corríjalo; quizá la hoja de cálculo lo haya convertido en número.
network-finding-identifier-without-register = Fila { $row }, columna «{ $column }»: el identificador «{ $value }» no dice de qué registro es. Escríbalo como wikidata:Q90.
network-finding-identifier-empty = Fila { $row }, columna «{ $column }»: «{ $value }» nombra el registro { $scheme }, pero ningún identificador. Escríbalo como wikidata:Q90, u omítalo.
network-finding-identifier-doubled = Fila { $row }, columna «{ $column }»: el identificador { $scheme } «{ $value }» ya figura en la fila { $first }. Corrija uno de los dos, o elimine la fila que sobra.
network-finding-name-doubled = Fila { $row }, columna «{ $column }»: «{ $value }» ({ $country }) ya figura en la fila { $first }. Si es el mismo miembro, elimine una de las filas; si no, no hay que hacer nada.

# Cifras, fechas y lugares.
network-finding-population-unknown = Fila { $row }, columna «{ $column }»: la población es cero o falta; se toma por desconocida. Indíquela si la conoce.
network-finding-population-negative = Fila { $row }, columna «{ $column }»: una población no puede ser menor que cero, «{ $value }». Corríjala, o deje la celda vacía.
network-finding-population-fraction = Fila { $row }, columna «{ $column }»: «{ $value }» no es un número entero de personas. Escríbalo completo, no en miles ni en millones.
network-finding-population-text = Fila { $row }, columna «{ $column }»: «{ $value }» no es un número de personas. Escriba solo cifras, o deje la celda vacía.
network-finding-population-ambiguous = Fila { $row }, columna «{ $column }»: ¿«{ $value }» tiene miles o decimales? Escríbalo solo con cifras.
network-finding-population-too-large = Fila { $row }, columna «{ $column }»: «{ $value }» son demasiadas personas; el máximo posible es { $limit }. Corríjalo, o deje la celda vacía.
network-finding-date-invalid = Fila { $row }, columna «{ $column }»: «{ $value }» no es una fecha. Escriba año, mes y día, por ejemplo 2024-12-31.
network-finding-date-ambiguous = Fila { $row }, columna «{ $column }»: «{ $value }» puede ser el { $one } o el { $other }. Escriba año, mes y día, por ejemplo 2024-12-31.
network-finding-date-too-early = Fila { $row }, columna «{ $column }»: «{ $value }» es anterior al { $limit }, demasiado pronto para una adhesión. Corrija la fecha.
network-finding-date-future = Fila { $row }, columna «{ $column }»: «{ $value }» está en el futuro; hoy es { $today }. Corrija la fecha.
network-finding-date-too-far = Fila { $row }, columna «{ $column }»: «{ $value }» está demasiado lejos; una afiliación puede terminar el { $limit } a más tardar. Corrija la fecha, o deje la celda vacía mientras el fin esté tan lejos.
network-finding-until-not-after = Fila { $row }, columna «{ $column }»: «{ $value }» no es posterior al { $since }, cuando empieza la afiliación; no sería miembro ningún día. Corrija uno de los dos días.
network-finding-date-year = Fila { $row }, columna «{ $column }»: «{ $value }» es solo un año; se toma el { $day }. Escriba la fecha completa si la conoce.
network-finding-date-serial = Fila { $row }, columna «{ $column }»: el número «{ $value }» se lee como { $day }, tal como las hojas de cálculo cuentan los días. Si no es así, escriba el día como año-mes-día.
network-finding-coordinate-invalid = Fila { $row }, columna «{ $column }»: «{ $value }» no es una coordenada. Escriba grados decimales, por ejemplo -1.286389.
network-finding-coordinate-range = Fila { $row }, columna «{ $column }»: «{ $value }» queda fuera del globo, más allá de { $limit } grados. Corríjalo; quizá falte el signo decimal.
network-finding-coordinate-half = Fila { $row }, columna «{ $column }»: falta esta coordenada, mientras que la otra está. Rellénela, o elimine la otra.
network-finding-coordinate-zero = Fila { $row }, columna «{ $column }»: latitud y longitud son ambas cero, un punto en el mar frente a África. Corríjalas, o elimínelas si no se conocen.
network-finding-timezone-unknown = Fila { $row }, columna «{ $column }»: «{ $value }» no es una zona horaria de la lista de la IANA. Escríbala como Africa/Nairobi, o deje la celda vacía.
network-finding-email-invalid = Fila { $row }, columna «{ $column }»: «{ $value }» no es una dirección de correo electrónico. Escriba una sola, como office@example.org, o deje la celda vacía.
network-finding-website-invalid = Fila { $row }, columna «{ $column }»: «{ $value }» no es la dirección de un sitio web. Escríbala como https://www.example.org, o deje la celda vacía.

# Al final.
network-finding-more = { $count ->
    [one] Hay una fila más con hallazgos. Corrija primero estas e importe el fichero de nuevo, o use la línea de órdenes, que las muestra todas.
   *[other] Hay { $count } filas más con hallazgos. Corrija primero estas e importe el fichero de nuevo, o use la línea de órdenes, que las muestra todas.
}

# Lo que puede contener una columna.
network-finding-field-name = nombre
network-finding-field-name-in = nombre en un idioma
network-finding-field-official-name = nombre oficial
network-finding-field-kind = clase de miembro
network-finding-field-country = país
network-finding-field-section = sección
network-finding-field-metropolitan = sección metropolitana, sí o no
network-finding-field-population = población
network-finding-field-population-as-of = fecha de la población
network-finding-field-latitude = latitud
network-finding-field-longitude = longitud
network-finding-field-timezone = zona horaria
network-finding-field-admin1 = división de primer nivel
network-finding-field-admin1-code = código de la división de primer nivel
network-finding-field-member-since = miembro desde
network-finding-field-member-until = miembro hasta
network-finding-field-standing = situación del miembro
network-finding-field-website = sitio web
network-finding-field-email = dirección de correo electrónico
network-finding-field-id = identificador en un registro
network-finding-field-identifiers = identificadores con sus registros

## Personas
network-person-list-title = Personas
network-person-list-lead = Todas las personas que ejercen o ejercieron un mandato, por nombre. Solo quienes han iniciado sesión pueden buscar aquí; el público encuentra a las personas por los miembros y los órganos.
network-person-list-caption = Personas por nombre, con los mandatos que ejercen hoy
network-person-list-now = Mandatos de hoy
network-person-list-idle = Ninguno hoy
network-person-list-none = Con esas palabras no se encuentra a nadie. Pruebe con una parte del nombre o con otra grafía.
network-person-search = Nombre o parte del nombre
network-person-search-do = Buscar
network-person-find = Encontrar a una persona por su nombre
network-person-new-title = Inscribir a una persona
network-person-new-about = Lo habitual es inscribir a las personas junto con su mandato, desde la página de su miembro. Aquí inscribe a una persona que todavía no tiene ninguno.
network-person-new-do = Inscribir a esta persona
network-person-name-hint = Como lo escribe la persona, en su propia escritura.
network-person-email-hint = Allí se envían los órdenes del día y las invitaciones. No se muestra al público.
network-person-phone-hint = Con el prefijo del país, por ejemplo +254 20 123 456. No se muestra al público.
network-person-edit = Cambiar los datos
network-person-edit-title = { $name }: cambiar los datos
network-person-keep = Guardar los cambios
network-person-back = Volver sin cambiar nada
network-person-theirs = Otra persona ha cambiado estos datos entretanto. Esto es lo que consta ahora:
network-person-theirs-next = Lo que usted escribió sigue abajo. Incorpore lo que quiera y guarde de nuevo los cambios.
network-person-erase = Borrar los datos de esta persona
network-person-erase-title = Borrar los datos de { $name }
network-person-erase-about = Se borran el nombre, el género, el correo electrónico, el teléfono y el idioma, aquí y en el libro de asientos, así como las fuentes de los mandatos. Si la persona tiene una cuenta, se cierra.
network-person-erase-stays = Lo que queda: que alguien ejerció estos mandatos, ocupó estos puestos y votó en público. Se muestra como de «una persona cuyos datos se borraron», y las pruebas del registro siguen siendo válidas.
network-person-erase-held =
    { $count ->
        [one] Esta persona ejerce hoy { $count } mandato. Si ha terminado, anote antes su fin.
       *[other] Esta persona ejerce hoy { $count } mandatos. Si han terminado, anote antes su fin.
    }
network-person-erase-final = No se puede deshacer; tampoco nosotros podremos.
network-person-erase-tick = He comprobado que esta persona puede ser olvidada, y que lo pidió o que ha fallecido
network-person-erase-do = Borrar para siempre
network-person-erased-name = Una persona cuyos datos se borraron
network-person-erased-about = Los datos de esta persona se borraron. Lo que ejerció sigue constando, sin su nombre.
network-person-unnamed = Una persona inscrita
network-person-unnamed-about = Esta persona no ejerce ningún mandato, por lo que no se dice al público quién es.
network-person-mandates-none = No consta ningún mandato.
network-person-mandates-other = Otros mandatos
network-person-story = La trayectoria, día a día
network-person-private = No es público
network-person-private-about = Usted lo ve por lo que se le ha confiado, o porque son sus datos.
network-person-fields-title = Lo que mostramos de una persona
network-person-fields-lead = Quien ejerce un cargo responde ante el público; el resto de su vida es suyo. Esto es todo lo que guardamos de una persona, y quién lo ve.
network-person-fields-caption = Lo que se guarda de una persona, y quién lo ve
network-person-fields-what = Lo que se guarda
network-person-fields-who = Quién lo ve
network-person-fields-before = De quien nunca ha ejercido un mandato:
network-person-fields-counted = Contado entre muchas personas es público, sin nombres: cuántas mujeres y cuántos hombres hay en un órgano.
network-person-fields-why-title = Por qué se guarda
network-person-fields-why = El nombre y los mandatos dicen quién habla por una ciudad o región, y desde cuándo. El género hace falta para contar si los órganos están equilibrados. La dirección, el teléfono y el idioma sirven para enviar órdenes del día, enlaces para votar y actas.
network-person-fields-erasure-title = Cómo pedir el olvido
network-person-fields-erasure = Pida a la secretaría, o al punto focal de su miembro, que se borren sus datos. Entonces se elimina todo lo de esta tabla salvo los mandatos, se cierra su cuenta, y sus mandatos se muestran como los de «una persona cuyos datos se borraron».
network-person-fields-proof = El libro de asientos guarda lo personal junto a sus asientos, bajo un resumen criptográfico con sal. Así puede borrarse, y todo lo demás se sigue pudiendo probar.
network-person-field-name = Nombre
network-person-field-mandates = Mandatos
network-person-field-gender = Género
network-person-field-email = Correo electrónico
network-person-field-phone = Teléfono
network-person-field-lang = Idioma de las cartas
network-person-reach-everyone = Todo el mundo.
network-person-reach-correspondents = La persona; los puntos focales y los responsables de sección de los miembros en los que ejerce un mandato; las secretarías de los órganos; los administradores.
network-person-reach-keepers = La persona; los puntos focales y los responsables de sección de los miembros en los que ejerce un mandato; los administradores.
network-person-gender-female = Mujer
network-person-gender-male = Hombre
network-person-gender-other = Otro
network-person-gender-unknown = Sin indicar

## Lo que se guarda de mí
network-holds-person = Mis datos en el registro
network-holds-person-about = Cada campo, quién lo ve y para qué se guarda. La misma tabla vale para todos; el punto focal de su miembro, el responsable de su sección y los administradores pueden corregirlo.
network-holds-value = Como se guarda
network-holds-why = Para qué
network-holds-why-name = Para que se sepa quién habla por una ciudad o región.
network-holds-why-gender = Para contar si los órganos están equilibrados.
network-holds-why-email = Para enviar órdenes del día, enlaces para votar y actas.
network-holds-why-phone = Para localizarle cuando cambia una reunión.
network-holds-why-lang = Para escribirle en su idioma.
network-holds-mandates = Mis mandatos
network-holds-mandates-about = Quién habla por un miembro, y desde cuándo, es público y lo sigue siendo. De dónde se sabe es personal y puede borrarse.
network-holds-member = Miembro
network-holds-since = Desde
network-holds-until = Hasta
network-holds-ended = Por qué terminó
network-holds-source = De dónde se sabe
network-holds-imports = Listas que importé
network-holds-imports-about = Que usted las importó consta en el libro de asientos, que cualquiera puede leer.
network-holds-file = Archivo
network-holds-applied = Importada
network-holds-added = Añadidos
network-holds-changed = Cambiados
network-holds-undone = Deshecha

## Mandatos
network-mandate-called = { $office }, { $member }
network-mandate-panel-title = Quién habla hoy por este miembro
network-mandate-panel-title-on = Quién habla en su nombre, a { $day }
network-mandate-panel-none = Hoy no consta ningún mandato. El punto focal del miembro o el responsable de la sección puede añadirlo.
network-mandate-panel-none-on = No consta ningún mandato en ese día.
network-mandate-panel-left = Dejó la federación: nadie habla por él.
network-mandate-panel-later = Con mandato que aún no ha empezado
network-mandate-panel-former =
    { $count ->
        [one] { $count } mandato anterior
       *[other] { $count } mandatos anteriores
    }
network-mandate-new = Añadir un mandato
network-mandate-new-title = { $member }: añadir un mandato
network-mandate-new-do = Inscribir este mandato
network-mandate-known-title = ¿Se conoce ya a la persona?
network-mandate-known-about = Busque primero, para que nadie esté inscrito dos veces. Si encuentra a la persona, elija su nombre.
network-mandate-known = Nombre o parte del nombre
network-mandate-newcomer = Una persona nueva
network-mandate-someone-else = Elegir a otra persona
network-mandate-itself = El mandato
network-mandate-another = Es otra persona con el mismo nombre
network-mandate-office = Cargo, por ejemplo alcaldesa, en al menos un idioma
network-mandate-since = Primer día en el cargo
network-mandate-until = Fin previsto
network-mandate-until-hint = El primer día después del mandato, si ya se conoce. Si no, déjelo vacío.
network-mandate-source-label = Fuente
network-mandate-source-hint = Dónde se puede comprobar: una dirección web o unas palabras. Es público.
network-mandate-source = Fuente:
network-mandate-further = Otro mandato en { $member }
network-mandate-planned = fin previsto
network-mandate-end-title = Anotar su fin
network-mandate-end-about = Los puestos que descansan en este mandato se pierden según la regla vigente en cada órgano; la página del puesto dirá cuándo y por qué.
network-mandate-end-day = Primer día sin el mandato
network-mandate-end-day-hint = Si se inscribió por error, indique el día en que empezaba.
network-mandate-end-reason = Por qué termina
network-mandate-end-do = Anotar el fin
network-mandate-correct = Corregir
network-mandate-correct-title = Corregir un mandato
network-mandate-correct-about = Para un error en lo inscrito. Lo que constaba antes queda en el historial. Si un puesto o una lista de votantes fijada descansa en este mandato, se rechazan las fechas que los contradigan.
network-mandate-correct-do = Guardar la corrección
network-mandate-reason-term-ended = terminó el período
network-mandate-reason-not-re-elected = no reelección
network-mandate-reason-resigned = renuncia
network-mandate-reason-removed = destitución
network-mandate-reason-died = fallecimiento en el cargo
network-mandate-reason-reform = el miembro se fusionó, se dividió o se disolvió
network-mandate-reason-member-left = salida del miembro
network-mandate-reason-other = otro motivo
network-mandate-reason-in-error = inscrito por error

## Personas y mandatos: lo que las reglas no admiten
network-refusal-person-erased = Los datos de esta persona se borraron; no se les puede añadir nada. Si vuelve a ejercer un cargo, inscríbala de nuevo.
network-refusal-phone = Esto no es un número de teléfono. Escriba cifras con el prefijo del país, por ejemplo +254 20 123 456.
network-refusal-erase-tick = Marque que lo ha comprobado. Lo que se borra no se puede recuperar.
network-refusal-person-double = { $name } ya consta en este miembro. Elija el nombre entre las personas conocidas, o marque que es otra persona con el mismo nombre.
network-refusal-person-elsewhere = Esta persona pertenece a otro miembro, y solo este ve cómo contactarla. Pida al punto focal de ese miembro, al responsable de su sección o a un administrador que añada el mandato.
network-refusal-mandate-span = El fin tiene que ser posterior al primer día, { $since }.
network-refusal-mandate-twice = La persona ya ejerce este cargo aquí desde el { $since }. Anote antes el fin de ese mandato, o elija otros días.
network-refusal-mandate-left = El miembro se va, o se fue, el { $left }. Ningún mandato en él dura más: dé ese día o uno anterior como fin.
network-refusal-mandate-before = El mandato empezó el { $since }; no puede terminar antes.
network-refusal-mandate-ended = El fin de este mandato ya consta: { $until }. Vuelva a la página de la persona para verlo.
network-refusal-mandate-later = El mandato termina como muy tarde el { $until }. Si se renovó, añada el mandato siguiente.
network-refusal-mandate-void = Este mandato se inscribió por error: no hay nada que corregir. Inscriba el correcto.
network-refusal-mandate-never = El mandato no habría durado ningún día, porque empezó el { $since }. Elija un día posterior, o indique que se inscribió por error.
network-denied-person = Solo pueden hacerlo la persona, el punto focal o el responsable de sección de un miembro en el que ejerza un mandato, o un administrador. Diríjase a alguno de ellos.

## Personas y mandatos: historial
network-history-person-created = Persona inscrita
network-history-person-changed = Datos de la persona cambiados
network-history-person-erased = Datos de la persona borrados
network-history-mandate-begun = Mandato inscrito
network-history-mandate-ended = Fin de un mandato anotado
# used-by: code
network-history-mandate-resumed = Se anuló el fin de un mandato
network-history-mandate-corrected = Mandato corregido

## Members: the directory and each member's page
network-nav-members = Miembros
network-step-members = Incorporar a los miembros
network-step-people = Registrar personas y mandatos, en la página de un miembro
network-directory-title = Miembros
network-directory-filter = Buscar y filtrar los miembros
network-directory-search = Nombre
network-directory-section = Sección
network-directory-country = País
network-directory-kind = Tipo
network-directory-size = Tamaño
network-directory-as-of = A fecha de
network-directory-any-section = Todas las secciones
network-directory-any-country = Todos los países
network-directory-any-kind = Todos los tipos
network-directory-any-size = Todos los tamaños
network-directory-more = Más filtros
network-directory-show = Mostrar
network-directory-all = Mostrar todos los miembros
network-directory-other = otra condición
network-directory-left-out = La dirección pedía algo que no existe aquí y se deja fuera: { $what }.
network-directory-caption = Miembros por orden alfabético
network-directory-csv = Descargar esta lista (CSV)
network-directory-xlsx = Descargar esta lista (XLSX)
network-directory-json = Descargar esta lista (JSON)
network-directory-none = No hay ningún miembro en esta fecha. Un administrador o el responsable de una sección empieza por importar una lista de miembros, o añade un miembro a mano.
network-directory-none-then = Nadie es miembro en esta fecha.
network-directory-begin = Todavía no hay miembros. Importe un fichero para incorporar muchos de una vez, o añada un miembro a mano; de ahí salen el mapa, las secciones y los puestos.
network-directory-empty = Ningún miembro es así. Quite un filtro, o escriba solo el comienzo de un nombre.
network-directory-empty-search = Los nombres se encuentran en las lenguas en que constan.
# $day is the day as of which it is counted
network-directory-count =
    { $count ->
        [one] { $count } miembro a { $day }.
       *[other] { $count } miembros a { $day }.
    }
network-directory-count-found =
    { $count ->
        [one] { $count } miembro encontrado, a { $day }.
       *[other] { $count } miembros encontrados, a { $day }.
    }
network-directory-about-section = La sección { $section }
network-directory-of-all =
    { $count ->
        [one] Hay { $count } en total.
       *[other] Hay { $count } en total.
    }
network-map-label = Los miembros a { $day } en un mapa del mundo
network-map-about = Cada punto es un miembro; su color indica la sección y su tamaño el número de habitantes. La lista los nombra.
network-map-about-countries = Cada círculo es un país: su área indica cuántos miembros tiene y su color la sección de la mayoría de ellos. La lista los nombra.
network-map-about-parts = Cada círculo representa a los miembros de alrededor: su área indica cuántos son y su color la sección. La lista los nombra.
network-map-key = Miembros en un círculo de este tamaño
network-map-choose = Elija un país en el mapa o una sección debajo de él.
network-map-country = { $country }: { $count ->
        [one] { $count } miembro
       *[other] { $count } miembros
    }
network-map-here = { $count ->
        [one] { $count } miembro
       *[other] { $count } miembros
    }
network-map-skip = Saltar el mapa e ir a la lista
network-map-sections = Secciones en el mapa
network-map-all-sections = mostrar todas las secciones
network-map-source = Contorno de las tierras: { $source }.
network-map-of-one = { $name } en un mapa
network-home-all = Todos los miembros
network-life-joined = Pasa a ser miembro
network-life-joined-in = Pasa a ser miembro, en { $sections }
network-life-section-joined = Se une a la sección { $section }
network-life-section-left = Deja la sección { $section }
network-life-left = Deja la federación
network-life-standing = Situación: { $standing }
network-life-from = Procede de { $name }
network-life-to = Continúa en { $name }
network-life-voice-began = { $name } asume el cargo: { $office }
network-life-voice-ended = { $name } deja el cargo: { $office }
network-life-mandate-began = Asume el cargo: { $office }, { $member }
network-life-mandate-ended = Deja el cargo: { $office }, { $member }
network-member-description = { $kind }, { $country }
network-member-lead = { $kind }, { $country } · miembro desde { $day }
network-member-since = miembro desde { $day }
network-member-facts = Datos e identificadores
network-member-no-section = En ninguna sección
network-member-no-standing = No consta
network-member-unknown = No se conoce
network-member-standings = Todas las situaciones
network-member-identifiers = Identificadores
# $count is written already
network-member-inhabitants-on = { $count } (a { $day })
network-member-left = Ya no es miembro: se fue el { $day }.
network-member-leaves = Se va el { $day }.
network-member-not-yet = Aún no era miembro: pasó a serlo el { $day }.
network-member-as-of = A { $day }, según lo que se sabe hoy.
network-member-today = Mostrarlo como está hoy
network-member-edit = Corregir esta página
network-member-registry = Situación y secciones
network-member-json = Este miembro en JSON
network-mine-title = Miembros a mi cargo

# used-by: code
network-kind-local-government = Gobierno local
# used-by: code
network-kind-regional-government = Gobierno regional
# used-by: code
network-kind-metropolitan-government = Gobierno metropolitano
# used-by: code
network-kind-national-association = Asociación nacional
# used-by: code
network-kind-international-network = Red internacional
# used-by: code
network-kind-associate = Asociado
# used-by: code
network-size-small = Menos de 50 000 habitantes
# used-by: code
network-size-medium = De 50 000 a 299 999 habitantes
# used-by: code
network-size-large = De 300 000 a 999 999 habitantes
# used-by: code
network-size-metropolis = Un millón de habitantes y más
# used-by: code
network-size-unknown = Número de habitantes desconocido
# used-by: code
network-standing-in-good-standing = Al corriente de sus obligaciones
# used-by: code
network-standing-in-arrears = Con cuotas atrasadas
# used-by: code
network-standing-suspended = Suspendido
# used-by: code
network-standing-honorary = Honorario
# used-by: code
network-succession-merger = por fusión, { $day }
# used-by: code
network-succession-split = por división, { $day }
# used-by: code
network-succession-renaming = fundado de nuevo con otro nombre, { $day }

## What is known of a member
network-field-name = Nombre
network-field-name-in = Nombre en { $language }
network-field-official-name = Nombre oficial
network-field-kind = Tipo
network-field-country = País
network-field-division = Región o provincia
network-field-population = Habitantes
network-field-population-day = Habitantes a fecha de
network-field-location = Lugar
network-field-zone = Zona horaria
network-field-website = Sitio web
network-field-office = Cargo
network-field-since = Primer día en el cargo
network-field-until = Primer día sin el mandato
network-field-joined = Miembro desde
network-field-departed = Miembro hasta
network-field-affiliations = Secciones
network-field-standing = Situación
network-field-standings = Situación
network-field-identifier = Identificador ({ $scheme })
network-field-predecessors = Procede de
network-field-successors = Pasó a ser

network-section-africa = África
network-section-asia-pacific = Asia-Pacífico
network-section-eurasia = Eurasia
network-section-europe = Europa
network-section-latin-america = América Latina
network-section-middle-east-west-asia = Oriente Medio y Asia Occidental
network-section-north-america = América del Norte
network-section-metropolitan = Metropolitana
## Sections
# used-by: code
network-section-kind-continental = Una sección continental de la federación
# used-by: code
network-section-kind-functional = Una sección de miembros semejantes, estén donde estén
network-section-members =
    { $count ->
        [one] { $count } miembro hoy
       *[other] { $count } miembros hoy
    }
network-section-members-on =
    { $count ->
        [one] { $count } miembro a { $day }
       *[other] { $count } miembros a { $day }
    }
network-section-directory = Mostrar todos sus miembros
network-section-find = Buscar entre sus miembros
network-section-stewards = Su registro lo lleva
network-section-first = Miembros
network-section-empty = Esta sección no tiene miembros en esta fecha.

## Territorial reforms
network-reform-title = { $name }: reforma territorial
network-reform-back = Volver a la situación y las secciones
network-reform-registry = Reforma territorial
network-reform-registry-about = Se fusiona con otros, se divide o se funda de nuevo con otro nombre.
network-reform-registry-do = Registrar una reforma o anular una
network-reform-about = Diga qué ocurre, quién se va y quién lo sucede. Verá lo que hará antes de que se registre nada. Los sucesores deben ser miembros ese día; si son nuevos, añádalos primero.
network-reform-kind = Qué ocurre
# used-by: code
network-reform-kind-merger = Fusión: uno solo sucede a uno o varios
# used-by: code
network-reform-kind-split = División: varios suceden a uno solo
# used-by: code
network-reform-kind-renaming = Nueva fundación: uno solo sucede a uno solo, con otro nombre
network-reform-day = Día en que entra en vigor
# used-by: code
network-reform-predecessors = Miembros que se van
# used-by: code
network-reform-successors = Miembros que los suceden
network-reform-find = Nombre de un miembro que añadir
network-reform-none-found = Nadie con este nombre es miembro ese día.
network-reform-look = Mostrar lo que hará
network-reform-not = Esto no se puede registrar
network-reform-why = { $name }: { $why }
network-reform-plan = Lo que se registrará
# $before and $after are names of members, $count is how many there are before.
# used-by: code
network-reform-plan-merger =
    { $count ->
        [one] El { $day }, { $before } queda absorbido por { $after }.
       *[other] El { $day }, { $before } se unen en uno solo: { $after } los sucede.
    }
# used-by: code
network-reform-plan-split = El { $day }, { $before } se divide: lo suceden { $after }.
# used-by: code
network-reform-plan-renaming = El { $day }, { $before } se funda de nuevo con otro nombre: lo sucede { $after }.
network-reform-leaves = { $name } deja la federación el { $day }; terminan sus secciones, su situación y sus mandatos.
network-reform-stays = { $name } sigue siendo miembro tal como es, y se indica que procede de { $before }.
network-reform-kept = Todas las páginas permanecen, con sus identificadores, y nombran a los demás; el historial de cada uno cuenta la reforma. Se puede anular mientras nada se apoye en ella.
network-reform-do = Registrar esta reforma
network-reform-stays-in-force = Esta reforma no se puede anular
network-reform-withdraw = Anular la reforma
network-reform-returns = { $name } vuelve a ser miembro sin interrupción, con las secciones y la situación que tenía; sus mandatos continúan.
network-reform-parts = { $name } sigue siendo miembro y ya no se indica que procede de { $before }.
network-reform-withdraw-about = Lo registrado permanece en el historial de cada uno.
network-reform-withdraw-do = Anular esta reforma

## Forms about members
network-form-names = Nombre en otros idiomas
network-form-name-hint = Como se llama en su tierra, en su propia escritura.
network-form-population-hint = Un número entero. Déjelo vacío si no se conoce.
network-form-choose = Elegir
network-form-metropolitan = Pertenece también a la sección metropolitana
network-form-wikidata = Elemento de Wikidata, por ejemplo Q90
network-form-geonames = Número de GeoNames
network-form-since = Desde este día
network-form-until = Primer día en que ya no pertenece a ella
network-form-reason = Motivo
network-form-reason-hint = Por ejemplo, la decisión o el artículo. Cualquiera puede leerlo.
network-form-leave-day = Primer día en que ya no es miembro
network-form-keep = Guardar
network-form-back = Volver al miembro
network-new-title = Añadir un miembro
network-new-do = Añadir este miembro
network-edit-title = { $name }: corregir la página
network-edit-theirs = Alguien cambió este miembro mientras usted escribía
network-edit-theirs-next = Sus palabras siguen en el formulario. Compare, corrija y guarde: sustituirán a lo que hay.
network-registry-title = { $name }: situación y secciones
network-registry-standing = Situación
network-registry-standing-hint = Vale hasta que empiece la siguiente, si ya hay otra registrada.
network-registry-coming = Registradas, pero aún no vigentes
network-registry-withdraw = Retirar «{ $standing }»
network-registry-sections = Secciones
network-registry-class = Tipo y país
network-registry-affiliate = Pertenece a esta sección
network-registry-end = Ya no está en { $section }
network-registry-leave = Dejar la federación
network-registry-leave-about = La página permanece, con su historia. Sus secciones y su situación terminan ese día, y lo que iba a empezar después no empieza. La salida puede anularse aquí.
network-registry-leave-do = Registrar que se va
network-departure-title = { $name }: dejar la federación
network-departure-back = Volver a situación y secciones
network-departure-mend = Corregir o anular su salida
network-departure-ends = Lo que termina cuando se va
network-departure-goes-on = Lo que continúa si se anula la salida
network-departure-standing = Situación: { $standing }
network-departure-mandate = { $person }, { $office }
network-departure-mandates-end =
    { $count ->
        [one] { $count } mandato termina con su salida
       *[other] { $count } mandatos terminan con su salida
    }
network-departure-mandates-end-about = Lo que depende de ellos en los órganos sigue los estatutos, como al terminar cualquier mandato.
network-departure-mandates-go-on =
    { $count ->
        [one] { $count } mandato continúa
       *[other] { $count } mandatos continúan
    }
network-departure-mandates-go-on-about = Los mandatos por los que entretanto se perdió un escaño, o que constan en una lista cerrada, siguen terminados.
network-departure-correct = Corregir el día
network-departure-correct-do = Corregir el día
network-departure-withdraw = Anular la salida
network-departure-withdraw-about = No se fue, o no se irá: es miembro sin interrupción. Lo registrado permanece en su historia.
network-departure-withdraw-do = Anular la salida

## History of a member
# used-by: code
network-history-member-created = Se hizo miembro
# used-by: code
network-history-member-changed = Se corrigió la página
# used-by: code
network-history-member-identified = Se añadieron identificadores
# used-by: code
network-history-member-left = Dejó la federación
# used-by: code
network-history-member-departure-corrected = Se corrigió el día de la salida
# used-by: code
network-history-member-departure-withdrawn = Se anuló la salida
# used-by: code
network-history-member-affiliated = Entró en una sección
# used-by: code
network-history-member-disaffiliated = Dejó una sección
# used-by: code
network-history-member-stood = Cambió su situación
# used-by: code
network-history-member-standing-withdrawn = Se retiró una situación que no había empezado
# used-by: code
network-history-member-succeeded = Entró en vigor una reforma territorial
# used-by: code
network-history-member-succession-withdrawn = Se anuló una reforma territorial
# used-by: code
network-history-section-founded = Se fundó la sección
# used-by: code
network-history-import-applied = Se importó una lista de miembros
# used-by: code
network-history-import-added = Añadido al importar una lista de miembros
# used-by: code
network-history-import-changed = Cambiado al importar una lista de miembros
# used-by: code
network-history-import-undone = Se deshizo la importación de una lista de miembros
# used-by: code
network-history-import-stood = Se fijó de una vez la situación de varios miembros
# used-by: code
network-history-import-unstood = Se anuló una situación fijada de una vez para varios miembros
# used-by: code
network-history-mapping-saved = Se guardó una correspondencia para listas de miembros
# used-by: code
network-history-mapping-removed = Se eliminó una correspondencia guardada para listas de miembros
# used-by: code
network-history-grant-ended = Terminó el derecho de alguien sobre este miembro
network-history-other = Algo que concierne a este miembro
# $what is a section or a standing, $days since when and until when
network-history-dated = { $what } ({ $days })
network-history-reason = { $what }: { $reason }
network-history-entry = asiento { $number }

## Who may
network-denied-steward = Solo el responsable de una de las secciones de este miembro o un administrador puede hacerlo. Pregunte a la secretaría de su sección.
network-denied-editor = Solo el enlace de este miembro, el responsable de su sección o un administrador puede corregir esta página. Pregúnteles, o escriba a la secretaría.
network-denied-imports = Solo los responsables de sección y los administradores añaden miembros. Pregunte a la secretaría de su sección.

## For programs
network-api-members = Los miembros en una fecha, en orden inglés
network-api-members-csv = Los miembros en una tabla que una importación vuelve a leer
network-api-members-xlsx = Los miembros en una hoja de cálculo, que una importación vuelve a leer
network-api-members-json = Los miembros en un solo archivo
network-api-member = Un miembro, con sus secciones, situaciones, predecesores y sucesores
network-api-id = El identificador del miembro
network-api-q = Palabras del nombre, en cualquiera de sus idiomas
network-api-section = El código de una sección
network-api-country = Un país, ISO 3166-1 alfa-2
network-api-kind = Qué son los miembros
network-api-size = Su tamaño, por habitantes

## Refusals about members
network-refusal-name-empty = Indique el nombre del miembro.
network-refusal-name-long =
    { $most ->
        [one] Un nombre es demasiado largo: como mucho { $most } carácter.
       *[other] Un nombre es demasiado largo: como mucho { $most } caracteres.
    }
network-refusal-names-many =
    { $most ->
        [one] Los nombres en otros idiomas son demasiado largos en conjunto: como mucho { $most } carácter.
       *[other] Los nombres en otros idiomas son demasiado largos en conjunto: como mucho { $most } caracteres.
    }
network-refusal-over-many = Varios miembros se llaman «{ $name }». Indique la dirección de la página del que se trata.
network-refusal-website = Esto no es la dirección de un sitio web. Escríbala así: https://www.example.org.
network-refusal-figure-ahead = Nadie puede haber contado en un día que aún no ha llegado. Indique el { $today } o un día anterior.
network-refusal-left-before-joined = No puede irse el { $left }: se hizo miembro el { $joined }. Elija un día posterior.
network-refusal-left-already = Ya se fue, el { $left }.
network-refusal-not-left = No se ha ido. No se cambió nada.
network-refusal-left-by-reform = Desapareció en una reforma territorial el { $day }. Anule más bien esa reforma, en la página de sus reformas.
network-refusal-before-joined = Esto empieza antes que la afiliación, que comenzó el { $joined }. Elija ese día u otro posterior.
network-refusal-after-left = El miembro se va, o se fue, el { $left }, y nada suyo continúa después. Elija un día anterior.
network-refusal-ends-before = Esto terminaría antes de empezar, el { $since }. Elija un día posterior.
network-refusal-affiliated-already = Ya pertenece a esta sección, desde el { $since }. Póngale fin primero, o elija otra sección.
network-refusal-not-affiliated = Ahora no pertenece a esta sección.
network-refusal-standing-later = Otra situación empieza más tarde, el { $since }. Elija ese día u otro posterior.
network-refusal-standing-same = Ya es su situación en ese día. Elija otra situación, u otro día.
network-refusal-standing-none = Ya no empieza ninguna situación ese día. Vuelva a cargar la página.
network-refusal-standing-begun = Esta situación empezó el { $since }. Ya no se retira: registre otra desde ese día.
network-refusal-no-section = No existe esa sección. Elija una de la lista.
network-refusal-own-section = Elija una de las secciones que tiene a su cargo.
network-refusal-changed-meanwhile = Otra persona cambió este miembro mientras usted escribía. No se sobrescribió nada: mire qué cambió y guarde de nuevo su versión.
network-refusal-identifier = Esto no es un identificador de ese registro. Un elemento de Wikidata es como Q90, un número de GeoNames como 2988507.
network-refusal-identifier-taken = { $value } es el identificador de { $name }. Si es el mismo miembro, corrija mejor su página.
network-refusal-succession-numbers = Una fusión tiene un solo sucesor; una división, un predecesor y varios sucesores; una nueva fundación, uno de cada.
network-refusal-succession-self = Un miembro no puede sucederse a sí mismo.
network-refusal-succession-no-member = { $name } no es miembro el { $day }. Añádalo primero, desde ese día.
network-refusal-reform-foreign = { $name } no está en ninguna sección que se le haya confiado. Pida a un administrador que registre esta reforma.
network-refusal-reform-built = Desde entonces se registró de { $name } algo más que se apoya en esta reforma. Si fue otra reforma, anúlela primero.
network-refusal-reform-none = No se fue en ninguna reforma. Mire de nuevo su página: quizá alguien ya la anuló.
network-refusal-reform-many =
    { $most ->
        [one] En una reforma puede irse o suceder { $most } miembro como máximo. Quite los demás.
       *[other] En una reforma pueden irse o suceder { $most } miembros como máximo. Quite los demás.
    }

## The standing of many members at once
network-standings-title = Fijar la situación de varios miembros
network-standings-of =
    { $count ->
        [one] Fijar la situación de este miembro
       *[other] Fijar la situación de estos { $count } miembros
    }
network-standings-found =
    { $count ->
        [one] Afecta a { $count } miembro, tal como lo muestra el directorio.
       *[other] Afecta a { $count } miembros, tal como los muestra el directorio.
    }
network-standings-back = El directorio
network-standings-other = Elegir otros
network-standings-whose = De quién
network-standings-all = De todos
network-standings-unrecorded = Solo de aquellos de quienes no consta ninguna ese día
network-standings-those = Solo de aquellos cuya situación ese día es: { $standing }
network-standings-look = Ver qué pasaría
network-standings-would = Qué pasaría
network-standings-change =
    { $count ->
        [one] { $count } miembro: «{ $was }» pasa a «{ $standing }».
       *[other] { $count } miembros: «{ $was }» pasa a «{ $standing }».
    }
network-standings-same =
    { $count ->
        [one] { $count } miembro: «{ $was }», como antes.
       *[other] { $count } miembros: «{ $was }», como antes.
    }
network-standings-gone =
    { $count ->
        [one] { $count } miembro se va antes de que empiece: no cambia nada.
       *[other] { $count } miembros se van antes de que empiece: no cambia nada.
    }
network-standings-about = Vale desde el { $day }, para quien ingresó más tarde desde el primer día como miembro, hasta la siguiente situación ya registrada. Es un solo asiento del registro y se puede anular entero.
network-standings-do =
    { $count ->
        [one] Fijar la situación de { $count } miembro
       *[other] Fijar la situación de { $count } miembros
    }
network-standings-idle = No cambiaría nada. Elija otra situación, otro día u otros miembros.
network-standings-called = Situación «{ $standing }» desde el { $day }
network-standings-trail = Situación de varios miembros
network-standings-list = Miembros cuya situación cambió
network-standings-now =
    { $count ->
        [one] La situación de { $count } miembro es ahora «{ $standing }»
       *[other] La situación de { $count } miembros es ahora «{ $standing }»
    }
network-standings-then =
    { $count ->
        [one] La situación de { $count } miembro será «{ $standing }» a partir del { $day }
       *[other] La situación de { $count } miembros será «{ $standing }» a partir del { $day }
    }
network-standings-turned = { $was } → { $standing }
network-standings-reading = Se están recorriendo los miembros.
network-standings-running = Puede dejar esta página, el trabajo continúa. Cada miembro conserva su situación hasta que se escribe la última fila; entonces está todo de una vez.
network-standings-undo-look = Anular este cambio: ver qué afecta
network-standings-undo = Anular este cambio
network-standings-undo-not = Este cambio no puede deshacerse
network-standings-change-back = El cambio
network-standings-next =
    { $count ->
        [one] De { $count } miembro no consta ninguna situación. No tiene voto donde los estatutos piden una.
       *[other] De { $count } miembros no consta ninguna situación. No tienen voto donde los estatutos piden una.
    }
network-import-see-members = Ver los miembros
network-import-go-on = Qué viene ahora
network-refusal-standings-overtaken = Entretanto llegaron, se fueron o cambiaron miembros: ya no sería lo que se le mostró. No se escribió nada. Mire otra vez qué pasaría.

## Importing a roster
network-import-title = Importar una lista de miembros
network-import-about = Traiga un archivo con los miembros: verá qué pasaría antes de que se escriba nada, y podrá deshacerlo todo de una vez.
network-import-file = Archivo
network-import-file-hint = Una tabla guardada como XLSX o CSV, de cualquier hoja de cálculo. El separador y la codificación se reconocen.
network-import-mapping-file = Archivo de correspondencias, si lo tiene
network-import-mapping-file-hint = Dice qué contienen las columnas cuando su nombre no lo dice. También podrá decirlo en la página siguiente.
network-import-mapping-faulty = El archivo de correspondencias no se puede usar
network-import-mapping-faulty-next = La lista se conserva. Elija el archivo de correspondencias corregido, o diga al final de esta página qué contienen las columnas.
network-import-look = Examinar el archivo
network-import-earlier = Importaciones anteriores
network-import-none = Todavía no se ha importado ninguna lista de miembros.
network-import-when = Cuándo
network-import-what = Qué se hizo
network-import-state = Estado
network-import-by = Por
network-import-hash = SHA-256 del archivo
network-import-proof = Prueba
network-import-is-applied = En vigor
network-import-is-undone = Deshecha
network-import-added =
    { $count ->
        [one] { $count } miembro añadido
       *[other] { $count } miembros añadidos
    }
network-import-changed =
    { $count ->
        [one] { $count } cambiado
       *[other] { $count } cambiados
    }
network-import-unchanged =
    { $count ->
        [one] { $count } como estaba
       *[other] { $count } como estaban
    }
network-import-left-out =
    { $count ->
        [one] { $count } fila descartada
       *[other] { $count } filas descartadas
    }
network-import-staged-title = { $file }: qué pasaría
network-import-staged-about = Todavía no se ha escrito nada.
network-import-unreadable = Este archivo no puede leerse así. Abajo se dice por qué y qué hacer.
network-import-idle = No hay nada que hacer: cada fila utilizable está ya igual en el registro.
network-import-summary =
    { $count ->
        [one] Se leyó { $count } fila.
       *[other] Se leyeron { $count } filas.
    }
network-import-faulty =
    { $count ->
        [one] { $count } fila no puede tomarse. Corríjala abajo o en el archivo, o siga sin ella.
       *[other] { $count } filas no pueden tomarse. Corríjalas abajo o en el archivo, o siga sin ellas.
    }
network-import-faulty-idle =
    { $count ->
        [one] { $count } fila no puede tomarse: corríjala abajo o en el archivo. Toda otra fila está ya igual en el registro.
       *[other] { $count } filas no pueden tomarse: corríjalas abajo o en el archivo. Toda otra fila está ya igual en el registro.
    }
network-import-faulty-all =
    { $count ->
        [one] La única fila no puede tomarse: corríjala abajo o en el archivo.
       *[other] Ninguna de las { $count } filas puede tomarse: corríjalas abajo o en el archivo.
    }
# These three are joined to one button: “Add 1,243 members, change 12, and leave 0 unchanged”
network-import-do-add =
    { $count ->
        [one] Añadir { $count } miembro
       *[other] Añadir { $count } miembros
    }
network-import-do-change =
    { $count ->
        [one] cambiar { $count }
       *[other] cambiar { $count }
    }
network-import-do-change-only =
    { $count ->
        [one] Cambiar { $count } miembro
       *[other] Cambiar { $count } miembros
    }
network-import-do-leave =
    { $count ->
        [one] dejar { $count } como está
       *[other] dejar { $count } como están
    }
# $deed is the sentence put together from the three above
network-import-do-valid =
    { $count ->
        [one] { $deed }; sin la fila con errores
       *[other] { $deed }; sin las filas con errores
    }
network-import-do-without = { $deed }; sin los probables duplicados
network-import-do-without-both = { $deed }; sin las filas con errores ni los probables duplicados
network-import-reading = El fichero se lee y se compara con el registro.
network-import-reading-so-far = El fichero se lee y se compara con el registro: hecho el { $percent } %.
network-import-reading-again = El fichero se lee otra vez, para que se haga exactamente lo que usted vio: hecho el { $percent } %.
network-import-beginning = Se preparan las filas.
network-import-reading-about = Puede dejar esta página y volver. No se escribe nada antes de que vea lo que se haría.
network-import-writing = Se han escrito { $done } de { $total } filas.
network-import-undoing = Deshaciendo: se han escrito { $done } de { $total } filas.
network-import-running-about = Puede salir de esta página: el trabajo continúa. Nadie ve nada hasta que se escribe la última fila; entonces aparece todo a la vez.
network-import-undoing-about = Puede salir de esta página: el trabajo continúa. Los miembros siguen como están hasta la última fila; entonces se deshace todo a la vez.
network-import-ask-again = ¿Cuánto lleva?
# used-by: code
network-import-broken = El último intento se interrumpió y no se escribió nada. Inténtelo de nuevo.
network-import-drop = Descartar este archivo
network-import-findings = Hallazgos
network-import-findings-caption = Lo que está mal o merece una mirada, fila por fila
network-import-severity = Importancia
network-import-severity-error = Error
network-import-severity-warning = Mirar
network-import-severity-note = Nota
network-import-row = Fila
network-import-cell = Celda
network-import-finding = Qué hay que saber
network-import-doubles = Probables duplicados
network-import-doubles-about = Estos serían nuevos, pero ya hay un miembro con el mismo nombre en el mismo país. Nada se une por sí solo: diga de cada uno qué es. El miembro recibe entonces los identificadores de la fila.
network-import-double = Fila { $row }:
network-import-double-known = ya conocido:
network-import-is-same = Es el mismo miembro
network-import-is-new = Es otro
network-import-is-out = Dejarlo fuera
network-import-settled = Resuelto
network-import-settled-same = el mismo que { $name }
network-import-settled-new = otro miembro, que se añade
network-import-settled-out = se deja fuera
network-import-open-again = Decidir de nuevo
network-import-doubles-out =
    { $count ->
        [one] Dejar fuera el probable duplicado
       *[other] Dejar fuera los { $count } probables duplicados
    }
network-import-doubles-are-out = Los probables duplicados de los que no se dice nada se dejan fuera.
network-import-doubles-in = Incluirlos de todos modos
# used-by: code
network-import-double-here = Fila { $row }: «{ $value }» ya es miembro en el mismo país ({ $country }), con el nombre { $name }. Diga abajo si es el mismo.
network-import-more-doubles =
    { $count ->
        [one] Y { $count } más.
       *[other] Y { $count } más.
    }
network-import-changes = Qué cambiaría
# used-by: code
network-import-done-with = Miembros cambiados o añadidos
network-import-part = Del { $first } al { $last } de { $total } miembros
network-import-was-added = Añadido
network-import-fact = { $fact }: { $before } → { $after }
network-import-more-changes =
    { $count ->
        [one] Cambiaría { $count } miembro más; --json los enumera todos.
       *[other] Cambiarían { $count } miembros más; --json los enumera todos.
    }
network-import-rows = El archivo tal como se leyó
network-import-rows-caption = Las primeras filas del archivo
network-import-faults = Filas que corregir o revisar
network-import-first-fault = Ver la primera
network-import-whole-row = Fila entera
# used-by: code
network-import-row-short = La fila { $row } tiene { $found } celdas para { $expected } columnas. Abajo están puestas bajo las columnas, en su orden: mueva lo que esté mal puesto y complete lo que falte.
network-import-lay = Las celdas están bajo las columnas correctas; las que faltan están vacías
network-import-cells-about = Corrija las celdas aquí o en el fichero. Lo que se corrige aquí se guarda junto al fichero, que queda como está, y se anota con la importación.
network-import-cell-of = Fila { $row }, { $column }
network-import-correct = Guardar las correcciones y volver a mirar
network-import-more-rows = Aquí están las primeras filas con un hallazgo. Cuando estén corregidas, vendrán las siguientes.
network-import-corrected =
    { $count ->
        [one] Una celda está corregida
       *[other] { $count } celdas están corregidas
    }
network-import-corrected-file = Descargar el fichero corregido (CSV)
network-import-forget-corrections = Descartar todas las correcciones
network-import-columns = Qué contienen las columnas
network-import-columns-about = Indíquelo aquí si algo no se ha reconocido y vuelva a mirar.
network-import-columns-out =
    { $count ->
        [one] Una columna no se conoce y se deja fuera: { $columns }.
       *[other] { $count } columnas no se conocen y se dejan fuera: { $columns }.
    }
network-import-columns-say = Decir qué contienen las columnas
network-import-columns-agree = Varias columnas contienen el país: { $columns }. Deben coincidir, fila por fila.
network-import-column = Qué contiene la columna «{ $column }»
network-import-column-name = Columna
network-import-column-holds = Contiene
network-import-column-ignore = Dejar fuera
network-import-samples = Por ejemplo
network-import-defaults = Qué vale donde el archivo no dice nada
network-import-default-no-country = Ninguno: una fila sin país no se toma
network-import-default-of-country = La sección de su país
network-import-default-since = Los miembros nuevos lo son desde
network-import-default-standing = Situación de los miembros de los que no consta ninguna
network-import-default-standing-since = Una situación que empieza con este archivo vale desde
network-import-again = Examinar otra vez
network-import-other-file = Tomar otro fichero
network-import-other-file-about = El fichero corregido ocupa el lugar de este. Lo que dijo de las columnas, las celdas y los duplicados se conserva.
network-import-sheet = Hoja
network-import-pieces-about = Arrastre sobre una columna lo que contiene. O pulse en ello y después en «Poner aquí» en la columna; o elija en la lista de la columna.
network-import-lay-here = Poner aquí
network-import-piece-held = %piece está tomado. Elija su columna.
network-import-piece-laid = La columna %column contiene: %piece.
network-import-mapping-download = Descargar la correspondencia (también para la línea de órdenes)
network-import-save = Guardar esto para el próximo fichero
network-import-save-about = Se ofrece a quien importe un fichero con las mismas columnas.
network-import-saved-name = Nombre de la correspondencia
network-import-save-do = Guardar con este nombre y volver a mirar
network-import-saved = Guardado para ficheros con estas columnas
network-import-offered = Para un fichero con estas columnas ya se indicó qué contienen.
network-import-use-saved = Usar «{ $name }»
network-import-remove-saved = Eliminar «{ $name }»
network-import-undo = Deshacer esta importación
network-import-undo-look = Anular esta importación: ver qué afecta
network-import-undo-title = { $file }: qué afectaría anularla
network-import-undo-not = Esta importación no puede deshacerse
network-import-hindered-mandate =
    { $count ->
        [one] En { $count } miembro hay o hubo personas con un mandato:
       *[other] En { $count } miembros hay o hubo personas con un mandato:
    }
network-import-hindered-later =
    { $count ->
        [one] { $count } miembro se cambió después, o se le vinculó algo:
       *[other] { $count } miembros se cambiaron después, o se les vinculó algo:
    }
network-import-undo-instead = Corrija lo que esté mal en la página del propio miembro, o registre allí su salida.
network-import-undo-removed =
    { $count ->
        [one] Desaparece un miembro que añadió.
       *[other] Desaparecen { $count } miembros que añadió.
    }
network-import-undo-restored =
    { $count ->
        [one] Un miembro que cambió vuelve a ser como antes.
       *[other] { $count } miembros que cambió vuelven a ser como antes.
    }
network-import-undo-mandates = Los mandatos que terminaron porque un miembro se fue por ella continúan, salvo que algo se apoye en su fin. Se anula entera o no se anula.
network-import-undo-with = Lo que volvería a ser como antes, o desaparecería
network-import-back = La importación
network-import-undone = Deshecha el { $when }.
network-import-had-done = Había traído esto:
network-import-reason-later = se cambió, o se le vinculó algo, después
network-import-reason-mandate = una persona ejerce un mandato en él
network-import-finding-ids-conflict = Fila { $row }, columna «{ $column }»: «{ $value }» pertenece a { $other }, mientras que otro identificador de la fila pertenece a { $one }. Corrija uno de los dos.
network-import-finding-member-twice = Fila { $row }, columna «{ $column }»: «{ $value }» dice que es { $name }, igual que la fila { $first }. Elimine una de las dos filas.
# $section is a section’s name or, where there is none, a dash
network-import-finding-not-yours = Fila { $row }, columna «{ $column }», «{ $value }»: { $name } no está en una sección que se le haya confiado ({ $section }). Déjelo a quien responde de esa sección.
network-import-finding-has-left = Fila { $row }, columna «{ $column }», «{ $value }»: { $name } dejó la federación el { $day }. Una importación no lo readmite; nada cambia.
network-import-finding-since-too-late = Fila { $row }, columna «{ $column }»: «{ $value }» es posterior a algo que empezó antes en { $name }: una sección o una situación. Corrija el día, o antes eso en el miembro.
network-import-finding-likely-double = Fila { $row }: «{ $value }» ya es miembro en el mismo país ({ $country }), con el nombre { $name }. Si es el mismo, añada una columna koinon_id con { $id } en esta fila: el miembro recibe entonces los identificadores de la fila. Si no, no hay que hacer nada.
network-import-finding-likely-double-left = Fila { $row }: «{ $value }» fue miembro en el mismo país ({ $country }), con el nombre { $name }, y se fue el { $day }. Si es el mismo, quite la fila: una importación no readmite a quien se fue. Si no, no hay que hacer nada.
network-import-finding-id-unknown = Fila { $row }, columna «{ $column }»: ningún miembro tiene aquí el identificador «{ $value }», así que la fila sería un miembro nuevo. Si se le conoce aquí, corrija el identificador; si viene de otro registro, no hay que hacer nada.
network-import-finding-id-alike = Fila { $row }, columna «{ $column }»: el identificador «{ $value }» solo se distingue de «{ $other }», ya conocido, por las mayúsculas o el ancho. Si es el mismo miembro, escríbalo igual.
network-import-finding-known-by-name = Fila { $row }, columna «{ $column }»: no tiene identificador, y «{ $value }» se toma por { $name }, cuyo país, clase, división y nombre son los mismos salvo signos y mayúsculas. Si es otro, dé un identificador a la fila.
network-import-finding-one-of-several = Fila { $row }, columna «{ $column }», «{ $value }»: varios miembros se llaman { $name } ({ $country }), y la fila no dice cuál de ellos debe cambiar. Dele un identificador de ese miembro, o su koinon_id tomado de una exportación.
network-import-finding-email-not-kept = La columna «{ $column }» contiene direcciones de correo. Se comprobaron, pero no se guardan aquí: las direcciones son de personas, que se añaden a su miembro.
network-import-finding-since-today = Ninguna columna dice desde cuándo son miembros. Los nuevos se toman como miembros desde el { $day }. Si lo sabe mejor, añada una columna, o indique el día como valor por defecto de la correspondencia.
network-import-finding-standing-unsaid = Ninguna columna dice la situación de los miembros. Constará que no se conoce, y quien no tiene situación registrada no vota donde los estatutos piden una. Si es la misma para todos, dígalo más abajo, en «Qué vale donde el archivo no dice nada».
network-refusal-import-no-file = Elija un archivo.
network-refusal-import-no-mapping = Elija el archivo de correspondencias.
network-refusal-import-corrections = Junto a un fichero se pueden resolver { $most } celdas y filas como máximo. Corrija las demás en el fichero.
network-refusal-mapping-name = Dé a la correspondencia un nombre que se pueda leer.
network-refusal-import-mapping-faulty = El archivo de correspondencias que acompaña a esta lista no se puede usar. Elija el corregido, o diga qué contienen las columnas, antes de importar nada.
network-refusal-import-unreadable = Este archivo no puede leerse; los hallazgos dicen por qué. No se escribió nada.
network-refusal-import-faulty =
    { $count ->
        [one] { $count } fila tiene errores, así que no se escribió nada. Corríjala, o siga sin ella.
       *[other] { $count } filas tienen errores, así que no se escribió nada. Corríjalas, o siga sin ellas.
    }
network-refusal-import-overtaken = Entretanto alguien añadió o cambió algunos de los mismos miembros, así que no se escribió nada. Examine el archivo otra vez.
network-refusal-import-running = Esto ya está en curso. Espere a que termine.
network-refusal-import-broken-off = Pasó demasiado tiempo sin señales de vida y se abandonó. No se escribió nada; inténtelo de nuevo.
network-refusal-import-undone = Esta importación ya se deshizo.
network-refusal-import-depends =
    { $count ->
        [one] No se deshizo nada, porque algo depende de { $count } de sus miembros. Resuélvalo primero.
       *[other] No se deshizo nada, porque algo depende de { $count } de sus miembros. Resuélvalo primero.
    }
network-refusal-import-dependent = { $name }: { $reason }.
