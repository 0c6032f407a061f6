## Bodies
governance-nav-bodies = Órganos
governance-cancel = Volver sin cambiar nada
governance-choose-person = Elegir a una persona
governance-choose-kind = Elegir el tipo
governance-search = Buscar
governance-search-hint = Acorta la lista de abajo; lo que haya escrito se conserva.
governance-as-of = A fecha de
governance-as-of-show = Mostrar ese día
governance-as-of-other = Otro día
governance-as-of-note = Así estaban las cosas el { $day }, según lo que hoy se sabe.
governance-kind-general-assembly = Asamblea general
governance-kind-world-council = Consejo mundial
governance-kind-executive-bureau = Buró ejecutivo
governance-kind-presidency = Presidencia
governance-kind-committee = Comité
governance-kind-commission = Comisión
governance-kind-working-group = Grupo de trabajo
governance-kind-section-council = Consejo de sección
governance-bodies-title = Órganos
governance-bodies-about = Los consejos, burós y grupos con los que la federación se gobierna: quién se sienta en ellos y según qué reglas.
governance-bodies-count = { $count ->
    [one] { $count } órgano el { $day }
   *[other] { $count } órganos el { $day }
}
governance-bodies-none = No hay en esa fecha ningún órgano que usted pueda ver. Un administrador crea el primero.
governance-bodies-caption = Los órganos, cada uno debajo de aquel al que pertenece
governance-bodies-name = Órgano
governance-bodies-held = Puestos ocupados
governance-bodies-vacant = Vacantes
governance-bodies-next = Próxima reunión
governance-bodies-csv = Todos los puestos en una tabla (CSV)
governance-bodies-json = Todos los órganos en JSON
governance-body-part-of = pertenece a: { $body }
governance-body-belongs = Pertenece a:
governance-body-holds = Dependen de él:
governance-body-closed = no público
governance-body-json = Este órgano en JSON
governance-body-new = Nuevo órgano
governance-body-create = Crear el órgano
governance-body-change = Cambiar este órgano
governance-body-change-do = Guardar los cambios
governance-body-parent = Pertenece a
governance-body-no-parent = ningún otro órgano
governance-field-code = Nombre corto
governance-field-code-hint = Para direcciones y archivos, por ejemplo «executive-bureau»: minúsculas sin acentos, cifras y guiones. No se cambia nunca.
governance-field-advanced = Avanzado
governance-field-kind = Tipo
governance-field-name = Nombre
governance-field-purpose = Cometido
governance-field-public = Cualquiera puede verlo
governance-field-position = Lugar en las listas
governance-field-body-until = Termina el
governance-field-body-until-hint = El primer día en que el órgano ya no existe. Déjelo vacío mientras exista.
governance-field-until = Primer día en que ya no rige

## Bodies: seats
governance-seats-title = Puestos
governance-seats-every = Todos los puestos
governance-seat-what = El puesto
governance-seats-none = Este órgano no tiene puestos en esa fecha. Un administrador añade sus clases y luego sus puestos.
governance-seats-of-members = Este órgano no tiene puestos: cada miembro tiene un voto en él y designa un delegado para cada reunión ({ $article }).
governance-seats-count = { $count ->
    [one] Un puesto.
   *[other] { $count } puestos.
}
governance-seats-held = { $count ->
    [0] Ninguno está ocupado.
    [one] Uno está ocupado.
   *[other] { $count } están ocupados.
}
governance-seats-vacant = { $count ->
    [0] Ninguno está vacante.
    [one] Uno está vacante.
   *[other] { $count } están vacantes.
}
governance-seats-word = { $count ->
    [one] puesto
   *[other] puestos
}
governance-seats-held-of = { $held } de { $all }
governance-seats-caption = Quién ocupa cada puesto.
governance-seats-common = Salvo indicación distinta: { $words }.
governance-seats-new = Añadir puestos
governance-seats-add = Añadirlos
governance-seats-no-class = Cada puesto es de una clase. Añada la primera clase de este órgano.
governance-class-new = Añadir una clase de puestos
governance-class-done = La categoría está añadida. Aparece en la página del órgano en cuanto tiene puestos: créelos ahora.
governance-class-add = Añadir la clase
governance-section-none = de ninguna sección
governance-seat-word = Puesto
governance-seat-number = Puesto { $number }
governance-seat-title = Puesto { $number } · { $body }
governance-seat-vacant = Puesto { $number }, vacante
governance-seat-vacant-word = vacante
governance-seat-voteless = sin voto
governance-seat-weight = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}
governance-seat-span = Existencia
governance-seat-holders = Quién lo ha ocupado
governance-seat-holders-caption = Titulares y suplentes, los últimos primero
governance-seat-never-held = Nadie ha ocupado aún este puesto.
governance-seat-holder = Ocupante
governance-seat-ended = Fin
governance-seat-close = Suprimir este puesto
governance-seat-close-lead = Quien lo ocupe lo pierde ese día. Lo que se decidió con él permanece.
governance-seat-reopen = Anular la supresión
governance-seat-reopen-lead = El puesto se suprimiría el { $day }. Si se anula, permanece, y quien lo ocupa lo conserva. El registro de auditoría conserva ambas cosas, con el motivo.
governance-holder-of = { $name } ({ $member })
governance-capacity-titular = Titular
governance-capacity-deputy = Suplente
governance-capacity-delegate = Delegado
governance-capacity-substitute = Suplente
governance-office-member = Miembro
governance-office-chair = Presidencia
governance-office-vice-chair = Vicepresidencia
governance-term-ends = periodo hasta el { $day }
governance-term-ended = periodo terminado el { $day }
governance-field-class = Clase
governance-field-section = Sección
governance-field-count = Cuántos
governance-field-weight = Peso
governance-field-votes-tick = Sus puestos votan
governance-field-mandate = Mandato
governance-field-capacity = En calidad de
governance-field-office = En el órgano
governance-field-term = Fin del periodo
governance-field-term-hint = Déjelo vacío si el puesto se ocupa sin plazo.
governance-field-reason = Por qué
governance-field-article-optional = Artículo, si lo hay
governance-tenure-new = Cubrir este puesto
governance-tenure-do = Cubrir el puesto
governance-tenure-lead = Un puesto se ocupa en virtud de un mandato en un miembro. Busque primero el miembro.
governance-tenure-search = Nombre del miembro
governance-tenure-search-hint = El nombre de la persona o del miembro, o el comienzo de una palabra de ese nombre.
governance-tenure-none = Nadie tiene hoy un mandato en un miembro llamado «{ $words }». Inscriba primero el mandato en el registro o busque otro nombre.
governance-tenure-found = { $count ->
    [one] Se ha encontrado un mandato.
   *[other] Se han encontrado { $count } mandatos. Si no está el que busca, precise la búsqueda.
}
governance-tenure-end = { $name } deja el puesto
governance-tenure-end-do = Ponerle fin
governance-tenure-end-lead = Quien pierde el mandato pierde el puesto según el estatuto del órgano; eso no hay que anotarlo aquí.
governance-tenure-resume = { $name } conserva el puesto
governance-tenure-resume-do = Anular este fin
governance-tenure-resume-lead = El fin, el { $day }, aún no ha llegado. Si se anula, el puesto sigue ocupado como antes. El registro de auditoría conserva ambas cosas, con el motivo.
governance-end-mandate-lost = terminó el mandato
governance-end-term-ended = terminó el periodo
governance-end-resigned = renuncia
governance-end-replaced = sustitución
governance-end-died = fallecimiento
governance-end-seat-closed = se suprimió el puesto
governance-end-in-error = registrado por error
governance-ended = Terminó el { $day }.
governance-ended-reason = Terminó el { $day }: { $reason }.
governance-ended-article = Terminó el { $day }: { $reason } ({ $article }).
governance-ends = Termina el { $day }.
governance-ends-reason = Termina el { $day }: { $reason }.
governance-ends-article = Termina el { $day }: { $reason } ({ $article }).
governance-risk-word = en riesgo
governance-risk-title = Puestos en riesgo
governance-risk-ended = El mandato terminó el { $day }.
governance-risk-lost = El puesto se pierde desde el { $day } ({ $article }).
governance-risk-meeting-called = El puesto se pierde en la próxima reunión del órgano «{ $body }», el { $day } ({ $article }).
governance-risk-meeting = El puesto se pierde en la próxima reunión del órgano «{ $body }»; aún no se ha convocado ninguna ({ $article }).
governance-risk-unsettled = Ningún estatuto de este órgano dice qué pasa con el puesto. Un administrador debe fijarlo.
governance-panel-title = Puestos en los órganos
governance-section-seats =
    { $count ->
        [one] { $count } puesto
       *[other] { $count } puestos
    }
governance-section-vacant =
    { $count ->
        [one] { $count } vacante
       *[other] { $count } vacantes
    }
governance-section-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
governance-seat-give = Dar un puesto vacante en

## Bodies: composition
governance-terms-nav = Los mandatos de este órgano
governance-terms-title = A lo largo de sus mandatos
governance-terms-about = Quiénes lo formaban cuando se acababan de ocupar muchos de sus puestos. Los porcentajes son de los puestos ocupados.
governance-terms-choose = Elija un día para verlo todo a esa fecha.
governance-terms-of = Puestos
governance-terms-today = hoy, { $day }
governance-terms-held = Ocupados, de todos los puestos
governance-terms-cell = { $part } de { $whole } · { $share }
# used-by: code
governance-life-member-seat = { $name } ocupa un puesto en el órgano «{ $body }»
# used-by: code
governance-life-member-chair = { $name } asume la presidencia del órgano «{ $body }»
# used-by: code
governance-life-member-deputy = { $name } asume una suplencia en el órgano «{ $body }»
# used-by: code
governance-life-member-ended = { $name } deja el órgano «{ $body }»
# used-by: code
governance-life-member-term = Termina el mandato de { $name } en el órgano «{ $body }»
# used-by: code
governance-life-person-seat = Ocupa un puesto en el órgano «{ $body }», por { $member }
# used-by: code
governance-life-person-chair = Asume la presidencia del órgano «{ $body }», por { $member }
# used-by: code
governance-life-person-deputy = Asume una suplencia en el órgano «{ $body }», por { $member }
# used-by: code
governance-life-person-ended = Deja el órgano «{ $body }», donde ocupaba el puesto por { $member }
# used-by: code
governance-life-person-term = Termina el mandato en el órgano «{ $body }», por { $member }
governance-life-reason = { $what }: { $reason }
governance-life-founded = Fundación
governance-life-dissolved = Disolución
governance-life-taken = { $count ->
    [one] Se ocupa { $count } puesto
   *[other] Se ocupan { $count } puestos
 }
governance-life-vacated = { $count ->
    [one] Queda vacante { $count } puesto
   *[other] Quedan vacantes { $count } puestos
 }
governance-life-adopted = Aprobado: { $title } ({ $number })
governance-life-rejected = No aprobado: { $title } ({ $number })
governance-seat-with-deputy = { $titular }; suplencia: { $deputy }
governance-seats-with-deputy = Con suplencia
governance-composition-title = Composición
governance-composition-no-rules = No hay ninguna regla de composición fijada para este órgano.
governance-composition-seats = { $subject }: { $count } de { $whole ->
    [one] { $whole } puesto
   *[other] { $whole } puestos
}.
governance-composition-held = { $subject }: { $count } de { $whole ->
    [one] { $whole } puesto ocupado
   *[other] { $whole } puestos ocupados
} ({ $share }).
governance-composition-none-held = { $subject }: no hay ningún puesto ocupado.
governance-composition-vacant = { $count ->
    [one] Uno de ellos está vacante.
   *[other] { $count } de ellos están vacantes.
}
governance-composition-least = { $count ->
    [one] Se pide al menos un puesto.
   *[other] Se piden al menos { $count } puestos.
}
governance-composition-most = { $count ->
    [one] Se admite como máximo un puesto.
   *[other] Se admiten como máximo { $count } puestos.
}
governance-composition-exactly = { $count ->
    [one] Se pide exactamente un puesto.
   *[other] Se piden exactamente { $count } puestos.
}
governance-composition-least-share = Se pide al menos el { $share }.
governance-composition-most-share = Se admite como máximo el { $share }.
governance-composition-kept = La regla se cumple.
governance-composition-below = { $count ->
    [one] Falta uno.
   *[other] Faltan { $count }.
}
governance-composition-above = { $count ->
    [one] Sobra uno.
   *[other] Sobran { $count }.
}
governance-composition-empty = Aún no hay nada que contar.
governance-composition-word-kept = se cumple
governance-composition-word-below = faltan
governance-composition-word-above = sobran
governance-composition-word-empty = nada que contar
governance-composition-whole = { $count ->
    [one] de { $count } puesto
   *[other] de { $count } puestos
}
governance-composition-floor = al menos { $bound }
governance-composition-cap = como máximo { $bound }
governance-composition-each-country = Cada país
governance-composition-each-section = Cada sección
governance-composition-each-class = Cada clase
governance-composition-each-gender = Cada género
governance-people-female = Mujeres
governance-people-male = Hombres
governance-people-other = Personas de otro género
governance-people-unknown = Personas cuyo género no se conoce
governance-aspect-section = Sección
governance-aspect-class = Clase de puestos
governance-aspect-gender = Género
governance-aspect-country = País
governance-aspect-value = { $aspect }: { $value }
governance-rule-new = Fijar una regla de composición
governance-rule-lead = Ocupa el lugar de la regla vigente que cuenta lo mismo en la misma medida y rige hasta la siguiente ya fijada. Para «cada» solo se puede fijar un máximo.
governance-rule-what = Qué se cuenta
governance-rule-measure = En qué
governance-measure-share = por ciento de los puestos ocupados
governance-measure-seats = puestos, de todos los puestos
governance-rule-least = Al menos
governance-rule-most = Como máximo
governance-rule-bound-hint = Un número entero; déjelo vacío si no hay tal límite.
governance-rule-repeal = Poner fin a la regla: { $subject }
governance-rule-repeal-lead = Se apoya en { $article }. Desde ese día ya no rige y nada ocupa su lugar.
governance-rule-repeal-moved = Se apoya en { $article } y, por ahora, deja de regir el { $day }. Indique otro día.
governance-rule-repeal-do = Poner fin a esta regla
governance-rule-until = ya no desde el { $day }
governance-rule-withdrawal = Retirar la regla: { $subject }

## Bodies: statutes
governance-statutes-title = Estatutos vigentes
governance-statutes-examples = Todas son ejemplos, no reglas propias de la federación.
governance-statutes-all = Todas: { $days }.
governance-statutes-usually = Salvo que se diga otra cosa: { $days }.
governance-statutes-none = Aún no hay ningún estatuto fijado para este órgano.
governance-statutes-unset = Sin fijar: { $topics }. Lo que lo necesite se rechaza hasta que un administrador lo fije.
governance-statutes-whole = Los estatutos de este órgano
governance-statutes-lacking = Antes de que este órgano pueda convocar y votar, hay que fijar estos puntos de los estatutos:
governance-statutes-lacking-who = Los fija un administrador en la página del órgano.
governance-step-body = Crear el primer órgano
governance-step-seats = Crear sus puestos
governance-step-statutes = Fijar sus estatutos
governance-step-holders = Cubrir sus puestos
governance-step-meeting = Preparar la primera reunión
governance-statutes-enough = Todo lo necesario para convocar y para votar está fijado. Lo demás puede seguir después.
governance-statutes-not-enough = Este órgano aún no puede convocar y votar: lo que está marcado como necesario debe fijarse, punto por punto o con un conjunto entero.
governance-statutes-silent = Sin fijar.
governance-statutes-for-call = Necesario para convocar.
governance-statutes-for-vote = Necesario para votar.
governance-statutes-take = Adoptar un conjunto entero de reglas
governance-statutes-take-about = Solo se rellenan los puntos que aún no están fijados; nada se sustituye. Cada uno puede cambiarse después por separado.
governance-statutes-usual = El conjunto habitual, como ejemplo
governance-statutes-usual-says = Lo que dice el conjunto habitual
governance-statutes-from = Tomar de
governance-statutes-article-hint = Para el conjunto habitual: lo que se cita mientras no se introducen sus propios artículos, por ejemplo «reglas provisionales». Una copia conserva los artículos del otro órgano.
governance-statutes-take-do = Poner en vigor este conjunto
governance-statutes-done-set = Está fijado.
governance-statutes-done-taken = El conjunto está en vigor.
governance-statute-example = ejemplo
governance-statutes-upcoming = Próximamente
governance-statute-entered = registrado el { $day }
governance-statute-unknown-then = registrado solo el { $day }: ese día aún no se conocía aquí
governance-statute-withdraw = Retirarlo
governance-statute-withdrawal = Retirar: { $topic }
governance-statute-withdrawal-about = Valdría desde el { $day }: { $says } ({ $article }) Si se retira, nunca entra en vigor y sigue valiendo lo anterior. El registro de auditoría lo conserva, con el motivo.
governance-statute-reason = Motivo
governance-statute-example-tick = Es un ejemplo, no una regla propia de la federación
governance-statute-enact = Ponerlo en vigor
governance-statute-now = Vigente: { $says } ({ $article }). Lo que introduzca lo sustituye desde su primer día.
governance-statute-silent = Aún no hay nada fijado sobre esto, y no se supone nada en su lugar.
governance-statute-article = Artículo
governance-statute-article-hint = Como lo cita la federación, por ejemplo «art. 38».
governance-statute-since = Desde
governance-topic-notice = Plazo de convocatoria
governance-topic-quorum = Quórum
governance-topic-poll-rule = Mayoría
governance-topic-proxy = Delegaciones de voto
governance-topic-deputy = Suplentes
governance-topic-standing = Situación de los miembros y voto
governance-topic-delegation = Delegados de los miembros
governance-topic-remote = Votos a distancia
governance-topic-hands = Votación a mano alzada
governance-topic-check-in = Registro de asistencia
governance-topic-seat-loss = Pérdida del puesto
governance-topic-public-follow = Seguimiento público
governance-topic-decision-numbering = Numeración de las decisiones
governance-topic-lent-rule = Regla de votación de otro órgano
governance-say-notice = { $count ->
    [0] Una reunión se convoca sin plazo mínimo.
    [one] Una reunión se convoca al menos { $count } día antes.
   *[other] Una reunión se convoca al menos { $count } días antes.
}
governance-say-deputy-votes = El suplente vota en ausencia del titular.
governance-say-deputy-never = Los suplentes no votan.
governance-say-standing = Votan aquellos cuyo miembro tiene esta situación: { $standings }.
governance-say-delegation = Cada miembro de estos tipos tiene un voto y designa para cada reunión un delegado y un suplente: { $kinds }.
governance-say-delegation-days = { $count ->
    [0] Las designaciones terminan al abrirse la reunión.
    [one] Las designaciones terminan { $count } día antes de la reunión.
   *[other] Las designaciones terminan { $count } días antes de la reunión.
}
governance-say-delegate-must = El delegado debe tener un mandato político en el miembro.
governance-say-delegate-should = El delegado debería tener un mandato político en el miembro; quien no lo tiene se indica así y vota.
governance-say-delegate-need-not = El delegado no necesita un mandato político.
governance-say-substitute-must = El suplente debe tener un mandato político en el miembro.
governance-say-substitute-should = El suplente debería tener un mandato político en el miembro; quien no lo tiene se indica así y vota.
governance-say-substitute-need-not = El suplente no necesita un mandato político.
governance-say-check-in-oneself = Cada cual puede registrar su propia llegada.
governance-say-check-in-chair = Quien dirige la reunión registra las llegadas.
governance-say-loss-at-once = Quien pierde el mandato pierde el puesto el mismo día.
governance-say-loss-after = { $count ->
    [one] Quien pierde el mandato pierde el puesto { $count } día después.
   *[other] Quien pierde el mandato pierde el puesto { $count } días después.
}
governance-say-loss-meeting = Quien pierde el mandato conserva el puesto hasta la próxima reunión del órgano «{ $body }», y lo pierde ese día.
governance-say-public-follow = Cualquiera puede seguir las reuniones, sin cuenta.
governance-say-closed = Las reuniones no están abiertas a todos.
governance-say-lent-rule = Además de su propia regla, este órgano puede votar según la de: { $bodies }.
governance-say-numbering = Las decisiones se numeran como { $example }.
governance-threshold-more-than = { $name ->
    [half] más de la mitad
    [third] más de un tercio
    [two-thirds] más de dos tercios
    [quarter] más de un cuarto
    [three-quarters] más de tres cuartos
    [three-fifths] más de tres quintos
    [four-fifths] más de cuatro quintos
   *[figures] más de { $fraction }
}
governance-threshold-at-least = { $name ->
    [half] al menos la mitad
    [third] al menos un tercio
    [two-thirds] al menos dos tercios
    [quarter] al menos un cuarto
    [three-quarters] al menos tres cuartos
    [three-fifths] al menos tres quintos
    [four-fifths] al menos cuatro quintos
   *[figures] al menos { $fraction }
}
governance-threshold-number = al menos { $count }
governance-clause-article = Según { $article }.
governance-clause-weights-equal = Todos los votos pesan lo mismo.
governance-clause-weights-roll = Los votos pesan lo que dice la lista de votantes.
governance-clause-no-quorum = No se exige quórum.
governance-clause-quorum-heads = Quórum: debe estar presente { $threshold } de los votantes inscritos.
governance-clause-quorum-votes = Quórum: debe estar presente { $threshold } de los votos inscritos.
governance-clause-quorum-heads-number = { $count ->
    [one] Quórum: debe estar presente al menos un votante.
   *[other] Quórum: deben estar presentes al menos { $count } votantes.
}
governance-clause-quorum-votes-number = { $count ->
    [one] Quórum: debe estar presente al menos un voto.
   *[other] Quórum: deben estar presentes al menos { $count } votos.
}
governance-clause-quorum-proxies = Quienes están representados por delegación cuentan como presentes.
governance-clause-quorum-present = Quienes están representados por delegación no cuentan como presentes.
governance-clause-present-opening = Está presente quien se encuentra allí cuando se abre la votación. Quien llega después puede votar y no cuenta para el quórum.
governance-clause-present-closing = Está presente quien se encuentra allí cuando se cierra la votación. El voto de quien ya se fue se mantiene, pero no cuenta para el quórum.
governance-clause-present-during = Está presente quien estuvo allí en algún momento de la votación, aunque nunca estuvieran todos a la vez.
governance-clause-majority = Se aprueba si { $threshold } { $base } está a favor.
governance-clause-majority-heads-number = { $count ->
    [one] Se aprueba si al menos un votante está a favor.
   *[other] Se aprueba si al menos { $count } votantes están a favor.
}
governance-clause-majority-votes-number = { $count ->
    [one] Se aprueba si al menos un voto está a favor.
   *[other] Se aprueba si al menos { $count } votos están a favor.
}
governance-clause-majority-all = { $count ->
    [one] Debe cumplirse esto:
   *[other] Deben cumplirse las { $count } condiciones:
}
governance-base-heads-for-against = de quienes votan a favor o en contra
governance-base-heads-cast = de quienes votan, abstenciones incluidas
governance-base-heads-present = de los votantes presentes, representados o que votaron
governance-base-heads-entitled = de todos los votantes inscritos
governance-base-votes-for-against = de los votos a favor y en contra
governance-base-votes-cast = de los votos emitidos, abstenciones incluidas
governance-base-votes-present = de los votos presentes, representados o emitidos
governance-base-votes-entitled = de todos los votos inscritos
governance-clause-tie-fails = En caso de empate, la cuestión se rechaza.
governance-clause-tie-chair = En caso de empate decide la presidencia.
governance-clause-abstention = Cabe abstenerse.
governance-clause-no-abstention = No se ofrece la abstención.
governance-clause-abstention-weighs = Abstenerse equivale entonces a votar en contra.
governance-clause-no-proxies = Nadie vota por otro.
governance-clause-proxies = Cabe delegar el voto; no hay límite de delegaciones por persona.
governance-clause-proxies-cap = { $count ->
    [one] Cabe delegar el voto; nadie tiene más de una delegación.
   *[other] Cabe delegar el voto; nadie tiene más de { $count } delegaciones.
}
governance-clause-precedence-principal = Si votan ambos, vale la papeleta del representado.
governance-clause-precedence-proxy = Si votan ambos, vale la papeleta del delegado.
governance-clause-precedence-refuse = Si uno de los dos ha votado, se rechaza al otro.
governance-clause-last-ballot = Quien ha votado puede volver a votar hasta el cierre; cuenta la última papeleta.
governance-clause-hands = La presidencia puede anotar una votación a mano alzada.
governance-clause-no-hands = No hay votación a mano alzada.
governance-clause-remote = Se puede votar desde fuera de la sala.
governance-clause-no-remote = Solo se vota en la sala. Quien participa a distancia solo sigue la reunión y no cuenta como presente.
governance-clause-live = El resultado provisional se ve durante la votación.
governance-clause-not-live = Hasta el cierre solo se ve la participación.

## Bodies: entering a statute
governance-field-notice-days = Días entre la convocatoria y la reunión
governance-field-no-quorum = No se exige quórum
governance-field-more-than = más de una parte
governance-field-at-least = al menos una parte
governance-field-number = un número fijo
governance-field-threshold = Qué hay que alcanzar
governance-field-value = Parte o número
governance-field-value-hint = Una parte como «1/2» o «50 %», un número como «50».
governance-field-counted = Qué se cuenta
governance-field-heads = votantes, uno cada uno
governance-field-votes = votos, según su peso
governance-field-counts-proxies = Los representados cuentan como presentes
governance-field-presence = Está presente quien se encuentra allí
governance-field-presence-opening = al abrirse la votación (lo habitual en reuniones en sala)
governance-field-presence-closing = al cerrarse la votación
governance-field-presence-during = en algún momento mientras está abierta (para votaciones de varios días, a distancia)
governance-field-weights = Qué pesa un voto
governance-field-weights-equal = todos lo mismo
governance-field-weights-roll = lo que dice la lista de votantes
governance-field-majority = { $count ->
    [one] Mayoría { $count }
   *[other] Mayoría { $count }
}
governance-field-no-majority = ninguna otra mayoría
governance-field-base = De qué
governance-field-base-for-against = a favor y en contra
governance-field-base-cast = a favor, en contra y abstenciones
governance-field-base-present = presentes, representados o que votaron
governance-field-base-entitled = todos los inscritos
governance-field-tie = Un empate
governance-field-tie-fails = rechaza la cuestión
governance-field-tie-chair = lo decide la presidencia
governance-field-abstention = Cabe abstenerse
governance-field-live = Mostrar el resultado provisional durante la votación
governance-field-proxy = Delegaciones de voto
governance-field-proxy-none = no se admiten
governance-field-proxy-capped = se admiten, hasta un número por persona
governance-field-proxy-uncapped = se admiten, sin límite
governance-field-proxy-cap = Cuántas puede tener una persona
governance-field-proxy-cap-hint = Solo si el número está limitado.
governance-field-precedence = Si votan ambos
governance-field-precedence-principal = prevalece el representado
governance-field-precedence-proxy = prevalece el delegado
governance-field-precedence-refuse = se rechaza al segundo
governance-field-deputy = El suplente vota en ausencia del titular
governance-field-standing = Solo pueden votar los miembros cuya situación es
governance-field-delegation-kinds = Designa un delegado cada miembro de estos tipos
governance-field-lent = Una pregunta puede someterse según la regla de
governance-field-delegation-days = Las designaciones terminan tantos días antes de la reunión
governance-field-delegation-days-hint = 0: hasta que se abra la reunión.
governance-field-delegate-mandate = Mandato político del delegado
governance-field-substitute-mandate = Mandato político del suplente
governance-field-mandate-must = obligatorio
governance-field-mandate-should = recomendado
governance-field-mandate-need-not = no se pide
governance-field-remote = Se puede votar desde fuera de la sala
governance-field-hands = La presidencia puede anotar una votación a mano alzada
governance-field-check-in = Cada cual puede registrar su propia llegada
governance-field-loss = Quien pierde el mandato pierde el puesto
governance-field-loss-meeting = en la próxima reunión de un órgano
governance-field-loss-at-once = el mismo día
governance-field-loss-after = unos días después
governance-field-loss-of = De qué órgano, si se espera una reunión
governance-field-loss-days = Cuántos días después
governance-field-loss-days-hint = Solo si es unos días después.
governance-field-public-follow = Cualquiera puede seguir las reuniones
governance-field-prefix = Con qué empieza cada número
governance-field-prefix-hint = Mayúsculas y cifras, por ejemplo «WC» para WC-2026-001. Ningún otro órgano puede usarlo.
governance-field-digits = Cifras del número de orden

## Bodies: what is refused, and to whom
governance-denied-secretary = Solo la secretaría de este órgano puede hacerlo. Diríjase a la secretaría.
governance-denied-names-delegate = Solo el punto focal del miembro, la persona responsable de su sección, la secretaría del órgano o una persona administradora designa al delegado. Diríjase a ellas.
governance-denied-chair = Solo quien preside este órgano puede hacerlo.
governance-denied-casting = El voto de calidad es de quien preside la reunión; la secretaría puede registrarlo en su nombre.
governance-denied-runs = Solo la presidencia o la secretaría de este órgano puede hacerlo. Diríjase a ellas.
governance-denied-sits = Solo quienes se sientan en este órgano pueden hacerlo.
governance-denied-sees = Este órgano no es público. Lo ven quienes se sientan en él, sus observadores y su secretaría; pida acceso a la secretaría.
governance-refusal-code = No puede ser un nombre corto. Use de 2 a 40 minúsculas sin acentos, cifras y guiones, empezando por una letra.
governance-refusal-code-taken = El nombre corto «{ $code }» ya está en uso. Elija otro.
governance-refusal-parent-circle = Un órgano no puede pertenecer a sí mismo ni a uno que dependa de él. Elija otro.
governance-refusal-ends-early = Empezó el { $day } y no puede terminar antes. Indique ese día o uno posterior.
governance-refusal-body-held = { $count ->
    [one] Uno de sus puestos está ocupado más allá de ese día. Póngale fin primero.
   *[other] { $count } de sus puestos están ocupados más allá de ese día. Póngales fin primero.
}
governance-refusal-overtaken = Otra persona ha cambiado esto entretanto; el historial de la página dice qué. Mírelo y guarde de nuevo si su cambio sigue valiendo.
governance-refusal-body-not-then = El órgano no existe el { $day }. Indique un día en que exista.
governance-refusal-seat-not-then = El puesto no existe el { $day }. Indique un día en que exista.
governance-refusal-mandate-ended = El mandato terminó el { $until }, antes del { $day }. Un puesto necesita un mandato vigente: elija otro o un día anterior.
governance-refusal-mandate-later = El mandato no empieza hasta el { $since }, después del { $day }. Elija ese día o uno posterior.
governance-refusal-not-of-section = El puesto es de la sección «{ $section }» y el miembro no pertenece a ella el { $day }. Elija un miembro de esa sección.
governance-refusal-term-short = El periodo debe terminar después del { $day }, en que empieza.
governance-refusal-term-beyond = El propio puesto termina el { $day }. Indique ese día o uno anterior.
governance-refusal-deputy-office = Un suplente no preside. Elija «Miembro».
governance-refusal-seat-taken = { $name } lo ocupa así desde el { $since }. Póngale fin primero o elija otro puesto.
governance-refusal-own-deputy = Nadie puede ser titular y suplente del mismo puesto. Elija a otra persona.
governance-refusal-titular-elsewhere = { $name } es titular del puesto { $number } de este órgano desde el { $since }, y nadie ocupa dos a la vez. Póngale fin primero o elija a otra persona.
governance-refusal-mandate-seat = El puesto { $number } de { $body } se ocupó mediante este mandato el { $day }. Elija fechas que incluyan ese día.
governance-refusal-mandate-loss = El puesto { $number } de { $body } se perdió porque este mandato terminó: el día de su fin queda como está. Si el mandato continuó, inscríbalo de nuevo y vuelva a cubrir el puesto.
governance-refusal-mandate-roll = La lista de votantes fijada de «{ $meeting }» descansa en las fechas de este mandato. Elija fechas que no la contradigan.
governance-refusal-chair-taken = { $name } preside desde el { $since }. Póngale fin primero o elija «Vicepresidencia».
governance-refusal-tenure-ended = Esto ya terminó el { $day }.
governance-refusal-no-end = No hay ningún fin fijado que se pueda anular.
governance-refusal-tenure-bound = Desde el { $day } el lugar es de otra persona, el puesto ya no existe o su titular tiene otro puesto del órgano. Elija ese día o uno anterior, o anule antes eso.
governance-refusal-rule-empty = Indique un mínimo, un máximo o ambos.
governance-refusal-rule-crossed = El máximo es menor que el mínimo. Corrija uno de los dos.
governance-refusal-rule-each = Para «cada» solo se puede fijar un máximo: nadie puede enumerar a los ausentes.
governance-refusal-rule-ended = Esta regla ya ha terminado.
governance-refusal-rule-begun = Esta regla rige desde el { $day }. Lo que ya empezó no se retira; póngale fin o fije otra en su lugar.
governance-refusal-rule-ahead = Esta regla no empieza hasta el { $day }. Retírela.
governance-refusal-rule-next = Otra regla ocupa su lugar el { $day }. Elija ese día o uno anterior, o retire antes la otra regla.
governance-refusal-standing = Elija al menos una situación.
governance-refusal-kinds = Elija al menos un tipo de miembro.
governance-refusal-statute-later = Ya hay uno fijado desde el { $day }. Elija ese día o uno posterior: lo que vino después no se deshace por detrás.
governance-refusal-statute-begun = Este estatuto vale desde el { $day }. Lo que ya empezó no se retira; apruebe otro en su lugar.
governance-refusal-lent-bodies = Marque al menos un órgano cuya regla pueda usarse.
governance-refusal-rule-not-lent = { $article } no permite a este órgano votar según la regla de: { $body }.
governance-refusal-rule-seats = { $seats ->
    [0] Este órgano no tiene aún ningún puesto. Añada antes los puestos.
    [one] Este órgano tiene un solo puesto: ninguna regla puede pedir más.
   *[other] Este órgano tiene solo { $seats } puestos: ninguna regla puede pedir más.
}
governance-refusal-statute-missing = El órgano «{ $body }» no tiene el { $day } ningún estatuto sobre este punto: { $topic }. Un administrador debe fijarlo en la página del órgano antes de continuar.
governance-refusal-venue = Diga dónde tiene lugar la reunión, o elija que se celebra a distancia.
governance-refusal-statutes-none = No queda nada que adoptar: todo lo que dice este conjunto ya está fijado aquí.
governance-refusal-body-unknown = No hay ningún órgano con el nombre corto «{ $code }». Elija uno de la lista.
governance-refusal-prefix = Use de 1 a 12 mayúsculas sin acentos y cifras, por ejemplo «WC».
governance-refusal-prefix-taken = Otro órgano numera sus decisiones con «{ $prefix }». Elija otro comienzo.
governance-refusal-statute-example = El artículo ya es otro. ¿Sigue siendo un ejemplo? Deje la marca si lo es, quítela si es una regla propia de la federación, y envíe de nuevo.
governance-refusal-threshold = Indique una parte como «1/2» o «50 %», o un número como «50», según lo elegido arriba.
governance-fault-article-missing = Una regla debe citar su artículo.
governance-fault-denominator-zero = No se puede dividir entre cero. Corrija la parte.
governance-fault-fraction-above-one = La parte es mayor que el todo. Corríjala.
governance-fault-threshold-unreachable = Más que el todo no se alcanza nunca. Elija «al menos» o una parte menor.
governance-fault-threshold-void = El cero se alcanza siempre. Indique más o elija que no se exija nada.
governance-fault-number-too-large = El número es demasiado grande.
governance-fault-majorities-missing = Debe exigirse al menos una mayoría.
governance-fault-majority-repeated = Esta mayoría dice lo mismo que una anterior. Cámbiela o quítela.
governance-fault-hands-with-weights = A mano alzada no se distinguen pesos: no admita esa votación o dé a todos los votos el mismo peso.
governance-fault-tie-impossible = La presidencia solo decide empates donde una mayoría es de más de la mitad. Elija que el empate rechace.

## Bodies: history
governance-history-body-created = Se creó el órgano.
governance-history-body-changed = Se cambió el órgano.
governance-history-seat-class-added = Se añadió una clase de puestos.
governance-history-seat-added = Se añadieron puestos.
governance-history-seats = Puestos { $first } a { $last }
governance-history-says = { $what }: { $says } ({ $article }; { $days })
governance-history-seat-closed = Se suprimió un puesto.
governance-history-seat-restored = Se anuló la supresión de un puesto.
governance-history-tenure-begun = Se cubrió un puesto.
governance-history-tenure-ended = Se dejó un puesto.
governance-history-tenure-restored = Se anuló el fin de un puesto ocupado.
governance-history-tenure-lost = Se perdió un puesto porque terminó el mandato.
governance-history-composition-rule-enacted = Entró en vigor una regla de composición.
governance-history-composition-rule-ended = Terminó una regla de composición.
governance-history-composition-rule-withdrawn = Se retiró una regla de composición antes de su primer día.
governance-history-composition-rule-restored = Una regla de composición sigue rigiendo, pues se retiró la que la seguía.
governance-history-statute-enacted = Entró en vigor un estatuto.
governance-history-statute-ended = Terminó un estatuto.
# used-by: code
governance-history-statute-withdrawn = Se retiró un estatuto antes de su primer día.
# used-by: code
governance-history-statute-restored = Un estatuto sigue valiendo, al haberse retirado el que lo seguía.

## Meetings
governance-nav-meetings = Reuniones
governance-meetings-title = Reuniones
governance-meetings-about = De qué tratan los órganos de la federación, cuándo y dónde; y qué se decidió allí.
governance-meetings-which = Qué reuniones
governance-meetings-upcoming = En curso y próximas
governance-meetings-past = Pasadas
governance-meetings-body = Órgano
governance-meetings-all-bodies = Todos los órganos
governance-meetings-show = Mostrar
governance-meetings-none = No hay ninguna reunión así que usted pueda ver. Cuando un órgano convoca una, aparece aquí.
governance-meetings-caption = Las reuniones, con la hora del lugar
governance-meetings-meeting = Reunión
governance-meetings-when = Cuándo
governance-meetings-where = Dónde
governance-meetings-stage = Etapa
governance-meetings-csv = Todas las reuniones como tabla (CSV)
governance-meetings-json = Todas las reuniones en JSON
governance-format-in-person = en un solo lugar
governance-format-hybrid = presencial y en línea
governance-format-remote = en línea
governance-stage-draft = borrador
governance-stage-called = convocada
governance-stage-open = abierta
governance-stage-closed = cerrada
governance-meeting-where = { $venue } y en línea
governance-meeting-json = Esta reunión en JSON
governance-example = ejemplo, no la norma propia de la federación
governance-keep = Guardar los cambios

## Meetings: planning and calling
governance-meeting-new = Preparar una reunión
governance-meeting-new-about = Solo la ven quienes dirigen el órgano, hasta que usted la convoque.
governance-meeting-notice = { $says } ({ $article })
governance-meeting-body-notice = { $body } ({ $count ->
    [0] sin plazo de convocatoria
    [one] convocatoria { $count } día antes
   *[other] convocatoria { $count } días antes
 })
governance-meeting-no-body = Todavía no hay ningún órgano que pueda reunirse. Cree uno primero.
governance-meeting-plan = Preparar
governance-meeting-edit = Cambiar esta reunión
governance-meeting-edit-called = Esta reunión está convocada. Si cambia la hora, habrá que convocarla de nuevo.
governance-meeting-discard = Desechar este borrador
governance-meeting-format = Modo de participar
# used-by: code
governance-field-title = Título
# used-by: code
governance-field-note = Nota
# used-by: code
governance-field-paragraphs = Párrafos
governance-field-venue = Lugar
governance-field-venue-hint = Edificio y ciudad. Déjelo vacío si la reunión es a distancia.
governance-field-zone = Zona horaria
governance-field-starts = Comienzo, en esa zona
governance-field-ends = Fin, en esa zona
governance-call-title = Convocar la reunión
governance-call-do = Convocar la reunión
governance-call-people = { $count ->
    [one] { $count } persona que ocupa un puesto recibe una carta con un enlace propio.
   *[other] { $count } personas que ocupan un puesto reciben una carta, cada una con un enlace propio.
}
governance-call-unreached-title = Sin dirección
governance-call-unreached = { $count ->
    [one] { $count } persona que ocupa un puesto no tiene dirección de correo. Avísela de otro modo:
   *[other] { $count } personas que ocupan un puesto no tienen dirección de correo. Avíselas de otro modo:
}
governance-call-about = Las cartas enviadas no se recuperan. El nombre, el lugar y el orden del día aún pueden cambiar después.
governance-call-sent = { $count ->
    [0] La convocatoria está hecha; no se escribió ninguna carta.
    [one] La convocatoria ha salido: se escribió { $count } carta.
   *[other] La convocatoria ha salido: se escribieron { $count } cartas.
}
governance-call-late = La reunión ya empezó, { $when }: esta convocatoria sale después.
governance-notice-given = Convocada el { $day }, { $given ->
    [one] { $given } día
   *[other] { $given } días
 } antes de la reunión; { $article } pide { $asked ->
    [one] { $asked } día
   *[other] { $asked } días
 }.
governance-mail-poll-subject = Se pide su voto: { $question }
governance-mail-poll-body =
    Hola, { $name }:

    en «{ $meeting }» hay una cuestión abierta sobre la que puede votar:

    { $question }

    Vote aquí:

    { $address }
governance-mail-decision-subject = { $number }: { $title }
governance-mail-decision-body =
    Hola, { $name }:

    «{ $meeting }» ha decidido: { $verdict }.

    { $number }: { $title }

    El texto, y cómo se llegó al resultado:

    { $address }
governance-mail-decision-adopted = aprobado
governance-mail-decision-rejected = rechazado
governance-mail-seat-subject = Su escaño en «{ $body }» está en riesgo
governance-mail-seat-body =
    Hola, { $name }:

    el mandato por el que ocupa un escaño en «{ $body }» termina. { $risk }

    El escaño:

    { $address }

    Si el mandato continúa, pida al punto focal de su miembro o al responsable de su sección que lo registre.
governance-mail-call-subject = { $body }: reunión del { $when }
governance-mail-call-no-venue = a distancia
governance-mail-call-body =
    Hola, { $name }:

    { $body } se reúne: { $meeting }.

    Cuándo: { $when } ({ $zone })
    Dónde: { $venue }
    Cómo: { $format }

    Orden del día
    { $agenda }

    Su página de esta reunión le dice si puede votar y por qué, y más tarde qué cuestión está abierta. No hace falta contraseña:

    { $address }

    El enlace es solo suyo. Por favor, no lo pase a nadie.

    { $notice }
governance-invite-title = Escribir de nuevo a alguien
governance-invite-about = Para quien perdió la carta u ocupó un puesto después de la convocatoria. El enlace anterior sigue valiendo.
governance-invite-person = A quién
governance-invite-do = Enviar un enlace nuevo
governance-opening-title = Abrir la reunión
governance-opening-about = La lista de votantes se fija tal como está en este momento: quién puede votar queda establecido para toda la reunión. No se puede deshacer.
governance-opening-frozen = La lista de votantes se fijó antes y queda como está. La apertura no se puede deshacer.
governance-opening-do = Abrir la reunión
governance-closure-title = Cerrar la reunión
governance-closure-present = { $count ->
    [0] Ya no hay nadie presente.
    [one] { $count } persona está presente y se anotará que se fue.
   *[other] { $count } personas están presentes y se anotará que se fueron.
}
governance-closure-pending = { $count ->
    [one] { $count } punto no se trató:
   *[other] { $count } puntos no se trataron:
}
governance-closure-drafted = { $count ->
    [one] { $count } cuestión está preparada y no se sometió a votación. Así constará:
   *[other] { $count } cuestiones están preparadas y no se sometieron a votación. Así constará:
}
governance-closure-about = Una reunión cerrada no se abre de nuevo. Su constancia queda para todos los que pueden seguirla.
governance-closure-do = Cerrar la reunión

## Meetings: where it is
governance-now-title = En qué punto está
governance-now-draft = Esta reunión se está preparando. Aún no está convocada.
governance-now-called = Comienza el { $when }.
governance-now-open = Abierta desde el { $when }. No se trata ningún punto.
governance-now-item = Punto { $number }: { $title }
governance-now-closed = Cerrada el { $when }.
governance-agenda-title = Orden del día
governance-agenda-none = El orden del día aún está vacío.
governance-item-pending = por tratar
governance-item-passed = saltado
governance-item-not-reached = no tratado
governance-item-current = ahora
governance-item-done = tratado
governance-fact-title = Sobre esta reunión
governance-fact-called = Convocada
governance-fact-notice = Plazo
governance-fact-example = (La norma es un ejemplo, no la propia de la federación.)
governance-fact-opened = Abierta
governance-fact-chair = Presidida por
governance-presiding-title = Quién preside
governance-presiding-now = { $name } preside esta reunión. Indique aquí si lo hace otra persona, por ejemplo por suplencia. El voto de calidad es suyo.
governance-presiding-nobody = No consta quién preside esta reunión. Indíquelo: el voto de calidad es suyo.
governance-presiding-person = Preside esta reunión
governance-presiding-do = Preside esta persona
governance-fact-closed = Cerrada
governance-panel-now = Ahora mismo
governance-panel-vote-open = Hay una votación abierta
governance-panel-vote-now = Votar
governance-panel-body-meetings = Reuniones
governance-panel-my-meetings = Mis reuniones
governance-panel-drafts = En preparación
governance-panel-all-meetings = Todas las reuniones

## Meetings: the chair’s screen
governance-chair-link = Dirigir esta reunión
governance-chair-page = La página de la presidencia
governance-chair-title = En la presidencia: { $meeting }
governance-chair-public = La página que todos ven
governance-chair-reach = A mano
governance-chair-keys = N va al acto siguiente, Intro lo hace.
governance-keys = Teclas
governance-item-more = Más sobre este punto
governance-item-papers = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 }
governance-next-agenda = Escribir el orden del día
governance-next-agenda-about = Una reunión se convoca para algo. Añada el primer punto.
governance-next-call = Convocar la reunión
governance-next-call-about = Se comprueba el plazo y cada persona que ocupa un puesto recibe una carta. Usted ve ambas cosas antes de que se envíe nada.
governance-next-call-do = Ver qué va a pasar
governance-next-wait = Esperar al { $day }
governance-next-wait-about = La reunión se puede abrir en su día. Hasta entonces puede añadir documentos y mociones, y fijar la lista de votantes.
governance-next-open = Abrir la reunión
governance-next-open-about = La lista de votantes se fija al abrir. Usted ve quién puede votar antes de hacerlo.
governance-next-open-do = Ver qué va a pasar
governance-next-presence = Pasar lista
governance-next-presence-about = No consta nadie como presente. El quórum resulta de quién está aquí.
governance-next-presence-do = A la lista
governance-next-open-poll = Abrir la votación: { $question }
governance-next-open-poll-about = La regla se muestra más abajo. Una vez abierta la votación, queda fijada y todos los votantes pueden responder.
governance-next-close-poll = La votación está abierta: { $question }
governance-next-close-poll-about = Ciérrela cuando todos hayan tenido tiempo de votar.
governance-next-close-poll-do = Cerrar la votación…
governance-next-decide = Empate: { $question }
governance-next-decide-about = La presidencia tiene voto de calidad.
governance-next-decide-do = Al voto de calidad
governance-next-motion = Someter a votación: { $motion }
governance-next-motion-about = La regla se dice en palabras antes de abrir la votación.
governance-next-motion-do = Mostrar la regla
governance-next-item = Punto siguiente: { $item }
governance-next-item-about = El punto anterior queda tratado al pasar a este. Puede volver en cualquier momento.
governance-next-item-do = Pasar a él
governance-next-finish = En curso: { $item }
governance-next-finish-about = Es el último punto y no espera ninguna moción. Diga cuándo está tratado; entonces se puede cerrar la reunión.
governance-next-finish-do = Está tratado
governance-next-close = Cerrar la reunión
governance-next-close-about = Todos los puntos se han tratado y no espera ninguna moción.
governance-next-close-do = Cerrar la reunión
governance-next-read = La reunión ha terminado
governance-next-read-about = Todos los que pueden seguirla pueden leer y comprobar su constancia.
governance-next-read-do = Leer la constancia
governance-next-clear = El ensayo ha terminado
governance-next-clear-about = Repáselo cuanto quiera y luego bórrelo. Nada de él cuenta.
governance-item-new = Añadir un punto
governance-item-add = Añadirlo
governance-item-edit = Punto { $number }
governance-item-edit-short = Cambiar el punto
governance-item-title = Título
governance-item-note = Nota
governance-item-remove = Quitar este punto del orden del día
governance-item-take-up = Pasar a él
governance-item-finish = Tratado
governance-item-put-back = Dejarlo para después
governance-item-reopen = Volver a él
governance-item-up = Antes
governance-item-down = Después
governance-paper-new = Añadir un documento
governance-paper-add = Presentarlo
governance-paper-edit = Cambiar este documento
governance-paper-remove = Retirar este documento
governance-paper-title = Título
governance-paper-body = Texto
governance-paper-empty = Este documento solo tiene título.
governance-paper-list = Documentos
governance-paper-under = Punto { $number }: { $title }

## The hall’s screen
governance-hall-link = Pantalla de la sala
governance-hall-title = En pantalla: { $meeting }
governance-hall-item = Punto { $number } del orden del día
governance-hall-next = A continuación: { $number }. { $title }
governance-hall-vote = Vote ahora
governance-hall-code = Código QR que lleva a esta votación
governance-hall-scan = Escanee o abra su enlace.
# Stands after the number of those who voted, which is set large.
governance-hall-of = de { $entitled } han votado
governance-hall-clock = Hora
governance-hall-elapsed = Abierta desde hace

## Rehearsals
governance-rehearsal-ribbon = Ensayo. Nada de esto cuenta ni entra en el registro.
governance-rehearsal-named = Ensayo: { $meeting }
governance-rehearsal-real = A la reunión misma
governance-rehearsal-link = Al ensayo
governance-rehearsal-make = Ensayar esta reunión
governance-rehearsal-make-do = Crear el ensayo
governance-rehearsal-about = Un ensayo tiene el mismo orden del día, los mismos documentos, mociones y delegados, y su propia lista de votantes, presencia y votaciones. Puede abrirse enseguida. No se escribe a nadie: los delegados lo encuentran en la página de la reunión y en la pantalla de la sala.
governance-rehearsal-trace = Lo que decide no recibe número ni figura en ninguna lista, canal o exportación. Cuando lo borra, solo queda lo que dice el libro mayor: que se hizo y que se borró.
governance-rehearsal-clear = Borrar el ensayo
governance-rehearsal-clear-do = Borrarlo
governance-rehearsal-clear-about = Se eliminan su lista de votantes, su presencia, sus votaciones y sus copias del orden del día, y las respuestas dadas se borran del libro mayor. La reunión misma queda como está. No se puede deshacer; se puede crear otro ensayo.
governance-refusal-rehearsal = Esto es un ensayo: su hora no cambia y no se escribe a nadie.
governance-refusal-rehearsal-of-rehearsal = Un ensayo no se ensaya. Vaya a la reunión misma.
governance-refusal-rehearsal-exists = Ya hay un ensayo de esta reunión. Bórrelo antes de crear otro.
governance-refusal-no-rehearsal = Esto no es un ensayo, y las reuniones no se borran.
# used-by: code
governance-history-rehearsal-made = Se creó un ensayo.
# used-by: code
governance-history-rehearsal-cleared = Se borró un ensayo.
# used-by: code
governance-history-poll-cleared = Se borró una votación de ensayo.

## Meetings: the roll
governance-roll-title = Lista de votantes
governance-roll-title-of = Lista de votantes: { $meeting }
governance-roll-link = Quién puede votar, y por qué
governance-delegation-title = Delegados de los miembros
governance-delegation-title-of = Delegados de los miembros: { $meeting }
governance-delegation-panel = Designaciones para las asambleas
governance-delegation-called = Delegado en { $meeting }
governance-delegation-counts = { $members ->
    [one] { $members } miembro tiene voto por su tipo;
   *[other] { $members } miembros tienen voto por su tipo;
} { $named ->
    [one] { $named } ha designado a su delegado,
   *[other] { $named } han designado a su delegado,
} { $missing ->
    [one] { $missing } aún no ha designado a nadie.
   *[other] { $missing } aún no han designado a nadie.
}
governance-delegation-until = Los delegados se pueden designar hasta el final del { $last } ({ $article }).
governance-delegation-until-opening = Los delegados se pueden designar hasta que se abra la reunión, el { $last } ({ $article }).
governance-delegation-rule = Lo que dicen los estatutos
governance-delegation-search = Nombre de un miembro
governance-delegation-show-all = Todos los miembros
governance-delegation-show-named = Con delegado
governance-delegation-show-missing = Sin delegado
governance-delegation-empty = Ningún miembro corresponde a esta elección.
governance-delegation-caption = Los miembros con voto y a quién han designado
governance-delegation-member = Miembro
governance-delegation-delegate = Delegado
governance-delegation-substitute = Suplente
governance-delegation-none-word = sin delegado designado
governance-delegation-without-mandate = sin mandato en esa fecha
governance-delegation-act = Designar al delegado
governance-delegation-name = Designar al delegado de { $member }
governance-delegation-name-title = { $member }: delegado en { $meeting }
governance-delegation-name-do = Designar
governance-delegation-withdraw = Retirar la designación
governance-delegation-choose = Elija a una persona
governance-delegation-no-substitute = Sin suplente
governance-delegation-choice = { $name } · { $office }
governance-delegation-choice-former = { $name } · { $office } ({ $span })
governance-delegation-add-person = Falta alguien en la lista: añada a la persona con su mandato
governance-delegation-all = Todos los miembros y sus designaciones
governance-refusal-delegation-late = Los delegados se podían designar hasta el { $last } ({ $article }). Diríjase a la secretaría del órgano.
governance-refusal-delegation-frozen = La lista de votantes de esta reunión está fijada: ya no se designa a nadie. Diríjase a la secretaría del órgano.
governance-refusal-delegation-kind = Los miembros de este tipo no tienen voto en este órgano ({ $article }) y no designan delegado.
governance-refusal-delegation-member = El día de la reunión, { $day }, no es miembro.
governance-refusal-delegation-unknown = Elija a alguien que tenga o haya tenido un mandato en este miembro. Añada primero a la persona con su mandato.
governance-refusal-delegation-same = El suplente debe ser otra persona que el delegado.
governance-refusal-delegation-mandate = { $name } no tiene ningún mandato en este miembro el { $day }, y { $article } lo exige. Elija a alguien que lo tenga.
governance-refusal-delegation-elsewhere = { $name } ya es delegado de { $member }; nadie tiene dos votos. Elija a otra persona.
governance-mail-delegation-subject = { $member }: designe a su delegado en { $meeting }
governance-mail-delegation-body =
    Hola, { $name }:

    { $body } se reúne: { $meeting }, { $when }.

    { $member } tiene allí un voto. Designe a su delegado y a un suplente antes del final del { $last } ({ $article }):

    { $address }

    Quien no esté designado no puede votar.
governance-roll-totals = { $entitled ->
    [one] Puede votar { $entitled } de las { $lines } líneas de la lista.
   *[other] Pueden votar { $entitled } de las { $lines } líneas de la lista.
 }
governance-roll-frozen = Fijada el { $when }.
governance-roll-provisional = Aún sin fijar. Así sería la lista el { $day }.
governance-roll-not-frozen = La lista de votantes aún no está fijada.
governance-roll-hash = SHA-256 de la lista:
governance-roll-freeze = Fijar la lista ahora
governance-roll-freeze-again = Fijarla de nuevo, tal como está
governance-roll-show = Qué líneas
governance-roll-show-all = Todas
governance-roll-show-voting = Pueden votar
governance-roll-show-others = No pueden votar
governance-roll-search = Nombre o puesto
governance-roll-none = Aquí no se encuentra a nadie.
governance-roll-caption = Cada voto, quién lo tiene y por qué
governance-roll-who = Quién
governance-roll-vote = Voto
governance-roll-why = Por qué
governance-roll-met = { $count ->
    [one] Se cumple la única condición
   *[other] Se cumplen las { $count } condiciones
 }
governance-roll-votes = puede votar
governance-roll-stands-by = en reserva
governance-roll-no-vote = sin voto
# One line in a list of people to choose from
governance-roll-choice = { $name } · { $member } · puesto { $number }
governance-roll-choice-delegation = { $name } · { $member }
governance-roll-delegation = Voto de un miembro
governance-reason-seat-held = Ocupa el puesto desde el { $since }.
governance-reason-named = Designado por el miembro el { $on }.
governance-reason-no-delegate = El miembro no ha designado ningún delegado.
governance-reason-kind-gives = Los miembros de este tipo, «{ $kind }», tienen un voto ({ $article }).
governance-reason-kind-bars = Los miembros de este tipo, «{ $kind }», no tienen voto ({ $article }).
governance-reason-mandate-missing = El día de la lista no tiene ningún mandato político en el miembro; { $article } lo exige. El miembro puede designar a otra persona mientras las designaciones estén abiertas.
governance-reason-mandate-advised = No tiene ningún mandato político en el miembro, como recomienda { $article }; eso no quita el voto.
governance-reason-mandate-not-asked = No necesita un mandato político ({ $article }).
governance-reason-other-member = Vota o suple por { $name }; nadie tiene dos votos.
governance-reason-mandate-in-force = El mandato está vigente.
governance-reason-seat-kept = El mandato terminó el { $ended }; { $article } conserva el puesto hasta que llegue su momento.
governance-reason-mandate-ended = El mandato terminó el { $ended } y ningún artículo conserva el puesto.
governance-reason-mandate-later = El mandato no comienza hasta el { $since }.
governance-reason-standing-gives = La situación del miembro, «{ $standing }», da el voto ({ $article }).
governance-reason-standing-not-asked = Ningún artículo de este órgano liga el voto a la situación del miembro: aquí los atrasos no cuentan.
governance-reason-standing-bars = La situación del miembro es «{ $standing }»; { $article } no le da el voto. Pregunte a la secretaría de la sección cómo remediarlo.
governance-reason-standing-unknown = La situación del miembro no consta, y { $article } pide una. Pida a la secretaría que la registre.
governance-reason-member-left = El miembro dejó la federación el { $on }.
governance-reason-person-erased = Los datos de esta persona se borraron.
governance-reason-seat-vacant = Nadie ocupa el puesto.
governance-reason-class-without-vote = Los puestos de esta clase no tienen voto.
governance-reason-other-seat = Vota o está en reserva en el puesto { $number }; nadie tiene dos votos.
governance-reason-stands-by = Vota siempre que el titular está ausente ({ $article }).
governance-reason-steps-in = Vota, porque el titular no puede ({ $article }).
governance-reason-deputy-not-provided = Ningún artículo de este órgano deja votar a los suplentes.
governance-reason-deputy-excluded = Los suplentes no votan ({ $article }).
governance-reason-seat-barred = El puesto ha perdido el voto; un suplente no puede devolvérselo.

## Meetings: presence and quorum
governance-presence-title = Presencia
governance-presence-count = { $count ->
    [0] No hay nadie presente.
    [one] { $count } persona está presente.
   *[other] { $count } personas están presentes.
}
governance-presence-not-yet = La presencia se toma de la lista fijada. Fíjela o abra la reunión.
governance-presence-show-all = Todas
governance-presence-show-here = Presentes
governance-presence-show-away = Ausentes
governance-presence-caption = Todas las personas de la lista. Marque algunas y diga abajo si llegaron o se fueron.
governance-presence-away = ausente
governance-presence-came-in-person = En la sala
governance-presence-came-remote = A distancia
governance-presence-left = Se fueron
governance-stays-title = Quién vino y se fue
governance-stays-count = { $count ->
    [one] Vino una persona
   *[other] Vinieron { $count } personas
 }
governance-stays-so-far = { $came } hasta ahora; { $here }.
governance-stays-here = { $count ->
    [0] ahora no hay nadie
    [one] ahora hay una
   *[other] ahora hay { $count }
 }
governance-stays-caption = Cada estancia con sus horas, en el huso de la reunión.
governance-stays-caption-day = Cada estancia del { $day }, en el huso de la reunión ({ $zone }).
governance-stays-stays = Estancias
governance-stay = { $came } – { $left }, { $mode }
governance-stay-between = { $between }, { $mode }
governance-stay-now = desde { $came }, { $mode }
governance-mode-in-person = en la sala
governance-mode-remote = a distancia
governance-quorum-title = Quórum
governance-quorum-reached = Participan: { $present } de { $entitled } que pueden votar. Hacen falta { $needed } ({ $article }). Hay quórum.
governance-quorum-missed = Participan: { $present } de { $entitled } que pueden votar. Hacen falta { $needed } ({ $article }). No hay quórum.
governance-quorum-reached-votes = Participan: { $present } de { $entitled } votos. Hacen falta { $needed } ({ $article }). Hay quórum.
governance-quorum-missed-votes = Participan: { $present } de { $entitled } votos. Hacen falta { $needed } ({ $article }). No hay quórum.
governance-quorum-not-asked = Participan: { $present } de { $entitled } que pueden votar. { $article } no pide quórum.
governance-quorum-unset = No se puede decir si hay quórum: los estatutos de este órgano no están fijados sobre { $topics }. Un administrador los fija en la página del órgano.
governance-quorum-mark = quórum: { $needed }
governance-quorum-present = participan: { $present }
governance-quorum-entitled = de { $entitled }
governance-quorum-represented = { $count ->
    [one] { $count } persona ausente cuenta, representada por delegación.
   *[other] { $count } personas ausentes cuentan, representadas por delegación.
}
governance-quorum-represented-not = { $count ->
    [one] { $count } persona ausente está representada por delegación y aquí no cuenta.
   *[other] { $count } personas ausentes están representadas por delegación y aquí no cuentan.
}
governance-quorum-of-opening = Como estaba al abrirse la votación: quien llega o se va después no lo cambia.
governance-quorum-of-closing = Como está ahora: se decide al cerrarse la votación.
governance-quorum-so-far = Hasta ahora: quienes estuvieron presentes en algún momento desde que se abrió la votación.
governance-quorum-next-opening = Como está ahora: en una votación se decide al abrirla.
governance-quorum-next-closing = Como está ahora: en una votación se decide al cerrarla.
governance-quorum-next-during = Como está ahora: en una votación cuenta quien esté en algún momento mientras esté abierta.
governance-quorum-follow = { $count ->
    [one] { $count } persona participa a distancia, solo sigue la reunión y no cuenta: según { $article } solo se vota en la sala.
   *[other] { $count } personas participan a distancia, solo siguen la reunión y no cuentan: según { $article } solo se vota en la sala.
}

## Meetings: proxies
governance-proxy-title = Delegaciones de voto
governance-proxy-about = Quien puede votar puede confiar su voto a otra persona que también puede. Lo que se da o se retira durante una votación vale desde la siguiente.
governance-proxy-unset = Los estatutos de este órgano no dicen nada de delegaciones. Un administrador debe fijarlo antes de que se pueda dar una.
governance-proxy-not-yet = Las delegaciones se dan entre líneas de la lista fijada. Fíjela o abra la reunión.
governance-proxy-none = No hay ninguna delegación vigente.
governance-proxy-count = { $count ->
    [0] No hay ninguna delegación vigente.
    [one] { $count } delegación está vigente.
   *[other] { $count } delegaciones están vigentes.
}
governance-proxy-caption = Delegaciones vigentes
governance-proxy-principal = Representado
governance-proxy-holder = Delegado
governance-proxy-since = Dada
governance-proxy-act = Retirar
governance-proxy-enter = Anotar una delegación
governance-proxy-give = Dar la delegación
governance-proxy-give-title = Confiar mi voto a alguien
governance-proxy-withdraw = Retirar la delegación

## Meetings: motions
governance-motion-new = Presentar una moción
governance-motion-new-about = Cada párrafo lleva número, para poder debatirlo por separado.
governance-motion-table = Presentarla
governance-motion-edit = Cambiar la moción
governance-motion-item = En el punto
governance-motion-no-item = ninguno
governance-motion-mover = Autor
governance-motion-title-field = Título
governance-motion-words = Texto
governance-motion-paragraph = Párrafo { $number }
governance-motion-paragraphs-hint = Los párrafos vacíos se omiten. Guarde y vuelva a abrir este formulario para añadir más.
governance-motion-standing = Esto es lo que vale ahora
governance-motion-title = Moción { $number }: { $title }
governance-motion-number = Moción { $number }
governance-motion-list = Mociones
governance-motion-others = Mociones fuera de los puntos
governance-motion-tabled-at = Presentada el { $when }
governance-motion-movers = Presentada por
governance-motion-seconders = Apoyada por
governance-motion-no-seconder = nadie todavía
governance-motion-lapsed = Apoyaba un texto anterior
governance-motion-lapsed-about = El texto ha cambiado desde entonces. Ese apoyo ya no cuenta; la moción puede apoyarse de nuevo.
governance-motion-frozen = La presidencia ha sometido esta moción a votación. Su texto queda fijado y ya no puede retirarse, salvo que la presidencia descarte la votación:
governance-motion-edit-seconded = { $count ->
    [one] Una persona apoya este texto. Si cambia el título o el texto, ese apoyo decae y debe darse de nuevo.
   *[other] { $count } personas apoyan este texto. Si cambia el título o el texto, su apoyo decae y debe darse de nuevo.
}
governance-motion-text = Texto
governance-motion-second = Apoyar esta moción
governance-motion-second-for = Inscribir a quien la apoya
governance-motion-second-do = Inscribir el apoyo
governance-motion-seconder = Quién la apoya
governance-motion-withdraw = Retirar esta moción
governance-motion-tabled = presentada
governance-motion-seconded = apoyada
governance-motion-put = en votación
governance-motion-adopted = adoptada
governance-motion-rejected = rechazada
governance-motion-withdrawn = retirada

## Meetings: my page
governance-mine-link = Mi página de esta reunión
governance-mine-title = Mi página: { $meeting }
governance-mine-heading = Mi reunión
governance-mine-unsent = No llegó respuesta: la línea parece cortada y puede que esto no haya llegado. Pulse otra vez cuando vuelva la línea; enviado dos veces, cuenta una sola vez.
governance-mine-vote = ¿Puedo votar?
governance-mine-votes = Sí, usted puede votar en esta reunión.
governance-mine-stands-by = Usted está en reserva: vota mientras el titular está ausente.
governance-mine-no-vote = No, usted no tiene voto en esta reunión. Por esto:
governance-mine-provisional = La lista aún no está fijada: así está hoy.
governance-mine-came-later = No: usted ocupó su puesto después de que se fijara la lista, el { $when }. Figurará en ella desde la próxima reunión.
governance-mine-ended = No: usted no ocupa ningún puesto en este órgano desde el { $day }.
governance-mine-ended-reason = No: usted no ocupa ningún puesto en este órgano desde el { $day } ({ $reason }).
governance-mine-ended-article = No: usted no ocupa ningún puesto en este órgano desde el { $day } ({ $reason }; { $article }).
governance-mine-no-seat = No: usted no ocupa ningún puesto en este órgano. Si cree que debería, pregunte a la secretaría.
governance-mine-weight = peso { $weight }
governance-mine-no-proxy = Usted ni tiene ni ha dado delegaciones.
governance-mine-holds = Usted vota también por:
governance-mine-gave = Su voto está confiado a:
governance-mine-follow = Seguir toda la reunión
governance-mine-leave = Salir en este dispositivo
governance-here-title = ¿Estoy presente?
governance-here-yes = Consta que usted está presente ({ $mode }).
governance-here-follows = Usted sigue la reunión a distancia. Según { $article } solo se vota en la sala: desde donde está no puede votar ni cuenta para el quórum.
governance-here-no = No consta que usted esté presente. Solo pueden votar los presentes.
governance-here-by-chair = La presencia la anota la presidencia.
governance-here-not-yet = La presencia se toma cuando la lista está fijada, a más tardar al abrir la reunión.
governance-here-not-on-roll = Usted no figura en la lista de votantes.
governance-here-over = La reunión ha terminado.
governance-here-come = Estoy aquí
governance-here-come-hall = Estoy en la sala
governance-here-come-remote = Participo a distancia
governance-here-come-follow = Sigo la reunión a distancia
governance-here-leave = Me voy

## Meetings: what is refused, and to whom
governance-denied-in-meeting = Solo pueden hacerlo quienes participan en esta reunión. Si perdió su carta, pida un enlace nuevo a la secretaría.
governance-denied-sees-meeting = Esta reunión no es pública. La siguen quienes participan en ella, los observadores y la secretaría de su órgano.
governance-denied-plans = Solo la secretaría de un órgano o un administrador preparan reuniones.
governance-refusal-zone = «{ $value }» no es una zona horaria. Escriba su nombre IANA, como Europe/Paris o America/Bogota.
governance-refusal-time = «{ $value }» no es un día y una hora. Escríbalos como 2026-11-23T10:00.
governance-refusal-time-skipped = A las «{ $value }» los relojes de esa zona se adelantan: esa hora no existe. Elija otra.
governance-refusal-meeting-ends-early = La reunión debe terminar después de comenzar.
governance-refusal-meeting-long = { $days ->
    [one] Una reunión dura como máximo { $days } día. Elija un fin anterior.
   *[other] Una reunión dura como máximo { $days } días. Elija un fin anterior.
}
governance-refusal-meeting-body-later = El órgano solo existe desde el { $day }. Elija ese día u otro posterior.
governance-refusal-meeting-body-ended = El órgano ya no existe desde el { $day }. Elija un día anterior.
governance-refusal-notice = Demasiado tarde: { $article } pide { $asked ->
    [one] { $asked } día
   *[other] { $asked } días
 } entre la convocatoria y la reunión, y hay { $given ->
    [one] { $given }
   *[other] { $given }
 }. El primer día posible es el { $earliest }: cambie el plan.
governance-refusal-call-agenda = El orden del día está vacío. Añada el primer punto y convoque después la reunión.
governance-refusal-meeting-called = La reunión ya está convocada.
governance-refusal-meeting-not-called = La reunión aún no está convocada. Convóquela primero.
governance-refusal-meeting-opened = La reunión ya se abrió.
governance-refusal-meeting-early = La reunión es el { $day }: ábrala ese día.
governance-refusal-meeting-begun = La reunión ha comenzado: su plan ya no cambia.
governance-refusal-meeting-not-open = La reunión no está abierta. Ábrala primero.
governance-refusal-meeting-closed = La reunión está cerrada: su constancia ya no cambia.
governance-refusal-meeting-polling = Hay una votación abierta. Ciérrela primero y después la reunión.
governance-refusal-meeting-used = Solo se desecha un borrador vacío. Quite primero sus puntos o déjelo.
governance-refusal-item-used = De este punto dependen documentos o mociones. Retírelos primero.
governance-refusal-item-begun = Este punto se ha tratado: queda en la constancia.
governance-refusal-roll-not-frozen = La lista de votantes aún no está fijada. Fíjela en su página o abra la reunión.
governance-refusal-roll-in-use = En esta lista se apoyan presencias, delegaciones o votaciones: ya no cambia.
governance-refusal-not-on-roll = Esta persona no participa en esta reunión.
governance-refusal-no-address = Esta persona no tiene dirección de correo. Anote una en el registro o avísela de otro modo.
governance-refusal-presence-by-chair = La presencia la anota la presidencia ({ $article }). Dese a conocer a ella o a la secretaría.
governance-refusal-presence-in-person = Esta reunión se celebra en un solo lugar: nadie participa a distancia.
governance-refusal-presence-remote = Esta reunión se celebra a distancia: no hay sala.
governance-refusal-presence-nobody = Marque al menos a una persona.
governance-refusal-proxy-forbidden = En este órgano no hay delegaciones ({ $article }).
governance-refusal-proxy-principal = Solo quien puede votar en esta reunión puede confiar su voto.
governance-refusal-proxy-holder = El voto solo se confía a quien puede votar en esta reunión. Elija a otra persona.
governance-refusal-proxy-self = Nadie es delegado de sí mismo. Elija a otra persona.
governance-refusal-proxy-given = Este voto ya está confiado. Retire primero esa delegación.
governance-refusal-proxy-holder-gave = Esta persona ha confiado su propio voto y no emitirá el suyo. Elija a otra.
governance-refusal-proxy-principal-holds = Quien tiene delegaciones de otros no puede delegar su propio voto. Primero deben retirarse.
governance-refusal-proxy-cap = { $cap ->
    [one] Esta persona ya tiene { $cap } delegación, lo máximo que permite { $article }. Elija a otra.
   *[other] Esta persona ya tiene { $cap } delegaciones, lo máximo que permite { $article }. Elija a otra.
}
governance-refusal-proxy-withdrawn = Esta delegación ya no está vigente.
governance-refusal-motion-empty = Una moción tiene al menos un párrafo.
governance-refusal-motion-long = { $most ->
    [one] Una moción tiene como máximo { $most } párrafo.
   *[other] Una moción tiene como máximo { $most } párrafos. Una algunos o presente otra moción.
}
governance-refusal-motion-mover = Elija quién la presenta.
governance-refusal-motion-seat = Solo quien participa en esta reunión puede presentar o apoyar una moción.
governance-refusal-motion-not-yours = Solo sus autores, la presidencia y la secretaría pueden cambiar esta moción.
governance-refusal-motion-own = Quien presenta una moción no la apoya además.
governance-refusal-motion-seconded = Usted ya apoya esta moción.
governance-refusal-motion-put = Esta moción se sometió a votación: su texto ya no cambia.
governance-refusal-motion-drafted = La presidencia ha sometido esta moción a votación, en la votación «{ $poll }»: su texto queda fijado y no puede retirarse. Pida antes a la presidencia que descarte esa votación.
governance-refusal-motion-not-put = Esta moción no se ha sometido a votación.
governance-refusal-motion-decided = Esta moción ya está decidida.
governance-refusal-motion-withdrawn = Esta moción fue retirada.

## Meetings: history
# used-by: code
governance-history-meeting-planned = Se preparó la reunión.
# used-by: code
governance-history-meeting-changed = Se cambió el plan de la reunión.
# used-by: code
governance-history-meeting-called = Se convocó la reunión.
# used-by: code
governance-history-meeting-invited = Se envió un enlace nuevo a alguien.
# used-by: code
governance-history-meeting-roll-frozen = Se fijó la lista de votantes.
# used-by: code
governance-history-meeting-opened = Se abrió la reunión.
# used-by: code
governance-history-meeting-chair-named = Se indicó quién preside la reunión.
# used-by: code
governance-history-meeting-closed = Se cerró la reunión.
# used-by: code
governance-history-meeting-discarded = Se desechó un borrador de reunión.
governance-history-delegation-named = Un miembro designó a su delegado.
governance-history-delegation-changed = Un miembro designó a otro delegado o suplente.
governance-history-delegation-withdrawn = Un miembro retiró su designación.
# used-by: code
governance-history-agenda-item-added = Se añadió un punto al orden del día.
# used-by: code
governance-history-agenda-item-changed = Se cambió un punto.
# used-by: code
governance-history-agenda-item-moved = Se movió un punto.
# used-by: code
governance-history-agenda-item-taken-up = Se pasó a un punto.
# used-by: code
governance-history-agenda-item-done = Se trató un punto.
# used-by: code
governance-history-agenda-item-put-back = Se dejó un punto para después.
# used-by: code
governance-history-agenda-item-removed = Se quitó un punto del orden del día.
# used-by: code
governance-history-paper-tabled = Se presentó un documento.
# used-by: code
governance-history-paper-changed = Se cambió un documento.
# used-by: code
governance-history-paper-removed = Se retiró un documento.
# used-by: code
governance-history-presence-begun = Alguien llegó.
# used-by: code
governance-history-presence-ended = Alguien se fue.
# used-by: code
governance-history-presence-taken = Se anotó la presencia de varias personas.
# used-by: code
governance-history-presence-left = Varias personas se fueron.
# used-by: code
governance-history-proxy-given = Se dio una delegación.
# used-by: code
governance-history-proxy-withdrawn = Se retiró una delegación.
# used-by: code
governance-history-motion-tabled = Se presentó una moción.
# used-by: code
governance-history-motion-changed = Se cambió el texto de una moción.
# used-by: code
governance-history-motion-rewritten = Se cambió el texto de una moción; quienes apoyaban el anterior deben apoyarla de nuevo.
# used-by: code
governance-history-motion-seconded = Se apoyó una moción.
# used-by: code
governance-history-motion-put = Se sometió una moción a votación.
# used-by: code
governance-history-motion-put-back = Una votación sobre una moción no decidió nada.
# used-by: code
governance-history-motion-adopted = Se adoptó una moción.
# used-by: code
governance-history-motion-rejected = Se rechazó una moción.
# used-by: code
governance-history-motion-withdrawn = Se retiró una moción.

## Lo que se guarda de mí
governance-holds-seats = Mis puestos
governance-holds-seats-about = Quién ocupa un puesto en un órgano, por qué mandato y por cuánto tiempo: público donde lo es el órgano.
governance-holds-body = Órgano
governance-holds-seat = Puesto
governance-holds-since = Desde
governance-holds-until = Hasta
governance-holds-ended = Por qué terminó
governance-holds-rolls = Mis líneas en las listas de votantes
governance-holds-rolls-about = Quién puede votar en una reunión, con el motivo de cada cual: lo ve quien puede seguir la reunión, para que el recuento pueda comprobarse.
governance-holds-meeting = Reunión
governance-holds-member = Miembro
governance-holds-entitled = Puede votar
governance-holds-weight = Peso
governance-holds-reasons = Por qué
governance-holds-delegations = Reuniones para las que un miembro me designó
governance-holds-delegations-about = A quién envía un miembro lo sabe quien puede seguir la reunión.
governance-holds-named = Designado el
governance-holds-presence = Mis presencias
governance-holds-presence-about = El registro con que se prueba el quórum. Quien puede seguir la reunión ve cuántos están; la presidencia y la secretaría ven quiénes.
governance-holds-mode = Cómo
governance-holds-came = Llegada
governance-holds-left = Salida
governance-holds-proxies = Delegaciones de voto dadas o recibidas
governance-holds-proxies-about = Quién vota por quién en una reunión, conocido por quien puede seguirla.
governance-holds-what = Qué
governance-holds-gave = Dada a
governance-holds-got = Recibida de
governance-holds-other = Quién
governance-holds-given = Dada
governance-holds-withdrawn = Retirada
governance-holds-motions = Mociones que presenté o apoyé
governance-holds-motions-about = Quién presenta y quién apoya se dice con la moción, a quien puede verla.
governance-holds-motion = Moción
governance-holds-moved = Presentada
governance-holds-seconded = Apoyada
governance-holds-tabled = Sometida a la reunión
governance-holds-votes = Mis votos
governance-holds-votes-about = Los votos son nominales, como dice la regla de cada pregunta antes de abrirse. Hasta el cierre su respuesta está sellada, para todos; después la ve quien puede seguir la reunión.
governance-holds-question = Pregunta
governance-holds-for = En nombre de
governance-holds-for-oneself = el mío
governance-holds-by-holder = el mío, emitido por { $name }
governance-holds-cast = Emitido
governance-holds-from = Desde dónde
governance-holds-answer = Respuesta
governance-holds-sealed = sellada
governance-holds-hands = Votaciones a mano alzada a las que fui llamado
governance-holds-hands-about = Se sabe quién fue llamado a alzar la mano. Por qué la alzó cada cual no está escrito en ninguna parte.
governance-holds-entered = Anotado
governance-holds-presided = Donde presidí
governance-holds-presided-about = Las reuniones para las que se le nombró presidente y los empates que decidió su voto: conocidos por quien puede seguir la reunión.
governance-holds-of = De qué
governance-holds-chaired = Nombrado presidente
governance-holds-casting = Voto de calidad
governance-holds-at = Cuándo

## Polls and decisions
governance-nav-decisions = Decisiones
governance-answer-for = A favor
governance-answer-against = En contra
governance-answer-abstain = Abstención
governance-answer-not-voting = No han votado
governance-answer-entitled = Inscritos
governance-count-electors = { $count ->
    [one] { $count } votante
   *[other] { $count } votantes
 }
governance-count-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
 }
# $votes and $electors are phrases with their own plural, e.g. "214 votes (30 voters)".
governance-amount = { $votes } ({ $electors })
governance-tally = { $for } a favor, { $against } en contra, abstenciones: { $abstain }

## Polls and decisions: the verdict in a sentence
governance-verdict-word-carried = Aprobada
governance-verdict-word-rejected = Rechazada
governance-verdict-word-tied = Empate
governance-verdict-word-no-quorum = Sin quórum
# $tally is governance-tally, $asked one or more of governance-demand.
governance-verdict-carried = Aprobada: { $tally }; { $asked }.
governance-verdict-carried-casting = Aprobada por el voto de calidad de la presidencia: { $tally }; { $asked }.
governance-verdict-rejected = Rechazada: { $tally }; { $asked }.
governance-verdict-rejected-casting = Rechazada por el voto de calidad de la presidencia: { $tally }; { $asked }.
governance-verdict-rejected-tie = Rechazada por empate: { $tally }; { $asked }.
governance-verdict-tied = Empate: { $tally }; { $asked }. La presidencia tiene voto de calidad.
governance-verdict-no-quorum = { $at ->
    [opening] Sin quórum: { $present } de { $entitled } estaban al abrirse la votación; { $article } exige { $asked }, { $needed }. No se decidió nada.
    [closing] Sin quórum: { $present } de { $entitled } estaban al cerrarse la votación; { $article } exige { $asked }, { $needed }. No se decidió nada.
   *[other] Sin quórum: participaron { $present } de { $entitled }; { $article } exige { $asked }, { $needed }. No se decidió nada.
}
governance-verdict-no-quorum-number = { $at ->
    [opening] Sin quórum: { $present } de { $entitled } estaban al abrirse la votación; { $article } exige { $asked }. No se decidió nada.
    [closing] Sin quórum: { $present } de { $entitled } estaban al cerrarse la votación; { $article } exige { $asked }. No se decidió nada.
   *[other] Sin quórum: participaron { $present } de { $entitled }; { $article } exige { $asked }. No se decidió nada.
}
# $threshold is one of governance-threshold-…, $base one of governance-base-…
governance-asks = { $threshold } { $base }
governance-asks-simple = la mayoría simple { $base }
governance-asks-number = { $threshold } a favor
governance-demand = { $article } exige { $asked }, { $needed } de { $base }
governance-demand-empty = { $article } exige { $asked }, y no hay ninguno
governance-demand-number = { $article } exige { $asked }
governance-demand-and = { $one }; { $next }
governance-demand-met = { $demand } (alcanzado)
governance-demand-missed = { $demand } (no alcanzado)
governance-bar-for = { $number } a favor
governance-bar-against = { $number } en contra
governance-bar-abstain = abstenciones: { $number }
governance-bar-not-voting = sin voto: { $number }
governance-bar-needed = hacen falta { $number }

## Polls and decisions: the derivation, step by step
governance-step-roll = Lista de votantes
governance-step-presence = { $at ->
    [opening] Asistencia al abrirse la votación
    [closing] Asistencia al cerrarse la votación
   *[other] Asistencia durante la votación
}
governance-step-ballots = Papeletas
governance-step-hands = Votación a mano alzada { $number }
governance-step-tally = Recuento
governance-step-quorum = Quórum
governance-step-majority = Mayoría
governance-step-majority-row = Mayoría { $number }
governance-step-tie = Empate
governance-step-verdict = Resultado
governance-step-met = Se cumple
governance-step-missed = No se cumple
governance-line-roll = { $electors }, un voto cada uno
governance-line-roll-weighted = { $electors }, en total { $votes } según los pesos de la lista
governance-line-presence = presentes { $present }; representados por alguien presente { $represented }
governance-line-besides = votaron sin estar en ese momento { $besides }
governance-line-taking-part = presentes { $present } + representados { $represented } = participan { $sum }
governance-line-ballots = recibidas { $received } − sustituidas { $replaced } − apartadas { $aside } = contadas { $counted }
governance-line-own = emitidas en persona { $own } + por delegación { $proxy } = { $counted }
governance-line-channel = desde la sala { $hall } + desde otro lugar { $remote } = { $counted }
governance-line-hands = a favor { $for } + en contra { $against } + abstenciones { $abstain } + sin alzar la mano { $none } = preguntados { $declared }
governance-line-cast-heads = Votantes: a favor { $for } + en contra { $against } + abstenciones { $abstain } = { $cast }
governance-line-cast-votes = Votos: a favor { $for } + en contra { $against } + abstenciones { $abstain } = { $cast }
governance-line-all-heads = Votantes: respondieron { $cast } + no votaron { $none } = inscritos { $entitled }
governance-line-all-votes = Votos: emitidos { $cast } + no emitidos { $none } = inscritos { $entitled }
governance-line-base-for-against = Base: a favor { $for } + en contra { $against } = { $sum }
governance-line-base-cast = Base: a favor { $for } + en contra { $against } + abstenciones { $abstain } = { $sum }
governance-line-base-present = Base: presentes { $present } + representados { $represented } = { $sum }
governance-line-base-present-besides = Base: presentes { $present } + representados { $represented } + otros que votaron { $besides } = { $sum }
governance-line-base-entitled = Base: todos los inscritos = { $sum }
governance-line-fraction-more = { $count } × { $denominator } = { $left } > { $right } = { $base } × { $numerator }
governance-line-fraction-not-more = { $count } × { $denominator } = { $left } ≤ { $right } = { $base } × { $numerator }
governance-line-fraction-enough = { $count } × { $denominator } = { $left } ≥ { $right } = { $base } × { $numerator }
governance-line-fraction-less = { $count } × { $denominator } = { $left } < { $right } = { $base } × { $numerator }
governance-line-number-enough = { $count } ≥ { $number }
governance-line-number-less = { $count } < { $number }
governance-line-empty = La base está vacía: nada puede alcanzarla.
governance-line-needed = hacían falta { $needed }, hay { $count }
governance-line-needed-share = hacían falta { $needed }, hay { $count }, es decir { $share } de la base
governance-line-tie-fails = A favor y en contra están empatados. Según la regla, el empate rechaza la cuestión.
governance-line-tie-open = A favor y en contra están empatados. Según la regla decide la presidencia, que aún no lo ha hecho.
governance-line-tie-for = A favor y en contra están empatados. Según la regla decide la presidencia, que votó a favor.
governance-line-tie-against = A favor y en contra están empatados. Según la regla decide la presidencia, que votó en contra.
governance-result-caption = Quién respondió qué. Las partes se refieren a todos los inscritos.
governance-result-answer = Respuesta
governance-result-electors = Votantes
governance-result-votes = Votos
governance-result-share = Parte
governance-result-derivation = Cómo se contó

## Polls and decisions: polls
governance-polls-title = Votaciones
governance-poll-stage-draft = Aún no abierta
governance-poll-stage-open = Abierta
governance-poll-stage-closed = Cerrada
governance-poll-stage-annulled = Interrumpida
governance-poll-stage-not-put = No sometida a votación
governance-poll-motion = Moción { $number }: { $title }
governance-poll-rule = La regla
governance-poll-rule-example = Una parte de esta regla es un ejemplo y no es de la federación.
governance-poll-rule-lent = Es la regla del órgano «{ $body }», usada en virtud de { $article }.
governance-poll-rule-frozen = Fijada al abrirse la votación. SHA-256 de la regla:
governance-poll-text-frozen = El texto quedó fijado al someterse la moción a votación. SHA-256 del texto:
governance-poll-rule-of = Regla de
governance-poll-rule-choose = Usar esta regla
governance-poll-turnout-title = Participación
governance-poll-turnout = Participación: { $voted } de { $entitled }
governance-poll-sealed = Hasta el cierre solo se ve la participación, y todos ven lo mismo.
governance-poll-running = Resultado provisional
governance-poll-result = Resultado
governance-poll-decision = Decisión
governance-poll-opened-at = Abierta el { $when }.
governance-poll-closed-at = Cerrada el { $when }.
governance-poll-annulled-at = Interrumpida el { $when }.
governance-poll-annulled-about = Esta votación se interrumpió. No se contó, lo emitido sigue sellado y no se decidió nada.
governance-poll-not-put-at = No se sometió a votación antes de cerrarse la reunión el { $when }.
governance-poll-not-put-about = Esta cuestión estaba preparada y no se sometió a votación: la reunión se cerró antes. Nadie votó y no se decidió nada.
governance-poll-proof = Prueba
governance-poll-proof-opened = Apertura, con la regla
governance-poll-proof-closed = Cierre, con el resultado
governance-poll-proof-decided = Decidida por la presidencia
governance-poll-recount = No hace falta creernos: tome los datos y vuelva a contar con cualquier programa, por ejemplo el breve guion que acompaña a Koinon.
governance-poll-counted = SHA-256 de todo lo contado:
governance-poll-json = Datos de esta votación (JSON)
governance-votes-title = Cómo ha votado cada cual
governance-votes-about = Todas las personas con derecho a voto, por su nombre, tal como se contaron. Una votación a mano alzada es un número: se sabe a quién se preguntó, no para qué levantó la mano cada cual.
governance-votes-answer = Respuesta
governance-votes-any-answer = Todas las respuestas
governance-votes-section = Sección
governance-votes-any-section = Todas las secciones
governance-votes-show = Mostrar
governance-votes-caption = Electores y qué fue de su voto
governance-votes-how = De qué modo
governance-votes-hands = Mano alzada
governance-votes-none = No ha votado
governance-votes-hall = en la sala
governance-votes-remote = a distancia
governance-votes-by-proxy = { $place }, por delegación: { $name }
governance-votes-present = presente
governance-votes-absent = ausente
governance-votes-represented = ausente, con la representación de { $name }
governance-votes-follows = siguió la reunión a distancia
governance-votes-not-at-opening = { $how }; no estaba al abrirse la votación
governance-votes-not-at-closing = { $how }; no estaba al cerrarse la votación
governance-votes-csv = Estos votos en una tabla (CSV)
governance-votes-json = Estos votos como datos (JSON)
governance-record-of-member = Cómo votó
governance-record-of-person = Cómo votó
governance-record-of = Cómo votó { $name }
governance-record-question = Pregunta
governance-record-day = Día
governance-record-all = Todas estas votaciones
governance-record-none = Ninguna votación que usted pueda ver.
governance-record-about = Todas las votaciones cerradas que usted puede ver, la última primero.
governance-votes-count =
    { $count ->
        [0] Nadie corresponde a esta elección.
        [one] { $count } elector
       *[other] { $count } electores
    }
governance-poll-mine = Mi respuesta
governance-poll-chair = Para la presidencia
governance-poll-chair-back = En la presidencia
governance-poll-say = { $stage }: { $question }
governance-poll-new = Plantear otra cuestión
governance-poll-new-about = Para una cuestión que no es una moción. La regla se muestra en palabras antes de abrir la votación.
governance-poll-no-rule = Todavía no se puede plantear ninguna cuestión: los estatutos de este órgano no dicen por qué regla vota.
governance-poll-question = Cuestión
governance-poll-draft = Ver la regla
governance-poll-put = Someter a votación
governance-poll-open = Abrir la votación
governance-poll-close = Cerrar y contar
governance-poll-close-title = Cerrar la votación
governance-poll-close-about = Después nadie puede responder. La votación se cuenta enseguida y lo que decida entra en el registro.
governance-poll-annul-title = Interrumpir la votación
governance-poll-annul-about = No se cuenta, las respuestas quedan selladas y nada se decide. La pregunta puede volver a plantearse.
governance-poll-annul = Interrumpir la votación
governance-poll-discard = No plantear esta cuestión
governance-poll-casting-for = Voto de calidad: a favor
governance-poll-casting-against = Voto de calidad: en contra
governance-poll-casting-about = El voto de calidad decide el empate y no se puede retirar.
governance-casting-of = El voto de calidad es de { $chair }, que preside esta reunión.
governance-casting-behalf = El voto de calidad es de { $chair }, que preside esta reunión. Usted lo registra en su nombre; el registro nombrará a ambos.
governance-casting-enter-for = Registrar el voto de calidad de la presidencia: a favor
governance-casting-enter-against = Registrar el voto de calidad de la presidencia: en contra
governance-casting-told = El voto de calidad lo dio { $chair }, que presidía la reunión.
governance-casting-told-by = El voto de calidad es de { $chair }, que presidía la reunión; lo registró en su nombre { $name }.
governance-casting-told-secretary = El voto de calidad es de { $chair }, que presidía la reunión; lo registró en su nombre la secretaría.
governance-poll-more = Más
governance-poll-last = Último resultado:
governance-poll-motions = Mociones por votar

## Polls and decisions: the delegate’s answer, the show of hands
governance-right-own = Su voto: { $member }, puesto { $seat }
governance-right-own-delegation = El voto de { $member }
governance-right-proxy = Por delegación de { $name }: { $member }, puesto { $seat }
governance-right-proxy-delegation = Por delegación de { $name }: { $member }
governance-right-seat = puesto { $number }
governance-right-weight = Pesa { $votes }.
governance-right-counted = Contado a las { $time }: { $answer }.
governance-right-receipt = Recibo
governance-right-change = Cambiar la respuesta; hasta el cierre cuenta la última
governance-right-keys = 1, 2 y 3 van a una respuesta, Intro la da.
governance-right-proxy-prevails = Su representante también ha votado. Según la regla, vale su papeleta.
governance-right-principal-prevails = La persona a la que usted representa también ha votado. Según la regla, vale su papeleta.
governance-hands-title = Registrar una votación a mano alzada
governance-hands-about = { $count ->
    [one] Una persona en la sala no ha votado por teléfono y puede votar a mano alzada.
   *[other] { $count } personas en la sala no han votado por teléfono y pueden votar a mano alzada.
 }
governance-hands-asked = { $count ->
    [one] Preguntada: esta única persona. ¿Cambiar?
   *[other] Preguntadas: las { $count }. ¿Cambiar?
 }
governance-hands-except = Marque a quien no se preguntó
governance-hands-for = Manos a favor
governance-hands-against = Manos en contra
governance-hands-abstain = Manos de abstención
governance-hands-enter = Registrar
governance-hands-entered = Votación a mano alzada: preguntados { $declared }, manos alzadas { $raised }.
governance-hands-remove = Retirar

## Polls and decisions: the register
governance-decisions-title = Decisiones
governance-decisions-about = Lo que han decidido los órganos de la federación: texto, regla, recuento y prueba de cada decisión.
governance-decisions-search = Buscar decisiones
governance-decisions-any = Todo
governance-decisions-body = Órgano
governance-decisions-year = Año
governance-decisions-outcome = Resultado
governance-decisions-number = Número
governance-decisions-decision = Decisión
governance-decisions-day = Fecha
governance-decisions-count = { $count ->
    [one] { $count } decisión
   *[other] { $count } decisiones
 }
governance-decisions-none = No se encuentra ninguna decisión. Aparecen aquí en cuanto una votación aprueba o rechaza una cuestión.
governance-decisions-caption = Decisiones, la más reciente primero
governance-decisions-csv = Esta lista en una tabla (CSV)
governance-decisions-json = Esta lista en datos (JSON)
governance-decisions-latest = Últimas decisiones
governance-decisions-all = Todas las decisiones
governance-decision-named = { $number }: { $title }
governance-decision-named-rejected = Decisión { $number }: { $title } (no aprobada)
governance-decision-adopted = Aprobada
governance-decision-rejected = No aprobada
governance-decision-taken = Decidida el { $when }.
governance-decision-in-force = En vigor desde el { $day }.
governance-decision-in-force-day = En vigor desde el
governance-decision-text = Texto
governance-decision-effect = Efecto
governance-decision-effect-title = Efecto de una decisión
governance-decision-effect-about = Diga con palabras sencillas qué se sigue de la decisión. Lo dicho antes queda en el historial.
governance-decision-effect-state = Indicar el efecto
governance-decision-no-effect = Aún no se ha indicado ningún efecto.
governance-decision-entitled-title = Quién tenía derecho a votar
governance-decision-entitled = Inscritos: { $entitled }. Presentes: { $present }. Representados: { $represented }.
governance-decision-because = { $count } en el registro de votantes: { $reason }
governance-decision-roll = La lista de votantes, con el motivo de cada persona
governance-decision-poll = La votación completa
governance-decision-hash = SHA-256 del texto:
governance-decision-json = Datos de esta decisión (JSON)

## Polls and decisions: what is refused
governance-refusal-poll-frozen = La votación se abrió: cuestión y regla quedan fijas. Plantee otra cuestión si hace falta.
governance-refusal-poll-open = Esta votación ya está abierta.
governance-refusal-poll-closed = Esta votación está cerrada. Plantee la cuestión de nuevo si hace falta.
governance-refusal-poll-not-put = Esta cuestión no se sometió a votación antes de cerrarse su reunión. Plantéela en otra reunión.
governance-refusal-poll-not-open = Esta votación no está abierta. Ábrala primero.
governance-refusal-poll-other-open = Hay otra votación abierta en esta reunión. Ciérrela primero.
governance-refusal-poll-no-hall = Esta reunión no tiene sala y las respuestas solo llegan desde la sala ({ $article }): nadie podría responder. Permita los votos a distancia en los estatutos o celebre la reunión también en un lugar.
governance-refusal-poll-rule-changed = La regla ha cambiado desde que se mostró. Elíjala de nuevo, léala y abra después la votación.
governance-refusal-poll-text-changed = Esta moción ya no tiene el texto que se sometió a votación. Descarte esta votación y someta la moción de nuevo.
governance-refusal-poll-exists = Ya se prepara o está abierta una votación sobre esta moción. Use esa, o descártela primero.
governance-refusal-poll-nobody = Nadie tiene derecho a votar en esta reunión. La lista de votantes dice por qué.
governance-refusal-poll-proxies = Alguien tiene más delegaciones de las que permite esta regla ({ $cap }; { $article }). Haga que se retiren algunas o elija otra regla.
governance-refusal-poll-weights = Los pesos de la lista son demasiado grandes para contarlos con exactitud. Corrija los puestos del órgano.
governance-refusal-poll-roll = La lista de votantes no puede contarse con esta regla. Elija otra regla o pida a la secretaría que revise la lista.
governance-refusal-poll-no-tie = No hay empate que decidir.
governance-refusal-casting-chair = No consta quién preside esta reunión, y el voto de calidad es de la presidencia. Indique antes quién preside, en la pantalla de la presidencia.
governance-refusal-casting-behalf = El voto de calidad es de la presidencia. Regístrelo en su nombre e indíquelo.
governance-refusal-chair-sits = Solo quien participa en esta reunión puede presidirla.
governance-refusal-chair-voting = Hay una votación abierta o pendiente del voto de calidad. La presidencia podrá cambiar cuando se decida.
governance-refusal-ballot-early = Esta votación aún no está abierta. Espere a que la presidencia la abra.
governance-refusal-ballot-late = Esta votación está cerrada; ya no se admiten papeletas.
governance-refusal-ballot-annulled = Esta votación se interrumpió; no se admiten papeletas. Espere a que la cuestión se plantee de nuevo.
governance-refusal-ballot-not-entitled = Usted figura en la lista sin derecho a voto. La lista dice por qué; consulte a la secretaría si es un error.
governance-refusal-ballot-not-yours = Este voto no le estaba delegado cuando se abrió la votación. Una delegación posterior vale desde la votación siguiente.
governance-refusal-ballot-seat-voted = Otra persona ha votado por este puesto: titular y suplente tienen un solo voto entre los dos.
governance-refusal-ballot-titular-present = El titular de su puesto está presente y vota. Usted vota cuando el titular se haya ido.
governance-refusal-ballot-deputy-sits = El suplente de este puesto está presente y vota; la delegación queda en suspenso.
governance-refusal-ballot-hands = La presidencia ha contado este voto a mano alzada. Pídale que lo retire si es un error.
governance-refusal-ballot-proxy-voted = Su representante ya ha votado por usted y la regla solo admite la primera papeleta. Diríjase a la presidencia.
governance-refusal-ballot-principal-voted = La persona a la que usted representa ya ha votado y la regla solo admite la primera papeleta.
governance-refusal-ballot-abstain = No se ofrece la abstención ({ $article }). Responda a favor o en contra.
governance-refusal-ballot-remote = Solo se vota desde la sala ({ $article }). Haga que se registre su asistencia en la sala.
governance-refusal-ballot-absent = No consta su asistencia. Pida a la presidencia o a la secretaría que la registre y vote después.
governance-refusal-hands-not-allowed = La regla no prevé votación a mano alzada ({ $article }). Todos votan por teléfono.
governance-refusal-hands-nobody = No queda nadie para votar a mano alzada: registre primero la asistencia de quienes están en la sala.
governance-refusal-hands-blank = Escriba un número; 0 si nadie levantó la mano.
governance-refusal-hands-removed = Esta votación a mano alzada ya se retiró.
governance-refusal-hands-many = { $count ->
    [one] Hay más manos que personas: se preguntó a una. Corrija los números.
   *[other] Hay más manos que personas: se preguntó a { $count }. Corrija los números.
 }
governance-refusal-decision-in-force = Una decisión no puede estar en vigor antes del { $day }, cuando se tomó. Elija un día posterior.
governance-refusal-decision-not-adopted = No se aprobó, así que no puede entrar en vigor. Deje el día vacío.

## For programs
governance-api-bodies = Los órganos en una fecha, por código
governance-api-bodies-csv = Los órganos en una tabla, una fila por escaño
governance-api-bodies-json = Los órganos y sus escaños, en un solo archivo
governance-api-body = Un órgano en una fecha: escaños y quién los ocupa, reglas, estatutos
governance-api-body-name = El identificador o el código del órgano
governance-api-of-body = De un solo órgano, por identificador o código
governance-api-id = El identificador
governance-api-meetings = Las reuniones por su comienzo
governance-api-meetings-csv = Las reuniones en una tabla
governance-api-meetings-json = Las reuniones en un solo archivo
governance-api-meeting = Una reunión, con su orden del día, mociones, lista y quórum
governance-api-when = Solo lo que está por venir, o solo lo ya pasado
governance-api-polls = Las votaciones abiertas, la última primero, sin sus papeletas
governance-api-polls-csv = Las votaciones en una tabla
governance-api-polls-json = Las votaciones en un solo archivo, cada una lista para volver a contarse
governance-api-poll = Una votación, con todo lo contado una vez cerrada
governance-api-decisions = Las decisiones, la última primero
governance-api-decisions-csv = Las decisiones en una tabla
governance-api-decisions-json = Las decisiones en un solo archivo
governance-api-decision = Una decisión, con el resultado de su votación
governance-api-year = De un solo año
governance-api-adopted = Solo lo aprobado, o solo lo no aprobado
governance-api-calendar = Todas las reuniones convocadas, como calendario
governance-api-calendar-body = Las reuniones de un órgano, como calendario
governance-api-feed = Todas las decisiones, como canal de noticias
governance-api-feed-body = Las decisiones de un órgano, como canal de noticias
governance-calendar-name = Reuniones: { $federation }
governance-feed-name = Decisiones: { $federation }
governance-subscribe-calendar = Suscribirse: las reuniones en mi calendario
governance-subscribe-feed = Suscribirse: las decisiones como canal de noticias

## Polls and decisions: history
# used-by: code
governance-field-effect = Efecto
# used-by: code
governance-field-in-force = En vigor desde el
# used-by: code
governance-history-poll-drafted = Se preparó una votación.
# used-by: code
governance-history-poll-rule-chosen = Se eligió otra regla para una votación.
# used-by: code
governance-history-poll-discarded = Se descartó una votación preparada.
# used-by: code
governance-history-poll-opened = Se abrió una votación y se fijó su regla.
# used-by: code
governance-history-poll-closed = Se cerró y se contó una votación.
# used-by: code
governance-history-poll-decided = La presidencia decidió un empate.
# used-by: code
governance-history-poll-annulled = Se interrumpió una votación.
# used-by: code
governance-history-poll-not-put = Una cuestión no se sometió a votación antes de cerrarse la reunión.
# used-by: code
governance-history-ballot-cast = Se emitió una papeleta.
# used-by: code
governance-history-show-of-hands-entered = Se registró una votación a mano alzada.
# used-by: code
governance-history-show-of-hands-removed = Se retiró una votación a mano alzada.
# used-by: code
governance-history-decision-taken = Se tomó la decisión.
# used-by: code
governance-history-decision-effect-stated = Se indicó el efecto de la decisión.
