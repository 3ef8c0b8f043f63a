# Qué hay que hacer
task = Tarea
tasks = Tareas
tasks-told = Qué hay que hacer, a qué cargo le toca y para cuándo. Lo pendiente va primero, por fecha.
# $count (number) - how many
tasks-found = { $count ->
    [0] Ninguna tarea
    [one] { $count } tarea
    [many] { $count } de tareas
   *[other] { $count } tareas
}
tasks-many = Más de mil tareas
none-yet = Todavía no hay tareas
none-yet-told = Quien lleva la secretaría encarga aquí, o desde la página de un registro, lo que cada cargo tiene que hacer.
none-found = Ninguna tarea coincide
none-found-told = Quite algún filtro o escriba menos letras.
none-about-it = No hay tareas sobre este registro.
open = Pendiente
done = Hecha
needless = Ya no hace falta
late = Atrasada
whose = De quién
whose-mine = De mi cargo
asked-by = La pidió
asked-by-mine = Mi cargo
# $post (text) - name of the post that gave it
asks = la pide { $post }
about = Sobre
post = A quién le toca
due = Para cuándo
state = Estado
title = Qué hay que hacer
told = Detalle
visibility = Quién la ve
and-its-posts = y los cargos que la piden y la tienen
answer = Por qué ya no hace falta
reminded = Recordada para
settled-on = Cerrada el
changed-field = Otro dato
history = Historial

# Encargar y corregir
give = Encargar una tarea
# $name (text) - name of the record
give-about = Encargar una tarea: { $name }
give-told = La tarea es del cargo, no de la persona: si cambia quien lo ocupa, sigue ahí. Se le avisa por carta, y otra vez tres días antes.
title-hint = En una frase que empiece por un verbo: «Confirmar la sede del taller».
post-hint = Solo aparecen los cargos que pueden ver de qué se trata.
due-hint = Un día (14/6/2027), un mes (6/2027) o un año (2027); vacío si no corre prisa.
told-hint = Lo que haga falta saber para hacerla.
visibility-hint = Nunca más personas que las que ven su registro.
edit = Corregir
edit-title = Corregir la tarea
given = La tarea queda encargada a su propio cargo.
# $post (text) - name of the post
given-told = La tarea queda encargada. Sale una carta para { $post }.
# $post (text) - name of the post
given-held = La tarea queda encargada. La carta para { $post } espera en Cartas hasta que la red empiece a enviarlas.
# $post (text) - name of the post
given-vacant = La tarea queda encargada. Nadie ocupa ahora { $post }: quien llegue la encontrará en su mesa.

# Hacerla
mark-done = Marcar como hecha
reopen = Volver a abrir
needless-title = Ya no hace falta
needless-button = Cerrarla así
answer-hint = En una frase, para quien la pidió.
now-done = Consta como hecha.
now-needless = Consta que ya no hace falta.
now-open = Vuelve a estar pendiente.
settled-otherwise = Otra persona ya la había cerrado de otra manera: vea abajo cómo quedó.
step-given = Encargada
step-to-do = Por hacer
deed-given = Tarea encargada
deed-edited = Tarea corregida
deed-done = Tarea hecha
deed-needless = Tarea que ya no hace falta
deed-reopened = Tarea abierta de nuevo
deed-reminded = Tarea recordada

# Las cartas
letter-given-kind = Tarea encargada
letter-reminder-kind = Recordatorio de tarea
# $title (text) - of the task
letter-given = Tarea: { $title }
# $title (text) - of the task
# $due (text) - a day, a month or a year
letter-reminder = Para { $due }: { $title }
# $name (text) - of the person
letter-greeting = Hola, { $name }:
# $post (text) - name of the post
# $network (text) - its acronym
letter-given-told = En { $network } hay una tarea para el cargo «{ $post }»:
# $post (text) - name of the post
# $network (text) - its acronym
letter-reminder-told = Pronto vence una tarea del cargo «{ $post }» en { $network }:
# $due (text) - a day, a month or a year
letter-due = Para cuándo: { $due }.
letter-button = Ver la tarea
# $network (text) - its acronym
letter-signed = Secretaría de { $network }
# $post (text) - name of the post
# $network (text) - its acronym
letter-why = Recibe esta carta porque ocupa el cargo «{ $post }» en { $network }.

# Los vínculos
links = Vínculos
links-none = No hay vínculos con otros registros.
link = Vincular con otro registro
# $name (text) - of the record
link-title = Vincular con otro registro: { $name }
relation = Qué relación tienen
relation-hint = Desde este registro hacia el otro.
linked-with = Con qué registro
linked-with-hint = Una parte de su nombre, o la dirección de su página copiada del navegador.
which-of-these = ¿Cuál de estos?
no-such-record = Ningún registro que usted vea se llama así. Pruebe con otra parte del nombre o copie la dirección de su página.
since = Desde
since-hint = Un día, un mes o un año; vacío si no importa.
end-link = Quitar el vínculo
now-linked = Los dos registros quedan vinculados.
now-unlinked = El vínculo quedó quitado; el historial lo recuerda.
continues = Continúa
is-continued-by = Tiene continuación en
answers = Responde a
is-answered-by = Tiene respuesta en
results-from = Resulta de
led-to = Dio lugar a
mentions = Menciona
is-mentioned-in = Se menciona en
deed-linked = Vínculo registrado
deed-link-ended = Vínculo quitado
