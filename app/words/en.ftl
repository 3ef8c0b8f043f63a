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
api-title = The API of Urdimbre
api-lead = What the pages show, for programs: the same lists, the same rights and the same rules.
api-description = OpenAPI 3.1 description
api-address = Address
api-what = What it gives
api-reading = Reading
api-reading-told = What is public is read without a key, also from pages of other sites. Texts come in the language of Accept-Language; what is not known is null.
api-pages-told = Each page of a list says in next, and in the Link header, where it goes on. count is null beyond a thousand. size goes from 1 to 200. ETag and If-None-Match save what hasn’t changed.
api-keys = Keys
api-keys-told = A key acts for a post: it sees what the post sees. Whoever holds the post makes it, on the page of the post; it is shown once and stops opening on its day, when it is ended, or when that person leaves the post.
api-correcting = Correcting an organisation
api-correcting-told = Send with POST a JSON object of the facts that change and, in If-Match, the tag that the record came with. With Idempotency-Key the change is made once even if it is sent again: the answer is remembered for a week.
api-merging-told = If somebody else changed other facts meanwhile, theirs are kept and taken names them. If they changed the same ones, the answer is 409 with both versions.
api-problems = Problems
api-problems-told = Every refusal is application/problem+json (RFC 9457). code never changes; title and detail come in the language asked for, and fields says what to correct in each fact.
api-limits = Limits
api-limits-told = 300 requests a minute from one network address without a key; 1,200 a minute with each key. RateLimit says how many are left, and Retry-After how long to wait. What is sent is no larger than 256 KB.
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
start-with = What to begin with
start-with-told = It brings kinds, bodies, posts and themes. Everything can be changed, put in order or removed later.
start-starter = Starting point
start-button = Found the network

# The desk
waits-for-you = Waiting for you
nothing-waits = Nothing is waiting for you
nothing-waits-told = What you are to do will appear here, with its deadline, in any of your networks.
lately = Lately in your networks
and-more = { $name } and { $count } more
by-program = The program
contact-wrong = “{ $text }” is nowhere to write about security; give an e-mail address or the https address of a page.


# Password
has-a-password = Do you have a password?
password-title = Sign in with a password
password-told = For those who have set a password for their account. One signs in as well without it: by letter.
password = Password
password-forgotten = You have none, or forgot it? It isn’t needed to sign in.
letter-instead = Send me a letter
password-wrong = The e-mail address and the password don’t match. Check them, or ask for a letter.
password-too-often = There were too many tries. Wait a quarter of an hour, or ask for a letter: it always lets you in.
ways-in = How I sign in
by-letter = By letter
by-letter-told = A link and a code to { $email }. It always works.
no-password = None. It isn’t needed.
set-on = Since { $day }
set-password = Set a password
change-password = Change the password
remove-password = Remove the password
password-is-optional = A password is for those who would rather not wait for a letter. It can be removed at any time; letters go on working.
present-password = Present password
present-forgotten = You forgot it? Sign in once more by letter, and you won’t be asked for it.
present-wrong = That is not the present password.
new-password = New password
new-password-hint = { $least ->
    [one] { $least } character or more.
   *[other] { $least } characters or more.
} A long sentence does very well; it needs no capitals and no signs. You may paste it.
password-short = { $least ->
    [one] It is short: it needs { $least } character.
   *[other] It is short: it needs { $least } characters.
}
password-long = { $most ->
    [one] It is too long: there is room for { $most } character.
   *[other] It is too long: there is room for { $most } characters.
}
password-common = It is among the first to be tried: words that many use, your name, or keys in a row. Add something that only you know.
proof-by-letter = Before the ways into your account are changed we have to be sure that it is you. We send you a letter; sign in with it, and you will be back here.
ways-otherwise = Meanwhile the password was changed from another browser. Nothing was saved; look again and repeat it.
password-was-set = The password is saved. We have written to you, so that you have it on record.
password-was-removed = The account has no password any more. We have written to you, so that you have it on record.
came-in-by-letter = by letter
came-in-by-password = with the password
letter-password-set = Your account has a new password
letter-password-set-told = On { $moment } (UTC) the password of your account was set or changed. If it was you, there is nothing to do.
letter-password-removed = Your account has no password any more
letter-password-removed-told = On { $moment } (UTC) the password of your account was removed. If it was you, there is nothing to do.
letter-new-browser = Somebody signed in from a new browser
letter-new-browser-told = On { $moment } (UTC) somebody signed in to your account, with your password, from a browser at which nobody had signed in before. If it was you, there is nothing to do.
letter-notice-otherwise = If it wasn’t you, ask for a letter to sign in, change or remove the password in “My account”, and end all other sessions there.
letter-notice-button = See my account
letter-notice-why = You get this letter because something changed in how your account is signed in to. It is always sent, so that nobody does that unseen.
proxy-wrong = “{ $text }” is not the address of a server; write for example 10.0.0.2.

# Second step
second-step = Second step of signing in
second-step-told = After the letter or the password you are asked for a code that your telephone shows: who reads your mail, or knows your password, can’t sign in without it.
no-second-step = None. It is wise for those who keep a network.
set-second-step = Set a second step
look-after-second-step = See or remove
second-step-is-on = It is on.
second-step-was-turned-off = The account has no second step any more. We have written to you, so that you have it on record.
codes-left = { $left ->
    [0] No recovery code is left.
    [one] { $left } recovery code is left.
   *[other] { $left } recovery codes are left.
}
step-app = On your telephone, install an app for codes (Aegis, FreeOTP, Google Authenticator or that of your password manager, for example).
step-scan = Scan this picture with it:
step-qr = QR code with the key of this account
step-or-type = If you can’t scan it, type this key:
step-type = Type the code of six digits that it shows now.
step-code = Code
step-code-hint = The six digits that your telephone shows, or a recovery code.
turn-on = Turn on the second step
turn-off = Turn off the second step
new-codes = New recovery codes
recovery-codes = Recovery codes
recovery-codes-told = If you lose the telephone, sign in with one of these codes in the place of the telephone’s. Each works once.
recovery-codes-once = They won’t be shown again. Print them or write them down, and keep them away from the telephone.
codes-kept = I have kept them
step-asked = Type the code that your telephone shows. If you don’t have it at hand, one of your recovery codes.
step-lost = You lost the telephone and the codes? Whoever administers the installation can take the second step off your account.
step-wrong = It isn’t that one, or it was used already. Wait for the next, and see that the telephone’s clock is right.
step-unreadable = This server can’t check the codes of telephones: its key is missing. Use a recovery code, and tell whoever administers the installation.
step-otherwise = Meanwhile the second step was changed from another browser. Load the page again.
step-over = Too much time went by, or there were too many tries. Sign in again from the beginning.
letter-step-on = Your account has a second step
letter-step-on-told = On { $moment } (UTC) a second step was set for your account: signing in will also ask for a code of the telephone. If it was you, there is nothing to do.
letter-step-off = Your account has no second step any more
letter-step-off-told = On { $moment } (UTC) the second step of your account was turned off. If it was you, or you asked for it, there is nothing to do.
letter-codes = New recovery codes
letter-codes-told = On { $moment } (UTC) new recovery codes were made for your account; those before don’t work any more. If it was you, there is nothing to do.
letter-code-used = Somebody signed in with a recovery code
letter-code-used-told = On { $moment } (UTC) somebody signed in to your account with a recovery code. If it was you, there is nothing to do.
unreadable-second-steps = { $count ->
    [one] { $count } account has a second step that was made with another key than that of { $file }. Bring the former key here, or take the step off with urdimbre link --without-second-step.
   *[other] { $count } accounts have a second step that was made with another key than that of { $file }. Bring the former key here, or take the step off with urdimbre link --without-second-step.
}

search-title = Search
search-in = Search in { $network }
search-words = What are you looking for
search-hint = Type the name of a city, a body or a network, a word of a decision or a number. With or without accents, it’s all the same.
search-count = { $count ->
    [0] Nothing matches “{ $words }”.
    [one] One result for “{ $words }”.
   *[other] { $count } results for “{ $words }”.
}
search-loosely = Nothing matches exactly: these are the closest.
search-nothing-told = Try fewer words, or a more general one. Check the spelling: one or two wrong letters are forgiven.
search-without-filters = Search without filters
search-everywhere = Search in all networks
search-sign-in = Sign in to search what is for members too
search-narrow = Narrow the results
search-kinds = Kind
search-countries = Country
search-behind = What changed lately may be missing: search can’t catch up and keeps trying. Nothing is lost.
search-building = Search is getting ready
search-building-told = It is reading every record. Try again in a moment; meanwhile the lists of each network work as always.
search-broken = Search is not available
search-broken-told = It is being made anew by itself. Try again in a moment; meanwhile the lists of each network work as always.
file-missing = File { $number }, “{ $title }”, is missing on the disk. Take it back from a backup.
file-damaged = File { $number }, “{ $title }”, is not what was kept: the disk fails, or somebody touched it. Take it back from a backup.
index-damaged = The search index is damaged: { $why }. The server makes it anew by itself; or stop the server and use “urdimbre index”.
index-apart = The search index differs from the database: of { $documents } records { $missing } are missing or different, and { $left } are left over. Stop the server and use “urdimbre index”.
index-in-use = A server is using the index: stop it first.
index-refused = The search index could not be written: { $why }
indexed = Search index made anew: { $documents } records.
# The letters of a network
letters = Letters
letters-told = What the platform writes in the name of the network, to whom, and what became of it. A server says whether it accepts or returns a letter; whether it was read, nobody knows.
letter-kind = Kind
letter-kind-sign-in = Sign-in link
letter-kind-notice = Notice about your account
letter-subject = Subject
letter-state = State
letter-written = Written
letter-language = Language
letter-waiting = Waiting
letter-tried = Not taken yet
letter-held = Held
letter-sending = Leaving
letter-sent = Accepted by the server
letter-returned = Returned
letter-failed = Nobody accepted it
letter-dropped = Discarded
letter-forgotten = (letter erased)
tried-again = It is tried again on { $moment }.
letter-waiting-told = It leaves in a moment.
letter-held-told = It doesn’t leave until somebody of the secretariat lets it go.
letter-sending-told = It is being handed to the mail server right now.
letter-sent-told = The mail server accepted it on { $moment }. Whether it arrived, nobody tells.
letter-returned-told = The mail server would not have it and there is no use in insisting: mend the address, or ask by other means.
letter-failed-told = It was tried eight times and nobody accepted it.
letter-dropped-told = Somebody decided that it doesn’t leave.
letter-moved = Done. State of the letter: { $state }.
letter-elsewhere = The letter was no longer where you saw it: it has just left, or somebody decided before. Nothing was changed.
move-hold = Hold
move-let-go = Let go
move-send-again = Send again
move-give-up = Discard
send-again-told = The same text leaves with a new link; the old one still works until it ends or is used.
letter-text = What it says
letter-text-told = As it was written. The link and the code are made when it is sent and are kept nowhere.
letter-link-here = [the link goes here]
letter-code-here = [the code goes here]
letter-tries = Tries
letter-tries-told = What the mail server answered, in its own words.
letter-untried = Not tried yet.
try-accepted = Accepted
try-later = Not now
try-refused = Refused
letters-found = { $count ->
    [0] No letters
    [one] { $count } letter
   *[other] { $count } letters
}
letters-many = More than a thousand letters
no-letters = No letter has been written yet
no-letters-told = Here will be those that the platform writes for the network: to whoever is appointed to a post, for example.
no-such-letters = No letter answers that
no-such-letters-told = Take off a filter, or search for a part of the address or the subject only.
own-letters = Letters I received
own-letters-told = What the platform wrote to your address, the latest first. Their links are not kept.
no-own-letters = It hasn’t written to you yet.

# Rehearsal and going live
rehearsing = The network is in rehearsal: its letters don’t go out.
restored-letters = The data come from a backup: the network’s letters wait for somebody to look at them.
go-live = Let the letters go out
letters-go-out = The letters go out
letters-go-out-told = The network is live: what is written goes out by itself. These letters are held.
go-live-told = While the network is being prepared its letters stay here. Once it is live, those written from then on go out by themselves; about those that already wait, you decide.
go-live-restored-told = These letters were waiting when the backup was made; some may have left since. Look at them and decide.
always-go = Sign-in links and the test letter always go.
nothing-held = No letter is waiting.
held-of-kind = { $count ->
    [one] { $count } letter waits, of { $day }.
   *[other] { $count } letters wait; the oldest is of { $day }.
}
fate-send = Send
fate-drop = Discard
fate-hold = Leave held
one-by-one = Decide letter by letter
first-of-them = Here are the { $count } oldest; the others follow their kind.
as-its-kind = As its kind
see-what-goes = See what will go
what-goes = What is going to happen
will-go = { $count ->
    [0] None of the waiting letters goes.
    [one] { $count } letter goes.
   *[other] { $count } letters go.
}
will-be-dropped = { $count ->
    [0] None is discarded.
    [one] { $count } is discarded.
   *[other] { $count } are discarded.
}
will-stay = { $count ->
    [0] None stays held.
    [one] { $count } stays held.
   *[other] { $count } stay held.
}
from-now-on = From now on, what is written in the network goes out by itself.
to-whom = Who is written to
do-it = Do it
choose-again = Choose again
now-live = Done. The network’s letters go out from now on.

letters-returned = { $count ->
    [one] { $count } returned letter
   *[other] { $count } returned letters
}
letters-failed = { $count ->
    [one] { $count } letter that nobody accepted
   *[other] { $count } letters that nobody accepted
}
letters-held = { $count ->
    [one] { $count } held letter
   *[other] { $count } held letters
}
letters-returned-told = Find out the address and send it again, or discard it
letters-failed-told = The mail server didn’t answer; send it again, or discard it
letters-held-told = They wait for somebody to let them go or discard them
deed-held = Letter held
deed-let-go = Letter let go
deed-sent-again = Letter sent again
deed-given-up = Letter discarded
deed-live = Letters going out

# The test letter
trial = Test letter
trial-told = It is sent right now to { $address }, even while the network is in rehearsal. Afterwards you see what the mail server answered, and what the domain lacks for its letters not to end up in spam.
trial-button = Send me a test letter
trial-from = Letters leave in the name of { $domain }, through the server { $host }.
trial-no-server = This installation has no mail server: in a demonstration letters go to its mailbox; in another they wait until whoever administers it names one.
trial-too-many = You have asked for ten test letters in the last hour. Try again later.
trial-done = What became of the test letter
trial-sent = The server accepted it. Look now whether it is at { $address }, in the spam folder too.
trial-refused = The server did not take it. What it says is usually enough to know why.
trial-waits = It has not been tried yet. If it is still so in a minute, there is no mail server to take it.
trial-said = It answered:
trial-letter-page = See the letter and its tries
letter-kind-trial = Test letter
domain-title = What your domain says
domain-told = Whoever receives a letter asks the sender’s domain who may write in its name. Whoever administers the domain publishes that.
domain-found = Now it says:
domain-publish = Publish in the DNS, under the name { $name }, a TXT record with this value:
domain-unasked = It could not be asked: no name server answered in time. Try again later.
domain-several = There is more than one, and so none counts: leave a single one.
spf-good = It allows your mail server.
spf-missing = It is missing: nobody knows which servers may write in the name of the domain.
spf-open = It lets anybody write in the name of the domain: close the list.
spf-elsewhere = It is there but doesn’t name your mail server. If your provider sends from other machines, add what it tells you instead of this.
dkim-good = The key that letters are signed with is published.
dkim-missing = The public key is missing at { $name }. Ask whoever administers the mail server for it: that is who signs.
dkim-unknown = It is not known with which key your mail server signs. Ask whoever administers it to sign the letters, and tell the installation the name of the key (dkim_selector).
dmarc-good = It says what to do with letters that don’t prove whose they are.
dmarc-missing = It is missing: nobody knows what to do with letters that forge the domain.
# My data
own-data = My data
own-data-told = All that this installation holds of you, what for, and how long.
see-own-data = See, correct or erase them
data-as-csv = Download as a table (CSV)
data-as-json = Download for programs (JSON)
put-right = Correct
put-right-told = What you change here counts in all networks.
correct-name = Save the name
name-corrected = Name corrected.
new-address = New e-mail address
# $email (text) - the present address
new-address-hint = Now: { $email }. It changes when you confirm the letter we send to the new one.
ask-for-address = Send the letter
address-asked = We sent a letter to the new address. Open it and confirm; until then the old one counts.
address-later = You asked for several letters within the hour. Wait a little and try again.
address-title = Your new address
# $email (text) - the new address
address-from-now = From now on we will write to you at { $email }.
address-confirm = Confirm
address-moved = Address changed
# $email (text) - the new address
address-moved-told = You now sign in with { $email }. The old address has been told too.
address-over = This link no longer works
address-over-told = It is too old, it was used, or you asked for another. You can ask for a new one in “My data”.
address-taken-told = Another account already has that address. Yours has not changed.
letter-new-address = Confirm your new address
letter-new-address-told = You asked us to write to you at this address. Confirm with the button within 24 hours; until then nothing changes.
letter-new-address-button = Confirm the address
letter-new-address-why = You get this letter because somebody gave this address as theirs. If it was not you, do nothing.
letter-address-left = We will no longer write to you here
letter-address-left-told = Another address was confirmed for your account. From now on one signs in with it, and letters go there. If it was not you, write to the secretariat of your network at once.
letter-address-left-why = You get this letter because your account had this address.
part-account = Your account
part-account-told = To sign in, to write to you and to sign what you do. As long as you have an account.
part-address = Address to be confirmed
part-address-told = Forgotten in a day unless you confirm it.
part-sessions = Sessions
part-sessions-told = Where you signed in. Forgotten after thirty days.
part-keys = Sign-in links
part-keys-told = Only a digest of each. Forgotten in a day.
part-operations = Operations
part-operations-told = Those that you began or took up again. They are kept with what they did; if you ask to be forgotten, it stays what was done and in which post, not who.
part-drafts = Drafts
part-drafts-told = What you left half written in a form. Forgotten after thirty days.
part-uploads = Files half brought
part-uploads-told = What you have begun to bring to a record. Forgotten after three days.
part-api-keys = API keys
part-api-keys-told = Those you made for your programs. They open nothing once your data are erased.
part-letters = Letters we wrote to you
part-letters-told = To know whether they arrived.
part-posts = Your posts
part-posts-told = Who held which post and when: the members of the network see it.
part-record = What the history says of your name and address
part-record-told = What they were before and since when.
part-acts = What you have done
part-acts-told = Each change keeps which account made it. The history of networks is kept.
part-other = Other data
# $count (number) - of records
rows-in-download = { $count ->
    [one] { $count } record. It is in the download.
   *[other] { $count } records. They are in the download.
}
field-name = Name
field-email = E-mail address
field-browser = Browser
field-began = Began
field-seen = Last used
field-ends = Ends
field-used = Used
field-at = When
field-typed = What you wrote
field-subject = Subject
field-state = State
field-network = Network
field-post = Post
field-deputy-in = Deputy for the post
field-since = Since
field-until = Until
field-changed = Field
field-before = Before
field-after = After
field-asked = Asked
field-answered = Answered
field-kept = What is kept
field-reason = Reason
field-kind = Kind
kept-nothing = Nothing
csv-part = Part
csv-number = Number
csv-value = Content
erasure = Erase my data
erasure-leads = First we say what that means.
erasure-begin = See what it means
erasure-told = You can ask for what this installation holds of you to be erased. It can’t be undone.
erasure-goes = What goes
erasure-goes-account = Your name and your address. You will no longer be able to sign in.
erasure-goes-letters = The letters we wrote to you, your sessions, your links and what you left half written.
erasure-goes-history = Your name and address in the history: the change stays and says that it was erased at your request.
erasure-goes-posts = The posts you hold: you leave them that day.
erasure-stays = What stays
erasure-stays-acts = What you did in your posts, without your name.
erasure-stays-posts = That each post was held. If a rule demands that the name be kept, the secretariat of the network decides so and tells you why.
erasure-stays-backups = Earlier backups, for up to twelve months. If one is restored, you are erased again.
erasure-button = Ask for my data to be erased
erasure-asked = Your request went to the secretariat of each network where you held a post.
erasure-withdrawn = Request withdrawn: nothing changes.
erasure-under-way = You asked for your data to be erased. It will be done when these networks have answered; a last letter will tell you.
erasure-answered = has answered
erasure-waits = answer awaited
erasure-withdraw = Withdraw the request
you-are-forgotten = Your data are erased. You will get a last letter that says so.
person-forgotten = The person’s data are erased. Earlier backups still have them: if one is restored, they are erased again.
# $path (text) - of the file
# $why (text) - what the machine said
list-unreadable = The list of erased persons { $path } can’t be read: { $why }. Nothing was changed.
# $network (text) - acronym
last-secretariat = Nobody would be left in charge of { $network }. Appoint somebody else to its secretariat first.

# Work and logs
working = Urdimbre sends letters and makes backups; it serves no pages (Ctrl+C to stop it)
# $text (text) - as given
log-wrong = “{ $text }” is no form of logs: write text or json.

first-steps = First steps
first-steps-told = Each goes from here once it is done.
step-members = Load your members
step-members-told = Paste or upload your list of cities and other organisations; they can also be added one by one.
step-letter = Send yourself a test letter
step-letter-told = It tells whether letters leave and what the sender’s domain lacks.
step-texts = Read what your letters will say
step-texts-told = For instance, the one that somebody appointed to a post gets. Write them in your network’s words.
step-colleague = Invite somebody of your team
step-colleague-told = Make their post, or take one that is vacant, and write their address: they get a link to sign in with.

# The texts of letters
letter-kind-trial-told = To you, when you ask for a test letter.
mark-moment = moment
mark-moment-told = the moment at which it was asked for
mark-moment-example = 21 November 2026, 9:00
texts = Texts of letters
texts-told = Each letter has its text in four languages. The network can write its own in those it wants; in the others the platform’s goes out.
text-of = { $kind } · { $language }
text-shipped = The platform’s
text-own = The network’s
text-shipped-changed = The platform’s has changed
text-shipped-changed-told = The platform’s text has changed since the network wrote its own. See what changed; once you save yours, changed or as it is, this notice goes.
text-source-changed = Translation to look at
text-source-changed-told = The network’s text in its first language ({ $language }) has changed since this one. It follows; once you save this one, changed or as it is, the notice goes.
text-unfit = Can’t be used as it is
text-unfit-told = This text names something that the letter no longer knows: meanwhile the platform’s goes out. Correct it and save it.
text-greeting = Greeting
text-body = Text
text-body-hint = An empty line parts paragraphs.
text-button = Button of the link
text-button-hint = What is read on the button. The link is made when the letter is sent.
text-signed = Signature
text-signed-hint = It is also the name from which the letter arrives.
text-why = At the foot it always says, unchanged: “{ $why }”
text-compared = Compared
text-compared-told = with the texts of the platform and of the network at that moment
marks = What differs from one letter to the next
marks-told = Write it between braces, wherever you need it. Beside it, what would go out today with your network’s data.
preview = How it will be seen
preview-told = With data of your network; the link is an example.
preview-button = See how it looks
preview-rich = In a mail program
preview-plain = As plain text
preview-not-yet = It can’t be completed like this: correct the text.
text-try = Send me a test
text-tried = The test letter goes to { $address }. What is in the form has not been saved yet.
text-shipped-title = The platform’s text
text-shipped-told = What would go out if the network had none of its own.
text-back = Go back to the platform’s text
text-is-shipped = From now on the platform’s text goes out. The network’s stays in the history.
text-history = History
texts-to-look-at = { $count ->
    [one] { $count } text of a letter to look at
   *[other] { $count } texts of letters to look at
}
deed-text-written = Text of a letter written
deed-text-compared = Text of a letter compared, unchanged
deed-text-back = Back to the platform’s text
wrong-missing = It is missing.
wrong-too-long = It is too long: there is room for { $longest ->
    [one] { $longest } letter
   *[other] { $longest } letters
}.
wrong-mark = This letter doesn’t know “{ $name }”. Between braces there can be: { $known }.
wrong-brace = There is a brace alone. They go in pairs, on the same line, around a name.
wrong-no-link = The link is missing: write { $link } in a paragraph of its own.
wrong-link-place = The link goes only once, and { $link } stands in a paragraph of its own, with nothing else.
