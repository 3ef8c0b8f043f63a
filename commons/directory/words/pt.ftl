home = Início
organisations = Organizações

kind-city = Governo municipal
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
none-found = Nenhuma organização corresponde à busca
none-found-told = Retire algum filtro ou busque por outra parte do nome, da sigla ou do país.
none-yet = O diretório está vazio
none-yet-told = Aqui ficarão as cidades e as demais organizações que a rede conhece.
enter-organisation = Adicionar uma organização
download-csv = Baixar CSV
seen-by-members = Visível para os membros
seen-by-secretariat = Visível para a secretaria

institution = Instituição
acronym = Sigla
site = Site
other-names = Em outros idiomas
coordinates = Coordenadas
time-zone = Fuso horário
population-of = segundo { $source }, { $year }
population-by = segundo { $source }
in-other-networks = Em outras redes
posts = Cargos
post-held = ocupado
post-vacant = vago
edit = Corrigir
history = Histórico

edit-title = Corrigir a ficha de { $name }
name-hint = Como a rede a conhece: «La Paz», não «Gobierno Autónomo Municipal de La Paz».
institution-hint = Como ela mesma se chama: «Prefeitura de Belo Horizonte».
name-in-es = Nome em espanhol
name-in-pt = Nome em português
name-in-fr = Nome em francês
name-in-en = Nome em inglês
other-names-hint = Só se ela de fato tiver outro nome nesse idioma.
population-hint = Só algarismos; pontos e espaços não importam.
population-year = Ano do dado
population-source = Fonte do dado
population-source-hint = Por exemplo: censo nacional, projeção municipal.
no-country = Sem país
legend-names = Nome
legend-people = População
visibility = Quem vê
visible-public = Todo o mundo
visible-members = Os membros da rede
visible-secretariat = Só a secretaria

enter-title = Adicionar uma organização
enter-told = Primeiro busque: ela pode já estar aqui, ou em outra rede, e então não é preciso escrever nada.
enter-q = Nome da cidade
enter-q-hint = Escreva como tiver: «Belém», «Prefeitura de Belém», «belem».
find = Buscar
candidates = Cidades que correspondem
already-here = Já está no diretório
use-this = É esta
known-elsewhere = Já tem ficha em outra rede: entra tal como está.
no-candidate = Nenhuma cidade conhecida corresponde a esse nome. Confira a grafia ou escolha o país; se não for uma cidade, siga abaixo.
not-a-city = Não é uma cidade
not-a-city-told = Ministérios, universidades, agências, redes: a ficha é escrita à mão.
write-by-hand = Escrever a ficha
entered = { $name } está agora no diretório.
inhabitants = { $count ->
    [one] { $count } habitante
    [many] { $count } de habitantes
   *[other] { $count } habitantes
}

already-entered = Essa cidade já está no diretório.

history-of = Histórico de { $name }
history-told = Cada mudança, a mais recente primeiro: quem a fez, em que cargo, e o que constava antes.
deed-entered = Ficha criada
deed-shared = Adicionada a outra rede
deed-edited = Ficha corrigida
deed-other = Outra mudança
by-program = O programa
by-other-network = Alguém de outra rede
channel-page = nesta página
channel-api = pela interface de programas
channel-command = por um comando da instalação
channel-job = por uma tarefa automática
channel-paper = a partir de um papel recebido
channel-mail = por e-mail
was-empty = (vazio)
directory-of = No diretório de
place = Lugar (GeoNames)
changed-field = Mudou
