# La terminal
# $origin (text) - address to open
serving = Urdimbre está en { $origin } (Ctrl+C para detenerlo)
demo-ready = La demostración está lista. Cada enlace permite ingresar una vez, en las próximas 24 horas:
# $path (text) - of the file
# $why (text) - what the machine said
file-unreadable = No se puede leer la configuración { $path }: { $why }
# $text (text) - as given
listen-wrong = «{ $text }» no es una dirección donde escuchar; escriba por ejemplo 127.0.0.1:8080.
# $text (text) - as given
origin-wrong = «{ $text }» no es una dirección de sitio; escriba por ejemplo https://red.example, sin nada detrás.
# $path (text) - of the folder
# $why (text) - what the machine said
folder-unusable = No se puede usar la carpeta de datos { $path }: { $why }
# $address (text) - where it should listen
# $why (text) - what the machine said
address-taken = No se puede escuchar en { $address }: { $why }
# $account (text) - e-mail address
no-such-account = No hay ninguna cuenta con la dirección { $account }.
not-a-demo = Esta carpeta de datos ya contiene una instalación que no es de demostración. Indique otra con --data.
# $why (text) - what the database said
database-trouble = La base de datos no responde como debe: { $why }
already-served = Otro servidor ya atiende esta carpeta de datos. Deténgalo, o indique otra con --data.
# $path (text) - of the file
# $why (text) - what the machine said
file-unwritable = No se puede escribir { $path }: { $why }

# Las copias
# $path (text) - of the file
# $rows (number) - how many rows it holds
backed-up = La copia está en { $path }: { $rows ->
    [one] { $rows } registro
    [many] { $rows } de registros
   *[other] { $rows } registros
}.
# $moment (text) - of the backup
# $rows (number) - how many rows it holds
restored = Se restauró la copia del { $moment }: { $rows ->
    [one] { $rows } registro
    [many] { $rows } de registros
   *[other] { $rows } registros
}.
# $path (text) - of the file
# $why (text) - what the machine said
backup-unreadable = No se puede leer la copia { $path }: { $why }
# $path (text) - of the file
not-a-backup = { $path } no es una copia de Urdimbre.
# $path (text) - of the file
backup-cut = La copia { $path } está incompleta: termina antes de su final. No se cambió nada.
# $path (text) - of the file
backup-altered = La copia { $path } no está como se escribió. No se cambió nada.
# $path (text) - of the file
# $version (text) - of the program
backup-newer = La copia { $path } es de una versión más nueva del programa ({ $version }). Actualícelo primero; no se cambió nada.
# $path (text) - of the file
# $step (text) - of the schema
backup-of-other-history = La copia { $path } se hizo con otro esquema: su paso { $step } no es el de este programa. No se cambió nada.
place-not-empty = Aquí ya hay datos. Para cambiarlos por los de la copia, añada --replace.
place-in-use = Un servidor está usando estos datos. Deténgalo antes de restaurar.
# $hour (number) - as given
hour-wrong = { $hour } no es una hora del día; escriba un número de 0 a 23.
# $text (text) - as given
slug-wrong = «{ $text }» no puede ser el nombre de una red en sus direcciones: letras sin acento, cifras y guiones, tres o más.
# $count (number) - how many cities
# $network (text) - by its name in addresses
seeded = { $count ->
    [0] La red { $network } ya tiene tantas ciudades.
    [one] Se añadió { $count } ciudad a la red { $network }.
    [many] Se añadieron { $count } de ciudades a la red { $network }.
   *[other] Se añadieron { $count } ciudades a la red { $network }.
}

# Lo que se comprueba
all-is-well = Todo está en orden.
# $step (text) - of the schema
schema-behind = El esquema está atrasado: le falta el paso { $step }. Ejecute urdimbre migrate.
# $step (text) - of the schema
schema-newer = La base de datos es de una versión más nueva del programa: tiene el paso { $step }.
# $step (text) - of the schema
schema-changed = El paso { $step } del esquema no es el que conoce este programa.
# $what (text) - what the database says
database-damaged = La base de datos encuentra un daño: { $what }
# $count (number) - how many
changes-without-act = { $count ->
    [one] { $count } cambio del registro no tiene acto.
    [many] { $count } de cambios del registro no tienen acto.
   *[other] { $count } cambios del registro no tienen acto.
}
# $count (number) - how many
odd-sessions = { $count ->
    [one] { $count } sesión no puede ser de este programa.
    [many] { $count } de sesiones no pueden ser de este programa.
   *[other] { $count } sesiones no pueden ser de este programa.
}
# $count (number) - how many
odd-keys = { $count ->
    [one] { $count } llave de ingreso no puede ser de este programa.
    [many] { $count } de llaves de ingreso no pueden ser de este programa.
   *[other] { $count } llaves de ingreso no pueden ser de este programa.
}
# $size (text) - how much
little-space = Queda poco espacio en el disco: { $size }.
no-backup = Todavía no hay ninguna copia nocturna.
# $day (text) - of the backup
# $ago (text) - how long ago
old-backup = La última copia nocturna es del { $day } ({ $ago }).

# Las puertas
enter-title = Ingresar
# $name (text) - of the account
enter-as = Este enlace es de: { $name }.
enter = Ingresar
enter-told = El enlace sirve una sola vez. La sesión dura treinta días, o siete sin usarla.
key-spent = Este enlace ya no sirve
key-spent-told = Ya se usó, o pasaron más de 24 horas. Pida otro a la secretaría de su red.

# La portada y la mesa
front-title = Redes de ciudades que trabajan juntas
front-told = Aquí las redes de ciudades llevan su directorio y siguen la cooperación entre sus miembros; cualquier persona puede consultarlos.
desk-title = Mi mesa de trabajo
# $name (text) - of the account
desk-greeting = { $name }: aquí está lo que le corresponde.
your-posts = Sus cargos
no-posts = Hoy no ocupa ningún cargo. Si es un error, escriba a la secretaría de su red.
networks = Redes
api-title = La API de Urdimbre
api-lead = Lo que muestran las páginas, para programas: las mismas listas, los mismos permisos y las mismas reglas.
api-description = Descripción OpenAPI 3.1
api-address = Dirección
api-what = Qué da
api-reading = Leer
api-reading-told = Lo público se lee sin clave, también desde páginas de otros sitios. Los textos llegan en el idioma de Accept-Language; lo que no se sabe es null.
api-pages-told = Cada página de una lista dice en next, y en la cabecera Link, dónde sigue. count es null si hay más de mil. size va de 1 a 200. ETag e If-None-Match ahorran lo que no cambió.
api-keys = Claves
api-keys-told = Una clave actúa por un cargo: ve lo que ve el cargo. La hace quien lo ocupa, en la página del cargo; se muestra una vez y deja de abrir en su fecha, cuando se termina o cuando esa persona deja el cargo.
api-correcting = Corregir una organización
api-correcting-told = Se envía con POST un objeto JSON con los datos que cambian y, en If-Match, la etiqueta con que llegó la ficha. Con Idempotency-Key el cambio se hace una sola vez aunque se repita: la respuesta se recuerda una semana.
api-merging-told = Si otra persona cambió mientras tanto otros datos, se conservan y taken los nombra. Si cambió los mismos, la respuesta es 409 con las dos versiones.
api-problems = Problemas
api-problems-told = Toda negativa es application/problem+json (RFC 9457). code no cambia nunca; title y detail van en el idioma pedido, y fields dice qué corregir en cada dato.
api-limits = Límites
api-limits-told = 300 peticiones por minuto y dirección de red sin clave; 1.200 por minuto con cada clave. RateLimit dice cuántas quedan y Retry-After cuánto esperar. Un envío no pasa de 256 KB.
networks-told = Cada red lleva su directorio y sus órganos; una ciudad puede estar en varias.
no-networks = Todavía no hay ninguna red en esta instalación.
# $count (number) - how many
organisations-in-it = { $count ->
    [0] Ninguna organización todavía
    [one] { $count } organización
    [many] { $count } de organizaciones
   *[other] { $count } organizaciones
}

# Ingresar
sign-in-title = Ingresar
sign-in-told = Escriba su correo y le enviaremos un enlace y un código para ingresar. No hace falta contraseña.
email = Correo electrónico
email-hint = El que conoce la secretaría de su red.
send-me-a-letter = Enviarme el enlace
code-title = Revise su correo
code-told = Si esa dirección tiene una cuenta, le acabamos de escribir. Abra el enlace de la carta, o escriba aquí su código de seis cifras.
code = Código
code-hint = Sirve veinte minutos, en este navegador.
code-wrong = No es ese. Revise las seis cifras de la última carta.
code-over = Este código ya no sirve. Pida otra carta.
code-missing = ¿No llega? Mire en el correo no deseado, o
ask-again = pida otra carta.
account-title = Mi cuenta
account-name = Nombre
account-language = Idioma
sessions = Dónde tengo sesión
sessions-told = Si no reconoce alguna, ciérrela.
some-browser = Un navegador
this-browser = (este)
# $ago (text) - how long ago
seen = usada { $ago }
end-session = Cerrar
end-others = Cerrar todas las demás
session-ended = Sesión cerrada.
mailbox = Buzón de la demostración
mailbox-told = Aquí llega todo lo que la demostración habría enviado por correo. No sale nada.
mailbox-empty = Todavía no ha llegado ninguna carta.
letter-to = Para
# $why (text) - what is wrong
mail-wrong = La configuración del correo no sirve: { $why }

# Cartas
# $name (text) - of the account
letter-greeting = { $name }:
letter-signed = Urdimbre, plataforma de las redes de ciudades
letter-sign-in = Su enlace para ingresar
letter-sign-in-told = Este enlace abre su sesión una sola vez, en las próximas 24 horas.
letter-sign-in-button = Ingresar
letter-sign-in-code = O escriba este código donde lo pidió:
letter-sign-in-why = Recibe esta carta porque alguien escribió su dirección para ingresar. Si no fue usted, no haga nada: sin este enlace nadie puede ingresar.

# Comenzar
begin-at = La instalación está vacía. Ábrala por primera vez en esta dirección, que solo conoce quien la puso en marcha:
start-title = Su primera red
start-told = Con esto la red queda fundada y usted, a cargo de su secretaría. Todo se puede cambiar después.
start-you = Usted
start-person = Nombre de la persona u oficina
start-person-hint = Como aparecerá a quienes trabajen con usted.
start-email-hint = Ahí le llegarán los enlaces para ingresar.
start-network = La red
start-name = Nombre de la red
start-acronym = Sigla
start-acronym-hint = Como se la llama en la cabecera de cada página.
start-slug = Dirección corta
start-slug-hint = La primera parte de todas sus direcciones: «ucci» da /ucci. No se cambia después.
start-language = Idioma principal
start-language-hint = En el que la red escribe primero; las páginas existen en los cuatro.
start-country = País de la sede
start-country-hint = De ahí se toma la hora en que se dicen las fechas.
start-accent = Color
start-accent-hint = Un color oscuro: con él se escriben títulos y botones.
start-with = Con qué empezar
start-with-told = Trae tipos, órganos, cargos y temas. Todo se puede cambiar, ordenar o quitar después.
start-starter = Punto de partida
start-button = Fundar la red

# La mesa
waits-for-you = Espera por usted
nothing-waits = Nada espera por usted
nothing-waits-told = Aquí aparecerá lo que le toque hacer, con su plazo, en cualquiera de sus redes.
lately = Lo último en sus redes
# $name (text) - of the record that was changed
# $count (number) - how many more
and-more = { $name } y { $count } más
by-program = El programa
# $text (text) - what was given
contact-wrong = «{ $text }» no sirve para escribir sobre la seguridad; ponga un correo o la dirección https de una página.


# Contraseña
has-a-password = ¿Tiene contraseña?
password-title = Ingresar con contraseña
password-told = Para quien puso una contraseña en su cuenta. Sin ella se ingresa igual: con una carta.
password = Contraseña
password-forgotten = ¿No la tiene, o no la recuerda? No hace falta para ingresar.
letter-instead = Enviarme una carta
password-wrong = El correo y la contraseña no coinciden. Revíselos, o pida una carta.
password-too-often = Se probó demasiadas veces. Espere un cuarto de hora, o pida una carta: con ella se ingresa siempre.
ways-in = Cómo ingreso
by-letter = Con una carta
# $email (text) - of the account
by-letter-told = Un enlace y un código a { $email }. Sirve siempre.
no-password = No tiene. No hace falta.
# $day (text) - when it was set
set-on = Desde el { $day }
set-password = Poner una contraseña
change-password = Cambiar la contraseña
remove-password = Quitar la contraseña
password-is-optional = La contraseña es para quien prefiere no esperar una carta. Se puede quitar cuando se quiera; las cartas siguen sirviendo.
present-password = Contraseña actual
present-forgotten = ¿No la recuerda? Ingrese otra vez con una carta y no se la pediremos.
present-wrong = No es la contraseña actual.
new-password = Contraseña nueva
# $least (number) - letters
new-password-hint = { $least ->
    [one] { $least } carácter o más.
    [many] { $least } de caracteres o más.
   *[other] { $least } caracteres o más.
} Una frase larga sirve muy bien; no hacen falta mayúsculas ni signos. Puede pegarla.
# $least (number) - letters
password-short = { $least ->
    [one] Es corta: hace falta { $least } carácter.
    [many] Es corta: hacen falta { $least } de caracteres.
   *[other] Es corta: hacen falta { $least } caracteres.
}
# $most (number) - letters
password-long = { $most ->
    [one] Es demasiado larga: cabe { $most } carácter.
    [many] Es demasiado larga: caben { $most } de caracteres.
   *[other] Es demasiado larga: caben { $most } caracteres.
}
password-common = Es de las primeras que se prueban: palabras muy usadas, su nombre o teclas seguidas. Añada algo que solo usted sepa.
proof-by-letter = Para cambiar cómo se ingresa en su cuenta hay que comprobar que es usted. Le enviamos una carta; ingrese con ella y volverá aquí.
ways-otherwise = Mientras tanto alguien cambió la contraseña desde otro navegador. No se guardó nada; revise y vuelva a intentarlo.
password-was-set = La contraseña quedó guardada. Le escribimos para que conste.
password-was-removed = La cuenta ya no tiene contraseña. Le escribimos para que conste.
came-in-by-letter = con una carta
came-in-by-password = con contraseña
letter-password-set = Su cuenta tiene una contraseña nueva
# $moment (text) - when
letter-password-set-told = El { $moment } (UTC) se puso o se cambió la contraseña de su cuenta. Si fue usted, no hay nada que hacer.
letter-password-removed = Su cuenta ya no tiene contraseña
# $moment (text) - when
letter-password-removed-told = El { $moment } (UTC) se quitó la contraseña de su cuenta. Si fue usted, no hay nada que hacer.
letter-new-browser = Alguien ingresó desde un navegador nuevo
# $moment (text) - when
letter-new-browser-told = El { $moment } (UTC) alguien ingresó en su cuenta, con su contraseña, desde un navegador en el que nunca se había ingresado. Si fue usted, no hay nada que hacer.
letter-notice-otherwise = Si no fue usted, pida una carta para ingresar, cambie o quite la contraseña en «Mi cuenta» y cierre allí todas las demás sesiones.
letter-notice-button = Ver mi cuenta
letter-notice-why = Recibe esta carta porque cambió algo en la manera de ingresar en su cuenta. Se envía siempre, para que nadie lo haga sin que usted lo sepa.
# $text (text) - as given
proxy-wrong = «{ $text }» no es la dirección de un servidor; escriba por ejemplo 10.0.0.2.

# Segundo paso
second-step = Segundo paso al ingresar
second-step-told = Después de la carta o de la contraseña se pide un código que da su teléfono: quien lea su correo, o sepa su contraseña, no puede ingresar sin él.
no-second-step = No tiene. Conviene a quien lleva una red.
set-second-step = Poner un segundo paso
look-after-second-step = Ver o quitar
second-step-is-on = Está puesto.
second-step-was-turned-off = La cuenta ya no tiene segundo paso. Le escribimos para que conste.
# $left (number) - codes that were not used
codes-left = { $left ->
    [0] No queda ningún código de reserva.
    [one] Queda { $left } código de reserva.
    [many] Quedan { $left } de códigos de reserva.
   *[other] Quedan { $left } códigos de reserva.
}
step-app = En su teléfono, instale una aplicación de códigos (por ejemplo Aegis, FreeOTP, Google Authenticator o la de su gestor de contraseñas).
step-scan = Lea con ella este dibujo:
step-qr = Código QR con la clave de esta cuenta
step-or-type = Si no puede leerlo, escriba esta clave:
step-type = Escriba el código de seis cifras que muestra ahora.
step-code = Código
step-code-hint = Las seis cifras que muestra su teléfono, o un código de reserva.
turn-on = Poner el segundo paso
turn-off = Quitar el segundo paso
new-codes = Códigos de reserva nuevos
recovery-codes = Códigos de reserva
recovery-codes-told = Si pierde el teléfono, ingrese con uno de estos códigos en lugar del que daría el teléfono. Cada uno sirve una sola vez.
recovery-codes-once = No se volverán a mostrar. Imprímalos o anótelos, y guárdelos lejos del teléfono.
codes-kept = Ya los guardé
step-asked = Escriba el código que muestra su teléfono. Si no lo tiene a mano, uno de sus códigos de reserva.
step-lost = ¿Perdió el teléfono y los códigos? Quien administra la instalación puede quitar el segundo paso de su cuenta.
step-wrong = No es ese, o ya se usó. Espere al siguiente y revise que el reloj del teléfono esté en hora.
step-unreadable = Este servidor no puede comprobar los códigos de los teléfonos: le falta su llave. Use un código de reserva y avise a quien administra la instalación.
step-otherwise = Mientras tanto alguien cambió el segundo paso desde otro navegador. Vuelva a cargar la página.
step-over = Pasó demasiado tiempo, o hubo demasiados intentos. Vuelva a ingresar desde el principio.
letter-step-on = Su cuenta tiene un segundo paso
# $moment (text) - when
letter-step-on-told = El { $moment } (UTC) se puso un segundo paso en su cuenta: para ingresar se pedirá también un código del teléfono. Si fue usted, no hay nada que hacer.
letter-step-off = Su cuenta ya no tiene segundo paso
# $moment (text) - when
letter-step-off-told = El { $moment } (UTC) se quitó el segundo paso de su cuenta. Si fue usted, o lo pidió, no hay nada que hacer.
letter-codes = Códigos de reserva nuevos
# $moment (text) - when
letter-codes-told = El { $moment } (UTC) se hicieron códigos de reserva nuevos para su cuenta; los anteriores ya no sirven. Si fue usted, no hay nada que hacer.
letter-code-used = Alguien ingresó con un código de reserva
# $moment (text) - when
letter-code-used-told = El { $moment } (UTC) alguien ingresó en su cuenta con un código de reserva. Si fue usted, no hay nada que hacer.
# $count (number) - accounts
# $file (text) - where the key should be
unreadable-second-steps = { $count ->
    [one] { $count } cuenta tiene un segundo paso que se hizo con otra llave que la de { $file }. Traiga aquí la llave de entonces, o quítelo con urdimbre link --without-second-step.
    [many] { $count } de cuentas tienen un segundo paso que se hizo con otra llave que la de { $file }. Traiga aquí la llave de entonces, o quítelo con urdimbre link --without-second-step.
   *[other] { $count } cuentas tienen un segundo paso que se hizo con otra llave que la de { $file }. Traiga aquí la llave de entonces, o quítelo con urdimbre link --without-second-step.
}

# Buscar
search-title = Buscar
# $network (text) - its acronym
search-in = Buscar en { $network }
search-words = Qué busca
search-hint = Escriba el nombre de una ciudad, de un órgano o de una red, una palabra de una decisión o un número. Da igual con tildes o sin ellas.
# $words (text) - as typed
# $count (number)
search-count = { $count ->
    [0] Nada coincide con «{ $words }».
    [one] Un resultado para «{ $words }».
    [many] { $count } de resultados para «{ $words }».
   *[other] { $count } resultados para «{ $words }».
}
search-loosely = Nada coincide exactamente: esto es lo más parecido.
search-nothing-told = Pruebe con menos palabras, o con otra más general. Revise cómo se escribe: se perdonan una o dos letras equivocadas.
search-without-filters = Buscar sin filtros
search-everywhere = Buscar en todas las redes
search-sign-in = Ingresar para buscar también lo que es para miembros
search-narrow = Acotar los resultados
search-kinds = Tipo
search-countries = País
search-behind = Lo que cambió hace poco puede faltar: el buscador no consigue ponerse al día y lo sigue intentando. Nada se ha perdido.
search-building = El buscador se está preparando
search-building-told = Está leyendo todas las fichas. Vuelva a intentarlo en un momento; mientras tanto, los listados de cada red funcionan como siempre.
search-broken = El buscador no está disponible
search-broken-told = Se está rehaciendo solo. Vuelva a intentarlo en un momento; mientras tanto, los listados de cada red funcionan como siempre.
# $number (number) - its number in its network
# $title (text) - of the file
file-missing = Falta en el disco el archivo { $number }, «{ $title }». Recupérelo de una copia.
# $number (number) - its number in its network
# $title (text) - of the file
file-damaged = El archivo { $number }, «{ $title }», no es el que se guardó: el disco falla o alguien lo tocó. Recupérelo de una copia.
# $why (text)
index-damaged = El índice del buscador está dañado: { $why }. El servidor lo rehace solo; o detenga el servidor y use «urdimbre index».
# $documents (number)
# $missing (number)
# $left (number)
index-apart = El índice del buscador no coincide con la base de datos: de { $documents } fichas faltan o difieren { $missing }, y sobran { $left }. Detenga el servidor y use «urdimbre index».
index-in-use = Un servidor está usando el índice: deténgalo primero.
# $why (text)
index-refused = No se pudo escribir el índice del buscador: { $why }
# $documents (number)
indexed = Índice del buscador rehecho: { $documents } fichas.

# Las cartas de una red
letters = Cartas
letters-told = Lo que la plataforma escribe en nombre de la red, a quién y qué fue de ello. Un servidor dice si acepta o devuelve una carta; si se leyó, nadie lo sabe.
letter-kind = Tipo
letter-kind-sign-in = Enlace para ingresar
letter-kind-notice = Aviso sobre su cuenta
letter-subject = Asunto
letter-state = Estado
letter-written = Escrita
letter-language = Idioma
letter-waiting = En espera
letter-tried = Sin éxito todavía
letter-held = Retenida
letter-sending = Saliendo
letter-sent = Aceptada por el servidor
letter-returned = Devuelta
letter-failed = Nadie la aceptó
letter-dropped = Descartada
letter-forgotten = (carta borrada)
# $moment (text) - with its hour
tried-again = Se intenta de nuevo el { $moment }.
letter-waiting-told = Sale en unos instantes.
letter-held-told = No sale hasta que alguien de la secretaría la suelte.
letter-sending-told = Ahora mismo se está entregando al servidor de correo.
# $moment (text) - with its hour
letter-sent-told = El servidor de correo la aceptó el { $moment }. Si llegó a su destino, no lo dice nadie.
letter-returned-told = El servidor de correo no la quiso y no tiene sentido insistir: corrija la dirección, o pregunte por otra vía.
letter-failed-told = Se intentó ocho veces y no la aceptó nadie.
letter-dropped-told = Alguien decidió que no saliera.
# $state (text) - in words
letter-moved = Hecho. Estado de la carta: { $state }.
letter-elsewhere = La carta ya no estaba donde usted la vio: acaba de salir, o alguien decidió antes. No se cambió nada.
move-hold = Retener
move-let-go = Soltar
move-send-again = Enviar de nuevo
move-give-up = Descartar
send-again-told = Sale el mismo texto con un enlace nuevo; el anterior sigue valiendo hasta que caduque o se use.
letter-text = Lo que dice
letter-text-told = Tal como se escribió. El enlace y el código se crean al enviarla y no se guardan en ninguna parte.
letter-link-here = [aquí va el enlace]
letter-code-here = [aquí va el código]
letter-tries = Intentos
letter-tries-told = Lo que respondió el servidor de correo, con sus palabras.
letter-untried = Todavía no se ha intentado.
try-accepted = Aceptada
try-later = Ahora no
try-refused = Rechazada
# $count (number) - how many
letters-found = { $count ->
    [0] Ninguna carta
    [one] { $count } carta
    [many] { $count } de cartas
   *[other] { $count } cartas
}
letters-many = Más de mil cartas
no-letters = Todavía no se ha escrito ninguna carta
no-letters-told = Aquí estarán las que la plataforma escriba por la red: por ejemplo, a quien se nombra en un cargo.
no-such-letters = Ninguna carta responde a eso
no-such-letters-told = Quite un filtro, o busque solo una parte de la dirección o del asunto.
own-letters = Cartas que recibí
own-letters-told = Lo que la plataforma escribió a su dirección, lo más reciente primero. Sus enlaces no se guardan.
no-own-letters = Todavía no le ha escrito.

# El ensayo y la puesta en marcha
rehearsing = La red está en ensayo: sus cartas no salen.
restored-letters = Los datos vienen de una copia: las cartas de la red esperan a que alguien las mire.
go-live = Poner en marcha las cartas
letters-go-out = Las cartas salen
letters-go-out-told = La red está en marcha: lo que se escribe sale por sí solo. Estas cartas están retenidas.
go-live-told = Mientras la red se prepara, sus cartas se quedan aquí. Al ponerla en marcha saldrán por sí solas las que se escriban desde entonces; de las que ya esperan, decida usted.
go-live-restored-told = Estas cartas esperaban cuando se hizo la copia; algunas pueden haber salido después. Mírelas y decida.
always-go = Los enlaces para ingresar y la carta de prueba salen siempre.
nothing-held = No espera ninguna carta.
# $count (number) - how many
# $day (text) - of the oldest
held-of-kind = { $count ->
    [one] Espera { $count } carta, del { $day }.
    [many] Esperan { $count } de cartas; la más antigua, del { $day }.
   *[other] Esperan { $count } cartas; la más antigua, del { $day }.
}
fate-send = Enviar
fate-drop = Descartar
fate-hold = Dejar retenidas
one-by-one = Decidir carta por carta
# $count (number) - how many are shown
first-of-them = Aquí están las { $count } más antiguas; las demás siguen a su tipo.
as-its-kind = Como su tipo
see-what-goes = Ver qué saldrá
what-goes = Lo que va a pasar
# $count (number) - how many
will-go = { $count ->
    [0] No sale ninguna carta de las que esperan.
    [one] Sale { $count } carta.
    [many] Salen { $count } de cartas.
   *[other] Salen { $count } cartas.
}
# $count (number) - how many
will-be-dropped = { $count ->
    [0] No se descarta ninguna.
    [one] Se descarta { $count }.
    [many] Se descartan { $count }.
   *[other] Se descartan { $count }.
}
# $count (number) - how many
will-stay = { $count ->
    [0] No queda ninguna retenida.
    [one] Queda retenida { $count }.
    [many] Quedan retenidas { $count }.
   *[other] Quedan retenidas { $count }.
}
from-now-on = Desde ahora, lo que se escriba en la red sale por sí solo.
to-whom = A quién se escribe
do-it = Hacerlo
choose-again = Elegir otra vez
now-live = Hecho. Las cartas de la red salen desde ahora.

# $count (number) - how many
letters-returned = { $count ->
    [one] { $count } carta devuelta
    [many] { $count } de cartas devueltas
   *[other] { $count } cartas devueltas
}
# $count (number) - how many
letters-failed = { $count ->
    [one] { $count } carta que nadie aceptó
    [many] { $count } de cartas que nadie aceptó
   *[other] { $count } cartas que nadie aceptó
}
# $count (number) - how many
letters-held = { $count ->
    [one] { $count } carta retenida
    [many] { $count } de cartas retenidas
   *[other] { $count } cartas retenidas
}
letters-returned-told = Averigüe la dirección y envíela de nuevo, o descártela
letters-failed-told = El servidor de correo no respondió; envíela de nuevo, o descártela
letters-held-told = Esperan a que alguien las suelte o las descarte
deed-held = Carta retenida
deed-let-go = Carta soltada
deed-sent-again = Carta enviada de nuevo
deed-given-up = Carta descartada
deed-live = Cartas puestas en marcha

# La carta de prueba
trial = Carta de prueba
# $address (text) - where it goes
trial-told = Se envía ahora mismo a { $address }, aunque la red esté en ensayo. Después verá qué respondió el servidor de correo y qué le falta al dominio para que sus cartas no acaben en el correo no deseado.
trial-button = Enviarme una carta de prueba
# $domain (text) - of the sender
# $host (text) - the mail server
trial-from = Las cartas salen en nombre de { $domain }, por el servidor { $host }.
trial-no-server = Esta instalación no tiene un servidor de correo: en una demostración las cartas van a su buzón; en otra, esperan hasta que quien la administra indique uno.
trial-too-many = Ya pidió diez cartas de prueba en la última hora. Vuelva a intentarlo más tarde.
trial-done = Qué pasó con la carta de prueba
# $address (text) - where it went
trial-sent = El servidor la aceptó. Mire ahora si está en { $address }, también en el correo no deseado.
trial-refused = El servidor no la tomó. Lo que dice suele bastar para saber por qué.
trial-waits = Todavía no se ha intentado. Si dentro de un minuto sigue así, no hay servidor de correo que la lleve.
trial-said = Respondió:
trial-letter-page = Ver la carta y sus intentos
letter-kind-trial = Carta de prueba
domain-title = Lo que dice su dominio
domain-told = Quien recibe una carta pregunta al dominio del remitente quién puede escribir en su nombre. Lo publica quien administra el dominio.
domain-found = Ahora dice:
# $name (text) - of the record
domain-publish = Publique en el DNS, con el nombre { $name }, un registro TXT con este valor:
domain-unasked = No se pudo preguntar: ningún servidor de nombres respondió a tiempo. Inténtelo más tarde.
domain-several = Hay más de uno, y así ninguno cuenta: deje uno solo.
spf-good = Permite a su servidor de correo.
spf-missing = Falta: nadie sabe qué servidores pueden escribir en nombre del dominio.
spf-open = Permite a cualquiera escribir en nombre del dominio: cierre la lista.
spf-elsewhere = Existe, pero no nombra a su servidor de correo. Si su proveedor envía desde otras máquinas, añada lo que él le indique en lugar de esto.
dkim-good = La clave con que se firman las cartas está publicada.
# $name (text) - of the record
dkim-missing = Falta la clave pública en { $name }. Pídasela a quien administra el servidor de correo, que es quien firma.
dkim-unknown = No se sabe con qué clave firma su servidor de correo. Pida a quien lo administra que firme las cartas y dígale a la instalación el nombre de la clave (dkim_selector).
dmarc-good = Dice qué hacer con las cartas que no prueban de quién son.
dmarc-missing = Falta: nadie sabe qué hacer con las cartas que falsifican el dominio.

# Mis datos
own-data = Mis datos
own-data-told = Todo lo que esta instalación guarda de usted, para qué sirve y hasta cuándo.
see-own-data = Verlos, corregirlos o borrarlos
data-as-csv = Descargar como tabla (CSV)
data-as-json = Descargar para programas (JSON)
put-right = Corregir
put-right-told = Lo que aquí cambie vale en todas las redes.
correct-name = Guardar el nombre
name-corrected = Nombre corregido.
new-address = Correo nuevo
# $email (text) - the present address
new-address-hint = Ahora: { $email }. Cambia cuando confirme la carta que enviamos al nuevo.
ask-for-address = Enviar la carta
address-asked = Enviamos una carta a la dirección nueva. Ábrala y confirme; mientras tanto sigue valiendo la anterior.
address-later = Ya pidió varias cartas en la última hora. Espere un poco y vuelva a intentarlo.
address-title = Su correo nuevo
# $email (text) - the new address
address-from-now = Desde ahora le escribiremos a { $email }.
address-confirm = Confirmar
address-moved = Correo cambiado
# $email (text) - the new address
address-moved-told = Ahora ingresa con { $email }. Avisamos también a la dirección anterior.
address-over = Este enlace ya no vale
address-over-told = Venció, se usó, o después pidió otro. Puede pedir uno nuevo en «Mis datos».
address-taken-told = Otra cuenta ya usa esa dirección. La suya no ha cambiado.
letter-new-address = Confirme su correo nuevo
letter-new-address-told = Pidió que le escribamos a esta dirección. Confirme con el botón, en las próximas 24 horas; hasta entonces nada cambia.
letter-new-address-button = Confirmar la dirección
letter-new-address-why = Recibe esta carta porque alguien dio esta dirección como suya. Si no fue usted, no haga nada.
letter-address-left = Ya no le escribiremos aquí
letter-address-left-told = Se confirmó otra dirección para su cuenta. Desde ahora se ingresa con esa, y las cartas van allí. Si no fue usted, escriba enseguida a la secretaría de su red.
letter-address-left-why = Recibe esta carta porque su cuenta usaba esta dirección.
part-account = Su cuenta
part-account-told = Para ingresar, escribirle y firmar lo que hace. Mientras tenga cuenta.
part-address = Correo por confirmar
part-address-told = Se olvida en un día si no lo confirma.
part-sessions = Sesiones
part-sessions-told = Dónde ha ingresado. Se olvidan a los treinta días.
part-keys = Enlaces de ingreso
part-keys-told = Solo una huella de cada uno. Se olvidan en un día.
part-operations = Operaciones
part-operations-told = Las que comenzó o reanudó. Se conservan con lo que hicieron; si pide que se le olvide, queda qué se hizo y en qué cargo, no quién.
part-drafts = Borradores
part-drafts-told = Lo que dejó a medio escribir en un formulario. Se olvida a los treinta días.
part-uploads = Archivos a medio traer
part-uploads-told = Lo que empezó a traer a un registro. Se olvida a los tres días.
part-api-keys = Claves de la API
part-api-keys-told = Las que hizo para sus programas. Dejan de abrir cuando se borran sus datos.
part-letters = Cartas que le escribimos
part-letters-told = Para saber si llegaron.
part-posts = Sus cargos
part-posts-told = Quién ocupó qué cargo y cuándo: lo ven los miembros de la red.
part-record = Lo que dice el historial de su nombre y su correo
part-record-told = Qué decían antes y desde cuándo.
part-acts = Lo que ha hecho
part-acts-told = Cada cambio guarda qué cuenta lo hizo. El historial de las redes se conserva.
part-other = Otros datos
# $count (number) - of records
rows-in-download = { $count ->
    [one] { $count } registro. Está en la descarga.
    [many] { $count } de registros. Están en la descarga.
   *[other] { $count } registros. Están en la descarga.
}
field-name = Nombre
field-email = Correo
field-browser = Navegador
field-began = Comenzó
field-seen = Último uso
field-ends = Termina
field-used = Usado
field-at = Cuándo
field-typed = Lo escrito
field-subject = Asunto
field-state = Estado
field-network = Red
field-post = Cargo
field-deputy-in = Suplencia en el cargo
field-since = Desde
field-until = Hasta
field-changed = Dato
field-before = Antes
field-after = Después
field-asked = Pedido
field-answered = Respondido
field-kept = Lo que se conserva
field-reason = Motivo
field-kind = Clase
kept-nothing = Nada
csv-part = Parte
csv-number = Número
csv-value = Contenido
erasure = Borrar mis datos
erasure-leads = Antes le decimos qué significa.
erasure-begin = Ver qué significa
erasure-told = Puede pedir que se borre lo que esta instalación guarda de usted. No se puede deshacer.
erasure-goes = Qué se borra
erasure-goes-account = Su nombre y su correo. Ya no podrá ingresar.
erasure-goes-letters = Las cartas que le escribimos, sus sesiones, sus enlaces y lo que dejó a medio escribir.
erasure-goes-history = Su nombre y su correo en el historial: el cambio queda y dice que se borró a petición suya.
erasure-goes-posts = Los cargos que ocupa: los deja ese día.
erasure-stays = Qué queda
erasure-stays-acts = Lo que hizo en sus cargos, sin su nombre.
erasure-stays-posts = Que cada cargo estuvo ocupado. Si una norma obliga a conservar el nombre, la secretaría de la red lo decide y le dice por qué.
erasure-stays-backups = Las copias de seguridad de antes, hasta doce meses. Si se restaura una, se le vuelve a borrar.
erasure-button = Pedir que se borren mis datos
erasure-asked = Pedido enviado a la secretaría de cada red donde ocupó un cargo.
erasure-withdrawn = Pedido retirado: nada cambia.
erasure-under-way = Pidió que se borren sus datos. Se hará cuando hayan respondido estas redes; una última carta se lo dirá.
erasure-answered = ha respondido
erasure-waits = falta su respuesta
erasure-withdraw = Retirar el pedido
you-are-forgotten = Sus datos están borrados. Recibirá una última carta que lo dice.
person-forgotten = Los datos de la persona están borrados. Las copias de antes aún los tienen: si se restaura una, se borran otra vez.
# $path (text) - of the file
# $why (text) - what the machine said
list-unreadable = No se puede leer la lista de personas borradas { $path }: { $why }. No se cambió nada.
# $network (text) - acronym
last-secretariat = Nadie quedaría a cargo de { $network }. Nombre antes a otra persona en su secretaría.

# Trabajo y registro
working = Urdimbre envía cartas y hace copias; no atiende páginas (Ctrl+C para detenerlo)
# $text (text) - as given
log-wrong = «{ $text }» no es una forma de registro: escriba text o json.

# Los primeros pasos de una red
first-steps = Primeros pasos
first-steps-told = Cada uno desaparece de aquí cuando está hecho.
step-members = Cargue sus miembros
step-members-told = Pegue o suba su lista de ciudades y de otras organizaciones; también se añaden una por una.
step-letter = Envíese una carta de prueba
step-letter-told = Dice si las cartas salen y qué le falta al dominio del remitente.
step-texts = Lea lo que dirán sus cartas
step-texts-told = Por ejemplo, la que recibe quien se nombra en un cargo. Escríbalas con las palabras de su red.
step-colleague = Invite a alguien de su equipo
step-colleague-told = Cree su cargo, o use uno vacante, y escriba su correo: recibirá un enlace para ingresar.

# Los textos de las cartas
letter-kind-trial-told = A usted, cuando pide una carta de prueba.
mark-moment = momento
mark-moment-told = el momento en que se pidió
mark-moment-example = 21 de noviembre de 2026, 9:00
texts = Textos de las cartas
texts-told = Cada carta trae su texto en cuatro idiomas. La red puede escribir el suyo en los que quiera; en los demás sale el de la plataforma.
# $kind (text) - of letter
# $language (text) - by its own name
text-of = { $kind } · { $language }
text-shipped = De la plataforma
text-own = De la red
text-shipped-changed = Cambió el de la plataforma
text-shipped-changed-told = El texto de la plataforma cambió después de que la red escribiera el suyo. Mire qué cambió; al guardar el suyo, cambiado o como está, este aviso desaparece.
text-source-changed = Traducción por revisar
# $language (text) - by its own name
text-source-changed-told = El texto de la red en su primer idioma ({ $language }) cambió después de este. Es el que sigue; al guardar este, cambiado o como está, el aviso desaparece.
text-unfit = No sirve como está
text-unfit-told = Este texto nombra algo que la carta ya no conoce: mientras tanto sale el de la plataforma. Corríjalo y guárdelo.
text-greeting = Saludo
text-body = Texto
text-body-hint = Un renglón en blanco separa los párrafos.
text-button = Botón del enlace
text-button-hint = Lo que se lee en el botón. El enlace se crea al enviar la carta.
text-signed = Firma
text-signed-hint = También es el nombre con que llega la carta.
# $why (text) - why one gets it
text-why = Al pie va siempre, sin cambios: «{ $why }»
text-compared = Comparado
text-compared-told = con los textos de la plataforma y de la red de ese momento
marks = Lo que cambia de una carta a otra
marks-told = Escríbalo entre llaves, donde haga falta. Al lado, lo que saldría hoy con datos de su red.
preview = Cómo se verá
preview-told = Con datos de su red; el enlace es de muestra.
preview-button = Ver cómo queda
preview-rich = En un programa de correo
preview-plain = Como texto solo
preview-not-yet = Así no se puede completar: corrija el texto.
text-try = Enviarme una prueba
# $address (text) - of whoever asked
text-tried = La carta de prueba sale a { $address }. Lo que está en el formulario todavía no se guardó.
text-shipped-title = El texto de la plataforma
text-shipped-told = El que saldría si la red no tuviera el suyo.
text-back = Volver al texto de la plataforma
text-is-shipped = Desde ahora sale el texto de la plataforma. El de la red queda en el historial.
text-history = Historial
# $count (number) - of texts
texts-to-look-at = { $count ->
    [one] { $count } texto de carta por revisar
    [many] { $count } de textos de cartas por revisar
   *[other] { $count } textos de cartas por revisar
}
deed-text-written = Texto de carta escrito
deed-text-compared = Texto de carta comparado, sin cambios
deed-text-back = Vuelta al texto de la plataforma
wrong-missing = Falta.
# $longest (number) - letters
wrong-too-long = Es demasiado largo: caben { $longest ->
    [one] { $longest } letra
    [many] { $longest } de letras
   *[other] { $longest } letras
}.
# $name (text) - as typed
# $known (text) - what there is
wrong-mark = Esta carta no conoce «{ $name }». Entre llaves puede ir: { $known }.
wrong-brace = Hay una llave suelta. Van de a dos, en el mismo renglón, alrededor de un nombre.
# $link (text) - as it is written
wrong-no-link = Falta el enlace: escriba { $link } en un párrafo propio.
# $link (text) - as it is written
wrong-link-place = El enlace va una sola vez, y { $link } va en un párrafo propio del texto, sin nada más.
