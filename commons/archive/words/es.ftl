# Los archivos de un registro
files = Archivos
file = Archivo
files-none = Todavía no hay archivos.
file-add = Agregar un archivo
changed-field = Otro dato
yes = Sí
by-program = El programa

# El formulario
# $name (text) - name of the record
add-title = Agregar un archivo: { $name }
put = Agregar
# $size (text) - the largest that is taken
file-hint = PDF, Word, Excel, PowerPoint u OpenDocument, o una imagen JPEG, PNG o WebP; hasta { $size }. De una imagen se quita dónde y con qué se tomó.
# $name (text) - of the file
# $size (text) - how large it is
already-here = { $name } ({ $size }) ya llegó: no hace falta elegirlo otra vez.
title = Título
title-hint = Lo que es, para quien no lo abre: «Acta de la segunda reunión».
language = Idioma del título
dated = Fecha
dated-hint = La que lleva el documento: un día (14/6/2016), un mes (6/2016) o un año (2016); vacía si no tiene.
visibility = Quién lo ve
visibility-hint = Nunca más personas que las que ven su registro.
if-picture = Si es una imagen
alt = Qué se ve
alt-hint = Para quien no puede verla, en una frase: «La plaza Murillo al atardecer, con el palacio al fondo».
author = Autoría
licence = Licencia
licence-all-rights = Todos los derechos reservados
licence-public-domain = Dominio público
leads = En la cabecera
# $name (text) - name of the record
leads-on = Mostrarla en la cabecera de la página de { $name }
choose-a-file = Elija un archivo.
# $count (number) - how many
too-many-uploads = Ya tiene { $count } archivos a medio traer. Termine alguno o espere a que caduquen, a los tres días.

# Por qué no se toma un archivo
not-taken-empty = El archivo está vacío. Ábralo para ver si es el que quería y vuelva a elegirlo.
# $size (text) - the largest that is taken
not-taken-too-large = El archivo es demasiado grande: se toman hasta { $size }. Guárdelo con imágenes más pequeñas o divídalo.
not-taken-unknown = Ese tipo de archivo no se toma, diga lo que diga su nombre. Si viene de un Word antiguo, está protegido con contraseña o es una foto HEIC de un teléfono, guárdelo como PDF, .docx o JPEG.
not-taken-damaged = El archivo está dañado o incompleto. Ábralo en su programa, guárdelo de nuevo y vuelva a traerlo.
not-taken-hostile = El archivo está hecho de un modo que puede dañar el equipo de quien lo abra, y no se toma. Guárdelo de nuevo desde su programa, o como PDF.
not-taken-macros = El documento lleva un programa dentro (macros), y no se toma. Guárdelo sin macros o como PDF.
not-taken-too-many-pixels = La imagen tiene demasiados puntos: se toman hasta 50 millones. Redúzcala y vuelva a traerla.
other-sort = Una versión nueva de una imagen es otra imagen, y la de un documento, otro documento. Si es otra cosa, agréguela como archivo aparte.

# Mientras llega
coming = El archivo está llegando. Puede seguir con el formulario.
cut-off = Se cortó la conexión. Lo que llegó está guardado; lo demás sigue solo en cuanto vuelva.
goes-on = Sigue donde había quedado.
is-here = El archivo ya está aquí.
could-not-come = El archivo no pudo llegar por partes: irá con el formulario.

# La página de un archivo
# $size (text) - how large it is
download = Descargar ({ $size })
hangs-on = Registro
sort = Tipo
type-picture = Imagen
type-word = Documento de Word
type-excel = Hoja de Excel
type-powerpoint = Presentación de PowerPoint
type-text = Texto OpenDocument
type-table = Hoja OpenDocument
type-slides = Presentación OpenDocument
history = Historial
edit = Corregir
# $title (text) - of the file
edit-title = Corregir «{ $title }»
version = Versión
brought-on = Se trajo
brought-by = Lo trajo
weight = Tamaño
versions = Versiones
current = La actual
replace = Traer una versión nueva
# $title (text) - of the file
replace-title = Versión nueva de «{ $title }»
replace-told = Lo que hay ahora se conserva entre las versiones, para los miembros de la red; el título y lo demás no cambian.
remove = Quitar
# $title (text) - of the file
remove-title = Quitar «{ $title }»
remove-told = El archivo y todas sus versiones dejan de estar al alcance de cualquiera y se borran en un día; en los respaldos quedan hasta que caducan. El historial cuenta que estuvo y quién lo quitó. No se puede deshacer.
removed = Este archivo se quitó
removed-told = Estuvo aquí, y quien lo cuida lo quitó. Vea qué hay ahora en su registro.
done-put = El archivo está en su registro.
done-replaced = La versión nueva es la que se lee desde ahora.

# Historial
deed-put = Archivo agregado
deed-replaced = Versión nueva de un archivo
deed-edited = Archivo corregido
deed-removed = Archivo quitado
