# Lugares de una red
home = Inicio
organisations = Organizaciones

# Tipos que vienen con el programa
kind-city = Gobierno municipal
kind-region = Gobierno regional
kind-ministry = Ministerio
kind-agency = Agencia
kind-university = Universidad
kind-city-network = Red de ciudades
kind-university-network = Red de universidades
kind-intergovernmental = Organismo intergubernamental
kind-embassy = Embajada
kind-foundation = Fundación
kind-association = Asociación
kind-forum = Foro
kind-fund = Fondo
kind-firm = Empresa

# La red
# $count (number) - how many
figure-organisations = { $count ->
    [one] organización
    [many] de organizaciones
   *[other] organizaciones
}
# $count (number) - how many
figure-countries = { $count ->
    [one] país
    [many] de países
   *[other] países
}
# $count (number) - how many
figure-people = { $count ->
    [one] habitante
    [many] de habitantes
   *[other] habitantes
}
figure-people-source = Suma de lo que consta en la ficha de cada ciudad
on-the-map = En el mapa
map-told = Cada punto lleva a la página de una ciudad; la lista completa está en Organizaciones.
map-told-largest = Se ven las 400 ciudades mayores; cada punto lleva a su página, y la lista completa está en Organizaciones.
map-credit = Coordenadas de GeoNames (CC BY 4.0).
network-site = Sitio de la red
all-organisations = Ver todas las organizaciones

# La lista
# $count (number) - how many
organisations-found = { $count ->
    [0] Ninguna organización
    [one] { $count } organización
    [many] { $count } de organizaciones
   *[other] { $count } organizaciones
}
organisations-many = Más de mil organizaciones
name = Nombre
kind = Tipo
country = País
population = Población
# Claves y direcciones de la API

api-key = Clave de la API
api-keys = Claves de la API
api-keys-told = Con una clave, un programa de su oficina lee lo que ve este cargo y, si usted lo permite, corrige fichas en su nombre. Solo la hace quien ocupa el cargo, y deja de abrir cuando lo deja.
api-told = Cómo se usa la API.
no-api-keys = Todavía no hay claves de este cargo.
make-api-key = Hacer una clave
make-api-key-told = Una por programa: así puede terminar una sin parar las demás.
api-key-name = Para qué es
api-key-name-hint = Por ejemplo: «Sitio web de la ciudad».
api-key-allows = Qué permite
api-key-reads = Leer
api-key-writes = Leer y corregir organizaciones
api-key-lasts = Cuánto dura
# $days (number) - how long it opens
api-key-days = { $days ->
    [one] Un día
    [many] { $days } de días
   *[other] { $days } días
}
api-key-used = Último uso
api-key-unused = sin usar
api-key-over = terminada
end-api-key = Terminar
api-key-ended = La clave ya no abre.
api-key-made = La clave está hecha.
api-key-once = Cópiela ahora y guárdela donde la lea su programa: no se volverá a mostrar.
api-key-try = Para probarla
api-organisations = Las organizaciones de la red, con los filtros y órdenes de su lista.
api-organisation = Una organización, por su número en la red.
api-correct = Corrige los datos que se envían de una organización, desde la revisión que dice If-Match.
api-bodies = Los órganos de la red.
api-decisions = Las decisiones de los órganos, la última primero.
api-posts = Los cargos y quién los ocupa: solo con una clave de la red.
none-found = Ninguna organización coincide con la búsqueda
none-found-told = Quite algún filtro o busque por otra parte del nombre, la sigla o el país.
none-yet = El directorio está vacío
none-yet-told = Aquí estarán las ciudades y las demás organizaciones que la red conoce.
enter-organisation = Añadir una organización
seen-by-members = Visible para los miembros
seen-by-secretariat = Visible para la secretaría

# La página de una organización
institution = Institución
acronym = Sigla
site = Sitio web
other-names = En otros idiomas
coordinates = Coordenadas
time-zone = Huso horario
in-other-networks = En otras redes
posts = Cargos
post-held = ocupado
post-vacant = vacante
edit = Corregir
history = Historial

# El formulario
# $name (text) - of the organisation
edit-title = Corregir la ficha de { $name }
name-hint = Como la conoce la red: «La Paz», no «Gobierno Autónomo Municipal de La Paz».
institution-hint = Como se llama a sí misma: «Intendencia de Montevideo».
name-in-es = Nombre en español
name-in-pt = Nombre en portugués
name-in-fr = Nombre en francés
name-in-en = Nombre en inglés
other-names-hint = Solo si de verdad se llama de otro modo en ese idioma.
population-hint = Solo cifras; los puntos y espacios no importan.
population-year = Año de la cifra
population-source = Fuente de la cifra
population-source-hint = Por ejemplo: censo nacional, proyección municipal.
no-country = Cualquier país
legend-people = Población
visibility = Quién la ve
visible-public = Cualquier persona
visible-members = Los miembros de la red
visible-secretariat = Solo la secretaría

# Añadir
enter-title = Añadir una organización
enter-told = Primero busque: puede que ya esté aquí, o en otra red, y entonces no hay que escribir nada.
enter-q = Nombre de la ciudad
enter-q-hint = Escríbalo como lo tenga: «Belém», «Prefeitura de Belém», «belem».
find = Buscar
candidates = Ciudades encontradas
already-here = Ya está en el directorio
use-this = Es esta
known-elsewhere = Ya tiene ficha en otra red: se añade tal cual.
no-candidate = No conocemos ninguna ciudad con ese nombre. Revise cómo está escrito o elija el país; si no es una ciudad, siga abajo.
not-a-city = No es una ciudad
not-a-city-told = Ministerios, universidades, agencias, redes: complete usted su ficha.
write-by-hand = Llenar la ficha
# $name (text) - of the organisation
entered = { $name } está ahora en el directorio.
# $count (number) - inhabitants
inhabitants = { $count ->
    [one] { $count } habitante
    [many] { $count } de habitantes
   *[other] { $count } habitantes
}

# Lo que falta o sobra
already-entered = Esa ciudad ya está en el directorio.

# Historial
# $name (text) - of the organisation
history-of = Historial de { $name }
history-told = Cada cambio, el más reciente primero: desde qué cargo se hizo y qué decía antes.
deed-entered = Ficha creada
deed-shared = Añadida al directorio de una red
deed-edited = Ficha corregida
deed-other = Otro cambio
by-program = El programa
by-other-network = Alguien de otra red
channel-page = en la plataforma
channel-api = por la API
channel-command = por una orden de la instalación
channel-job = por una tarea automática
channel-paper = a partir de un documento en papel
channel-mail = por correo electrónico
directory-of = En el directorio de
place = Lugar (GeoNames)
file = Archivo
task = Tarea
linked = Vinculado con
changed-field = Cambió

# Órganos
bodies = Órganos
decisions = Decisiones
body-assembly = Asamblea
body-council = Consejo
body-executive-secretariat = Secretaría ejecutiva
body-general-secretariat = Secretaría general
body-technical-secretariat = Secretaría técnica
body-thematic-unit = Unidad temática
body-commission = Comisión
body-committee = Comité
body-group = Grupo
body-forum = Foro
function-president = Presidencia
function-co-president = Copresidencia
function-vice-president = Vicepresidencia
function-coordinator = Coordinación
function-sub-coordinator = Subcoordinación
function-office = Sede
function-host = Anfitriona
function-member = Integrante
outcome-adopted = Aprobada
outcome-rejected = Rechazada
outcome-noted = Se toma nota
outcome-postponed = Aplazada
bodies-told = Quién decide, quién coordina y quién trabaja en cada tema; y quién lo hizo antes.
no-bodies = Todavía no hay órganos
no-bodies-told = Aquí estarán la asamblea, los consejos, las secretarías, las unidades y los comités, con quien los integra.
form-body = Añadir un órgano
part-of = Forma parte de
its-parts = Sus partes
since = Desde
until = Hasta
composition = Quién lo integra
before = Antes
nobody = Nadie, hoy.
add-seat = Añadir integrante
leave-seat = Registrar su salida
function = En calidad de
organisation = Organización
organisation-hint = Escriba el nombre o parte de él; tiene que estar en el directorio.
which-one = ¿Cuál de estas?
no-such-organisation = No hay ninguna con ese nombre en el directorio.
source = Fuente
source-hint = Dónde consta: una resolución, un acta, una página.
when-hint = Un día, un mes o un año: 14/6/2016, 6/2016 o 2016. Vacío si no se sabe.
told-of-body = Qué hace
no-parent = De la propia red
# $name (text) - of the body
edit-body-title = Corregir { $name }
# $name (text) - of the body
seat-title = Añadir integrante: { $name }
# $organisation (text) - who leaves
# $body (text) - which body
leave-title = { $organisation } deja { $body }
leave-told = Su paso por el órgano queda en «Antes», con las fechas.
seats-held = En los órganos de la red
# $count (number) - how many
decisions-found = { $count ->
    [0] Ninguna decisión
    [one] { $count } decisión
    [many] { $count } de decisiones
   *[other] { $count } decisiones
}
decisions-many = Más de mil decisiones
decisions-told = Lo que los órganos han resuelto, lo más reciente primero.
no-decisions = Todavía no consta ninguna decisión
no-decisions-told = Se registran en la página del órgano que las toma.
record-decision = Registrar una decisión
# $name (text) - of the body
decision-title = Registrar una decisión: { $name }
edit-decision-title = Corregir la decisión
title-of-it = Título
taken = Fecha
taken-hint = Un día, un mes o un año: 14/6/2016, 6/2016 o 2016.
meeting = Reunión
meeting-hint = Por ejemplo: XVI Cumbre.
text-of-it = Texto
outcome = Resultado
body = Órgano
body-formed = Órgano añadido.
seat-taken = Integrante añadido.
seat-left = Salida registrada.
decision-recorded = Decisión registrada.
deed-formed = Ficha creada
deed-decided = Decisión registrada

the-loom = El telar de la red
loom-told = Cada hilo es una ciudad, cada trama un órgano, cada nudo un lugar en él. Las listas dicen lo mismo.
# $bodies (number) - how many wefts
# $cities (number) - how many warps
loom-alt = Telar: órganos ({ $bodies }) y organizaciones que los integran ({ $cities })
no-country-known = Sin país

# Cargos
posts-told = Quién ocupa cada cargo de la red y de sus ciudades. Los permisos son del cargo: pasan con él de mano en mano.
make-post = Crear un cargo
post-function = Para qué es
post-secretariat = Secretaría
post-mayor = Alcaldía
post-focal-point = Punto focal
post-expert = Persona experta
post-partner = Socio
post-secretariat-told = Lleva el directorio, los órganos, los cargos y las decisiones de la red.
post-city-told = Corrige la ficha de su organización y ve lo que es para los miembros.
post-guest-told = Ingresa y ve lo que es público.
post-name = Nombre del cargo
post-name-hint = Por ejemplo: «Punto focal de La Paz».
post-organisation-hint = De quién es el cargo: hace falta para una alcaldía o un punto focal.
held-by = Lo ocupa
what-it-allows = Qué permite
person = Persona u oficina
person-hint = Como firmará: «Dirección de Relaciones Internacionales».
email = Correo electrónico
language-of-person = Idioma de sus cartas
invite = Nombrar
invite-told = Recibirá una carta con un enlace para ingresar.
invite-button = Nombrar y escribirle
end-post = Terminar
end-post-told = Su paso por el cargo queda registrado; el cargo queda vacante para quien venga.
last-day = Último día
last-day-hint = Hasta ese día, incluido, conserva el cargo.
post-made = Cargo creado. Está vacante: nombre a alguien.
person-invited = Nombrada. La carta ya está en camino.
person-invited-held = Nombrada. Su carta queda retenida: las cartas de la red todavía no salen.
post-left = Queda registrado.
post-is-held = El cargo está ocupado: primero tiene que terminar quien lo ocupa.
last-secretariat = Nadie quedaría a cargo de la red. Nombre antes a otra persona en una secretaría.
# $name (text) - of the account
letter-greeting = { $name }:
# $network (text) - acronym
letter-signed = Secretaría de { $network }
letter-invitation = Nombramiento en un cargo
letter-invitation-told = A quien se nombra en un cargo, en cuanto la secretaría lo registra.
letter-wish-told = A cada integrante de la secretaría, cuando alguien de la red pide que se borren sus datos.
mark-name = nombre
mark-name-told = cómo se llama quien recibe la carta
mark-name-example = Oficina de Relaciones Internacionales
mark-post = cargo
mark-post-told = el cargo
mark-post-example = Punto focal de Quito
mark-network = red
mark-network-told = la sigla de la red
mark-network-example = Telar
mark-link = enlace
mark-link-told = el enlace de la carta, con su botón: va una vez, en un párrafo propio. Se crea al enviarla.
mark-link-example = https://…
address-doubtful = Le devuelven las cartas
letters-come-back = Las cartas a este cargo vuelven.
# $address (text) - e-mail
# $day (text) - since when
letters-come-back-told = El servidor de correo rechaza { $address } desde el { $day }. Averigüe la dirección correcta, o envíe de nuevo la carta si ya se arregló: en cuanto una sea aceptada, este aviso desaparece.
letters-to-them = Ver sus cartas

# Lo que una comprobación encuentra
# $network (text) - by its name in addresses
# $number (number) - of the organisation
amiss-copied = { $network }: la lista no dice de la organización { $number } lo que dice su ficha.
# $network (text) - by its name in addresses
# $country (text) - its code, or a dash
amiss-counted = { $network }: la cuenta de organizaciones de { $country } no es la de las que hay en la lista.
# $network (text) - by its name in addresses
# $number (number) - of the organisation
amiss-unrecorded = { $network }: el registro no conoce el estado actual de la organización { $number }.
# $network (text) - by its name in addresses
# $kind (text) - of numbers
# $last (number) - the last one given
# $given (number) - the highest there is
amiss-number = { $network }: el último número de { $kind } es { $last }, pero ya existe el { $given }.

# La mesa: lo que espera
deed-seated = Lugar ocupado
deed-seat-left = Lugar dejado
deed-api-key-made = Clave de la API creada
deed-api-key-ended = Clave de la API terminada
deed-post-made = Cargo creado
deed-post-taken = Cargo ocupado
deed-post-left = Cargo dejado
# $post (text) - name
post-ends = Termina: { $post }
post-ends-told = Todavía no hay quien siga en el cargo.
# $role (text) - as what
# $organisation (text) - name
seat-ends = Termina el turno de { $organisation } ({ $role })
# $count (number) - how many
vacant-posts = { $count ->
    [one] { $count } cargo sin titular
    [many] { $count } de cargos sin titular
   *[other] { $count } cargos sin titular
}
many-vacant-posts = Cien cargos o más sin titular
feed = Novedades de la red
feed-told = en un lector de canales Atom.
# $network (text) - its name
feed-title = { $network }: novedades
new-organisation = Nueva organización
new-body = Nuevo órgano
new-decision = Nueva decisión

# Cifras
figures = Cifras
# $name (text) - of the organisation
figures-title = Cifras de { $name }
figures-told = Cada cifra dice de cuándo es y quién la da. Las anteriores se conservan.
all-figures = Todas las cifras, con sus fechas
no-figures = Todavía no hay cifras
no-figures-told = Aquí estarán la población, la superficie y lo demás que se cuenta en números, siempre con su fuente.
tell-figure = Añadir una cifra
correct-figure = Corregir una cifra
withdraw-figure = Retirar la cifra
withdraw-figure-told = Deja de verse en la página y en las listas; queda en el historial y se puede restablecer.
restore-figure = Restablecer la cifra
restore-figure-told = Está retirada: solo la ven quienes corrigen la ficha.
withdrawn-ones = Retiradas
withdrawn = Retirada
figure-told = Cifra añadida.
figure-withdrawn-done = Cifra retirada. Está al final de la página, por si hay que restablecerla.
figure-restored = Cifra restablecida.
figure-of-what = Qué se cuenta
another-figure = Otra cosa, que nombro abajo
name-another-figure = Si lo que cuenta no está en la lista
figure-name-hint = Por ejemplo: «Bibliotecas municipales». Quedará en la lista de la red.
unit = Unidad
unit-hint = Como se escribe en todos los idiomas: km², %, t. Vacía si solo se cuenta.
figure-value = Valor
figure-value-hint = Solo el número, como se escribe aquí: 1.234.567 o 37,5. Se mostrará con los decimales que ponga, ni uno más.
figure-source-hint = Quién lo dice: «Censo nacional», «proyección municipal», un informe.
nearness = Precisión
exactly = Exactamente
about-so-many = Alrededor de
more-than = Más de
less-than = Menos de
# $value (text) - a number
about-value = unos { $value }
# $value (text) - a number
more-than-value = más de { $value }
# $value (text) - a number
less-than-value = menos de { $value }
basis = Cómo se sabe
measured = Medida
measured-told = un censo, un recuento, un catastro
estimated = Estimada
estimated-told = una proyección, un cálculo
stated = Declarada
stated-told = lo dice una fuente, sin explicar cómo
no-date = sin fecha
yes = Sí
figure-population = Población
figure-floating-population = Población flotante
figure-commuters = Trabajan aquí y viven fuera
figure-area = Superficie
figure-urban-area = Superficie urbana
figure-rural-area = Superficie rural
figure-districts = Distritos
figure-neighbourhoods = Barrios
deed-figure-told = Cifra añadida
deed-figure-corrected = Cifra corregida
deed-figure-withdrawn = Cifra retirada
deed-figure-restored = Cifra restablecida

look-as-public = Mirar como el público
look-as-post = Mirar como este cargo
the-public = el público
look-as-told = Verá la red como quien lo ocupa, sin actuar en su nombre. Queda en el registro.

# Quién ve una organización
# $name (text) - of the organisation
visibility-title = Quién ve a { $name }
visibility-told = Vale para el directorio de esta red; en otras redes lo decide cada una. El cambio queda en el historial.
deed-shown = Cambió quién la ve

found-network = Red
found-organisation = Organización
found-body = Órgano
found-decision = Decisión
found-post = Cargo
# $post (text) - name of the post
post-doubtful = Vuelven las cartas a: { $post }
post-doubtful-told = El servidor rechaza su dirección
# Nombres
names = Nombres
# $name (text) - of the organisation
names-title = Otros nombres de { $name }
names-told = Los que tuvo y aquellos por los que se la conoce. La búsqueda los encuentra todos.
give-name = Añadir un nombre
correct-name = Corregir un nombre
no-names = No consta ningún otro nombre
no-names-told = Aquí estarán los nombres que tuvo, con sus fechas, y aquellos por los que también se la conoce.
name-sort = Qué nombre es
former-name = Nombre anterior
alias = También se la conoce así
former-names = Antes se llamó
aliases = También conocida como
# $name (text) - that it bore
formerly = antes «{ $name }»
# $name (text) - by which it is known
also-called = también «{ $name }»
until-of-name-hint = Cuándo dejó de llamarse así. Lo que terminó antes se muestra con este nombre.
name-given = Nombre añadido.
name-withdrawn-done = Nombre retirado. Está al final de la página, por si hay que restablecerlo.
name-restored = Nombre restablecido.
withdraw-name = Retirar el nombre
withdraw-name-told = Deja de verse y la búsqueda ya no lo encuentra; queda en el historial y se puede restablecer.
restore-name = Restablecer el nombre
restore-name-told = Está retirado: solo lo ven quienes corrigen la ficha.
acronym-in-es = Sigla en español
acronym-in-pt = Sigla en portugués
acronym-in-fr = Sigla en francés
acronym-in-en = Sigla en inglés
institution-in-es = Institución en español
institution-in-pt = Institución en portugués
institution-in-fr = Institución en francés
institution-in-en = Institución en inglés
deed-name-given = Nombre añadido
deed-name-corrected = Nombre corregido
deed-name-withdrawn = Nombre retirado
deed-name-restored = Nombre restablecido

# Temas
themes = Temas
theme = Tema
themes-told = El vocabulario de la red: con qué palabras ordena su trabajo, y a qué Objetivos de Desarrollo Sostenible corresponde cada una.
# $count (number) - how many
themes-found = { $count ->
    [0] Ningún tema
    [one] { $count } tema
    [many] { $count } de temas
   *[other] { $count } temas
}
no-themes = Todavía no hay temas
no-themes-told = Aquí estarán los temas, sectores, ejes y principios con que la red ordena su trabajo. Los añade la secretaría.
no-theme-found = Ningún tema coincide
no-theme-found-told = Quite algún filtro o busque por otra palabra: también se buscan los sinónimos y los otros idiomas.
name-theme = Añadir un tema
edit-theme = Corregir el tema
theme-named = Tema añadido.
facet = Uso
facet-hint = Cómo lo usa la red: un tema de trabajo, un sector, un eje de sus planes, algo que se cuida en todo lo que se hace, un principio.
facet-theme = Tema
facet-sector = Sector
facet-axis = Eje
facet-priority = Prioridad transversal
facet-principle = Principio
theme-aliases = También se dice
theme-aliases-hint = Otras palabras para lo mismo, una por línea. La búsqueda las encuentra.
aliases-es = También se dice, en español
aliases-pt = También se dice, en portugués
aliases-fr = También se dice, en francés
aliases-en = También se dice, en inglés
told-of-theme = Qué abarca
goal = Objetivo
goals = Objetivos de Desarrollo Sostenible
goals-told = Con nuestras palabras; el enlace lleva al texto oficial.
aims = Objetivos y metas
aims-hint = Abra un objetivo y marque el objetivo entero o las metas que correspondan.
whole-goal = Todo el objetivo
who-works-on-it = Quién lo trabaja
nobody-yet = Nadie, por ahora.
same-elsewhere = Otras redes lo llaman igual
works-on = En qué trabaja
# $name (text) - of whom
themes-of = En qué trabaja: { $name }
no-themes-ticked = No consta ningún tema.
tick-themes = Marcar temas
deed-theme-named = Tema añadido
deed-themes-taken-up = Temas marcados

# Iniciativas
initiatives = Iniciativas
initiative = Iniciativa
initiatives-told = Bajo qué se coopera: programas, proyectos, redes colaborativas, planes; de quién son y quién participa.
# $count (number) - how many
initiatives-found = { $count ->
    [0] Ninguna iniciativa
    [one] { $count } iniciativa
    [many] { $count } de iniciativas
   *[other] { $count } iniciativas
}
initiatives-many = Más de mil iniciativas
all-initiatives = Ver todas las iniciativas
no-initiatives = Todavía no hay iniciativas
no-initiatives-told = Aquí estarán los programas, los proyectos, las redes colaborativas y los planes de la red. Los añade la secretaría.
no-initiative-found = Ninguna iniciativa coincide
no-initiative-found-told = Quite algún filtro o busque por otra parte del nombre o la sigla.
begin-initiative = Añadir una iniciativa
edit-initiative = Corregir la iniciativa
initiative-begun = Iniciativa añadida. Ahora puede añadir a quienes participan.
initiative-programme = Programa
initiative-project = Proyecto
initiative-collaborative-network = Red colaborativa
initiative-yearly-plan = Plan anual
initiative-integral-cooperation-programme = Programa de cooperación integral
owner = De quién es
owner-hint = De la propia red o de un órgano suyo. Si es de una ciudad, añádala después como titular.
purpose = Para qué
period = Período
stage = Estado
stage-hint = El estado (en preparación, en marcha, terminada) lo dicen las fechas.
prepared = En preparación
under-way = En marcha
ended = Terminada
mark = Mención de quien financia
mark-hint = El texto que debe figurar en sus documentos. A quien financia, añádalo después como participante.
parties = Participantes
add-party = Añadir participante
party-joined = Participante añadido.
party-left = Salida registrada.
leave-initiative-told = Su participación queda en «Antes», con las fechas.
through = Actúa a través de
through-hint = Si otra organización actúa en su nombre, por ejemplo su agencia de cooperación: su nombre en el directorio.
through-whom = a través de
role-owner = Titular
role-coordinator = Coordinación
role-pilot-city = Ciudad piloto
role-partner = Socio
role-collaborator = Colaborador
role-funder = Financia
role-participant = Participante
owners = Titular
coordinators = Coordinación
pilot-cities = Ciudad piloto
partners = Socios
collaborators = Colaboradores
funders = Quién financia
participants = Participantes
deed-initiative-begun = Ficha creada
deed-party-joined = Participante añadido
deed-party-left = Salida registrada

# Los tipos que la red llama suyos
own-kinds = Tipos
own-kinds-told = Cómo llama su red a lo que registra. Lo que cambie aquí vale desde ahora en los formularios, las listas y las fichas.
kinds-of-bodies = Tipos de órganos
kinds-of-bodies-told = Cómo llama su red a sus órganos: asamblea, consejo, unidad temática… El orden es el de las listas y los formularios.
kinds-of-initiatives = Tipos de iniciativas
kinds-of-initiatives-told = Cómo llama su red a lo que emprende: programa, proyecto, red colaborativa… El orden es el de los formularios.
# $count (number) - how many
bodies-counted = { $count ->
    [0] Ninguno
    [one] { $count } órgano
    [many] { $count } de órganos
   *[other] { $count } órganos
}
no-kinds = Todavía no hay tipos
# $names (text) - the usual ones
usual-kinds-told = Los habituales son { $names }. Puede ponerlos todos de una vez: después se corrigen, se ordenan y se retiran como los que usted añada.
lay-usual-kinds = Poner los habituales
usual-kinds-laid = Puestos los habituales. Ya son de su red: cámbielos como le convenga.
no-kinds-to-choose = Su red todavía no tiene tipos para elegir aquí. Póngalos en
in-use = En uso
place-in-order = Lugar en el orden
move-up = Subir
move-down = Bajar
add-kind = Añadir un tipo
kind-added = Tipo añadido.
edit-kind = Corregir el tipo
retired = Retirado
retired-kinds = Retirados
retired-kinds-told = No se ofrecen más. Lo que ya era de estos tipos conserva su nombre.
retire-kind = Retirar el tipo
retire-kind-told = Deja de ofrecerse en los formularios. Lo que ya es de este tipo lo sigue siendo, con su nombre.
kind-retired = Tipo retirado. Está al final de la página, por si hay que volver a ofrecerlo.
restore-kind = Volver a ofrecer el tipo
restore-kind-told = Vuelve a los formularios, en el lugar que tenía.
kind-restored = El tipo se ofrece de nuevo.
remove-kind = Quitar el tipo
remove-kind-told = Nada es de este tipo: puede desaparecer del todo.
kind-removed = Tipo quitado.
kind-in-use = No se puede quitar: entretanto algo pasó a ser de este tipo. Puede retirarlo.
kind-code = Código
deed-kinds-laid = Puestos los tipos habituales
deed-kind-added = Tipo añadido
deed-kind-renamed = Tipo corregido
deed-kind-moved = Orden de los tipos cambiado
deed-kind-retired = Tipo retirado
deed-kind-restored = Tipo ofrecido de nuevo
deed-kind-removed = Tipo quitado
for-the-secretariat = Para la secretaría

# Quienes piden que se les olvide
forgotten = Dato borrado a petición de la persona
# $day (text) - when it was done
forgotten-on = borrado a petición de la persona, el { $day }
wishes = Pedidos de borrado
wishes-told = Quienes ocuparon un cargo en esta red y piden que se borren sus datos. Sus datos se borran cuando han respondido todas las redes donde ocuparon alguno.
no-wishes = Nadie ha pedido que se borren sus datos.
wish = Pedido de borrado
# $name (text) - of the person
wish-of = Pedido de borrado: { $name }
wish-asked = Pedido el
wish-answer = Respuesta
wish-waits = Espera su respuesta
# $day (text) - when it was answered
wish-answered-on = Respondido el { $day }
wish-answered = Respuesta guardada. Falta la de otra red: cuando llegue, se borrarán los datos.
wish-done = Los datos están borrados. La persona recibirá una última carta que se lo dice.
wish-carried-out = Borrado el
wish-answer-told = Se borran su nombre, su correo, sus cartas y sus sesiones, y dejan de estar en el historial. Si ocupa un cargo, lo deja hoy. Las decisiones que tomó se conservan, sin su nombre. No se puede deshacer.
wish-keeps = Lo que conserva el registro de cargos
kept-nothing = Que el cargo estuvo ocupado, sin decir por quién
kept-nothing-told = Es lo habitual.
kept-name = También el nombre de quien lo ocupó
kept-name-told = Solo si una norma lo exige, por ejemplo para actas firmadas. Diga cuál: la persona lo leerá.
reason = Motivo
wish-reason-hint = Obligatorio si conserva el nombre.
wish-button = Responder y borrar
# $network (text) - acronym
wish-alone = Nadie quedaría a cargo de { $network }. Nombre antes a otra persona en su secretaría.
deed-wished = Pidió que se borren sus datos
deed-wish-answered = Pedido de borrado respondido
by-oneself = La propia persona
farewell-signed = Urdimbre, plataforma de las redes de ciudades
farewell = Sus datos están borrados
farewell-told = Como pidió, borramos su nombre, su correo, sus cartas y sus sesiones. Ya no puede ingresar. Lo que hizo en sus cargos sigue en el historial, sin su nombre.
# $network (text) - acronym
# $reason (text) - why, as the secretariat wrote it
farewell-kept = { $network } conserva su nombre junto al cargo que ocupó. Motivo: { $reason }
farewell-why = Es la última carta que recibe: después de enviarla, borramos también esta dirección.

# Avisos de pedidos
# $count (number) - of requests
wishes-waiting = { $count ->
    [one] { $count } pedido de borrado espera respuesta
    [many] { $count } de pedidos de borrado esperan respuesta
   *[other] { $count } pedidos de borrado esperan respuesta
}
# Importar
number-here = Número en la red
language-of-name = Idioma del nombre
import-of-organisations = Importación de organizaciones
import-button = Importar de una hoja de cálculo
import-title = Importar organizaciones
import-told = Dé la lista como la tenga. Antes de guardar nada verá cada línea, y después todo se puede deshacer.
import-paste = Pegar desde la hoja de cálculo
import-paste-hint = Seleccione las celdas, con la fila de títulos, cópielas y péguelas aquí.
import-pasted = Lista pegada
import-file = O un archivo
# $size (text) - in megabytes
# $lines (number) - how many at most
import-file-hint = Excel (.xlsx) o CSV, de { $size } y { $lines } líneas como máximo.
import-read = Leer la lista
import-nothing = Falta la lista: péguela o elija un archivo.
import-no-lines = Solo hay una línea. La primera debe llevar los títulos de las columnas, y las siguientes los datos.
import-too-many-bytes = Es demasiado grande. Divida la lista en varias, o quite hojas e imágenes del archivo.
# $most (number) - lines
import-too-many-lines = Tiene más de { $most } líneas. Divídala en varias listas.
# $most (number) - columns
import-too-many-columns = Tiene más de { $most } columnas. Deje solo las que hacen falta.
# $line (number) - which
import-long-cell = En la línea { $line } hay una celda con demasiado texto. Quizá unas comillas sin cerrar: revísela y vuelva a darla.
import-other-format = No es un archivo que sepamos leer. En su programa elija «Guardar como» y «Libro de Excel (.xlsx)» o «CSV», y dé ese archivo.
import-broken = El archivo no se puede abrir: puede estar incompleto o protegido con contraseña. Guárdelo de nuevo, o copie las celdas y péguelas.
import-columns = Qué hay en cada columna
# $count (number) - lines
import-columns-told = { $count ->
    [one] Hay { $count } línea. Mire los ejemplos y corrija lo que no sea así.
    [many] Hay { $count } de líneas. Mire los ejemplos y corrija lo que no sea así.
   *[other] Hay { $count } líneas. Mire los ejemplos y corrija lo que no sea así.
}
import-column = Columna
import-samples = Ejemplos
import-holds = Es
# $name (text) - of the column
import-holds-of = Qué es la columna { $name }
# $nth (number) - which
import-unnamed = Columna { $nth }
import-ignored = No se importa
import-elsewhere = Donde la lista no lo dice
import-elsewhere-told = Vale para las líneas que no traen ese dato.
import-no-country = Lo dice cada línea
import-source-hint = Por ejemplo: censo nacional. Ninguna cifra se guarda sin decir de dónde es.
import-check = Revisar las líneas
import-no-name = Diga qué columna lleva el nombre de las organizaciones.
# $field (text) - which field
import-column-twice = Dos columnas no pueden ser lo mismo: { $field }. Deje una y no importe la otra.
import-preview = Revisar antes de importar
# $count (number) - lines
import-preview-told = { $count ->
    [one] { $count } línea leída. Todavía no se ha guardado nada en el directorio.
    [many] { $count } de líneas leídas. Todavía no se ha guardado nada en el directorio.
   *[other] { $count } líneas leídas. Todavía no se ha guardado nada en el directorio.
}
import-gone = Ver la operación que la importa
import-chosen = Guardado lo que eligió.
import-line-number = Línea
import-found = Qué encontramos
import-becomes = Qué se hará
# $name (text) - of the organisation
import-becomes-of = Qué se hará con { $name }
import-all = Todas
import-choose = Guardar lo elegido
import-choose-on = Guardar y seguir
import-take-first = Elegir la primera opción en todas
import-take-bad = Descargar las líneas por corregir
import-to-mend = Qué corregir
import-change-columns = Cambiar las columnas
# $count (number) - lines
import-go = { $count ->
    [one] Importar { $count } organización
    [many] Importar { $count } de organizaciones
   *[other] Importar { $count } organizaciones
}
# $count (number) - lines
import-will-enter = { $count ->
    [one] Se añadirá { $count } organización.
    [many] Se añadirán { $count } de organizaciones.
   *[other] Se añadirán { $count } organizaciones.
}
# $count (number) - lines
import-will-leave-out = { $count ->
    [one] { $count } línea se deja fuera.
    [many] { $count } de líneas se dejan fuera.
   *[other] { $count } líneas se dejan fuera.
}
# $count (number) - lines
import-will-wait = { $count ->
    [one] { $count } espera que usted elija; si no, no entra.
    [many] { $count } esperan que usted elija; si no, no entran.
   *[other] { $count } esperan que usted elija; si no, no entran.
}
# $count (number) - lines
import-will-fail = { $count ->
    [one] { $count } tiene algo por corregir y no entra.
    [many] { $count } tienen algo por corregir y no entran.
   *[other] { $count } tienen algo por corregir y no entran.
}
# $line (number) - the earlier one
import-twice-told = Dice lo mismo que la línea { $line }.
verdict-unchecked = Sin revisar
verdict-ready = Nueva
verdict-known = Ya tiene ficha en otra red
verdict-doubtful = ¿Qué ciudad es?
verdict-alike = Otra red conoce una igual
verdict-here = Ya está en el directorio
verdict-twice = Repetida en la lista
verdict-bad = Por corregir
choice-open = Elija
choice-bad = No entra
choice-enter = Añadirla
choice-no-city = Añadirla sin lugar en el mapa
choice-share = Añadir la que ya existe
choice-leave-out = Dejarla fuera
# $line (number) - where it comes from
# $name (text) - of the organisation
import-line = Línea { $line }: { $name }
import-entered = Añadida.
import-shared = Añadida: ya tenía ficha en otra red.
import-was-here = Ya estaba en el directorio.
import-withdrawn = Retirada del directorio.
import-kept-changed = Alguien la corrigió después: se queda.
import-kept-elsewhere = Otra red ya la tiene en su directorio: se queda.
# $fields (text) - a list of them
import-bad = Por corregir: { $fields }.
import-number-taken = Ese número ya lo tiene otra organización de la red.
import-organisation-gone = La ficha de la otra red ya no existe.
import-left-open = Nadie eligió qué hacer con ella.
import-left-out = Se dejó fuera.
deed-withdrawn = Retirada del directorio

# De quién es una ficha
whose-record = De quién es la ficha
keeper = Red a cargo
network-it-goes-to = Red que la recibe
# $name (text) - of the organisation
whose-title = De quién es la ficha de { $name }
whose-keeper = de la red a cargo
whose-itself = de la propia organización
whose-taken-back = de la red a cargo, que la retomó
owned-itself = La propia organización lleva esta ficha.
# $network (text) - by its name
owned-by = Ficha a cargo de { $network }.
owned-by-another = Ficha a cargo de otra red.
whose-means = Los datos públicos de una organización son suyos. Mientras nadie de ella se hace cargo, los corrige la red que la añadió; desde entonces, su propia gente. Quien no la lleva puede proponer cambios.
whose-propose = Usted puede proponer cambios a quien la lleva.
claim-it = Hacerse cargo de la ficha
claim-told = Desde hoy la corrigen quienes ocupan la alcaldía o el punto focal. La red que la llevaba recibe una carta y sigue pudiendo proponer cambios.
give-back = Devolver la ficha
give-back-told = La corregirá de nuevo la red a cargo. La organización puede volver a hacerse cargo cuando quiera.
hand-over = Entregar a la organización
hand-over-told = Desde hoy la corrigen quienes ocupan la alcaldía o el punto focal, y reciben una carta. Si no responden, la red puede retomarla.
nobody-to-hand-over = Nadie ocupa hoy la alcaldía ni el punto focal de esta organización. Nombre antes a alguien en uno de esos cargos.
take-back = Retomar la ficha
take-back-told = Para cuando la organización no responde. El motivo queda en el historial y va en una carta a quienes ocupan sus cargos, que pueden volver a hacerse cargo desde su cargo en esta red.
take-back-hint = Por ejemplo: «Tres propuestas sin respuesta desde marzo».
pass-on = Pasar a otra red
pass-on-told = Si su red deja de seguir a esta organización, otra que también la tiene en su directorio puede quedar a cargo. Su secretaría recibe una carta.
# $name (text) - of the organisation
claimed-now = { $name } lleva desde ahora su propia ficha.
# $name (text) - of the organisation
handed-over-now = Entregada: { $name } lleva desde ahora su propia ficha.
given-back-now = Devuelta: la red a cargo la corrige de nuevo.
taken-back-now = Retomada: su red la corrige de nuevo. Enviamos el motivo a quienes ocupan los cargos de la organización.
passed-on-now = La otra red está ahora a cargo de la ficha.
deed-claimed = Se hizo cargo de su ficha
deed-handed-over = Entregó la ficha a la organización
deed-given-back = Devolvió la ficha a la red a cargo
deed-taken-back = Retomó la ficha
deed-passed-on = Pasó la ficha a otra red
# $post (text) - the name of the post
# $network (text) - its acronym
letter-to-post-why = Recibe esta carta porque ocupa el cargo «{ $post }» en { $network }.
# $reason (text) - why, as somebody wrote it
letter-reason = Motivo: { $reason }
# $name (text) - of the organisation
letter-claimed = { $name } se hizo cargo de su ficha
# $name (text) - of the organisation
letter-claimed-told = Desde hoy la propia gente de { $name } corrige los datos públicos de su ficha. Su red puede proponerle cambios y, si la organización no responde, retomar la ficha desde su página.
# $name (text) - of the organisation
letter-handed-over = La ficha de { $name } es ahora suya
# $name (text) - of the organisation
# $network (text) - its acronym
letter-handed-over-told = { $network } le entrega la ficha pública de { $name }: desde hoy la corrigen usted y quienes ocupan los demás cargos de la organización que lo permiten.
# $name (text) - of the organisation
letter-given-back = { $name } devolvió su ficha
# $name (text) - of the organisation
letter-given-back-told = La ficha de { $name } queda de nuevo a cargo de su red, que la corrige desde hoy.
# $name (text) - of the organisation
letter-taken-back = La ficha de { $name } vuelve a su red
# $name (text) - of the organisation
# $network (text) - its acronym
letter-taken-back-told = { $network } retomó la ficha pública de { $name } y la corrige desde hoy. Usted puede volver a hacerse cargo de ella en su página.
# $name (text) - of the organisation
letter-passed-on = La ficha de { $name } pasa a su red
# $name (text) - of the organisation
letter-passed-on-told = La red que estaba a cargo de la ficha de { $name } se la pasa a la suya, que la tiene en su directorio.

# Propuestas de cambio
proposal = Propuesta
proposals = Propuestas
# $name (text) - of the organisation
proposals-of = Propuestas para { $name }
proposals-told = Cambios de los datos públicos que propone quien no lleva la ficha. Los responde quien la lleva, dato por dato.
no-proposals = Ninguna propuesta
no-proposals-told = Aquí estarán las que haga su red y las que le hagan a las fichas que tiene a su cargo. Se proponen desde la página de una organización.
# $count (number) - how many
proposals-found = { $count ->
    [0] Ninguna propuesta
    [one] { $count } propuesta
    [many] { $count } de propuestas
   *[other] { $count } propuestas
}
proposals-many = Más de mil propuestas
proposal-from = Propone
proposal-made = Propuesta el
proposal-answered = Respondida el
proposal-state = Estado
proposal-answer = Respuesta
post-of = Cargo
proposal-open = espera respuesta
proposal-accepted = aceptada
proposal-partly = aceptada en parte
proposal-refused = rechazada
proposal-withdrawn = retirada
propose = Proponer cambios
# $name (text) - of the organisation
propose-title = Proponer cambios en la ficha de { $name }
propose-told = Cambie lo que haga falta y diga por qué. Quien lleva la ficha recibe una carta, ve cada dato como está y como usted lo propone, y responde.
propose-button = Enviar la propuesta
propose-reason-hint = De dónde lo sabe: una página, una carta, una llamada.
# $name (text) - of the organisation
proposal-title = Cambios propuestos para { $name }
proposed-changes = Lo que se propone
proposed-now = Enviada. Le escribiremos cuando respondan.
answered-now = Respuesta enviada a quien hizo la propuesta.
withdrawn-now = Retirada.
ended-before = Esta propuesta ya tenía respuesta, o la retiraron.
moved-while-looking = La ficha cambió mientras usted miraba. Vea otra vez qué dice ahora y responda de nuevo: lo que había elegido sigue elegido.
says-so-already = La ficha ya lo dice así.
changed-since-proposed = Cambió desde entonces
now-it-says = Ahora dice:
nothing-there = nada
verdict-accepted = aceptado
verdict-refused = rechazado
accept = Aceptar
refuse = Rechazar
your-answer = Su respuesta
answer-hint = Si rechaza algo, diga por qué: lo lee quien hizo la propuesta.
answer-button = Responder
answering-told = Lo que acepte pasa a la ficha ahora mismo, con el nombre de la red que lo propuso en el historial.
withdraw-proposal = Retirar la propuesta
withdraw-proposal-told = Nadie la responderá. Puede proponer otra cosa cuando quiera.
proposed-by = Propuesto por
deed-proposed = Propuso cambios
deed-proposal-withdrawn = Retiró su propuesta
deed-proposal-answered = Respondió a una propuesta
deed-proposal-accepted = Cambió la ficha según una propuesta
# $name (text) - of the organisation
waiting-proposal = Responder a una propuesta: { $name }
# $network (text) - its acronym
waiting-proposal-told = La hizo { $network }.
letter-proposal = Propuesta de cambio
# $name (text) - of the organisation
letter-proposed = Cambios propuestos para { $name }
# $name (text) - of the organisation
# $network (text) - its acronym
# $reason (text) - why, as who proposes wrote it
letter-proposed-told = { $network } propone cambios en la ficha de { $name }. Su motivo: { $reason }
letter-proposed-where = La propuesta espera en su mesa de trabajo, con cada dato como está y como lo proponen. Acepte o rechace cada uno.
# $name (text) - of the organisation
# $state (text) - what became of it
letter-proposal-answered = Su propuesta para { $name }: { $state }
# $name (text) - of the organisation
# $state (text) - what became of it
letter-proposal-answered-told = Quien lleva la ficha de { $name } respondió a su propuesta: { $state }.
# $words (text) - as who answered wrote it
letter-proposal-answer = Su respuesta: { $words }
# Suplencias
deputy = Suplencia
as-deputy = suplente
# $name (text) - of the post
by-deputy = { $name } (por suplencia)
name-deputy = Dar una suplencia
# $post (text) - name of the post
name-deputy-told = Quien suple actúa por el cargo «{ $post }» entre dos fechas, con los mismos permisos que su titular. Lo que haga queda registrado como hecho por suplencia, y la suplencia termina sola.
name-deputy-button = Dar la suplencia y escribirle
first-day = Primer día
deputy-begins-hint = Desde ese día actúa por el cargo: hoy o después.
deputy-ends-hint = Hasta ese día, incluido, actúa por el cargo.
# $name (text) - of the person
deputy-title = Hasta cuándo suple { $name }
deputy-change-told = Puede terminar antes o después de lo previsto.
change-last-day = Cambiar el último día
withdraw-deputy = Retirar la suplencia
withdraw-deputy-told = Todavía no ha empezado: será como si no se hubiera dado.
deputy-holds-it = Esa persona ya ocupa el cargo: no puede suplirse a sí misma.
deputy-is-named = Suplencia registrada. La carta ya está en camino.
deputy-is-named-held = Suplencia registrada. Su carta queda retenida: las cartas de la red todavía no salen.
deputy-changed = El último día de la suplencia queda cambiado.
deputy-withdrawn = Suplencia retirada.
# $name (text) - of the person
deputy-is = Suple { $name }
# $day (text) - last day
you-are-deputy = Por suplencia, hasta el { $day }
# $name (text) - of the person
# $day (text) - last day
your-deputy = Suple { $name }, hasta el { $day }
deed-deputy-named = Suplencia dada
deed-deputy-changed = Último día de la suplencia cambiado
deed-deputy-withdrawn = Suplencia retirada
# $post (text) - name of the post
# $network (text) - acronym
deputy-letter = { $post }: su suplencia en { $network }
# $post (text) - name of the post
# $network (text) - acronym
# $since (text) - first day
# $until (text) - last day
deputy-letter-told = Del { $since } al { $until }, usted suple a quien ocupa el cargo «{ $post }» en { $network }: puede hacer lo mismo en la plataforma, y las cartas al cargo le llegan también a usted. Termina sin que haga nada.
deputy-letter-after = El enlace sirve una vez, en las próximas 24 horas. Después, escriba su correo en «Ingresar» y recibirá otro.
deputy-letter-button = Ingresar
# $network (text) - acronym
deputy-letter-why = Recibe esta carta porque le dieron una suplencia en { $network }.
# $post (text) - name of the post
deputy-begins = { $post }: tiene suplencia
# $deputy (text) - name
# $post (text) - name of the post
# $since (text) - first day
# $until (text) - last day
deputy-begins-told = Del { $since } al { $until }, { $deputy } suple en el cargo «{ $post }». Usted conserva el cargo y todo lo que permite.
deputy-begins-after = Si no es correcto, ábralo en la plataforma y cambie el último día.
# $network (text) - acronym
deputy-begins-why = Recibe esta carta porque ocupa un cargo en { $network }.

# Relevo: los cargos de un país terminan juntos
turnover-of-posts = Relevo de cargos
end-posts = Terminar los cargos de un país
end-posts-told = Después de una elección, los cargos de las organizaciones de un país pueden terminar juntos. Primero se muestra a quién toca; nada cambia hasta que usted lo confirme.
turnover-country-hint = Están los países donde alguien ocupa un cargo.
which-posts = Qué cargos
see-whom-it-touches = Ver a quién toca
# $country (text) - its name
# $day (text) - last day
turnover-title = { $country }: cargos hasta el { $day }
# $count (number) - how many
turnover-touches = { $count ->
    [one] Termina el paso de { $count } persona u oficina por su cargo.
    [many] Termina el paso de { $count } de personas u oficinas por sus cargos.
   *[other] Termina el paso de { $count } personas u oficinas por sus cargos.
}
turnover-touches-nobody = Nadie ocupa esos cargos después de ese día.
leaves-waiting = Deja sin terminar
turnover-writes = Escribir a cada persona cuyo cargo termina
turnover-writes-told = Una carta le dice el último día y pide que la organización avise quién sigue.
turnover-can-be-undone = Se hace por pasos, que se pueden detener, retomar y deshacer. Las cartas que ya salieron no vuelven.
# $count (number) - how many
end-so-many = { $count ->
    [one] Terminar { $count } cargo
    [many] Terminar { $count } de cargos
   *[other] Terminar { $count } cargos
}
others-now = Mientras usted miraba, cambió a quién toca. Revise la lista de nuevo antes de confirmar.
no-posts-to-end = Ninguna organización con país tiene un cargo ocupado.
post-ended = Termina ese día
post-restored = Sigue como antes
post-ended-before = Ya terminaba antes
post-begins-later = Empieza después de ese día
post-kept-changed = Alguien cambió después su último día
post-kept-followed = Ya hay quien sigue en el cargo
# $count (number) - how many
leaves-keys = { $count ->
    [one] { $count } clave de la API
    [many] { $count } de claves de la API
   *[other] { $count } claves de la API
}
# $count (number) - how many
leaves-drafts = { $count ->
    [one] { $count } borrador
    [many] { $count } de borradores
   *[other] { $count } borradores
}
deed-turnover-begun = Relevo de cargos empezado
deed-post-restored = Cargo devuelto
# $count (number) - how many
posts-end = { $count ->
    [one] Termina { $count } cargo
    [many] Terminan { $count } de cargos
   *[other] Terminan { $count } cargos
}
letter-post-ends = Fin de un cargo
# $post (text) - name of the post
# $network (text) - acronym
post-ends-letter = { $post }: último día en { $network }
# $post (text) - name of the post
# $network (text) - acronym
# $day (text) - last day
post-ends-letter-told = Su paso por el cargo «{ $post }» en { $network } termina el { $day }. Hasta ese día, incluido, puede ingresar y dejar terminado lo que tenga a medias.
# $network (text) - acronym
post-ends-letter-after = Si ya se sabe quién sigue, responda a la secretaría de { $network } con su nombre y su correo. Gracias por el trabajo hecho.
# $network (text) - acronym
post-ends-letter-why = Recibe esta carta porque ocupa un cargo en { $network }.
