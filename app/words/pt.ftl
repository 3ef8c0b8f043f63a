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
networks-told = Cada rede mantém seu diretório e seus órgãos; uma cidade pode estar em várias.
no-networks = Ainda não há nenhuma rede nesta instalação.
organisations-in-it = { $count ->
    [0] Nenhuma organização ainda
    [one] { $count } organização
    [many] { $count } de organizações
   *[other] { $count } organizações
}
