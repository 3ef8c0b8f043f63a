skip = Ir al contenido
language = Idioma
main-places = Principal
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

looking-mark = Mira en el lugar de otra persona
# $name (text) - whose place it is
looking-as = Está mirando como { $name }.
looking-changes-nothing = Nada se puede cambiar.
looking-end = Dejar de mirar así
looking = Mientras mira como otra persona no se puede cambiar nada
looking-told = No se guardó nada. Deje de mirar así, con el botón de arriba, y vuelva a intentarlo.
