serving = Urdimbre is at { $origin } (Ctrl+C to stop it)
demo-ready = The demonstration is ready. Each link lets one in once, within the next 24 hours:
file-unreadable = The settings in { $path } can’t be read: { $why }
listen-wrong = “{ $text }” is no address to listen at; write, for example, 127.0.0.1:8080.
origin-wrong = “{ $text }” is no address of a site; write, for example, https://red.example, with nothing after it.
folder-unusable = The data folder { $path } can’t be used: { $why }
address-taken = Can’t listen at { $address }: { $why }
no-such-account = No account has the address { $account }.
not-a-demo = This data folder already holds an installation that is not a demonstration. Name another one with --data.
database-trouble = The database doesn’t answer as it should: { $why }

enter-title = Sign in
enter-as = This link belongs to: { $name }.
enter = Sign in
enter-told = The link works once only. The session lasts thirty days, or seven without use.
key-spent = This link no longer works
key-spent-told = It has been used, or more than 24 hours have passed. Ask the secretariat of your network for another one.

front-title = Networks of cities that work together
front-told = Here networks of cities keep their directory and follow the cooperation between their members; anybody can consult them.
desk-title = My desk
desk-greeting = { $name }: here is what falls to you.
your-posts = Your posts
no-posts = You hold no post today. If that is a mistake, write to the secretariat of your network.
networks = Networks
networks-told = Each network keeps its directory and its bodies; a city may be in several.
no-networks = There is no network in this installation yet.
organisations-in-it = { $count ->
    [0] No organisation yet
    [one] { $count } organisation
   *[other] { $count } organisations
}
