home = Início
organisations = Organizações

kind-city = Prefeitura
kind-region = Governo regional
kind-ministry = Ministério
kind-agency = Agência
kind-university = Universidade
kind-city-network = Rede de cidades
kind-university-network = Rede de universidades
kind-intergovernmental = Organismo intergovernamental
kind-embassy = Embaixada
kind-foundation = Fundação
kind-association = Associação
kind-forum = Fórum
kind-fund = Fundo
kind-firm = Empresa

figure-organisations = { $count ->
    [one] organização
    [many] de organizações
   *[other] organizações
}
figure-countries = { $count ->
    [one] país
    [many] de países
   *[other] países
}
figure-people = { $count ->
    [one] habitante
    [many] de habitantes
   *[other] habitantes
}
figure-people-source = Soma do que consta na ficha de cada cidade
on-the-map = No mapa
map-told = Cada ponto leva à página de uma cidade; a lista completa está em Organizações.
map-told-largest = Veem-se as 400 maiores cidades; cada ponto leva à sua página, e a lista completa está em Organizações.
map-credit = Coordenadas do GeoNames (CC BY 4.0).
network-site = Site da rede
all-organisations = Ver todas as organizações

organisations-found = { $count ->
    [0] Nenhuma organização
    [one] { $count } organização
    [many] { $count } de organizações
   *[other] { $count } organizações
}
organisations-many = Mais de mil organizações
name = Nome
kind = Tipo
country = País
population = População
api-key = Chave da API
api-keys = Chaves da API
api-keys-told = Com uma chave, um programa do seu escritório lê o que este cargo vê e, se você permitir, corrige fichas em seu nome. Só quem ocupa o cargo a faz, e ela deixa de abrir quando a pessoa o deixa.
api-told = Como se usa a API.
no-api-keys = Ainda não há chaves deste cargo.
make-api-key = Fazer uma chave
make-api-key-told = Uma por programa: assim pode encerrar uma sem parar as outras.
api-key-name = Para que serve
api-key-name-hint = Por exemplo: “Site da cidade”.
api-key-allows = O que permite
api-key-reads = Ler
api-key-writes = Ler e corrigir organizações
api-key-lasts = Quanto dura
api-key-days = { $days ->
    [one] Um dia
    [many] { $days } de dias
   *[other] { $days } dias
}
api-key-used = Último uso
api-key-unused = sem uso
api-key-over = encerrada
end-api-key = Encerrar
api-key-ended = A chave já não abre.
api-key-made = A chave está feita.
api-key-once = Copie-a agora e guarde-a onde o seu programa a leia: não será mostrada outra vez.
api-key-try = Para testá-la
api-organisations = As organizações da rede, com os filtros e as ordens da sua lista.
api-organisation = Uma organização, pelo seu número na rede.
api-correct = Corrige os dados enviados de uma organização, a partir da revisão que If-Match diz.
api-bodies = Os órgãos da rede.
api-decisions = As decisões dos órgãos, a última primeiro.
api-posts = Os cargos e quem os ocupa: só com uma chave da rede.
none-found = Nenhuma organização corresponde à busca
none-found-told = Retire algum filtro ou busque por outra parte do nome, da sigla ou do país.
none-yet = O diretório está vazio
none-yet-told = Aqui ficarão as cidades e as demais organizações que a rede conhece.
enter-organisation = Adicionar uma organização
seen-by-members = Visível para os membros
seen-by-secretariat = Visível para a secretaria

institution = Instituição
acronym = Sigla
site = Site
other-names = Em outros idiomas
coordinates = Coordenadas
time-zone = Fuso horário
in-other-networks = Em outras redes
posts = Cargos
post-held = ocupado
post-vacant = vago
edit = Corrigir
history = Histórico

edit-title = Corrigir a ficha de { $name }
name-hint = Como a rede a conhece: “La Paz”, não “Gobierno Autónomo Municipal de La Paz”.
institution-hint = Como ela mesma se chama: “Prefeitura de Belo Horizonte”.
name-in-es = Nome em espanhol
name-in-pt = Nome em português
name-in-fr = Nome em francês
name-in-en = Nome em inglês
other-names-hint = Só se ela de fato tiver outro nome nesse idioma.
population-hint = Só algarismos; pontos e espaços não importam.
population-year = Ano do dado
population-source = Fonte do dado
population-source-hint = Por exemplo: censo nacional, projeção municipal.
no-country = Qualquer país
legend-people = População
visibility = Quem vê
visible-public = Qualquer pessoa
visible-members = Os membros da rede
visible-secretariat = Só a secretaria

enter-title = Adicionar uma organização
enter-told = Primeiro busque: ela pode já estar aqui, ou em outra rede, e então não é preciso escrever nada.
enter-q = Nome da cidade
enter-q-hint = Escreva como tiver: “Belém”, “Prefeitura de Belém”, “belem”.
find = Buscar
candidates = Cidades encontradas
already-here = Já está no diretório
use-this = É esta
known-elsewhere = Já tem ficha em outra rede: entra tal como está.
no-candidate = Não conhecemos nenhuma cidade com esse nome. Confira a grafia ou escolha o país; se não for uma cidade, siga abaixo.
not-a-city = Não é uma cidade
not-a-city-told = Ministérios, universidades, agências, redes: preencha a ficha.
write-by-hand = Preencher a ficha
entered = { $name } está agora no diretório.
inhabitants = { $count ->
    [one] { $count } habitante
    [many] { $count } de habitantes
   *[other] { $count } habitantes
}

already-entered = Essa cidade já está no diretório.

history-of = Histórico de { $name }
history-told = Cada alteração, a mais recente primeiro: em que cargo foi feita e o que constava antes.
deed-entered = Ficha criada
deed-shared = Adicionada ao diretório de uma rede
deed-edited = Ficha corrigida
deed-other = Outra alteração
by-program = O programa
by-other-network = Alguém de outra rede
channel-page = na plataforma
channel-api = pela API
channel-command = por um comando da instalação
channel-job = por uma tarefa automática
channel-paper = a partir de um documento em papel
channel-mail = por e-mail
directory-of = No diretório de
place = Lugar (GeoNames)
file = Arquivo
task = Tarefa
linked = Vinculado a
changed-field = Mudou

bodies = Órgãos
decisions = Decisões
body-assembly = Assembleia
body-council = Conselho
body-executive-secretariat = Secretaria executiva
body-general-secretariat = Secretaria-geral
body-technical-secretariat = Secretaria técnica
body-thematic-unit = Unidade temática
body-commission = Comissão
body-committee = Comitê
body-group = Grupo
body-forum = Fórum
function-president = Presidência
function-co-president = Copresidência
function-vice-president = Vice-presidência
function-coordinator = Coordenação
function-sub-coordinator = Subcoordenação
function-office = Sede
function-host = Anfitriã
function-member = Integrante
outcome-adopted = Aprovada
outcome-rejected = Rejeitada
outcome-noted = Toma-se nota
outcome-postponed = Adiada
bodies-told = Quem decide, quem coordena e quem trabalha em cada tema; e quem o fez antes.
no-bodies = Ainda não há órgãos
no-bodies-told = Aqui ficarão a assembleia, os conselhos, as secretarias, as unidades e os comitês, com quem os integra.
form-body = Adicionar um órgão
part-of = Faz parte de
its-parts = Suas partes
since = Desde
until = Até
composition = Quem o integra
before = Antes
nobody = Ninguém, hoje.
add-seat = Adicionar integrante
leave-seat = Registrar a saída
function = Na qualidade de
organisation = Organização
organisation-hint = Escreva o nome ou parte dele; precisa estar no diretório.
which-one = Qual destas?
no-such-organisation = Não há nenhuma com esse nome no diretório.
source = Fonte
source-hint = Onde consta: uma resolução, uma ata, uma página.
when-hint = Um dia, um mês ou um ano: 14/6/2016, 6/2016 ou 2016. Vazio se não se sabe.
told-of-body = O que faz
no-parent = Da própria rede
edit-body-title = Corrigir { $name }
seat-title = Adicionar integrante: { $name }
leave-title = { $organisation } deixa { $body }
leave-told = Sua passagem pelo órgão fica em “Antes”, com as datas.
seats-held = Nos órgãos da rede
decisions-found = { $count ->
    [0] Nenhuma decisão
    [one] { $count } decisão
    [many] { $count } de decisões
   *[other] { $count } decisões
}
decisions-many = Mais de mil decisões
decisions-told = O que os órgãos resolveram, o mais recente primeiro.
no-decisions = Ainda não consta nenhuma decisão
no-decisions-told = São registradas na página do órgão que as toma.
record-decision = Registrar uma decisão
decision-title = Registrar uma decisão: { $name }
edit-decision-title = Corrigir a decisão
title-of-it = Título
taken = Data
taken-hint = Um dia, um mês ou um ano: 14/6/2016, 6/2016 ou 2016.
meeting = Reunião
meeting-hint = Por exemplo: XVI Cúpula.
text-of-it = Texto
outcome = Resultado
body = Órgão
body-formed = Órgão adicionado.
seat-taken = Integrante adicionado.
seat-left = Saída registrada.
decision-recorded = Decisão registrada.
deed-formed = Ficha criada
deed-decided = Decisão registrada

the-loom = O tear da rede
loom-told = Cada fio é uma cidade, cada trama um órgão, cada nó um lugar nele. As listas dizem o mesmo.
loom-alt = Tear: órgãos ({ $bodies }) e organizações que os integram ({ $cities })
no-country-known = Sem país

posts-told = Quem ocupa cada cargo da rede e de suas cidades. As permissões são do cargo: passam com ele de mão em mão.
make-post = Criar um cargo
post-function = Para que serve
post-secretariat = Secretaria
post-mayor = Gabinete da prefeitura
post-focal-point = Ponto focal
post-expert = Pessoa especialista
post-partner = Parceiro
post-secretariat-told = Mantém o diretório, os órgãos, os cargos e as decisões da rede.
post-city-told = Corrige a ficha da sua organização e vê o que é para os membros.
post-guest-told = Entra e vê o que é público.
post-name = Nome do cargo
post-name-hint = Por exemplo: “Ponto focal de Belo Horizonte”.
post-organisation-hint = De quem é o cargo: é necessário para uma prefeitura ou um ponto focal.
held-by = Quem ocupa
what-it-allows = O que permite
person = Pessoa ou equipe
person-hint = Como assinará: “Diretoria de Relações Internacionais”.
email = E-mail
language-of-person = Idioma das suas mensagens
invite = Nomear
invite-told = Receberá uma mensagem com um link para entrar.
invite-button = Nomear e escrever
end-post = Encerrar
end-post-told = Sua passagem pelo cargo fica registrada; o cargo fica vago para quem vier.
last-day = Último dia
last-day-hint = Até esse dia, inclusive, conserva o cargo.
post-made = Cargo criado. Está vago: nomeie alguém.
person-invited = Nomeação registrada. A mensagem já está a caminho.
person-invited-held = Pessoa nomeada. A mensagem fica retida: as mensagens da rede ainda não saem.
post-left = Ficou registrado.
post-is-held = O cargo está ocupado: primeiro tem de terminar quem o ocupa.
last-secretariat = Ninguém ficaria a cargo da rede. Nomeie antes outra pessoa em uma secretaria.
letter-greeting = { $name }:
letter-signed = Secretaria de { $network }
letter-invitation = Nomeação para um cargo
letter-invitation-told = A quem é nomeado para um cargo, assim que a secretaria o registra.
letter-wish-told = A cada integrante da secretaria, quando alguém da rede pede que seus dados sejam apagados.
mark-name = nome
mark-name-told = como se chama quem recebe a mensagem
mark-name-example = Escritório de Relações Internacionais
mark-post = cargo
mark-post-told = o cargo
mark-post-example = Ponto focal de Quito
mark-network = rede
mark-network-told = a sigla da rede
mark-network-example = Telar
mark-link = link
mark-link-told = o link da mensagem, com seu botão: aparece uma vez, em um parágrafo próprio. É criado no envio.
mark-link-example = https://…
address-doubtful = As mensagens voltam
letters-come-back = As mensagens para este cargo voltam.
letters-come-back-told = O servidor de e-mail recusa { $address } desde { $day }. Descubra o endereço certo, ou envie a mensagem de novo se já foi resolvido: assim que uma for aceita, este aviso desaparece.
letters-to-them = Ver as mensagens

amiss-copied = { $network }: a lista não diz da organização { $number } o que diz a sua ficha.
amiss-counted = { $network }: a contagem de organizações de { $country } não é a das que há na lista.
amiss-unrecorded = { $network }: o registro não conhece o estado atual da organização { $number }.
amiss-number = { $network }: o último número de { $kind } é { $last }, mas já existe o { $given }.

# A mesa: o que espera
deed-seated = Lugar ocupado
deed-seat-left = Lugar deixado
deed-api-key-made = Chave da API criada
deed-api-key-ended = Chave da API encerrada
deed-post-made = Cargo criado
deed-post-taken = Cargo ocupado
deed-post-left = Cargo deixado
post-ends = Termina: { $post }
post-ends-told = Ainda não há quem continue no cargo.
seat-ends = Termina o mandato de { $organisation } ({ $role })
vacant-posts = { $count ->
    [one] { $count } cargo sem titular
    [many] { $count } de cargos sem titular
   *[other] { $count } cargos sem titular
}
many-vacant-posts = Cem cargos ou mais sem titular
feed = Novidades da rede
feed-told = em um leitor de feeds Atom.
feed-title = { $network }: novidades
new-organisation = Nova organização
new-body = Novo órgão
new-decision = Nova decisão

figures = Números
figures-title = Números de { $name }
figures-told = Cada número diz de quando é e quem o informa. Os anteriores são conservados.
all-figures = Todos os números, com suas datas
no-figures = Ainda não há números
no-figures-told = Aqui estarão a população, a área e tudo o que se conta em números, sempre com sua fonte.
tell-figure = Adicionar um número
correct-figure = Corrigir um número
withdraw-figure = Retirar o número
withdraw-figure-told = Deixa de aparecer na página e nas listas; fica no histórico e pode ser restabelecido.
restore-figure = Restabelecer o número
restore-figure-told = Está retirado: só o vê quem corrige o registro.
withdrawn-ones = Retirados
withdrawn = Retirado
figure-told = Número adicionado.
figure-withdrawn-done = Número retirado. Está no fim da página, caso seja preciso restabelecê-lo.
figure-restored = Número restabelecido.
figure-of-what = O que se conta
another-figure = Outra coisa, que nomeio abaixo
name-another-figure = Se o que você conta não está na lista
figure-name-hint = Por exemplo: “Bibliotecas municipais”. Ficará na lista da rede.
unit = Unidade
unit-hint = Como se escreve em todos os idiomas: km², %, t. Vazia se apenas se conta.
figure-value = Valor
figure-value-hint = Só o número, como se escreve aqui: 1.234.567 ou 37,5. Será mostrado com as casas decimais que você puser, nenhuma a mais.
figure-source-hint = Quem o diz: “Censo nacional”, “projeção municipal”, um relatório.
nearness = Precisão
exactly = Exatamente
about-so-many = Cerca de
more-than = Mais de
less-than = Menos de
about-value = cerca de { $value }
more-than-value = mais de { $value }
less-than-value = menos de { $value }
basis = Como se sabe
measured = Medido
measured-told = um censo, uma contagem, um cadastro
estimated = Estimado
estimated-told = uma projeção, um cálculo
stated = Declarado
stated-told = uma fonte o diz, sem explicar como
no-date = sem data
yes = Sim
figure-population = População
figure-floating-population = População flutuante
figure-commuters = Trabalham aqui e moram fora
figure-area = Área
figure-urban-area = Área urbana
figure-rural-area = Área rural
figure-districts = Distritos
figure-neighbourhoods = Bairros
deed-figure-told = Número adicionado
deed-figure-corrected = Número corrigido
deed-figure-withdrawn = Número retirado
deed-figure-restored = Número restabelecido

look-as-public = Olhar como o público
look-as-post = Olhar como este cargo
the-public = o público
look-as-told = Verá a rede como quem o ocupa, sem agir em seu nome. Fica no registro.

# Quem vê uma organização
visibility-title = Quem vê { $name }
visibility-told = Vale para o diretório desta rede; nas outras, cada uma decide. A mudança fica no histórico.
deed-shown = Mudou quem a vê

found-network = Rede
found-organisation = Organização
found-body = Órgão
found-decision = Decisão
found-post = Cargo
post-doubtful = Voltam as mensagens para: { $post }
post-doubtful-told = O servidor recusa seu endereço
names = Nomes
names-title = Outros nomes de { $name }
names-told = Os que teve e aqueles pelos quais é conhecida. A busca encontra todos.
give-name = Adicionar um nome
correct-name = Corrigir um nome
no-names = Não consta nenhum outro nome
no-names-told = Aqui estarão os nomes que teve, com suas datas, e aqueles pelos quais também é conhecida.
name-sort = Que nome é
former-name = Nome anterior
alias = Também é conhecida assim
former-names = Antes se chamou
aliases = Também conhecida como
formerly = antes “{ $name }”
also-called = também “{ $name }”
until-of-name-hint = Quando deixou de se chamar assim. O que terminou antes é mostrado com este nome.
name-given = Nome adicionado.
name-withdrawn-done = Nome retirado. Está no fim da página, caso seja preciso restabelecê-lo.
name-restored = Nome restabelecido.
withdraw-name = Retirar o nome
withdraw-name-told = Deixa de aparecer e a busca já não o encontra; fica no histórico e pode ser restabelecido.
restore-name = Restabelecer o nome
restore-name-told = Está retirado: só o vê quem corrige o registro.
acronym-in-es = Sigla em espanhol
acronym-in-pt = Sigla em português
acronym-in-fr = Sigla em francês
acronym-in-en = Sigla em inglês
institution-in-es = Instituição em espanhol
institution-in-pt = Instituição em português
institution-in-fr = Instituição em francês
institution-in-en = Instituição em inglês
deed-name-given = Nome adicionado
deed-name-corrected = Nome corrigido
deed-name-withdrawn = Nome retirado
deed-name-restored = Nome restabelecido

themes = Temas
theme = Tema
themes-told = O vocabulário da rede: com que palavras organiza seu trabalho, e a que Objetivos de Desenvolvimento Sustentável cada uma corresponde.
themes-found = { $count ->
    [0] Nenhum tema
    [one] { $count } tema
    [many] { $count } de temas
   *[other] { $count } temas
}
no-themes = Ainda não há temas
no-themes-told = Aqui estarão os temas, setores, eixos e princípios com que a rede organiza seu trabalho. Quem os adiciona é a secretaria.
no-theme-found = Nenhum tema corresponde
no-theme-found-told = Tire algum filtro ou busque por outra palavra: também se buscam os sinônimos e os outros idiomas.
name-theme = Adicionar um tema
edit-theme = Corrigir o tema
theme-named = Tema adicionado.
facet = Uso
facet-hint = Como a rede o usa: um tema de trabalho, um setor, um eixo de seus planos, algo a cuidar em tudo o que se faz, um princípio.
facet-theme = Tema
facet-sector = Setor
facet-axis = Eixo
facet-priority = Prioridade transversal
facet-principle = Princípio
theme-aliases = Também se diz
theme-aliases-hint = Outras palavras para o mesmo, uma por linha. A busca as encontra.
aliases-es = Também se diz, em espanhol
aliases-pt = Também se diz, em português
aliases-fr = Também se diz, em francês
aliases-en = Também se diz, em inglês
told-of-theme = O que abrange
goal = Objetivo
goals = Objetivos de Desenvolvimento Sustentável
goals-told = Com nossas palavras; o link leva ao texto oficial.
aims = Objetivos e metas
aims-hint = Abra um objetivo e marque o objetivo inteiro ou as metas que correspondam.
whole-goal = O objetivo inteiro
who-works-on-it = Quem trabalha nele
nobody-yet = Ninguém, por enquanto.
same-elsewhere = Outras redes lhe dão o mesmo nome
works-on = Em que trabalha
themes-of = Em que trabalha: { $name }
no-themes-ticked = Não consta nenhum tema.
tick-themes = Marcar temas
deed-theme-named = Tema adicionado
deed-themes-taken-up = Temas marcados

initiatives = Iniciativas
initiative = Iniciativa
initiatives-told = Sob o que se coopera: programas, projetos, redes colaborativas, planos; de quem são e quem participa.
initiatives-found = { $count ->
    [0] Nenhuma iniciativa
    [one] { $count } iniciativa
    [many] { $count } de iniciativas
   *[other] { $count } iniciativas
}
initiatives-many = Mais de mil iniciativas
all-initiatives = Ver todas as iniciativas
no-initiatives = Ainda não há iniciativas
no-initiatives-told = Aqui estarão os programas, os projetos, as redes colaborativas e os planos da rede. Quem os adiciona é a secretaria.
no-initiative-found = Nenhuma iniciativa corresponde
no-initiative-found-told = Tire algum filtro ou busque por outra parte do nome ou da sigla.
begin-initiative = Adicionar uma iniciativa
edit-initiative = Corrigir a iniciativa
initiative-begun = Iniciativa adicionada. Agora pode adicionar quem participa.
initiative-programme = Programa
initiative-project = Projeto
initiative-collaborative-network = Rede colaborativa
initiative-yearly-plan = Plano anual
initiative-integral-cooperation-programme = Programa de cooperação integral
owner = De quem é
owner-hint = Da própria rede ou de uma instância sua. Se for de uma cidade, adicione-a depois como titular.
purpose = Para quê
period = Período
stage = Estado
stage-hint = O estado (em preparação, em andamento, encerrada) é dito pelas datas.
prepared = Em preparação
under-way = Em andamento
ended = Encerrada
mark = Menção de quem financia
mark-hint = O texto que deve constar em seus documentos. Adicione depois quem financia como participante.
parties = Participantes
add-party = Adicionar participante
party-joined = Participante adicionado.
party-left = Saída registrada.
leave-initiative-told = Sua participação fica em “Antes”, com as datas.
through = Atua por meio de
through-hint = Se outra organização atua em seu nome, por exemplo sua agência de cooperação: seu nome no diretório.
through-whom = por meio de
role-owner = Titular
role-coordinator = Coordenação
role-pilot-city = Cidade-piloto
role-partner = Parceiro
role-collaborator = Colaborador
role-funder = Financia
role-participant = Participante
owners = Titular
coordinators = Coordenação
pilot-cities = Cidade-piloto
partners = Parceiros
collaborators = Colaboradores
funders = Quem financia
participants = Participantes
deed-initiative-begun = Registro criado
deed-party-joined = Participante adicionado
deed-party-left = Saída registrada

own-kinds = Tipos
own-kinds-told = Como a sua rede chama o que registra. O que mudar aqui vale a partir de agora nos formulários, nas listas e nas fichas.
kinds-of-bodies = Tipos de órgãos
kinds-of-bodies-told = Como a sua rede chama os seus órgãos: assembleia, conselho, unidade temática… A ordem é a das listas e dos formulários.
kinds-of-initiatives = Tipos de iniciativas
kinds-of-initiatives-told = Como a sua rede chama o que empreende: programa, projeto, rede colaborativa… A ordem é a dos formulários.
bodies-counted = { $count ->
    [0] Nenhum
    [one] { $count } órgão
    [many] { $count } de órgãos
   *[other] { $count } órgãos
}
no-kinds = Ainda não há tipos
usual-kinds-told = Os habituais são { $names }. Você pode incluí-los todos de uma vez: depois eles são corrigidos, ordenados e retirados como os que você adicionar.
lay-usual-kinds = Incluir os habituais
usual-kinds-laid = Os habituais foram incluídos. Agora são da sua rede: mude-os como preferir.
no-kinds-to-choose = A sua rede ainda não tem tipos para escolher aqui. Inclua-os em
in-use = Em uso
place-in-order = Lugar na ordem
move-up = Subir
move-down = Descer
add-kind = Adicionar um tipo
kind-added = Tipo adicionado.
edit-kind = Corrigir o tipo
retired = Retirado
retired-kinds = Retirados
retired-kinds-told = Não são mais oferecidos. O que já era desses tipos conserva o nome.
retire-kind = Retirar o tipo
retire-kind-told = Deixa de ser oferecido nos formulários. O que já é deste tipo continua sendo, com o seu nome.
kind-retired = Tipo retirado. Está no fim da página, caso seja preciso voltar a oferecê-lo.
restore-kind = Voltar a oferecer o tipo
restore-kind-told = Volta aos formulários, no lugar que tinha.
kind-restored = O tipo é oferecido de novo.
remove-kind = Remover o tipo
remove-kind-told = Nada é deste tipo: ele pode desaparecer por completo.
kind-removed = Tipo removido.
kind-in-use = Não pode ser removido: nesse meio-tempo algo passou a ser deste tipo. Você pode retirá-lo.
kind-code = Código
deed-kinds-laid = Tipos habituais incluídos
deed-kind-added = Tipo adicionado
deed-kind-renamed = Tipo corrigido
deed-kind-moved = Ordem dos tipos mudada
deed-kind-retired = Tipo retirado
deed-kind-restored = Tipo oferecido de novo
deed-kind-removed = Tipo removido
for-the-secretariat = Para a secretaria

# Quem pede para ser esquecido
forgotten = Dado apagado a pedido da pessoa
# $day (text) - when it was done
forgotten-on = apagado a pedido da pessoa, em { $day }
wishes = Pedidos de exclusão
wishes-told = Quem ocupou um cargo nesta rede e pede que seus dados sejam apagados. Eles são apagados quando todas as redes onde ocupou algum tiverem respondido.
no-wishes = Ninguém pediu que seus dados sejam apagados.
wish = Pedido de exclusão
# $name (text) - of the person
wish-of = Pedido de exclusão: { $name }
wish-asked = Pedido em
wish-answer = Resposta
wish-waits = Espera sua resposta
# $day (text) - when it was answered
wish-answered-on = Respondido em { $day }
wish-answered = Resposta guardada. Falta a de outra rede: quando chegar, os dados serão apagados.
wish-done = Os dados foram apagados. A pessoa receberá uma última carta avisando.
wish-carried-out = Apagado em
wish-answer-told = São apagados o nome, o e-mail, as cartas e as sessões, também no histórico. Se ocupa um cargo, deixa-o hoje. As decisões que tomou permanecem, sem o nome. Não é possível desfazer.
wish-keeps = O que o registro de cargos conserva
kept-nothing = Que o cargo esteve ocupado, sem dizer por quem
kept-nothing-told = É o habitual.
kept-name = Também o nome de quem o ocupou
kept-name-told = Só se uma norma o exigir, por exemplo para atas assinadas. Diga qual: a pessoa o lerá.
reason = Motivo
wish-reason-hint = Obrigatório se conservar o nome.
wish-button = Responder e apagar
# $network (text) - acronym
wish-alone = Ninguém ficaria à frente de { $network }. Nomeie antes outra pessoa para a secretaria.
deed-wished = Pediu que seus dados sejam apagados
deed-wish-answered = Pedido de exclusão respondido
by-oneself = A própria pessoa
farewell-signed = Urdimbre, plataforma das redes de cidades
farewell = Seus dados foram apagados
farewell-told = Como pediu, apagamos seu nome, seu e-mail, suas cartas e suas sessões. Já não é possível entrar. O que fez em seus cargos continua no histórico, sem seu nome.
# $network (text) - acronym
# $reason (text) - why, as the secretariat wrote it
farewell-kept = { $network } conserva seu nome junto ao cargo que ocupou. Motivo: { $reason }
farewell-why = É a última carta que recebe: depois de enviá-la, apagamos também este endereço.

# Avisos de pedidos
# $count (number) - of requests
wishes-waiting = { $count ->
    [one] { $count } pedido de exclusão espera resposta
    [many] { $count } de pedidos de exclusão esperam resposta
   *[other] { $count } pedidos de exclusão esperam resposta
}
number-here = Número na rede
language-of-name = Idioma do nome
import-of-organisations = Importação de organizações
import-button = Importar de uma planilha
import-title = Importar organizações
import-told = Dê a lista como a tiver. Antes de salvar qualquer coisa você verá cada linha, e depois tudo pode ser desfeito.
import-paste = Colar da planilha
import-paste-hint = Selecione as células, com a linha de títulos, copie e cole aqui.
import-pasted = Lista colada
import-file = Ou um arquivo
import-file-hint = Excel (.xlsx) ou CSV, de no máximo { $size } e { $lines } linhas.
import-read = Ler a lista
import-nothing = Falta a lista: cole-a ou escolha um arquivo.
import-no-lines = Há só uma linha. A primeira deve trazer os títulos das colunas, e as seguintes os dados.
import-too-many-bytes = É grande demais. Divida a lista em várias, ou tire planilhas e imagens do arquivo.
import-too-many-lines = Tem mais de { $most } linhas. Divida-a em várias listas.
import-too-many-columns = Tem mais de { $most } colunas. Deixe só as necessárias.
import-long-cell = Na linha { $line } há uma célula com texto demais. Talvez aspas não fechadas: verifique e dê a lista de novo.
import-other-format = Não é um arquivo que saibamos ler. No seu programa escolha “Salvar como” e “Pasta de trabalho do Excel (.xlsx)” ou “CSV”, e dê esse arquivo.
import-broken = O arquivo não pode ser aberto: pode estar incompleto ou protegido por senha. Salve-o de novo, ou copie as células e cole-as.
import-columns = O que há em cada coluna
import-columns-told = { $count ->
    [one] Há { $count } linha. Veja os exemplos e corrija o que não for assim.
    [many] Há { $count } de linhas. Veja os exemplos e corrija o que não for assim.
   *[other] Há { $count } linhas. Veja os exemplos e corrija o que não for assim.
}
import-column = Coluna
import-samples = Exemplos
import-holds = É
import-holds-of = O que é a coluna { $name }
import-unnamed = Coluna { $nth }
import-ignored = Não se importa
import-elsewhere = Onde a lista não diz
import-elsewhere-told = Vale para as linhas que não trazem esse dado.
import-no-country = Cada linha diz
import-source-hint = Por exemplo: censo nacional. Nenhum dado é salvo sem dizer de onde é.
import-check = Conferir as linhas
import-no-name = Diga qual coluna traz o nome das organizações.
import-column-twice = Duas colunas não podem ser o mesmo: { $field }. Deixe uma e não importe a outra.
import-preview = Conferir antes de importar
import-preview-told = { $count ->
    [one] { $count } linha lida. Ainda não se salvou nada no diretório.
    [many] { $count } de linhas lidas. Ainda não se salvou nada no diretório.
   *[other] { $count } linhas lidas. Ainda não se salvou nada no diretório.
}
import-gone = Ver a operação que a importa
import-chosen = Salvo o que você escolheu.
import-line-number = Linha
import-found = O que encontramos
import-becomes = O que se fará
import-becomes-of = O que se fará com { $name }
import-all = Todas
import-choose = Salvar o escolhido
import-choose-on = Salvar e continuar
import-take-first = Escolher a primeira opção em todas
import-take-bad = Baixar as linhas a corrigir
import-to-mend = O que corrigir
import-change-columns = Mudar as colunas
import-go = { $count ->
    [one] Importar { $count } organização
    [many] Importar { $count } de organizações
   *[other] Importar { $count } organizações
}
import-will-enter = { $count ->
    [one] Será adicionada { $count } organização.
    [many] Serão adicionadas { $count } de organizações.
   *[other] Serão adicionadas { $count } organizações.
}
import-will-leave-out = { $count ->
    [one] { $count } linha fica de fora.
    [many] { $count } de linhas ficam de fora.
   *[other] { $count } linhas ficam de fora.
}
import-will-wait = { $count ->
    [one] { $count } espera a sua escolha; sem ela, não entra.
    [many] { $count } esperam a sua escolha; sem ela, não entram.
   *[other] { $count } esperam a sua escolha; sem ela, não entram.
}
import-will-fail = { $count ->
    [one] { $count } tem algo a corrigir e não entra.
    [many] { $count } têm algo a corrigir e não entram.
   *[other] { $count } têm algo a corrigir e não entram.
}
import-twice-told = Diz o mesmo que a linha { $line }.
verdict-unchecked = Sem conferir
verdict-ready = Nova
verdict-known = Já tem ficha em outra rede
verdict-doubtful = Que cidade é?
verdict-alike = Outra rede conhece uma igual
verdict-here = Já está no diretório
verdict-twice = Repetida na lista
verdict-bad = A corrigir
choice-open = Escolha
choice-bad = Não entra
choice-enter = Adicioná-la
choice-no-city = Adicioná-la sem lugar no mapa
choice-share = Adicionar a que já existe
choice-leave-out = Deixá-la de fora
import-line = Linha { $line }: { $name }
import-entered = Adicionada.
import-shared = Adicionada: já tinha ficha em outra rede.
import-was-here = Já estava no diretório.
import-withdrawn = Retirada do diretório.
import-kept-changed = Alguém a corrigiu depois: fica.
import-kept-elsewhere = Outra rede já a tem no seu diretório: fica.
import-bad = A corrigir: { $fields }.
import-number-taken = Esse número já é de outra organização da rede.
import-organisation-gone = A ficha da outra rede já não existe.
import-left-open = Ninguém escolheu o que fazer com ela.
import-left-out = Ficou de fora.
deed-withdrawn = Retirada do diretório

# De quem é uma ficha
whose-record = De quem é a ficha
keeper = Rede responsável
network-it-goes-to = Rede que a recebe
whose-title = De quem é a ficha de { $name }
whose-keeper = da rede responsável
whose-itself = da própria organização
whose-taken-back = da rede responsável, que a retomou
owned-itself = A própria organização mantém esta ficha.
owned-by = Ficha sob a responsabilidade de { $network }.
owned-by-another = Ficha sob a responsabilidade de outra rede.
whose-means = Os dados públicos de uma organização são dela. Enquanto ninguém dela assume a ficha, quem os corrige é a rede que a incluiu; a partir daí, a sua própria gente. Quem não a mantém pode propor mudanças.
whose-propose = Você pode propor mudanças a quem a mantém.
claim-it = Assumir a ficha
claim-told = A partir de hoje ela é corrigida por quem ocupa a prefeitura ou o ponto focal. A rede que a mantinha recebe uma mensagem e continua podendo propor mudanças.
give-back = Devolver a ficha
give-back-told = A rede responsável voltará a corrigi-la. A organização pode assumi-la de novo quando quiser.
hand-over = Entregar à organização
hand-over-told = A partir de hoje ela é corrigida por quem ocupa a prefeitura ou o ponto focal, que recebe uma mensagem. Se não responder, a rede pode retomá-la.
nobody-to-hand-over = Hoje ninguém ocupa a prefeitura nem o ponto focal desta organização. Nomeie antes alguém para um desses postos.
take-back = Retomar a ficha
take-back-told = Para quando a organização não responde. O motivo fica no histórico e vai em uma mensagem a quem ocupa os postos dela, que pode assumi-la de novo a partir do seu posto nesta rede.
take-back-hint = Por exemplo: “Três propostas sem resposta desde março”.
pass-on = Passar a outra rede
pass-on-told = Se a sua rede deixa de acompanhar esta organização, outra que também a tem no diretório pode ficar responsável. A secretaria dela recebe uma mensagem.
claimed-now = { $name } mantém a partir de agora a própria ficha.
handed-over-now = Entregue: { $name } mantém a partir de agora a própria ficha.
given-back-now = Devolvida: a rede responsável volta a corrigi-la.
taken-back-now = Retomada: a sua rede volta a corrigi-la. Enviamos o motivo a quem ocupa os postos da organização.
passed-on-now = A outra rede é agora responsável pela ficha.
deed-claimed = Assumiu a sua ficha
deed-handed-over = Entregou a ficha à organização
deed-given-back = Devolveu a ficha à rede responsável
deed-taken-back = Retomou a ficha
deed-passed-on = Passou a ficha a outra rede
letter-to-post-why = Você recebe esta mensagem porque ocupa o posto “{ $post }” em { $network }.
letter-reason = Motivo: { $reason }
letter-claimed = { $name } assumiu a sua ficha
letter-claimed-told = A partir de hoje a própria gente de { $name } corrige os dados públicos da sua ficha. A sua rede pode propor mudanças e, se a organização não responder, retomar a ficha na página dela.
letter-handed-over = A ficha de { $name } agora é sua
letter-handed-over-told = { $network } entrega a você a ficha pública de { $name }: a partir de hoje ela é corrigida por você e por quem ocupa os demais postos da organização que o permitem.
letter-given-back = { $name } devolveu a sua ficha
letter-given-back-told = A ficha de { $name } volta a ser responsabilidade da sua rede, que a corrige a partir de hoje.
letter-taken-back = A ficha de { $name } volta à sua rede
letter-taken-back-told = { $network } retomou a ficha pública de { $name } e a corrige a partir de hoje. Você pode assumi-la de novo na página dela.
letter-passed-on = A ficha de { $name } passa à sua rede
letter-passed-on-told = A rede que era responsável pela ficha de { $name } a passa à sua, que a tem no diretório.

# Propostas de mudança
proposal = Proposta
proposals = Propostas
proposals-of = Propostas para { $name }
proposals-told = Mudanças nos dados públicos propostas por quem não mantém a ficha. Quem a mantém responde, dado por dado.
no-proposals = Nenhuma proposta
no-proposals-told = Aqui estarão as que a sua rede fizer e as que forem feitas às fichas sob sua responsabilidade. Propõe-se a partir da página de uma organização.
proposals-found = { $count ->
    [0] Nenhuma proposta
    [one] { $count } proposta
    [many] { $count } de propostas
   *[other] { $count } propostas
}
proposals-many = Mais de mil propostas
proposal-from = Quem propõe
proposal-made = Proposta em
proposal-answered = Respondida em
proposal-state = Estado
proposal-answer = Resposta
post-of = Posto
proposal-open = espera resposta
proposal-accepted = aceita
proposal-partly = aceita em parte
proposal-refused = recusada
proposal-withdrawn = retirada
propose = Propor mudanças
propose-title = Propor mudanças na ficha de { $name }
propose-told = Mude o que for preciso e diga por quê. Quem mantém a ficha recebe uma mensagem, vê cada dado como está e como você o propõe, e responde.
propose-button = Enviar a proposta
propose-reason-hint = De onde você sabe: uma página, uma carta, um telefonema.
proposal-title = Mudanças propostas para { $name }
proposed-changes = O que se propõe
proposed-now = Enviada. Escreveremos a você quando responderem.
answered-now = Resposta enviada a quem fez a proposta.
withdrawn-now = Retirada.
ended-before = Esta proposta já tinha resposta, ou foi retirada.
moved-while-looking = A ficha mudou enquanto você olhava. Veja de novo o que ela diz agora e responda outra vez: o que você tinha escolhido continua escolhido.
says-so-already = A ficha já diz isso.
changed-since-proposed = Mudou desde então
now-it-says = Agora diz:
nothing-there = nada
verdict-accepted = aceito
verdict-refused = recusado
accept = Aceitar
refuse = Recusar
your-answer = A sua resposta
answer-hint = Se recusar algo, diga por quê: quem fez a proposta o lê.
answer-button = Responder
answering-told = O que você aceitar passa à ficha agora mesmo, com o nome da rede que o propôs no histórico.
withdraw-proposal = Retirar a proposta
withdraw-proposal-told = Ninguém a responderá. Você pode propor outra coisa quando quiser.
proposed-by = Proposto por
deed-proposed = Propôs mudanças
deed-proposal-withdrawn = Retirou a sua proposta
deed-proposal-answered = Respondeu a uma proposta
deed-proposal-accepted = Mudou a ficha conforme uma proposta
waiting-proposal = Responder a uma proposta: { $name }
waiting-proposal-told = Feita por { $network }.
letter-proposal = Proposta de mudança
letter-proposed = Mudanças propostas para { $name }
letter-proposed-told = { $network } propõe mudanças na ficha de { $name }. O motivo: { $reason }
letter-proposed-where = A proposta espera na sua mesa de trabalho, com cada dado como está e como é proposto. Aceite ou recuse cada um.
letter-proposal-answered = A sua proposta para { $name }: { $state }
letter-proposal-answered-told = Quem mantém a ficha de { $name } respondeu à sua proposta: { $state }.
letter-proposal-answer = A resposta: { $words }
deputy = Substituição
as-deputy = substituição
by-deputy = { $name } (em substituição)
name-deputy = Dar uma substituição
name-deputy-told = Quem substitui age pelo cargo “{ $post }” entre duas datas, com as mesmas permissões de quem o ocupa. O que fizer fica registrado como feito em substituição, e a substituição termina sozinha.
name-deputy-button = Dar a substituição e escrever
first-day = Primeiro dia
deputy-begins-hint = A partir desse dia age pelo cargo: hoje ou depois.
deputy-ends-hint = Até esse dia, inclusive, age pelo cargo.
deputy-title = Até quando { $name } substitui
deputy-change-told = Pode terminar antes ou depois do previsto.
change-last-day = Mudar o último dia
withdraw-deputy = Retirar a substituição
withdraw-deputy-told = Ainda não começou: será como se não tivesse sido dada.
deputy-holds-it = Essa pessoa já ocupa o cargo: não pode substituir a si mesma.
deputy-is-named = Substituição registrada. A mensagem já está a caminho.
deputy-is-named-held = Substituição registrada. A mensagem fica retida: as mensagens da rede ainda não saem.
deputy-changed = O último dia da substituição foi mudado.
deputy-withdrawn = Substituição retirada.
deputy-is = Em substituição: { $name }
you-are-deputy = Em substituição, até { $day }
your-deputy = { $name } substitui, até { $day }
deed-deputy-named = Substituição dada
deed-deputy-changed = Último dia da substituição mudado
deed-deputy-withdrawn = Substituição retirada
deputy-letter = { $post }: sua substituição em { $network }
deputy-letter-told = De { $since } a { $until }, você substitui quem ocupa o cargo “{ $post }” em { $network }: pode fazer o mesmo na plataforma, e as mensagens ao cargo chegam também a você. Termina sem que precise fazer nada.
deputy-letter-after = O link serve uma vez, nas próximas 24 horas. Depois, escreva seu e-mail em “Entrar” e receberá outro.
deputy-letter-button = Entrar
deputy-letter-why = Você recebe esta mensagem porque recebeu uma substituição em { $network }.
deputy-begins = { $post }: há substituição
deputy-begins-told = De { $since } a { $until }, { $deputy } substitui no cargo “{ $post }”. Você conserva o cargo e tudo o que ele permite.
deputy-begins-after = Se não estiver certo, abra o cargo na plataforma e mude o último dia.
deputy-begins-why = Você recebe esta mensagem porque ocupa um cargo em { $network }.
turnover-of-posts = Renovação de cargos
end-posts = Encerrar os cargos de um país
end-posts-told = Depois de uma eleição, os cargos das organizações de um país podem terminar juntos. Primeiro se mostra a quem atinge; nada muda até você confirmar.
turnover-country-hint = Estão os países onde alguém ocupa um cargo.
which-posts = Quais cargos
see-whom-it-touches = Ver a quem atinge
turnover-title = { $country }: cargos até { $day }
turnover-touches = { $count ->
    [one] Termina a passagem de { $count } pessoa ou equipe pelo cargo.
    [many] Termina a passagem de { $count } de pessoas ou equipes por seus cargos.
   *[other] Termina a passagem de { $count } pessoas ou equipes por seus cargos.
}
turnover-touches-nobody = Ninguém ocupa esses cargos depois desse dia.
leaves-waiting = Deixa por terminar
turnover-writes = Escrever a cada pessoa cujo cargo termina
turnover-writes-told = Uma mensagem informa o último dia e pede que a organização avise quem continua.
turnover-can-be-undone = Faz-se por passos, que podem ser parados, retomados e desfeitos. As mensagens que já saíram não voltam.
end-so-many = { $count ->
    [one] Encerrar { $count } cargo
    [many] Encerrar { $count } de cargos
   *[other] Encerrar { $count } cargos
}
others-now = Enquanto você olhava, mudou a quem atinge. Reveja a lista antes de confirmar.
no-posts-to-end = Nenhuma organização com país tem um cargo ocupado.
post-ended = Termina nesse dia
post-restored = Continua como antes
post-ended-before = Já terminava antes
post-begins-later = Começa depois desse dia
post-kept-changed = Alguém mudou depois seu último dia
post-kept-followed = Já há quem continue no cargo
leaves-keys = { $count ->
    [one] { $count } chave da API
    [many] { $count } de chaves da API
   *[other] { $count } chaves da API
}
leaves-drafts = { $count ->
    [one] { $count } rascunho
    [many] { $count } de rascunhos
   *[other] { $count } rascunhos
}
deed-turnover-begun = Renovação de cargos começada
deed-post-restored = Cargo devolvido
posts-end = { $count ->
    [one] Termina { $count } cargo
    [many] Terminam { $count } de cargos
   *[other] Terminam { $count } cargos
}
letter-post-ends = Fim de um cargo
post-ends-letter = { $post }: último dia em { $network }
post-ends-letter-told = Sua passagem pelo cargo “{ $post }” em { $network } termina em { $day }. Até esse dia, inclusive, pode entrar e concluir o que estiver pela metade.
post-ends-letter-after = Se já se sabe quem continua, responda à secretaria de { $network } com o nome e o e-mail. Agradecemos o trabalho feito.
post-ends-letter-why = Você recebe esta mensagem porque ocupa um cargo em { $network }.
