operations = Operaciones
operations-told = El trabajo largo de la red: lo que está en marcha, lo que terminó y lo que falló. Todo se puede detener, reanudar y deshacer.
no-operations = Todavía no hay ninguna
no-operations-told = Aquí estarán las importaciones, y lo demás que la plataforma hace paso a paso.
operation = Operación
state = Estado
is-going = En marcha
is-turning-back = Deshaciéndose
is-stopped = Detenida
has-ended = Terminada
has-ended-with-failures = Terminada, con algo por corregir
is-undone = Deshecha
is-undone-in-part = Deshecha, salvo lo que cambió después
began = Comenzó
worked-at = Último paso
begun-by = A nombre de
by-program = El programa
made-from = A partir de
progress = Avance
# $done (number) - how many steps are behind
# $steps (number) - of how many
of-steps = { $done } de { $steps } pasos
# $done (number) - how many steps are undone
# $steps (number) - of how many
of-steps-undone = { $done } de { $steps } pasos deshechos
looks-again = La página se actualiza sola.
hold-still = Dejarla quieta
holds-still = La página no se actualiza.
look-again = Actualizarla
stop = Detener
resume = Reanudar
undo = Deshacer
steps = Paso a paso
step-name = Paso
what-became = Qué pasó
# $nth (number) - which step
step = Paso { $nth }
outcome-done = Hechos
outcome-failed = Con error
outcome-passed = Omitidos
outcome-undone = Deshechos
outcome-kept = Conservados
# $reference (text) - for the log
step-broken = Algo falló de nuestro lado; lo demás siguió. Avise a quien administra la instalación, con esta referencia: { $reference }
# $by (text) - what leans on it, a list
step-held = Ya se usa ({ $by }): se queda.
just-begun = En marcha. Puede cerrar esta página: el trabajo sigue.
just-stopped = Detenida. Lo hecho queda hecho; puede reanudarla o deshacerla.
just-resumed = En marcha otra vez, desde donde estaba.
just-turned-back = Se está deshaciendo, del último paso al primero.
came-late = Ya no hacía falta: la operación había cambiado de estado.
# $title (text) - of the operation
undo-title = Deshacer: { $title }
# $count (number) - how many steps were done
undo-told = { $count ->
    [0] No se había hecho ningún paso: la operación termina aquí.
    [one] Se deshará { $count } paso.
    [many] Se desharán { $count } de pasos, del último al primero.
   *[other] Se desharán { $count } pasos, del último al primero.
}
undo-kept-told = Lo que alguien corrigió o usó después no se toca: queda como está y se muestra en una lista. El historial conserva todo.
undo-all = Deshacer todo
# $title (text) - of the operation
waits-stopped = Operación detenida: { $title }
waits-stopped-told = Reanúdela o deshágala.
deed-begun = Operación comenzada
deed-stopped = Operación detenida
deed-resumed = Operación reanudada
deed-undone = Operación por deshacer
deed-worked = Operación en marcha
