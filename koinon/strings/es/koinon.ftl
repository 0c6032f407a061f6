## Commands
koinon-missing = No hay nada así en esta federación. Revise el identificador.
koinon-serve-open = La casa está abierta en { $address }
koinon-serve-folder = Carpeta de datos: { $folder }
koinon-serve-closed = Cerrado; todo lo confirmado queda guardado.
koinon-user-role-unknown = No existe el papel «{ $role }». Se conocen: { $known }.
koinon-user-invited = Invitación hecha. La dirección donde se elige la contraseña, válida 14 días: { $address }
koinon-refusal-over = «{ $over }» no es nada sobre lo que se ejerza el papel { $role }. Dé un identificador, o el código de una sección o de un órgano.

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
koinon-verify-nothing = No hay ninguna federación en { $folder }. Indique la carpeta de datos con --data.
koinon-verify-receipt-holds = El recibo se sostiene: el asiento { $entry } está en el libro firmado de { $size } asientos, exactamente como en este archivo.
koinon-verify-receipt-what = Dice que ocurrió «{ $kind }», escrito el { $at }.
koinon-verify-receipt-fails = El recibo NO se sostiene: { $why }
koinon-verify-key-known = Firmado con la clave en la que usted confía: { $key }
koinon-verify-key-unknown = Firmado con { $key }. Compare esta clave con otra fuente, o indíquela con --key.
koinon-verify-key-wanted = Aquí no se conoce ninguna clave. Indique la clave pública con --key, o la carpeta de datos con --data.
koinon-verify-checkpoint-holds = El punto de control nuevo ({ $new } asientos) continúa el antiguo ({ $old } asientos): nada anterior fue alterado.
koinon-verify-checkpoint-fails = Los puntos de control NO pertenecen a un mismo libro intacto: { $why }
koinon-wrong-number = Falta un asiento o no está en su lugar. { $detail }
koinon-wrong-bytes = Los bytes del asiento ya no forman un asiento. { $detail }
koinon-wrong-columns = Lo anotado junto al asiento contradice lo que contiene. { $detail }
koinon-wrong-leaf = El asiento fue alterado: sus bytes no dan su resumen. { $detail }
koinon-wrong-rows = Se alteraron, añadieron o quitaron filas de este cambio en bloque. { $detail }
koinon-wrong-part = Se alteró lo que en este asiento se refiere a una persona. { $detail }
koinon-wrong-subject = Se alteró el índice de aquello a que se refieren los asientos. { $detail }
koinon-wrong-tree = Se alteró el árbol sobre los asientos. { $detail }
koinon-wrong-checkpoint = El punto de control firmado no encaja con los asientos: se reescribieron después de firmarlo, o él mismo. { $detail }
koinon-wrong-state = Una ficha no está como dice su último asiento: se cambió fuera de Koinon. { $detail }
