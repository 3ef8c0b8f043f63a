# Quién pertenece
members = Miembros
members-told = Las organizaciones que pertenecen a la red o pertenecieron: como qué, desde cuándo y quién lo dice.
# $count (number) - how many
members-found = { $count ->
    [0] Ninguna membresía
    [one] { $count } membresía
    [many] { $count } de membresías
   *[other] { $count } membresías
}
members-many = Más de mil membresías
none-yet = Todavía no consta ningún miembro
none-yet-told = Quien lleva la secretaría registra aquí qué organizaciones del directorio pertenecen a la red.
none-found = Nadie coincide
none-found-told = Quite algún filtro o escriba menos letras.
organisation = Organización
organisation-hint = Una parte de su nombre; debe estar ya en el directorio de la red.
country = País
acronym = Sigla
belongs-as = Pertenece como
in-time = En el tiempo
belongs-now = Vigente
over = Terminada
how-long = Tiempo
since = Desde
until = Hasta
until-hint = Vacío si sigue.
since-unknown = no consta desde cuándo
when-hint = Un día (14/6/2016), un mes (6/2016) o un año (2016); vacío si no se sabe.
source = Fuente
source-hint = Quién lo dice: una resolución, un acta, una página de un documento.
changed-field = Otro dato

# Registrar y corregir
membership = membresía
admit = Registrar membresía
admit-told = Para una organización que ya está en el directorio. Cada vez que una organización vuelve, se registra otra.
# $organisation (text) - name
admitted = Consta que { $organisation } pertenece a la red.
# $organisation (text) - name
edit-title = Membresía de { $organisation }
edit = Corregir
history = Historial
belonging = Membresía en la red
belongs-not = Está en el directorio; no consta que pertenezca a la red.
deed-admitted = Membresía registrada
deed-belonging-edited = Membresía corregida
# $organisation (text) - name
ends-belonging = Termina la membresía de { $organisation }

# Los tipos que trae
kind-full = Miembro de pleno derecho
kind-associate = Miembro asociado
kind-observer = Observador
kind-coordinator = Coordinación
kind-partner = Socio
kind-collaborator = Colaborador

# Los tipos que la red llama suyos
kinds-of-memberships = Tipos de membresía
kinds-of-memberships-told = De qué maneras se pertenece a su red: miembro de pleno derecho, asociado, observador… El orden es el de las listas y los formularios.
deed-kinds-laid = Puestos los tipos habituales
