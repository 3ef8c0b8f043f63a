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
post-left = Queda registrado.
post-is-held = El cargo está ocupado: primero tiene que terminar quien lo ocupa.
last-secretariat = Nadie quedaría a cargo de la red. Nombre antes a otra persona en una secretaría.
# $post (text) - name of the post
# $network (text) - acronym
invitation = { $post }: su acceso a { $network }
# $name (text) - of the account
invitation-greeting = { $name }:
# $post (text) - name of the post
# $network (text) - acronym
invitation-told = La secretaría de { $network } registró que usted ocupa el cargo «{ $post }». Desde hoy puede trabajar en la plataforma de la red.
invitation-after = El enlace sirve una vez, en las próximas 24 horas. Después, escriba su correo en «Ingresar» y recibirá otro.
invitation-button = Ingresar
# $network (text) - acronym
invitation-signed = Secretaría de { $network }
# $network (text) - acronym
invitation-why = Recibe esta carta porque la secretaría de { $network } le nombró en un cargo.

# Lo que una comprobación encuentra
# $network (text) - by its name in addresses
# $number (number) - of the organisation
amiss-copied = { $network }: la lista no dice de la organización { $number } lo que dice su ficha.
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

found-network = Red
found-organisation = Organización
found-body = Órgano
found-decision = Decisión
found-post = Cargo
