# Quem pertence
members = Membros
members-told = As organizações que pertencem à rede ou pertenceram: como quê, desde quando e quem o diz.
members-found = { $count ->
    [0] Nenhuma filiação
    [one] { $count } filiação
    [many] { $count } de filiações
   *[other] { $count } filiações
}
members-many = Mais de mil filiações
none-yet = Ainda não consta nenhum membro
none-yet-told = Quem cuida da secretaria registra aqui quais organizações do diretório pertencem à rede.
none-found = Ninguém corresponde
none-found-told = Retire algum filtro ou escreva menos letras.
organisation = Organização
organisation-hint = Uma parte do nome; já deve estar no diretório da rede.
country = País
acronym = Sigla
belongs-as = Pertence como
in-time = No tempo
belongs-now = Vigente
over = Encerrada
how-long = Tempo
since = Desde
until = Até
until-hint = Vazio se continua.
since-unknown = não consta desde quando
when-hint = Um dia (14/6/2016), um mês (6/2016) ou um ano (2016); vazio se não se sabe.
source = Fonte
source-hint = Quem o diz: uma resolução, uma ata, uma página de um documento.
changed-field = Outro dado

# Registrar e corrigir
membership = filiação
admit = Registrar filiação
admit-told = Para uma organização que já está no diretório. Cada vez que uma organização volta, registra-se outra.
admitted = Consta que { $organisation } pertence à rede.
edit-title = Filiação de { $organisation }
edit = Corrigir
history = Histórico
belonging = Filiação à rede
belongs-not = Está no diretório; não consta que pertença à rede.
deed-admitted = Filiação registrada
deed-belonging-edited = Filiação corrigida
ends-belonging = Termina a filiação de { $organisation }

# Os tipos que traz
kind-full = Membro pleno
kind-associate = Membro associado
kind-observer = Observador
kind-coordinator = Coordenação
kind-partner = Parceiro
kind-collaborator = Colaborador

kinds-of-memberships = Tipos de filiação
kinds-of-memberships-told = De que maneiras se pertence à sua rede: membro pleno, associado, observador… A ordem é a das listas e dos formulários.
deed-kinds-laid = Tipos habituais incluídos
