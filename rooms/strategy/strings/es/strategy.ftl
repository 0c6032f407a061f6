## Plan
strategy-nav-plan = Plan
strategy-step-plan = Cargar el plan
strategy-plan-title = El plan estratégico
strategy-plan-empty = Todavía no se ha cargado ningún plan.
strategy-plan-empty-about = Aquí cabe el plan entero en una página: sus objetivos, sus estrategias y acciones, quién responde de cada una, cómo avanza y las decisiones que lo prueban. Cualquier federación, sección o asociación puede escribir su plan en un solo archivo.
strategy-plan-empty-whom = El plan lo carga un administrador. Diríjase a la secretaría.
strategy-plan-empty-command = En la máquina de la federación basta una orden:
strategy-plan-example = Descargar un ejemplo del archivo: prioridades estratégicas 2010-2016
strategy-plan-period = del { $from } al { $until }
strategy-plan-source = Fuente: { $source }
strategy-plan-past = El plan tal como era el { $day }, según lo que hoy se sabe.
strategy-plan-ended = Este plan terminó el { $day }.
strategy-plan-begins = Este plan comienza el { $day }.
strategy-plan-usual = El avance se da a { $day }, salvo que se indique otra fecha.
strategy-home-whole = El plan entero
strategy-plan-actions =
    { $count ->
        [one] { $count } acción
       *[other] { $count } acciones
    }
strategy-plan-with-evidence =
    { $count ->
        [one] { $count } con pruebas
       *[other] { $count } con pruebas
    }
strategy-plan-caption = Acciones del objetivo { $number }, por estrategia
strategy-plan-as-of = El plan a fecha de
strategy-plan-as-of-show = Mostrar
strategy-plan-others = Otros planes:
strategy-plan-csv = Tabla (CSV)
strategy-plan-json = Archivo del plan con su avance (JSON)
strategy-plan-data = Para programas (API)
strategy-words-note = Este plan aún no se ha redactado en su idioma ({ $own }). Salvo indicación contraria, se muestra en este: { $other }.
strategy-objective-functions = Funciones
strategy-objective-resources = Recursos
strategy-column-action = Acción
strategy-column-responsible = Responsables
strategy-column-state = Estado
strategy-column-progress = Avance
strategy-column-evidence = Pruebas
strategy-column-day = A fecha de
strategy-column-note = Lo que se hizo

## Picture
strategy-picture-title = El plan de un vistazo
strategy-picture-about = Una casilla por acción, llena desde abajo según su avance y entera una vez cumplida; un marco discontinuo significa suspendida. Un punto por prueba, hasta cuatro.
strategy-picture-tile =
    { $count ->
        [one] { $path } { $wording }. { $state }, { $percent }; { $count } prueba
       *[other] { $path } { $wording }. { $state }, { $percent }; { $count } pruebas
    }

## Progress
strategy-progress-not-started = Sin empezar
strategy-progress-under-way = En curso
strategy-progress-done = Cumplida
strategy-progress-suspended = Suspendida
strategy-progress-bar = { $state }, { $percent }

## Action
strategy-action-nobody = Todavía no se ha designado a nadie.
strategy-action-withdrawn = Esta acción salió del plan el { $day }. Sus informes, pruebas e historial permanecen.

## Reports
strategy-report-title = Informar del avance
strategy-report-state = ¿Cómo está?
strategy-report-progress = Porcentaje cumplido
strategy-report-day = A fecha de
strategy-report-day-hint = El día en que esto era cierto. Un informe del mismo día corrige el anterior.
strategy-report-note = Lo que se hizo
strategy-report-note-hint = Unas frases, si lo desea. Todo el mundo puede leerlas.
strategy-report-do = Registrar el informe
strategy-report-back = Volver a la acción
strategy-report-as-of = a fecha de { $day }
strategy-report-none = nadie ha informado todavía
strategy-report-all = Todos los informes

## Evidence
strategy-kind-decision = Decisión
strategy-evidence-title = Añadir una prueba
strategy-evidence-about = Lo que la federación decidió o hizo puede servir de prueba bajo una acción, para que todos puedan seguirlo.
strategy-evidence-action = ¿Bajo qué acción?
strategy-evidence-thing = Dirección o número
strategy-evidence-thing-hint = Pegue la dirección de su página, o escriba su número o palabras de su título.
strategy-evidence-pick = O elija entre las últimas
strategy-evidence-pick-none = Elegir…
strategy-evidence-note = ¿Qué muestra?
strategy-evidence-note-hint = Una frase, si lo desea. Todo el mundo puede leerla.
strategy-evidence-do = Aportar como prueba
strategy-evidence-withdraw = Retirar
strategy-evidence-none = Todavía no hay pruebas bajo esta acción. Las secretarías de los órganos pueden aportar decisiones.
strategy-evidence-gone = algo que ya no existe
strategy-evidence-past = Pruebas retiradas
strategy-evidence-no-action = No hay ningún plan con acciones. Cargue primero un plan.
strategy-stands-title = Prueba en el plan
strategy-stands-none = Todavía no figura bajo ninguna acción del plan.
strategy-stands-give = Aportarla como prueba bajo una acción del plan

## Loading
strategy-load-title = Cargar un plan
strategy-load-about = Cada error del archivo se indica con su lugar. Con uno solo no se carga nada.
strategy-load-keeps = Un plan con el mismo código se pone al día: las acciones se reconocen por su número y conservan avance, pruebas e historial. Lo que falta en el archivo nuevo se retira, y vuelve con un archivo que lo contenga.
strategy-load-file = Archivo del plan (JSON)
strategy-load-hint =
    { $most ->
        [one] Como máximo { $most } MiB.
       *[other] Como máximo { $most } MiB.
    }
strategy-load-do = Cargar
strategy-load-told = Objetivos, estrategias y acciones añadidos: { $added }; modificados: { $changed }; retirados: { $withdrawn }; sin cambios: { $unchanged }.
strategy-loaded-title = El plan está cargado
strategy-loaded-nothing = Nada ha cambiado: el plan ya es como dice el archivo.
strategy-loaded-head = El título, el enunciado, el periodo, la fuente o los órganos del plan son nuevos.
strategy-loaded-warnings =
    { $count ->
        [one] { $count } punto por revisar
       *[other] { $count } puntos por revisar
    }
strategy-loaded-see = Ver el plan

## Findings in a plan file
strategy-finding-at = { $place } (línea { $line }): { $sentence }
strategy-finding-at-place = { $place }: { $sentence }
strategy-finding-on-line = Línea { $line }: { $sentence }
strategy-finding-file-too-large = El archivo supera los { $limit } MiB. Un plan es texto: quite lo que no lo sea.
strategy-finding-not-utf8 = El byte { $byte } ({ $value }) no es UTF-8. Guarde el archivo en UTF-8.
strategy-finding-not-json = Esto no es JSON a partir de la columna { $column }: { $reason } Corríjalo ahí y vuelva a cargarlo.
# used-by: code
strategy-finding-file-empty = El archivo está vacío. Elija el que contiene el plan.
strategy-json-cut-off = termina antes de tiempo.
strategy-json-too-deep = está anidado con demasiada profundidad.
strategy-json-other = falta un signo o sobra uno.
strategy-finding-format-unknown = «koinon» dice { $value }. Un archivo de plan empieza por "koinon": "plan/1".
strategy-finding-key-missing = Falta el campo «{ $key }». Añádalo.
strategy-finding-key-unknown = Aquí no existe el campo «{ $value }». Quizá quiera decir: { $suggestion }.
strategy-finding-key-doubled = «{ $value }» figura dos veces aquí. Deje uno.
strategy-finding-value-type = Aquí pone { $value }. Escriba { $expected }.
strategy-type-object = un objeto: { "{" }…{ "}" }
strategy-type-list = una lista: […]
strategy-type-text = un texto entre comillas
strategy-type-whole = un número entero, sin comillas, decimales ni exponente
strategy-type-localised = un objeto que va de la lengua al texto, como { "{" }"es": "…"{ "}" }
strategy-type-wording = un texto, o un objeto con «text» y «origin»
strategy-finding-list-empty = Esta lista está vacía. Necesita al menos un elemento.
strategy-finding-list-too-long = Esta lista es demasiado larga. Elementos: { $count }; máximo: { $limit }.
strategy-finding-code-malformed = «{ $value }» no es un código. Escriba letras minúsculas a–z y cifras, en grupos unidos por guiones, con 64 caracteres como máximo.
strategy-finding-code-doubled = El código «{ $value }» ya figura aquí: { $first }. Deje uno.
strategy-finding-code-unresolved = «bodies» no contiene el código «{ $value }». Añádalo allí, o use: { $suggestion }.
strategy-finding-number-out-of-range = { $value } no es un número de 1 a 999.
strategy-finding-number-doubled = El número { $value } ya figura aquí: { $first }. Dé a cada uno el suyo.
strategy-finding-date-malformed = «{ $value }» no es un día. Escriba año, mes y día, por ejemplo 2027-05-31.
strategy-finding-period-reversed = El periodo empieza el { $from } y termina antes, el { $until }. Intercambie o corrija los días.
strategy-finding-language-malformed = «{ $value }» no es una etiqueta de lengua. Escriba, por ejemplo, es, pt-BR o zh-Hant.
strategy-finding-language-doubled = «{ $value }» es la misma lengua que «{ $first }». Deje una.
strategy-finding-text-empty = Aquí no hay texto. Escríbalo, o quite la lengua.
strategy-finding-text-too-long = Este texto es demasiado largo. Caracteres: { $count }; máximo: { $limit }.
strategy-finding-text-control = Hay un salto de línea o un carácter de control invisible ({ $code }) en «{ $value }». Quítelo.
strategy-finding-origin-unknown = «{ $value }» no es un origen. Escriba uno de estos: { $known }.
strategy-finding-resource-nameless = Este recurso no tiene «code» ni «name». Dele uno de los dos.
strategy-finding-state-unknown = «{ $value }» no es un estado. Escriba uno de estos: { $known }.
strategy-finding-progress-out-of-range = { $value } no es un porcentaje de 0 a 100.
strategy-finding-report-incomplete = Un informe necesita su día, «as_of», junto con «state» o «progress». Añada lo que falta.
strategy-finding-report-contradictory = El estado { $state } no concuerda con { $progress } por ciento. Cumplida es 100, sin empezar es 0, y lo demás, menos de 100.
strategy-finding-report-in-future = { $value } aún no ha llegado; hoy es { $today }. Informe de lo que es cierto hoy.
# used-by: code
strategy-finding-report-too-early = { $value } es anterior a 1800. Escriba el año con cuatro cifras.
strategy-finding-number-gap = Falta el número { $missing }. Mire si se ha perdido un elemento.
strategy-finding-text-untranslated = Sin redactar en: { $languages }. Los lectores verán otra lengua.
strategy-finding-language-extra = Redactado en { $languages }, lengua que no tiene el título del plan. Mire si la etiqueta es correcta.
strategy-finding-body-unused = Nada en el plan se refiere a «{ $value }». Mire si se ha olvidado.
strategy-finding-responsible-not-resource = «{ $value }» responde de esta acción sin ser un recurso del objetivo { $objective }. Mire si debería serlo.
strategy-finding-action-unassigned = Nadie responde de esta acción. Designe un órgano cuando se sepa.
strategy-finding-report-outdated = Ya consta un informe posterior, del { $day }. El del { $value } no se ha tomado.
strategy-finding-entry-withdrawn =
    { $count ->
        [one] El archivo ya no contiene esto. Se ha retirado, con { $count } prueba, y vuelve con un archivo que lo contenga.
       *[other] El archivo ya no contiene esto. Se ha retirado, con { $count } pruebas, y vuelve con un archivo que lo contenga.
    }

## Refusals
strategy-denied-plans = Solo un administrador puede cargar un plan. Diríjase a la secretaría.
strategy-denied-reports = Solo las secretarías de los órganos y los administradores informan del avance y aportan pruebas. Dígaselo a la secretaría de su órgano.
strategy-refusal-finding = { $finding }
strategy-refusal-more =
    { $count ->
        [one] Hay { $count } más. La orden «koinon plan load» los enumera todos.
       *[other] Hay { $count } más. La orden «koinon plan load» los enumera todos.
    }
strategy-refusal-file-missing = Elija el archivo del plan.
strategy-refusal-action-withdrawn = La acción { $path } ha salido del plan. No se le puede añadir nada, salvo que un archivo de plan la haga volver.
strategy-refusal-not-started = Lo que no ha empezado está al 0 por ciento. Ponga 0, o elija otro estado.
strategy-refusal-done = Lo cumplido está al 100 por ciento. Ponga 100, o elija otro estado.
strategy-refusal-not-done = Al 100 por ciento está cumplida. Ponga menos, o elija ese estado.
strategy-refusal-report-future = Ese día aún no ha llegado; hoy es { $today }. Informe de lo que es cierto hoy.
strategy-refusal-report-old = Ese día es anterior a 1800. Escriba el año con cuatro cifras.
strategy-refusal-report-earlier = Hay un informe de un día posterior, el { $day }. Indique ese día para corregirlo, o uno posterior.
strategy-refusal-thing-missing = Diga qué debe servir de prueba: pegue su dirección, escriba su número o elija de la lista.
strategy-refusal-thing-unknown = En esa dirección no hay nada que pueda servir de prueba. Copie la dirección de la página de una decisión.
strategy-refusal-thing-not-found = Nada que pueda servir de prueba responde a «{ $asked }». Pruebe con otras palabras, o pegue la dirección.
strategy-refusal-thing-several =
    { $count ->
        [one] { $count } cosa responde a eso: { $titles }. Precise más, o pegue la dirección.
       *[other] { $count } cosas responden a eso, entre ellas: { $titles }. Precise más, o pegue la dirección.
    }
strategy-refusal-evidence-stands = «{ $title }» ya figura bajo la acción { $path }.
strategy-refusal-evidence-withdrawn = Esta prueba ya se retiró el { $day }.

## For programs
strategy-api-plan = El plan en una fecha, sus acciones por partes
strategy-api-plan-csv = El plan en una tabla, una fila por acción
strategy-api-plan-json = El plan en un archivo que puede volver a cargarse
strategy-api-plan-code = El código de otro plan que el que se entiende


## History
strategy-history-plan-loaded = Se cargó un archivo de plan
strategy-history-objective-added = Objetivo incorporado al plan
strategy-history-objective-changed = Objetivo reformulado
strategy-history-objective-withdrawn = Objetivo retirado del plan
strategy-history-objective-returned = Objetivo de vuelta en el plan
strategy-history-strategy-added = Estrategia incorporada al plan
strategy-history-strategy-changed = Estrategia reformulada
strategy-history-strategy-withdrawn = Estrategia retirada del plan
strategy-history-strategy-returned = Estrategia de vuelta en el plan
strategy-history-action-added = Acción incorporada al plan
strategy-history-action-changed = Acción reformulada o encomendada a otros
strategy-history-action-withdrawn = Acción retirada del plan
strategy-history-action-returned = Acción de vuelta en el plan
strategy-history-report-made = Se informó del avance
strategy-history-evidence-stood = Prueba aportada en el plan
strategy-history-evidence-withdrawn = Prueba retirada del plan
strategy-field-title = Título
strategy-field-statement = Enunciado
strategy-field-source = Fuente
strategy-field-since = Comienzo
strategy-field-until = Fin
strategy-field-carriers = Órganos
strategy-field-wording = Redacción
strategy-field-responsible = Responsables
