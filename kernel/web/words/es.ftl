skip = Ir al contenido
language = Idioma
main-places = Principal
places = Secciones
you-are-here = Usted está en
sign-out = Salir
demo = Demostración
demo-note = Las redes de ejemplo siguen sus documentos públicos; en la red imaginaria todo es inventado menos las ciudades.
demo-mailbox = Buzón
made-with = Urdimbre: software libre para redes de ciudades (licencia EUPL 1.2).
optional = opcional
search = Buscar
all = Todos
filters = Filtros aplicados
take-off = quitar
take-away = Descargar la lista
pages = Páginas
previous = Anteriores
next = Siguientes
to-the-beginning = Ir al inicio
# $count (number) - how many slips a form has
form-errors = { $count ->
    [one] Falta corregir una cosa
    [many] Falta corregir { $count } de cosas
   *[other] Falta corregir { $count } cosas
}
changed-meanwhile = Otra persona cambió esta ficha mientras usted escribía.
changed-meanwhile-told = Nada se ha perdido: elija abajo con qué versión quedarse y guarde de nuevo.
both-changed = Las dos personas cambiaron este dato.
yours = La suya
theirs = La guardada
not-found = Esta página no existe
not-found-told = Puede que la dirección esté incompleta, o que la página no sea visible para usted. Revise la dirección o vuelva al comienzo.
unreadable = Algo de lo pedido no se entiende
unreadable-told = Revise lo que pide o envía: la documentación dice qué admite cada dirección.
too-often = Son demasiadas peticiones en un minuto
too-often-told = Espere los segundos que indica Retry-After y siga más despacio.
key-needed = Hace falta una clave que abra
key-needed-told = No se mostró una clave de la API, o la que se mostró no existe, terminó o su cargo ya es de otra persona.
revision-needed = Falta decir desde qué revisión se corrige
revision-needed-told = Lea la ficha y envíe en If-Match la etiqueta (ETag) con que llegó.
key-reads-only = Esta clave es solo para leer
key-reads-only-told = Para corregir organizaciones haga otra clave que lo permita, en la página del cargo.
other-under-that-name = Con esa Idempotency-Key ya se envió otra cosa
other-under-that-name-told = Cada cambio lleva la suya: use una nueva, o repita exactamente lo que envió.
slips = Hay datos por corregir
forbidden = Su cargo no permite hacer esto
forbidden-told = Puede consultar las páginas de la red, pero este cambio le corresponde a otro cargo. Si cree que le corresponde a usted, escriba a la secretaría.
sign-in-first = Primero hay que ingresar
sign-in-first-told = Ingrese y volverá a esta página.
elsewhere = El formulario no llegó desde esta página
elsewhere-told = Por seguridad no se guardó nada. Vuelva atrás, cargue de nuevo la página y envíelo otra vez.
too-large = Es demasiado grande
too-large-told = Lo que envió pasa del límite de este formulario. Acórtelo y envíelo de nuevo.
broken = Algo falló de nuestro lado
broken-told = No se guardó nada a medias. Vuelva a intentarlo; si sigue ocurriendo, escriba a la secretaría con esta referencia.
full = No queda espacio para guardar
full-told = No se guardó nada a medias. Avise a quien administra la instalación y dele esta referencia.
away = Estamos tardando en responder
away-told = Espere un momento y vuelva a intentarlo. Antes de repetir un cambio, compruebe si quedó guardado.
# $reference (text) - under which the fault stands in the log
reference = Referencia: { $reference }
slip-missing = Falta este dato.
# $longest (number) - letters at most
slip-too-long = Es demasiado largo: caben { $longest } caracteres.
slip-no-such-choice = Elija una de las opciones de la lista.
slip-not-a-number = Escriba solo un número entero, por ejemplo 1.319.108.
# $from (numeral) - first year
# $until (numeral) - last year
slip-year = El año va de { $from } a { $until }.
slip-not-an-address = Escriba una dirección web, por ejemplo www.lapaz.bo.
saved = Guardado.
# $fields (text) - names of fields
saved-with-theirs = Guardado. Mientras usted escribía, otra persona cambió algo más y se conservó lo que ella escribió: { $fields }.
nothing-changed = No había nada que guardar: la ficha ya decía lo mismo.
save = Guardar
cancel = Cancelar
choose = Elija
slip-not-a-date = Escriba un día, un mes o un año: 14/6/2016, 6/2016 o 2016.
slip-ends-before = El final es anterior al comienzo.
slip-meets = Estas fechas se cruzan con otras ya registradas. Termine primero las anteriores.
slip-wider-than-above = Nombra un órgano que ve menos gente: no puede verlo más gente que ese órgano.
slip-narrower-than-below = Hay órganos o decisiones suyos que ve más gente: restríngalos primero.
older = Más antiguos
empty-version = (vacío)
sign-in = Ingresar
my-desk = Mi mesa de trabajo
my-account = Mi cuenta
slip-not-plain = Solo letras sin tilde, números y guiones, entre 2 y 30.
slip-taken = Ya existe.
slip-too-pale = Con ese color no se lee bien el texto: elija uno más oscuro.
slip-not-a-mail-address = Escriba una dirección completa, por ejemplo nombre@ciudad.example.
slip-not-a-quantity = Escriba un número, por ejemplo 1.234 o 37,5.
slip-not-yet = Esa fecha todavía no ha llegado.
slip-past = Esa fecha ya pasó.

looking-mark = Mira en el lugar de otra persona
# $name (text) - whose place it is
looking-as = Está mirando como { $name }.
looking-changes-nothing = Nada se puede cambiar.
looking-end = Dejar de mirar así
looking = Mientras mira como otra persona no se puede cambiar nada
looking-told = No se guardó nada. Deje de mirar así, con el botón de arriba, y vuelva a intentarlo.
# Los borradores
keep-draft = Dejar en borrador
# $hour (text) - of that moment, with its zone
draft-saved = Borrador guardado a las { $hour }.
# $hour (text) - of that moment, with its zone
draft-saved-apart = Borrador guardado a las { $hour }, aparte: en otra pestaña se siguió con el mismo, y aquel también se conserva.
# $hour (text) - of that moment, with its zone
draft-saved-signed-out = Su sesión terminó. Lo que escribió quedó guardado a las { $hour }; ingrese para enviarlo.
draft-stray = Su sesión terminó y aquí ya no se puede guardar. Lo que escribió sigue en esta página: ingrese en otra pestaña y vuelva a esta.
draft-failed = No se pudo guardar el borrador. Lo que escribió sigue en esta página, y se volverá a intentar.
draft-full = No queda espacio para guardar el borrador. Lo que escribió sigue en la página del formulario: no la cierre, y avise a quien administra la instalación.
# $count (number) - at most
draft-too-many = { $count ->
    [one] Solo cabe { $count } borrador
    [many] Solo caben { $count } de borradores
   *[other] Solo caben { $count } borradores
}, y ya los tiene. Lo que escribió sigue en la página del formulario: envíelo, o descarte otro en su mesa.
draft-too-long = Lo que escribió es demasiado largo para guardarlo como borrador. Sigue en la página del formulario: envíelo cuando esté listo.
draft-not-kept = No se pudo guardar el borrador
draft-copied = Esta pestaña conserva lo que escribió aquí cuando no había conexión.
draft-take-copy = Recuperarlo
# $moment (text)
draft-left = Aquí quedó un borrador suyo del { $moment }.
# $moment (text)
draft-left-sent = Aquí quedó lo que envió el { $moment } y no se pudo guardar en la ficha.
draft-continue = Continuar con el borrador
draft-discard = Descartar
# $title (text) - of the page of its form
draft-discard-this = Descartar el borrador: { $title }
# $moment (text)
draft-here = Continúa con su borrador del { $moment }. Solo usted lo ve hasta que lo envíe.
# $moment (text)
draft-here-sent = Esto es lo que envió el { $moment }. No se pudo guardar entonces: revíselo y envíelo ahora con el botón del final.
draft-of-older = La ficha cambió después. Al enviar se une lo que cambió cada persona y, si cambiaron lo mismo, usted elige.
draft-gone = El borrador que buscaba ya no está: se envió, se descartó o es de otra cuenta.
drafts = Borradores
draft-unsent = Lo envió, pero no se guardó
# $ago (text) - when it was saved
# $day (text) - until when it is kept
draft-when = Guardado { $ago }; se conserva hasta el { $day }
stray = Ingrese para terminar de enviarlo
stray-told = Su sesión había terminado. Lo que escribió está guardado: al ingresar lo verá en su formulario, listo para enviar.
stray-lost-told = Su sesión había terminado, y sin ella no podemos guardar lo que escribió. Vuelva atrás en el navegador, donde sigue escrito; ingrese en otra pestaña y envíelo de nuevo.
stray-other = Este formulario es de otra persona
stray-other-told = Ahora ha ingresado otra cuenta, así que no se envió en su nombre. Lo escrito quedó guardado para quien lo empezó, y lo encontrará en su mesa.
stray-other-lost-told = Ahora ha ingresado otra cuenta, así que no se envió en su nombre. Vuelva atrás en el navegador, donde sigue escrito; quien lo empezó puede ingresar y enviarlo.
taken-about = De dónde es
taken-network = Red
taken-filters = Qué se pidió
taken-whole = La lista entera
taken-at = Cuándo
taken-from = Dirección

# El hilo de un registro
thread = Por dónde va
step-done = Hecho
step-now = Ahora
step-next = Después
turn-yours = Le toca a usted
# $name (text) - of the post that acts next
turn-of = Le toca a { $name }
# $when (text) - a day
# $ago (text) - how far it lies
by-day = para el { $when } ({ $ago })
# $when (text) - a month or a year
by-then = a más tardar: { $when }
