serving = O Urdimbre está em { $origin } (Ctrl+C para pará-lo)
demo-ready = A demonstração está pronta. Cada link permite entrar uma vez, nas próximas 24 horas:
file-unreadable = Não é possível ler a configuração { $path }: { $why }
listen-wrong = “{ $text }” não é um endereço onde escutar; escreva, por exemplo, 127.0.0.1:8080.
origin-wrong = “{ $text }” não é um endereço de site; escreva, por exemplo, https://red.example, sem nada depois.
folder-unusable = Não é possível usar a pasta de dados { $path }: { $why }
address-taken = Não é possível escutar em { $address }: { $why }
no-such-account = Não há nenhuma conta com o endereço { $account }.
not-a-demo = Esta pasta de dados já contém uma instalação que não é de demonstração. Indique outra com --data.
database-trouble = O banco de dados não responde como deve: { $why }
already-served = Outro servidor já atende esta pasta de dados. Pare-o, ou indique outra com --data.
file-unwritable = Não é possível escrever { $path }: { $why }

backed-up = A cópia está em { $path }: { $rows ->
    [one] { $rows } registro
    [many] { $rows } de registros
   *[other] { $rows } registros
}.
restored = Foi restaurada a cópia de { $moment }: { $rows ->
    [one] { $rows } registro
    [many] { $rows } de registros
   *[other] { $rows } registros
}.
backup-unreadable = Não é possível ler a cópia { $path }: { $why }
not-a-backup = { $path } não é uma cópia do Urdimbre.
backup-cut = A cópia { $path } está incompleta: termina antes do seu fim. Nada foi alterado.
backup-altered = A cópia { $path } não está como foi escrita. Nada foi alterado.
backup-newer = A cópia { $path } é de uma versão mais nova do programa ({ $version }). Atualize-o primeiro; nada foi alterado.
backup-of-other-history = A cópia { $path } foi feita com outro esquema: seu passo { $step } não é o deste programa. Nada foi alterado.
place-not-empty = Já há dados aqui. Para trocá-los pelos da cópia, acrescente --replace.
place-in-use = Um servidor está usando estes dados. Pare-o antes de restaurar.
hour-wrong = { $hour } não é uma hora do dia; escreva um número de 0 a 23.
slug-wrong = «{ $text }» não pode ser o nome de uma rede em seus endereços: letras sem acento, algarismos e hífens, três ou mais.
seeded = { $count ->
    [0] A rede { $network } já tem tantas cidades.
    [one] { $count } cidade foi acrescentada à rede { $network }.
    [many] { $count } de cidades foram acrescentadas à rede { $network }.
   *[other] { $count } cidades foram acrescentadas à rede { $network }.
}

all-is-well = Tudo está em ordem.
schema-behind = O esquema está atrasado: falta-lhe o passo { $step }. Execute urdimbre migrate.
schema-newer = O banco de dados é de uma versão mais nova do programa: tem o passo { $step }.
schema-changed = O passo { $step } do esquema não é o que este programa conhece.
database-damaged = O banco de dados encontra um dano: { $what }
changes-without-act = { $count ->
    [one] { $count } mudança do registro não tem ato.
    [many] { $count } de mudanças do registro não têm ato.
   *[other] { $count } mudanças do registro não têm ato.
}
odd-sessions = { $count ->
    [one] { $count } sessão não pode ser deste programa.
    [many] { $count } de sessões não podem ser deste programa.
   *[other] { $count } sessões não podem ser deste programa.
}
odd-keys = { $count ->
    [one] { $count } chave de entrada não pode ser deste programa.
    [many] { $count } de chaves de entrada não podem ser deste programa.
   *[other] { $count } chaves de entrada não podem ser deste programa.
}
little-space = Resta pouco espaço no disco: { $size }.
no-backup = Ainda não há nenhuma cópia noturna.
old-backup = A última cópia noturna é de { $day } ({ $ago }).

enter-title = Entrar
enter-as = Este link é de: { $name }.
enter = Entrar
enter-told = O link serve uma única vez. A sessão dura trinta dias, ou sete sem uso.
key-spent = Este link já não serve
key-spent-told = Já foi usado, ou se passaram mais de 24 horas. Peça outro à secretaria da sua rede.

front-title = Redes de cidades que trabalham juntas
front-told = Aqui as redes de cidades mantêm seu diretório e acompanham a cooperação entre seus membros; qualquer pessoa pode consultá-los.
desk-title = Minha mesa de trabalho
desk-greeting = { $name }: veja o que lhe cabe.
your-posts = Seus cargos
no-posts = Hoje você não ocupa nenhum cargo. Se for um engano, escreva à secretaria da sua rede.
networks = Redes
api-title = A API do Urdimbre
api-lead = O que as páginas mostram, para programas: as mesmas listas, as mesmas permissões e as mesmas regras.
api-description = Descrição OpenAPI 3.1
api-address = Endereço
api-what = O que dá
api-reading = Ler
api-reading-told = O que é público se lê sem chave, também a partir de páginas de outros sites. Os textos chegam no idioma de Accept-Language; o que não se sabe é null.
api-pages-told = Cada página de uma lista diz em next, e no cabeçalho Link, onde continua. count é null se há mais de mil. size vai de 1 a 200. ETag e If-None-Match poupam o que não mudou.
api-keys = Chaves
api-keys-told = Uma chave age por um cargo: vê o que o cargo vê. Quem o ocupa a faz, na página do cargo; é mostrada uma vez e deixa de abrir na sua data, quando é encerrada ou quando essa pessoa deixa o cargo.
api-correcting = Corrigir uma organização
api-correcting-told = Envia-se com POST um objeto JSON com os dados que mudam e, em If-Match, a etiqueta com que a ficha chegou. Com Idempotency-Key a mudança é feita uma só vez mesmo que se repita: a resposta é lembrada por uma semana.
api-merging-told = Se outra pessoa mudou entretanto outros dados, eles são mantidos e taken os nomeia. Se mudou os mesmos, a resposta é 409 com as duas versões.
api-problems = Problemas
api-problems-told = Toda recusa é application/problem+json (RFC 9457). code nunca muda; title e detail vêm no idioma pedido, e fields diz o que corrigir em cada dado.
api-limits = Limites
api-limits-told = 300 pedidos por minuto e endereço de rede sem chave; 1.200 por minuto com cada chave. RateLimit diz quantos restam e Retry-After quanto esperar. Um envio não passa de 256 KB.
networks-told = Cada rede mantém seu diretório e seus órgãos; uma cidade pode estar em várias.
no-networks = Ainda não há nenhuma rede nesta instalação.
organisations-in-it = { $count ->
    [0] Nenhuma organização ainda
    [one] { $count } organização
    [many] { $count } de organizações
   *[other] { $count } organizações
}

sign-in-title = Entrar
sign-in-told = Escreva seu e-mail e enviaremos um link e um código para entrar. Não é preciso senha.
email = E-mail
email-hint = O que a secretaria da sua rede conhece.
send-me-a-letter = Enviar-me o link
code-title = Confira seu e-mail
code-told = Se esse endereço tem uma conta, acabamos de lhe escrever. Abra o link da mensagem, ou escreva aqui o código de seis algarismos.
code = Código
code-hint = Vale vinte minutos, neste navegador.
code-wrong = Não é esse. Confira os seis algarismos da última mensagem.
code-over = Este código já não serve. Peça outra mensagem.
code-missing = Não chega? Veja no lixo eletrônico, ou
ask-again = peça outra mensagem.
account-title = Minha conta
account-name = Nome
account-language = Idioma
sessions = Onde tenho sessão
sessions-told = Se não reconhecer alguma, encerre-a.
some-browser = Um navegador
this-browser = (este)
seen = usada { $ago }
end-session = Encerrar
end-others = Encerrar todas as outras
session-ended = Sessão encerrada.
mailbox = Caixa de correio da demonstração
mailbox-told = Aqui chega tudo o que a demonstração teria enviado por e-mail. Nada sai.
mailbox-empty = Ainda não chegou nenhuma mensagem.
letter-to = Para
mail-wrong = A configuração do e-mail não serve: { $why }

letter-greeting = { $name }:
letter-signed = Urdimbre, plataforma das redes de cidades
letter-sign-in = Seu link para entrar
letter-sign-in-told = Este link abre sua sessão uma única vez, nas próximas 24 horas.
letter-sign-in-button = Entrar
letter-sign-in-code = Ou escreva este código onde o pediu:
letter-sign-in-why = Você recebe esta mensagem porque alguém escreveu seu endereço para entrar. Se não foi você, não faça nada: sem este link ninguém pode entrar.

begin-at = A instalação está vazia. Abra-a pela primeira vez neste endereço, que só conhece quem a iniciou:
start-title = Sua primeira rede
start-told = Com isto a rede fica fundada e você, a cargo da sua secretaria. Tudo pode ser alterado depois.
start-you = Você
start-person = Nome da pessoa ou equipe
start-person-hint = Como aparecerá para quem trabalhar com você.
start-email-hint = Ali chegarão os links para entrar.
start-network = A rede
start-name = Nome da rede
start-acronym = Sigla
start-acronym-hint = Como é chamada no cabeçalho de cada página.
start-slug = Endereço curto
start-slug-hint = A primeira parte de todos os seus endereços: “ucci” dá /ucci. Não se altera depois.
start-language = Idioma principal
start-language-hint = Em que a rede escreve primeiro; as páginas existem nos quatro.
start-country = País da sede
start-country-hint = Dali se toma a hora em que se dizem as datas.
start-accent = Cor
start-accent-hint = Uma cor escura: com ela se escrevem títulos e botões.
start-with = Com o que começar
start-with-told = Traz tipos, órgãos, cargos e temas. Tudo pode ser alterado, ordenado ou removido depois.
start-starter = Ponto de partida
start-button = Fundar a rede

# A mesa
waits-for-you = Espera por você
nothing-waits = Nada espera por você
nothing-waits-told = Aqui aparecerá o que lhe cabe fazer, com o prazo, em qualquer uma de suas redes.
lately = As novidades das suas redes
and-more = { $name } e mais { $count }
by-program = O programa
contact-wrong = “{ $text }” não serve para escrever sobre segurança; informe um e-mail ou o endereço https de uma página.


# Senha
has-a-password = Tem senha?
password-title = Entrar com senha
password-told = Para quem definiu uma senha na sua conta. Sem ela também se entra: com uma mensagem.
password = Senha
password-forgotten = Não tem, ou não lembra? Ela não é necessária para entrar.
letter-instead = Enviar-me uma mensagem
password-wrong = O e-mail e a senha não coincidem. Confira-os, ou peça uma mensagem.
password-too-often = Houve tentativas demais. Espere quinze minutos, ou peça uma mensagem: com ela sempre se entra.
ways-in = Como entro
by-letter = Com uma mensagem
by-letter-told = Um link e um código para { $email }. Sempre funciona.
no-password = Não tem. Não é necessária.
set-on = Desde { $day }
set-password = Definir uma senha
change-password = Mudar a senha
remove-password = Remover a senha
password-is-optional = A senha é para quem prefere não esperar uma mensagem. Pode ser removida quando quiser; as mensagens continuam valendo.
present-password = Senha atual
present-forgotten = Não lembra? Entre outra vez com uma mensagem e não a pediremos.
present-wrong = Não é a senha atual.
new-password = Senha nova
new-password-hint = { $least ->
    [one] { $least } caractere ou mais.
    [many] { $least } de caracteres ou mais.
   *[other] { $least } caracteres ou mais.
} Uma frase longa funciona muito bem; não precisa de maiúsculas nem de sinais. Pode colá-la.
password-short = { $least ->
    [one] É curta: precisa de { $least } caractere.
    [many] É curta: precisa de { $least } de caracteres.
   *[other] É curta: precisa de { $least } caracteres.
}
password-long = { $most ->
    [one] É longa demais: cabe { $most } caractere.
    [many] É longa demais: cabem { $most } de caracteres.
   *[other] É longa demais: cabem { $most } caracteres.
}
password-common = É das primeiras que se tentam: palavras muito usadas, seu nome ou teclas seguidas. Acrescente algo que só você saiba.
proof-by-letter = Para mudar como se entra na sua conta é preciso confirmar que é você. Enviamos uma mensagem; entre com ela e voltará aqui.
ways-otherwise = Enquanto isso, alguém mudou a senha em outro navegador. Nada foi salvo; confira e tente de novo.
password-was-set = A senha foi salva. Escrevemos a você para que fique registrado.
password-was-removed = A conta não tem mais senha. Escrevemos a você para que fique registrado.
came-in-by-letter = com uma mensagem
came-in-by-password = com senha
letter-password-set = Sua conta tem uma senha nova
letter-password-set-told = Em { $moment } (UTC) a senha da sua conta foi definida ou mudada. Se foi você, não há nada a fazer.
letter-password-removed = Sua conta não tem mais senha
letter-password-removed-told = Em { $moment } (UTC) a senha da sua conta foi removida. Se foi você, não há nada a fazer.
letter-new-browser = Alguém entrou por um navegador novo
letter-new-browser-told = Em { $moment } (UTC) alguém entrou na sua conta, com a sua senha, por um navegador em que nunca se tinha entrado. Se foi você, não há nada a fazer.
letter-notice-otherwise = Se não foi você, peça uma mensagem para entrar, mude ou remova a senha em “Minha conta” e encerre ali todas as outras sessões.
letter-notice-button = Ver minha conta
letter-notice-why = Você recebe esta mensagem porque algo mudou na maneira de entrar na sua conta. Ela é sempre enviada, para que ninguém faça isso sem que você saiba.
proxy-wrong = “{ $text }” não é o endereço de um servidor; escreva por exemplo 10.0.0.2.

# Segunda etapa
second-step = Segunda etapa ao entrar
second-step-told = Depois da mensagem ou da senha pede-se um código que seu telefone mostra: quem ler seu e-mail, ou souber sua senha, não consegue entrar sem ele.
no-second-step = Não tem. Convém a quem cuida de uma rede.
set-second-step = Definir uma segunda etapa
look-after-second-step = Ver ou remover
second-step-is-on = Está ativa.
second-step-was-turned-off = A conta não tem mais segunda etapa. Escrevemos a você para que fique registrado.
codes-left = { $left ->
    [0] Não resta nenhum código de reserva.
    [one] Resta { $left } código de reserva.
    [many] Restam { $left } de códigos de reserva.
   *[other] Restam { $left } códigos de reserva.
}
step-app = No seu telefone, instale um aplicativo de códigos (por exemplo Aegis, FreeOTP, Google Authenticator ou o do seu gerenciador de senhas).
step-scan = Leia com ele este desenho:
step-qr = Código QR com a chave desta conta
step-or-type = Se não puder lê-lo, escreva esta chave:
step-type = Escreva o código de seis algarismos que ele mostra agora.
step-code = Código
step-code-hint = Os seis algarismos que seu telefone mostra, ou um código de reserva.
turn-on = Ativar a segunda etapa
turn-off = Remover a segunda etapa
new-codes = Novos códigos de reserva
recovery-codes = Códigos de reserva
recovery-codes-told = Se perder o telefone, entre com um destes códigos no lugar do que o telefone daria. Cada um serve uma única vez.
recovery-codes-once = Não serão mostrados de novo. Imprima-os ou anote-os, e guarde-os longe do telefone.
codes-kept = Já os guardei
step-asked = Escreva o código que seu telefone mostra. Se não o tem à mão, um dos seus códigos de reserva.
step-lost = Perdeu o telefone e os códigos? Quem administra a instalação pode remover a segunda etapa da sua conta.
step-wrong = Não é esse, ou já foi usado. Espere o seguinte e confira se o relógio do telefone está certo.
step-unreadable = Este servidor não pode conferir os códigos dos telefones: falta-lhe sua chave. Use um código de reserva e avise quem administra a instalação.
step-otherwise = Enquanto isso, alguém mudou a segunda etapa em outro navegador. Carregue a página de novo.
step-over = Passou tempo demais, ou houve tentativas demais. Entre de novo desde o começo.
letter-step-on = Sua conta tem uma segunda etapa
letter-step-on-told = Em { $moment } (UTC) foi definida uma segunda etapa na sua conta: para entrar será pedido também um código do telefone. Se foi você, não há nada a fazer.
letter-step-off = Sua conta não tem mais segunda etapa
letter-step-off-told = Em { $moment } (UTC) a segunda etapa da sua conta foi removida. Se foi você, ou você pediu, não há nada a fazer.
letter-codes = Novos códigos de reserva
letter-codes-told = Em { $moment } (UTC) foram feitos novos códigos de reserva para sua conta; os anteriores já não servem. Se foi você, não há nada a fazer.
letter-code-used = Alguém entrou com um código de reserva
letter-code-used-told = Em { $moment } (UTC) alguém entrou na sua conta com um código de reserva. Se foi você, não há nada a fazer.
unreadable-second-steps = { $count ->
    [one] { $count } conta tem uma segunda etapa feita com outra chave que não a de { $file }. Traga para cá a chave de então, ou remova-a com urdimbre link --without-second-step.
    [many] { $count } de contas têm uma segunda etapa feita com outra chave que não a de { $file }. Traga para cá a chave de então, ou remova-a com urdimbre link --without-second-step.
   *[other] { $count } contas têm uma segunda etapa feita com outra chave que não a de { $file }. Traga para cá a chave de então, ou remova-a com urdimbre link --without-second-step.
}

search-title = Buscar
search-in = Buscar em { $network }
search-words = O que procura
search-hint = Escreva o nome de uma cidade, de um órgão ou de uma rede, uma palavra de uma decisão ou um número. Com ou sem acentos, tanto faz.
search-count = { $count ->
    [0] Nada corresponde a “{ $words }”.
    [one] Um resultado para “{ $words }”.
    [many] { $count } de resultados para “{ $words }”.
   *[other] { $count } resultados para “{ $words }”.
}
search-loosely = Nada corresponde exatamente: isto é o mais parecido.
search-nothing-told = Tente com menos palavras, ou com outra mais geral. Confira como se escreve: uma ou duas letras erradas são perdoadas.
search-without-filters = Buscar sem filtros
search-everywhere = Buscar em todas as redes
search-sign-in = Entrar para buscar também o que é para membros
search-narrow = Restringir os resultados
search-kinds = Tipo
search-countries = País
search-behind = O que mudou há pouco pode faltar: a busca não consegue se atualizar e continua tentando. Nada se perdeu.
search-building = A busca está sendo preparada
search-building-told = Está lendo todas as fichas. Tente de novo daqui a pouco; enquanto isso, as listas de cada rede funcionam como sempre.
search-broken = A busca não está disponível
search-broken-told = Está se refazendo sozinha. Tente de novo daqui a pouco; enquanto isso, as listas de cada rede funcionam como sempre.
file-missing = Falta no disco o arquivo { $number }, “{ $title }”. Recupere-o de uma cópia.
file-damaged = O arquivo { $number }, “{ $title }”, não é o que foi guardado: o disco falha ou alguém mexeu nele. Recupere-o de uma cópia.
index-damaged = O índice da busca está danificado: { $why }. O servidor o refaz sozinho; ou pare o servidor e use “urdimbre index”.
index-apart = O índice da busca não coincide com o banco de dados: de { $documents } fichas faltam ou diferem { $missing }, e sobram { $left }. Pare o servidor e use “urdimbre index”.
index-in-use = Um servidor está usando o índice: pare-o primeiro.
index-refused = Não foi possível escrever o índice da busca: { $why }
indexed = Índice da busca refeito: { $documents } fichas.
# As mensagens de uma rede
letters = Mensagens
letters-told = O que a plataforma escreve em nome da rede, a quem e o que foi feito disso. Um servidor diz se aceita ou devolve uma mensagem; se foi lida, ninguém sabe.
letter-kind = Tipo
letter-kind-sign-in = Link para entrar
letter-kind-notice = Aviso sobre a sua conta
letter-subject = Assunto
letter-state = Situação
letter-written = Escrita
letter-language = Idioma
letter-waiting = À espera
letter-tried = Ainda sem êxito
letter-held = Retida
letter-sending = Saindo
letter-sent = Aceita pelo servidor
letter-returned = Devolvida
letter-failed = Ninguém a aceitou
letter-dropped = Descartada
letter-forgotten = (mensagem apagada)
tried-again = Nova tentativa em { $moment }.
letter-waiting-told = Sai em instantes.
letter-held-told = Não sai até que alguém da secretaria a libere.
letter-sending-told = Neste momento está sendo entregue ao servidor de e-mail.
letter-sent-told = O servidor de e-mail a aceitou em { $moment }. Se chegou ao destino, ninguém diz.
letter-returned-told = O servidor de e-mail não a quis e não adianta insistir: corrija o endereço ou pergunte por outra via.
letter-failed-told = Foram feitas oito tentativas e ninguém a aceitou.
letter-dropped-told = Alguém decidiu que não saísse.
letter-moved = Feito. Situação da mensagem: { $state }.
letter-elsewhere = A mensagem já não estava onde você a viu: acaba de sair, ou alguém decidiu antes. Nada foi alterado.
move-hold = Reter
move-let-go = Liberar
move-send-again = Enviar de novo
move-give-up = Descartar
send-again-told = Sai o mesmo texto com um link novo; o anterior continua valendo até vencer ou ser usado.
letter-text = O que diz
letter-text-told = Tal como foi escrita. O link e o código são criados ao enviar e não ficam guardados em lugar nenhum.
letter-link-here = [aqui vai o link]
letter-code-here = [aqui vai o código]
letter-tries = Tentativas
letter-tries-told = O que o servidor de e-mail respondeu, com suas palavras.
letter-untried = Ainda não houve tentativa.
try-accepted = Aceita
try-later = Agora não
try-refused = Recusada
letters-found = { $count ->
    [0] Nenhuma mensagem
    [one] { $count } mensagem
    [many] { $count } de mensagens
   *[other] { $count } mensagens
}
letters-many = Mais de mil mensagens
no-letters = Ainda não foi escrita nenhuma mensagem
no-letters-told = Aqui estarão as que a plataforma escrever pela rede: por exemplo, a quem é nomeado para um cargo.
no-such-letters = Nenhuma mensagem responde a isso
no-such-letters-told = Retire um filtro, ou busque só uma parte do endereço ou do assunto.
own-letters = Mensagens que recebi
own-letters-told = O que a plataforma escreveu ao seu endereço, o mais recente primeiro. Os links não ficam guardados.
no-own-letters = Ainda não lhe escreveu.

# O ensaio e a entrada em funcionamento
rehearsing = A rede está em ensaio: suas mensagens não saem.
restored-letters = Os dados vêm de uma cópia: as mensagens da rede esperam que alguém as veja.
go-live = Pôr as mensagens em funcionamento
letters-go-out = As mensagens saem
letters-go-out-told = A rede está em funcionamento: o que se escreve sai por si só. Estas mensagens estão retidas.
go-live-told = Enquanto a rede se prepara, suas mensagens ficam aqui. Ao pô-la em funcionamento, sairão por si só as que forem escritas a partir de então; sobre as que já esperam, decida você.
go-live-restored-told = Estas mensagens esperavam quando a cópia foi feita; algumas podem ter saído depois. Veja-as e decida.
always-go = Os links para entrar e a mensagem de teste saem sempre.
nothing-held = Nenhuma mensagem espera.
held-of-kind = { $count ->
    [one] Espera { $count } mensagem, de { $day }.
    [many] Esperam { $count } de mensagens; a mais antiga, de { $day }.
   *[other] Esperam { $count } mensagens; a mais antiga, de { $day }.
}
fate-send = Enviar
fate-drop = Descartar
fate-hold = Deixar retidas
one-by-one = Decidir mensagem por mensagem
first-of-them = Aqui estão as { $count } mais antigas; as demais seguem o seu tipo.
as-its-kind = Como seu tipo
see-what-goes = Ver o que sairá
what-goes = O que vai acontecer
will-go = { $count ->
    [0] Não sai nenhuma das mensagens que esperam.
    [one] Sai { $count } mensagem.
    [many] Saem { $count } de mensagens.
   *[other] Saem { $count } mensagens.
}
will-be-dropped = { $count ->
    [0] Não se descarta nenhuma.
    [one] Descarta-se { $count }.
    [many] Descartam-se { $count }.
   *[other] Descartam-se { $count }.
}
will-stay = { $count ->
    [0] Nenhuma fica retida.
    [one] Fica retida { $count }.
    [many] Ficam retidas { $count }.
   *[other] Ficam retidas { $count }.
}
from-now-on = A partir de agora, o que se escrever na rede sai por si só.
to-whom = A quem se escreve
do-it = Fazer
choose-again = Escolher de novo
now-live = Feito. As mensagens da rede saem a partir de agora.

letters-returned = { $count ->
    [one] { $count } mensagem devolvida
    [many] { $count } de mensagens devolvidas
   *[other] { $count } mensagens devolvidas
}
letters-failed = { $count ->
    [one] { $count } mensagem que ninguém aceitou
    [many] { $count } de mensagens que ninguém aceitou
   *[other] { $count } mensagens que ninguém aceitou
}
letters-held = { $count ->
    [one] { $count } mensagem retida
    [many] { $count } de mensagens retidas
   *[other] { $count } mensagens retidas
}
letters-returned-told = Descubra o endereço e envie-a de novo, ou descarte-a
letters-failed-told = O servidor de e-mail não respondeu; envie-a de novo, ou descarte-a
letters-held-told = Esperam que alguém as libere ou as descarte
deed-held = Mensagem retida
deed-let-go = Mensagem liberada
deed-sent-again = Mensagem enviada de novo
deed-given-up = Mensagem descartada
deed-live = Mensagens postas em funcionamento

# A mensagem de teste
trial = Mensagem de teste
trial-told = É enviada agora mesmo a { $address }, mesmo que a rede esteja em ensaio. Depois você verá o que o servidor de e-mail respondeu e o que falta ao domínio para que suas mensagens não acabem no lixo eletrônico.
trial-button = Enviar-me uma mensagem de teste
trial-from = As mensagens saem em nome de { $domain }, pelo servidor { $host }.
trial-no-server = Esta instalação não tem servidor de e-mail: numa demonstração as mensagens vão para sua caixa; em outra, esperam até que quem a administra indique um.
trial-too-many = Você já pediu dez mensagens de teste na última hora. Tente de novo mais tarde.
trial-done = O que houve com a mensagem de teste
trial-sent = O servidor a aceitou. Veja agora se está em { $address }, também no lixo eletrônico.
trial-refused = O servidor não a recebeu. O que ele diz costuma bastar para saber por quê.
trial-waits = Ainda não houve tentativa. Se dentro de um minuto continuar assim, não há servidor de e-mail que a leve.
trial-said = Respondeu:
trial-letter-page = Ver a mensagem e suas tentativas
letter-kind-trial = Mensagem de teste
domain-title = O que diz o seu domínio
domain-told = Quem recebe uma mensagem pergunta ao domínio do remetente quem pode escrever em seu nome. Quem administra o domínio é que publica isso.
domain-found = Agora diz:
domain-publish = Publique no DNS, com o nome { $name }, um registro TXT com este valor:
domain-unasked = Não foi possível perguntar: nenhum servidor de nomes respondeu a tempo. Tente mais tarde.
domain-several = Há mais de um, e assim nenhum conta: deixe um só.
spf-good = Permite o seu servidor de e-mail.
spf-missing = Falta: ninguém sabe que servidores podem escrever em nome do domínio.
spf-open = Permite que qualquer um escreva em nome do domínio: feche a lista.
spf-elsewhere = Existe, mas não nomeia o seu servidor de e-mail. Se o seu provedor envia de outras máquinas, acrescente o que ele indicar em vez disto.
dkim-good = A chave com que as mensagens são assinadas está publicada.
dkim-missing = Falta a chave pública em { $name }. Peça-a a quem administra o servidor de e-mail, que é quem assina.
dkim-unknown = Não se sabe com que chave o seu servidor de e-mail assina. Peça a quem o administra que assine as mensagens e informe à instalação o nome da chave (dkim_selector).
dmarc-good = Diz o que fazer com as mensagens que não provam de quem são.
dmarc-missing = Falta: ninguém sabe o que fazer com as mensagens que falsificam o domínio.
# Meus dados
own-data = Meus dados
own-data-told = Tudo o que esta instalação guarda sobre você, para que serve e até quando.
see-own-data = Ver, corrigir ou apagar
data-as-csv = Baixar como tabela (CSV)
data-as-json = Baixar para programas (JSON)
put-right = Corrigir
put-right-told = O que mudar aqui vale em todas as redes.
correct-name = Salvar o nome
name-corrected = Nome corrigido.
new-address = Novo e-mail
# $email (text) - the present address
new-address-hint = Agora: { $email }. Muda quando você confirmar a carta que enviamos ao novo.
ask-for-address = Enviar a carta
address-asked = Enviamos uma carta ao novo endereço. Abra-a e confirme; até lá continua valendo o anterior.
address-later = Você já pediu várias cartas na última hora. Espere um pouco e tente de novo.
address-title = Seu novo e-mail
# $email (text) - the new address
address-from-now = A partir de agora escreveremos para { $email }.
address-confirm = Confirmar
address-moved = E-mail alterado
# $email (text) - the new address
address-moved-told = Agora você entra com { $email }. Avisamos também o endereço anterior.
address-over = Este link não vale mais
address-over-told = Venceu, foi usado, ou você pediu outro depois. Pode pedir um novo em “Meus dados”.
address-taken-told = Outra conta já usa esse endereço. O seu não mudou.
letter-new-address = Confirme seu novo e-mail
letter-new-address-told = Você pediu que escrevêssemos para este endereço. Confirme com o botão, nas próximas 24 horas; até lá nada muda.
letter-new-address-button = Confirmar o endereço
letter-new-address-why = Você recebe esta carta porque alguém deu este endereço como seu. Se não foi você, não faça nada.
letter-address-left = Não escreveremos mais para este endereço
letter-address-left-told = Outro endereço foi confirmado para sua conta. A partir de agora entra-se com ele, e as cartas vão para lá. Se não foi você, escreva já à secretaria da sua rede.
letter-address-left-why = Você recebe esta carta porque sua conta usava este endereço.
part-account = Sua conta
part-account-told = Para entrar, escrever-lhe e assinar o que faz. Enquanto tiver conta.
part-address = E-mail a confirmar
part-address-told = É esquecido em um dia se você não o confirmar.
part-sessions = Sessões
part-sessions-told = Onde você entrou. São esquecidas em trinta dias.
part-keys = Links de acesso
part-keys-told = Apenas uma impressão de cada um. São esquecidos em um dia.
part-operations = Operações
part-operations-told = As que você começou ou retomou. São conservadas com o que fizeram; se pedir que esqueçam você, fica o que foi feito e em que cargo, não quem.
part-drafts = Rascunhos
part-drafts-told = O que deixou escrito pela metade num formulário. É esquecido depois de trinta dias.
part-uploads = Arquivos trazidos pela metade
part-uploads-told = O que começou a trazer a um registro. É esquecido depois de três dias.
part-api-keys = Chaves da API
part-api-keys-told = As que fez para seus programas. Deixam de abrir quando seus dados são apagados.
part-letters = Cartas que lhe escrevemos
part-letters-told = Para saber se chegaram.
part-posts = Seus cargos
part-posts-told = Quem ocupou qual cargo e quando: os membros da rede o veem.
part-record = O que o histórico diz do seu nome e e-mail
part-record-told = O que diziam antes e desde quando.
part-acts = O que você fez
part-acts-told = Cada mudança guarda qual conta a fez. O histórico das redes é conservado.
part-other = Outros dados
# $count (number) - of records
rows-in-download = { $count ->
    [one] { $count } registro. Está no arquivo para baixar.
    [many] { $count } de registros. Estão no arquivo para baixar.
   *[other] { $count } registros. Estão no arquivo para baixar.
}
field-name = Nome
field-email = E-mail
field-browser = Navegador
field-began = Começou
field-seen = Último uso
field-ends = Termina
field-used = Usado
field-at = Quando
field-typed = O que escreveu
field-subject = Assunto
field-state = Situação
field-network = Rede
field-post = Cargo
field-deputy-in = Substituição no cargo
field-since = Desde
field-until = Até
field-changed = Dado
field-before = Antes
field-after = Depois
field-asked = Pedido
field-answered = Respondido
field-kept = O que se conserva
field-reason = Motivo
field-kind = Tipo
kept-nothing = Nada
csv-part = Parte
csv-number = Número
csv-value = Conteúdo
erasure = Apagar meus dados
erasure-leads = Antes dizemos o que isso significa.
erasure-begin = Ver o que significa
erasure-told = Você pode pedir que se apague o que esta instalação guarda sobre você. Não é possível desfazer.
erasure-goes = O que se apaga
erasure-goes-account = Seu nome e seu e-mail. Não poderá mais entrar.
erasure-goes-letters = As cartas que lhe escrevemos, suas sessões, seus links e o que deixou escrito pela metade.
erasure-goes-history = Seu nome e seu e-mail no histórico: a mudança fica e diz que foi apagada a seu pedido.
erasure-goes-posts = Os cargos que ocupa: deixa-os nesse dia.
erasure-stays = O que fica
erasure-stays-acts = O que fez em seus cargos, sem seu nome.
erasure-stays-posts = Que cada cargo esteve ocupado. Se uma norma obrigar a conservar o nome, a secretaria da rede decide e diz por quê.
erasure-stays-backups = As cópias de segurança anteriores, por até doze meses. Se uma for restaurada, seus dados são apagados de novo.
erasure-button = Pedir que apaguem meus dados
erasure-asked = Pedido enviado à secretaria de cada rede onde você ocupou um cargo.
erasure-withdrawn = Pedido retirado: nada muda.
erasure-under-way = Você pediu que seus dados sejam apagados. Será feito quando estas redes tiverem respondido; uma última carta lhe dirá.
erasure-answered = respondeu
erasure-waits = falta a resposta
erasure-withdraw = Retirar o pedido
you-are-forgotten = Seus dados foram apagados. Você receberá uma última carta avisando.
person-forgotten = Os dados da pessoa foram apagados. As cópias anteriores ainda os têm: se uma for restaurada, são apagados de novo.
# $path (text) - of the file
# $why (text) - what the machine said
list-unreadable = Não é possível ler a lista de pessoas apagadas { $path }: { $why }. Nada mudou.
# $network (text) - acronym
last-secretariat = Ninguém ficaria à frente de { $network }. Nomeie antes outra pessoa para a secretaria.

# Trabalho e registro
working = Urdimbre envia cartas e faz cópias; não atende páginas (Ctrl+C para parar)
# $text (text) - as given
log-wrong = “{ $text }” não é uma forma de registro: escreva text ou json.

first-steps = Primeiros passos
first-steps-told = Cada um desaparece daqui quando está feito.
step-members = Carregue seus membros
step-members-told = Cole ou envie sua lista de cidades e de outras organizações; também se adicionam uma a uma.
step-letter = Envie a si uma mensagem de teste
step-letter-told = Diz se as mensagens saem e o que falta ao domínio do remetente.
step-texts = Leia o que dirão suas mensagens
step-texts-told = Por exemplo, a que recebe quem é nomeado para um cargo. Escreva-as com as palavras da sua rede.
step-colleague = Convide alguém da sua equipe
step-colleague-told = Crie o cargo dessa pessoa, ou use um vago, e escreva o e-mail dela: receberá um link para entrar.

# Os textos das mensagens
letter-kind-trial-told = A você, quando pede uma mensagem de teste.
mark-moment = momento
mark-moment-told = o momento em que foi pedida
mark-moment-example = 21 de novembro de 2026, 9:00
texts = Textos das mensagens
texts-told = Cada mensagem traz seu texto em quatro idiomas. A rede pode escrever o seu nos que quiser; nos demais sai o da plataforma.
text-of = { $kind } · { $language }
text-shipped = Da plataforma
text-own = Da rede
text-shipped-changed = O da plataforma mudou
text-shipped-changed-told = O texto da plataforma mudou depois que a rede escreveu o seu. Veja o que mudou; ao salvar o seu, alterado ou como está, este aviso desaparece.
text-source-changed = Tradução a revisar
text-source-changed-told = O texto da rede em seu primeiro idioma ({ $language }) mudou depois deste. É o que segue; ao salvar este, alterado ou como está, o aviso desaparece.
text-unfit = Não serve como está
text-unfit-told = Este texto cita algo que a mensagem já não conhece: enquanto isso sai o da plataforma. Corrija-o e salve.
text-greeting = Saudação
text-body = Texto
text-body-hint = Uma linha em branco separa os parágrafos.
text-button = Botão do link
text-button-hint = O que se lê no botão. O link é criado no envio da mensagem.
text-signed = Assinatura
text-signed-hint = É também o nome com que a mensagem chega.
text-why = No rodapé vai sempre, sem mudanças: “{ $why }”
text-compared = Comparado
text-compared-told = com os textos da plataforma e da rede daquele momento
marks = O que muda de uma mensagem para outra
marks-told = Escreva entre chaves, onde for preciso. Ao lado, o que sairia hoje com dados da sua rede.
preview = Como será vista
preview-told = Com dados da sua rede; o link é de amostra.
preview-button = Ver como fica
preview-rich = Em um programa de e-mail
preview-plain = Como texto simples
preview-not-yet = Assim não é possível completá-la: corrija o texto.
text-try = Enviar-me um teste
text-tried = A mensagem de teste sai para { $address }. O que está no formulário ainda não foi salvo.
text-shipped-title = O texto da plataforma
text-shipped-told = O que sairia se a rede não tivesse o seu.
text-back = Voltar ao texto da plataforma
text-is-shipped = A partir de agora sai o texto da plataforma. O da rede fica no histórico.
text-history = Histórico
texts-to-look-at = { $count ->
    [one] { $count } texto de mensagem a revisar
    [many] { $count } de textos de mensagens a revisar
   *[other] { $count } textos de mensagens a revisar
}
deed-text-written = Texto de mensagem escrito
deed-text-compared = Texto de mensagem comparado, sem mudanças
deed-text-back = Volta ao texto da plataforma
wrong-missing = Falta.
wrong-too-long = É longo demais: cabem { $longest ->
    [one] { $longest } letra
    [many] { $longest } de letras
   *[other] { $longest } letras
}.
wrong-mark = Esta mensagem não conhece “{ $name }”. Entre chaves pode ir: { $known }.
wrong-brace = Há uma chave solta. Elas vão em pares, na mesma linha, em volta de um nome.
wrong-no-link = Falta o link: escreva { $link } em um parágrafo próprio.
wrong-link-place = O link vai uma só vez, e { $link } vai em um parágrafo próprio do texto, sem mais nada.
