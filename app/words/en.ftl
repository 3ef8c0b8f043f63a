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
already-served = Another server is already at this data folder. Stop it, or name another one with --data.
file-unwritable = Can’t write { $path }: { $why }

backed-up = The backup is in { $path }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}.
restored = Restored the backup of { $moment }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}.
backup-unreadable = The backup { $path } can’t be read: { $why }
not-a-backup = { $path } is no backup of Urdimbre.
backup-cut = The backup { $path } is incomplete: it ends before its end. Nothing was changed.
backup-altered = The backup { $path } is not as it was written. Nothing was changed.
backup-newer = The backup { $path } is of a newer version of the program ({ $version }). Bring the program up to date first; nothing was changed.
backup-of-other-history = The backup { $path } was made with another schema: its step { $step } is not the one of this program. Nothing was changed.
place-not-empty = There are data here already. To put those of the backup in their place, add --replace.
place-in-use = A server is using these data. Stop it before restoring.
hour-wrong = { $hour } is no hour of the day; write a number from 0 to 23.
slug-wrong = “{ $text }” can’t be the name of a network in its addresses: letters without accents, digits and hyphens, three or more.
seeded = { $count ->
    [0] The network { $network } has that many cities already.
    [one] { $count } city was added to the network { $network }.
   *[other] { $count } cities were added to the network { $network }.
}

all-is-well = Everything is in order.
schema-behind = The schema is behind: the step { $step } is missing. Run urdimbre migrate.
schema-newer = The database is of a newer version of the program: it has the step { $step }.
schema-changed = The step { $step } of the schema is not the one this program knows.
database-damaged = The database finds damage: { $what }
changes-without-act = { $count ->
    [one] { $count } change of the record has no act.
   *[other] { $count } changes of the record have no act.
}
odd-sessions = { $count ->
    [one] { $count } session can’t be of this program.
   *[other] { $count } sessions can’t be of this program.
}
odd-keys = { $count ->
    [one] { $count } sign-in key can’t be of this program.
   *[other] { $count } sign-in keys can’t be of this program.
}
little-space = There is little space left on the disk: { $size }.
no-backup = There is no nightly backup yet.
old-backup = The last nightly backup is of { $day } ({ $ago }).

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

sign-in-title = Sign in
sign-in-told = Write your e-mail address and we will send you a link and a code to sign in with. No password is needed.
email = E-mail address
email-hint = The one that the secretariat of your network knows.
send-me-a-letter = Send me the link
code-title = Look at your mail
code-told = If that address has an account, we have just written to it. Open the link in the letter, or write its six-digit code here.
code = Code
code-hint = It works for twenty minutes, in this browser.
code-wrong = It isn’t that one. Check the six digits of the latest letter.
code-over = This code no longer works. Ask for another letter.
code-missing = Nothing arrives? Look among unwanted mail, or
ask-again = ask for another letter.
account-title = My account
account-name = Name
account-language = Language
sessions = Where I am signed in
sessions-told = If you don’t recognise one, end it.
some-browser = A browser
this-browser = (this one)
seen = used { $ago }
end-session = End
end-others = End all the others
session-ended = Session ended.
mailbox = The demonstration’s mailbox
mailbox-told = Everything the demonstration would have sent by e-mail arrives here. Nothing leaves.
mailbox-empty = No letter has arrived yet.
letter-to = To
mail-wrong = The mail settings don’t work: { $why }

letter-greeting = { $name },
letter-signed = Urdimbre, the platform of networks of cities
letter-sign-in = Your link to sign in
letter-sign-in-told = This link opens your session once only, within the next 24 hours.
letter-sign-in-button = Sign in
letter-sign-in-code = Or write this code where you asked for it:
letter-sign-in-why = You get this letter because somebody wrote your address to sign in. If it wasn’t you, do nothing: without this link nobody can come in.

begin-at = The installation is empty. Open it for the first time at this address, known only to whoever started it:
start-title = Your first network
start-told = With this the network is founded and you are in charge of its secretariat. Everything can be changed later.
start-you = You
start-person = Name of the person or office
start-person-hint = As it will appear to those who work with you.
start-email-hint = The links to sign in with will arrive there.
start-network = The network
start-name = Name of the network
start-acronym = Acronym
start-acronym-hint = As it is called at the head of each page.
start-slug = Short address
start-slug-hint = The first part of all its addresses: “ucci” gives /ucci. It doesn’t change later.
start-language = Main language
start-language-hint = The one the network writes in first; pages exist in all four.
start-country = Country of its seat
start-country-hint = The hour in which dates are told is taken from it.
start-accent = Colour
start-accent-hint = A dark colour: titles and buttons are written in it.
start-button = Found the network
secretariat = Secretariat

# The desk
waits-for-you = Waiting for you
nothing-waits = Nothing is waiting for you
nothing-waits-told = What you are to do will appear here, with its deadline, in any of your networks.
lately = Lately in your networks
and-more = { $name } and { $count } more
by-program = The program
contact-wrong = “{ $text }” is nowhere to write about security; give an e-mail address or the https address of a page.
