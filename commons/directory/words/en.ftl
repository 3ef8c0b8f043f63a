home = Home
organisations = Organisations

kind-city = City government
kind-region = Regional government
kind-ministry = Ministry
kind-agency = Agency
kind-university = University
kind-city-network = Network of cities
kind-university-network = Network of universities
kind-intergovernmental = Intergovernmental body
kind-embassy = Embassy
kind-foundation = Foundation
kind-association = Association
kind-forum = Forum
kind-fund = Fund
kind-firm = Company

figure-organisations = { $count ->
    [one] organisation
   *[other] organisations
}
figure-countries = { $count ->
    [one] country
   *[other] countries
}
figure-people = { $count ->
    [one] inhabitant
   *[other] inhabitants
}
figure-people-source = Sum of what each city’s record states
on-the-map = On the map
map-told = Each dot leads to the page of a city; the whole list is under Organisations.
map-told-largest = The 400 largest cities are shown; each dot leads to its page, and the whole list is under Organisations.
map-credit = Coordinates from GeoNames (CC BY 4.0).
network-site = The network’s site
all-organisations = See all organisations

organisations-found = { $count ->
    [0] No organisation
    [one] { $count } organisation
   *[other] { $count } organisations
}
organisations-many = More than a thousand organisations
name = Name
kind = Kind
country = Country
population = Population
api-key = API key
api-keys = API keys
api-keys-told = With a key, a program of your office reads what this post sees and, if you allow it, corrects records in your name. Only whoever holds the post makes one, and it stops opening when they leave it.
api-told = How the API is used.
no-api-keys = This post has no keys yet.
make-api-key = Make a key
make-api-key-told = One for each program: then you can end one without stopping the others.
api-key-name = What it is for
api-key-name-hint = For example: “The city’s website”.
api-key-allows = What it allows
api-key-reads = Reading
api-key-writes = Reading, and correcting organisations
api-key-lasts = How long it lasts
api-key-days = { $days ->
    [one] One day
   *[other] { $days } days
}
api-key-used = Last used
api-key-unused = not yet
api-key-over = over
end-api-key = End it
api-key-ended = The key opens no more.
api-key-made = The key is made.
api-key-once = Copy it now and keep it where your program will read it: it won’t be shown again.
api-key-try = To try it
api-organisations = The organisations of the network, with the filters and orders of their list.
api-organisation = One organisation, by its number in the network.
api-correct = Corrects those facts of an organisation that are sent, from the revision that If-Match names.
api-bodies = The bodies of the network.
api-decisions = The decisions of the bodies, the latest first.
api-posts = The posts and who holds them: only with a key of the network.
none-found = No organisation matches the search
none-found-told = Take a filter off, or look for another part of the name, the acronym or the country.
none-yet = The directory is empty
none-yet-told = The cities and other organisations that the network knows will stand here.
enter-organisation = Add an organisation
seen-by-members = Visible to members
seen-by-secretariat = Visible to the secretariat

institution = Institution
acronym = Acronym
site = Website
other-names = In other languages
coordinates = Coordinates
time-zone = Time zone
in-other-networks = In other networks
posts = Posts
post-held = filled
post-vacant = vacant
edit = Edit
history = History

edit-title = Edit the record of { $name }
name-hint = As the network knows it: “La Paz”, not “Gobierno Autónomo Municipal de La Paz”.
institution-hint = As it calls itself: “Intendencia de Montevideo”.
name-in-es = Name in Spanish
name-in-pt = Name in Portuguese
name-in-fr = Name in French
name-in-en = Name in English
other-names-hint = Only if it really has another name in that language.
population-hint = Digits only; dots, commas and spaces don’t matter.
population-year = Year of the figure
population-source = Source of the figure
population-source-hint = For example: national census, municipal projection.
no-country = Any country
legend-people = Population
visibility = Who sees it
visible-public = Everybody
visible-members = Members of the network
visible-secretariat = The secretariat only

enter-title = Add an organisation
enter-told = Look for it first: it may be here already, or in another network, and then nothing needs to be written.
enter-q = Name of the city
enter-q-hint = Write it as you know it: “Belém”, “Prefeitura de Belém”, “belem”.
find = Search
candidates = Cities found
already-here = Already in the directory
use-this = This one
known-elsewhere = It already has a record in another network: it is added as it stands.
no-candidate = We know no city by that name. Check the spelling or choose the country; if it isn’t a city, go on below.
not-a-city = It isn’t a city
not-a-city-told = Ministries, universities, agencies, networks: fill in their record.
write-by-hand = Fill in the record
entered = { $name } is now in the directory.
inhabitants = { $count ->
    [one] { $count } inhabitant
   *[other] { $count } inhabitants
}

already-entered = That city is already in the directory.

history-of = History of { $name }
history-told = Each change, the latest first: in which post it was made, and what stood there before.
deed-entered = Record made
deed-shared = Added to a network’s directory
deed-edited = Record edited
deed-other = Another change
by-program = The program
by-other-network = Somebody of another network
channel-page = on the platform
channel-api = through the API
channel-command = by a command of the installation
channel-job = by an automatic task
channel-paper = from a paper received
channel-mail = by e-mail
directory-of = In the directory of
place = Place (GeoNames)
file = File
task = Task
linked = Linked with
changed-field = Changed

bodies = Bodies
decisions = Decisions
body-assembly = Assembly
body-council = Council
body-executive-secretariat = Executive secretariat
body-general-secretariat = General secretariat
body-technical-secretariat = Technical secretariat
body-thematic-unit = Thematic unit
body-commission = Commission
body-committee = Committee
body-group = Group
body-forum = Forum
function-president = Presidency
function-co-president = Co-presidency
function-vice-president = Vice-presidency
function-coordinator = Coordination
function-sub-coordinator = Deputy coordination
function-office = Holds the office
function-host = Host
function-member = Member
outcome-adopted = Adopted
outcome-rejected = Rejected
outcome-noted = Noted
outcome-postponed = Postponed
bodies-told = Who decides, who coordinates and who works on each theme; and who did so before.
no-bodies = There are no bodies yet
no-bodies-told = The assembly, councils, secretariats, units and committees will stand here, with those who sit in them.
form-body = Add a body
part-of = Part of
its-parts = Its parts
since = Since
until = Until
composition = Who sits in it
before = Before
nobody = Nobody, today.
add-seat = Add a member
leave-seat = Record its departure
function = As
organisation = Organisation
organisation-hint = Write the name or part of it; it has to be in the directory.
which-one = Which of these?
no-such-organisation = None of that name is in the directory.
source = Source
source-hint = Where it is stated: a resolution, minutes, a page.
when-hint = A day, a month or a year: 14/6/2016, 6/2016 or 2016. Empty if it isn’t known.
told-of-body = What it does
no-parent = Of the network itself
edit-body-title = Edit { $name }
seat-title = Add a member: { $name }
leave-title = { $organisation } leaves { $body }
leave-told = Its time in the body stays under “Before”, with its dates.
seats-held = In the bodies of the network
decisions-found = { $count ->
    [0] No decision
    [one] { $count } decision
   *[other] { $count } decisions
}
decisions-many = More than a thousand decisions
decisions-told = What the bodies have resolved, the latest first.
no-decisions = No decision is on record yet
no-decisions-told = They are recorded on the page of the body that takes them.
record-decision = Record a decision
decision-title = Record a decision: { $name }
edit-decision-title = Edit the decision
title-of-it = Title
taken = Date
taken-hint = A day, a month or a year: 14/6/2016, 6/2016 or 2016.
meeting = Meeting
meeting-hint = For example: XVI Summit.
text-of-it = Text
outcome = Result
body = Body
body-formed = Body added.
seat-taken = Member added.
seat-left = Departure recorded.
decision-recorded = Decision recorded.
deed-formed = Record made
deed-decided = Decision recorded

the-loom = The network’s loom
loom-told = Each thread is a city, each weft a body, each knot a seat in it. The lists say the same.
loom-alt = Loom: bodies ({ $bodies }) and organisations that sit in them ({ $cities })
no-country-known = No country

posts-told = Who holds each post of the network and of its cities. Rights belong to the post: they pass with it from hand to hand.
make-post = Make a post
post-function = What it is for
post-secretariat = Secretariat
post-mayor = Mayor’s office
post-focal-point = Focal point
post-expert = Expert
post-partner = Partner
post-secretariat-told = Keeps the directory, the bodies, the posts and the decisions of the network.
post-city-told = Edits its organisation’s record and sees what is for members.
post-guest-told = Signs in and sees what is public.
post-name = Name of the post
post-name-hint = For example: “Focal point of La Paz”.
post-organisation-hint = Whose post it is: needed for a mayor’s office or a focal point.
held-by = Held by
what-it-allows = What it allows
person = Person or office
person-hint = As it will sign: “International Relations Department”.
email = E-mail address
language-of-person = Language of its letters
invite = Appoint
invite-told = A letter with a link to sign in will be sent.
invite-button = Appoint and write
end-post = End
end-post-told = Its time in the post stays on record; the post is vacant for whoever comes.
last-day = Last day
last-day-hint = The post is held until that day, included.
post-made = Post made. It is vacant: appoint somebody.
person-invited = Appointed. The letter is on its way.
person-invited-held = Appointed. The letter is held: the network’s letters don’t go out yet.
post-left = It is on record.
post-is-held = The post is held: the time of whoever holds it has to end first.
last-secretariat = Nobody would be left in charge of the network. Appoint somebody else to a secretariat first.
letter-greeting = { $name },
letter-signed = Secretariat of { $network }
letter-invitation = Appointment to a post
letter-invitation-told = To whoever is appointed to a post, as soon as the secretariat records it.
letter-wish-told = To each member of the secretariat, when somebody in the network asks for their data to be erased.
mark-name = name
mark-name-told = what the reader of the letter is called
mark-name-example = Office of International Relations
mark-post = post
mark-post-told = the post
mark-post-example = Focal point of Quito
mark-network = network
mark-network-told = the acronym of the network
mark-network-example = Telar
mark-link = link
mark-link-told = the link of the letter, with its button: once, in a paragraph of its own. It is made when the letter is sent.
mark-link-example = https://…
address-doubtful = Letters come back
letters-come-back = Letters to this post come back.
letters-come-back-told = The mail server has refused { $address } since { $day }. Find out the right address, or send the letter again if it has been mended: as soon as one is accepted, this notice goes.
letters-to-them = See its letters

amiss-copied = { $network }: the list doesn’t say of organisation { $number } what its page says.
amiss-counted = { $network }: the count of organisations of { $country } is not that of the list.
amiss-unrecorded = { $network }: the record doesn’t know the present state of organisation { $number }.
amiss-number = { $network }: the last number of { $kind } is { $last }, but there is a { $given } already.

# The desk: what waits
deed-seated = Seat taken
deed-seat-left = Seat left
deed-api-key-made = API key made
deed-api-key-ended = API key ended
deed-post-made = Post created
deed-post-taken = Post taken
deed-post-left = Post left
post-ends = Ends: { $post }
post-ends-told = Nobody follows in the post yet.
seat-ends = { $organisation }’s turn ends ({ $role })
vacant-posts = { $count ->
    [one] { $count } post without a holder
   *[other] { $count } posts without a holder
}
many-vacant-posts = A hundred posts or more without a holder
feed = What is new in the network
feed-told = in a reader of Atom feeds.
feed-title = { $network }: what is new
new-organisation = New organisation
new-body = New body
new-decision = New decision

figures = Figures
figures-title = Figures of { $name }
figures-told = Each figure says of when it is and who gives it. Earlier ones are kept.
all-figures = All figures, with their dates
no-figures = There are no figures yet
no-figures-told = Here will be the population, the area and whatever else is told in numbers, always with its source.
tell-figure = Add a figure
correct-figure = Correct a figure
withdraw-figure = Withdraw the figure
withdraw-figure-told = It no longer shows on the page or in lists; it stays in the history and can be put back.
restore-figure = Put the figure back
restore-figure-told = It is withdrawn: only those who correct the record see it.
withdrawn-ones = Withdrawn
withdrawn = Withdrawn
figure-told = Figure added.
figure-withdrawn-done = Figure withdrawn. It is at the end of the page, should it be put back.
figure-restored = Figure put back.
figure-of-what = What is counted
another-figure = Something else, which I name below
name-another-figure = If what you count is not in the list
figure-name-hint = For example: “Municipal libraries”. It will stay in the network’s list.
unit = Unit
unit-hint = As it is written in every language: km², %, t. Empty if it is only counted.
figure-value = Value
figure-value-hint = Only the number, as it is written here: 1,234,567 or 37.5. It will be shown with the decimals you give, not one more.
figure-source-hint = Who says so: “National census”, “municipal projection”, a report.
nearness = Precision
exactly = Exactly
about-so-many = About
more-than = More than
less-than = Less than
about-value = about { $value }
more-than-value = more than { $value }
less-than-value = less than { $value }
basis = How it is known
measured = Measured
measured-told = a census, a count, a land register
estimated = Estimated
estimated-told = a projection, a calculation
stated = Stated
stated-told = a source says so, without telling how
no-date = no date
yes = Yes
figure-population = Population
figure-floating-population = Floating population
figure-commuters = Work here and live elsewhere
figure-area = Area
figure-urban-area = Urban area
figure-rural-area = Rural area
figure-districts = Districts
figure-neighbourhoods = Neighbourhoods
deed-figure-told = Figure added
deed-figure-corrected = Figure corrected
deed-figure-withdrawn = Figure withdrawn
deed-figure-restored = Figure put back

look-as-public = Look as the public
look-as-post = Look as this post
the-public = the public
look-as-told = You will see the network as whoever holds it does, without acting for them. It stands on the record.

# Who sees an organisation
visibility-title = Who sees { $name }
visibility-told = This holds for the directory of this network; other networks decide for theirs. The change stays in the history.
deed-shown = Who sees it was changed

found-network = Network
found-organisation = Organisation
found-body = Body
found-decision = Decision
found-post = Post
post-doubtful = Letters come back from: { $post }
post-doubtful-told = The server refuses its address
names = Names
names-title = Other names of { $name }
names-told = Those it bore and those by which it is known. The search finds them all.
give-name = Add a name
correct-name = Correct a name
no-names = No other name is known
no-names-told = Here will be the names it bore, with their dates, and those by which it is known as well.
name-sort = Which name it is
former-name = Former name
alias = Also known so
former-names = Formerly called
aliases = Also known as
formerly = formerly “{ $name }”
also-called = also “{ $name }”
until-of-name-hint = When it ceased to be called so. What ended before is shown with this name.
name-given = Name added.
name-withdrawn-done = Name withdrawn. It is at the end of the page, should it be put back.
name-restored = Name put back.
withdraw-name = Withdraw the name
withdraw-name-told = It no longer shows and the search no longer finds it; it stays in the history and can be put back.
restore-name = Put the name back
restore-name-told = It is withdrawn: only those who correct the record see it.
acronym-in-es = Acronym in Spanish
acronym-in-pt = Acronym in Portuguese
acronym-in-fr = Acronym in French
acronym-in-en = Acronym in English
institution-in-es = Institution in Spanish
institution-in-pt = Institution in Portuguese
institution-in-fr = Institution in French
institution-in-en = Institution in English
deed-name-given = Name added
deed-name-corrected = Name corrected
deed-name-withdrawn = Name withdrawn
deed-name-restored = Name put back

themes = Themes
theme = Theme
themes-told = The network’s vocabulary: the words by which it orders its work, and the Sustainable Development Goals to which each of them answers.
themes-found = { $count ->
    [0] No theme
    [one] { $count } theme
   *[other] { $count } themes
}
no-themes = There are no themes yet
no-themes-told = Here will be the themes, sectors, axes and principles by which the network orders its work. The secretariat adds them.
no-theme-found = No theme matches
no-theme-found-told = Take off a filter or search for another word: synonyms and the other languages are searched too.
name-theme = Add a theme
edit-theme = Correct the theme
theme-named = Theme added.
facet = Use
facet-hint = How the network uses it: a theme of work, a sector, an axis of its plans, something minded in whatever is done, a principle.
facet-theme = Theme
facet-sector = Sector
facet-axis = Axis
facet-priority = Cross-cutting priority
facet-principle = Principle
theme-aliases = Also called
theme-aliases-hint = Other words for the same, one a line. The search finds them.
aliases-es = Also called, in Spanish
aliases-pt = Also called, in Portuguese
aliases-fr = Also called, in French
aliases-en = Also called, in English
told-of-theme = What it covers
goal = Goal
goals = Sustainable Development Goals
goals-told = In our words; the link leads to the official text.
aims = Goals and targets
aims-hint = Open a goal and tick the whole goal or the targets that are meant.
whole-goal = The whole goal
who-works-on-it = Who works on it
nobody-yet = Nobody for now.
same-elsewhere = Other networks call it the same
works-on = What it works on
themes-of = What it works on: { $name }
no-themes-ticked = No theme is told.
tick-themes = Tick themes
deed-theme-named = Theme added
deed-themes-taken-up = Themes ticked

initiatives = Initiatives
initiative = Initiative
initiatives-told = What people cooperate under: programmes, projects, collaborative networks, plans; whose they are and who takes part.
initiatives-found = { $count ->
    [0] No initiative
    [one] { $count } initiative
   *[other] { $count } initiatives
}
initiatives-many = More than a thousand initiatives
all-initiatives = See all initiatives
no-initiatives = There are no initiatives yet
no-initiatives-told = Here will be the network’s programmes, projects, collaborative networks and plans. The secretariat adds them.
no-initiative-found = No initiative matches
no-initiative-found-told = Take off a filter or search for another part of the name or the acronym.
begin-initiative = Add an initiative
edit-initiative = Correct the initiative
initiative-begun = Initiative added. Now you can add who takes part.
initiative-programme = Programme
initiative-project = Project
initiative-collaborative-network = Collaborative network
initiative-yearly-plan = Yearly plan
initiative-integral-cooperation-programme = Integral cooperation programme
owner = Whose it is
owner-hint = The network’s own or one of its bodies’. If it is a city’s, add the city afterwards as its owner.
purpose = What for
period = Period
stage = State
stage-hint = The state (prepared, under way, ended) is told by the dates.
prepared = Being prepared
under-way = Under way
ended = Ended
mark = Mention of the funder
mark-hint = The text that has to stand in its documents. Add the funder afterwards among those who take part.
parties = Who takes part
add-party = Add who takes part
party-joined = Added.
party-left = Departure recorded.
leave-initiative-told = Its part stays under “Before”, with the dates.
through = Acts through
through-hint = If another organisation acts in its name, for example its cooperation agency: its name in the directory.
through-whom = through
role-owner = Owner
role-coordinator = Coordinator
role-pilot-city = Pilot city
role-partner = Partner
role-collaborator = Collaborator
role-funder = Funder
role-participant = Participant
owners = Owner
coordinators = Coordination
pilot-cities = Pilot city
partners = Partners
collaborators = Collaborators
funders = Funded by
participants = Participants
deed-initiative-begun = Record created
deed-party-joined = Party added
deed-party-left = Party left

own-kinds = Kinds
own-kinds-told = What your network calls the things it records. What you change here holds from now on in forms, lists and records.
kinds-of-bodies = Kinds of bodies
kinds-of-bodies-told = What your network calls its bodies: assembly, council, thematic unit… Their order is that of lists and forms.
kinds-of-initiatives = Kinds of initiatives
kinds-of-initiatives-told = What your network calls the things it undertakes: programme, project, collaborative network… Their order is that of forms.
bodies-counted = { $count ->
    [0] None
    [one] { $count } body
   *[other] { $count } bodies
}
no-kinds = There are no kinds yet
usual-kinds-told = The usual ones are { $names }. You can put them all in at once: after that they are corrected, put in order and retired like those you add.
lay-usual-kinds = Put in the usual ones
usual-kinds-laid = The usual ones are in. They are your network’s now: change them as you like.
no-kinds-to-choose = Your network has no kinds to choose from here yet. Put them in at
in-use = In use
place-in-order = Place in the order
move-up = Up
move-down = Down
add-kind = Add a kind
kind-added = Kind added.
edit-kind = Correct the kind
retired = Retired
retired-kinds = Retired
retired-kinds-told = They are no longer offered. What was of these kinds keeps their name.
retire-kind = Retire the kind
retire-kind-told = It is no longer offered in forms. What is of this kind stays so, under its name.
kind-retired = Kind retired. It is at the foot of the page, should it be offered again.
restore-kind = Offer the kind again
restore-kind-told = It comes back to the forms, in the place that it had.
kind-restored = The kind is offered again.
remove-kind = Remove the kind
remove-kind-told = Nothing is of this kind: it can go altogether.
kind-removed = Kind removed.
kind-in-use = It can’t be removed: something has become of this kind meanwhile. You can retire it.
kind-code = Code
deed-kinds-laid = Usual kinds put in
deed-kind-added = Kind added
deed-kind-renamed = Kind corrected
deed-kind-moved = Order of kinds changed
deed-kind-retired = Kind retired
deed-kind-restored = Kind offered again
deed-kind-removed = Kind removed
for-the-secretariat = For the secretariat

# Those who wish to be forgotten
forgotten = Erased at the person’s request
# $day (text) - when it was done
forgotten-on = erased at the person’s request on { $day }
wishes = Requests for erasure
wishes-told = People who held a post in this network and ask for their data to be erased. It is done when every network where they held one has answered.
no-wishes = Nobody has asked for their data to be erased.
wish = Request for erasure
# $name (text) - of the person
wish-of = Request for erasure: { $name }
wish-asked = Asked on
wish-answer = Answer
wish-waits = Waits for your answer
# $day (text) - when it was answered
wish-answered-on = Answered on { $day }
wish-answered = Answer kept. Another network has still to answer: then the data will be erased.
wish-done = The data are erased. The person will get a last letter that says so.
wish-carried-out = Erased on
wish-answer-told = Their name, address, letters and sessions are erased, from the history too. If they hold a post, they leave it today. What they decided stays, without their name. It can’t be undone.
wish-keeps = What the record of posts keeps
kept-nothing = That the post was held, without saying by whom
kept-nothing-told = The usual answer.
kept-name = Also the name of who held it
kept-name-told = Only if a rule demands it, for signed minutes for example. Say which: the person will read it.
reason = Reason
wish-reason-hint = Required if you keep the name.
wish-button = Answer and erase
# $network (text) - acronym
wish-alone = Nobody would be left in charge of { $network }. Appoint somebody else to its secretariat first.
deed-wished = Asked for their data to be erased
deed-wish-answered = Request for erasure answered
by-oneself = The person themselves
farewell-signed = Urdimbre, the platform of networks of cities
farewell = Your data are erased
farewell-told = As you asked, we erased your name, your address, your letters and your sessions. You can no longer sign in. What you did in your posts stays in the history, without your name.
# $network (text) - acronym
# $reason (text) - why, as the secretariat wrote it
farewell-kept = { $network } keeps your name with the post you held. Reason: { $reason }
farewell-why = This is the last letter you get: once it is sent we erase this address too.

# Requests that wait
# $count (number) - of requests
wishes-waiting = { $count ->
    [one] { $count } request for erasure waits for an answer
   *[other] { $count } requests for erasure wait for an answer
}
number-here = Number in the network
language-of-name = Language of the name
import-of-organisations = Import of organisations
import-button = Import from a spreadsheet
import-title = Import organisations
import-told = Give the list as you have it. Before anything is saved you will see every line, and all of it can be undone.
import-paste = Paste from the spreadsheet
import-paste-hint = Select the cells, with the row of headings, copy them and paste them here.
import-pasted = Pasted list
import-file = Or a file
import-file-hint = Excel (.xlsx) or CSV, of at most { $size } and { $lines } lines.
import-read = Read the list
import-nothing = The list is missing: paste it or choose a file.
import-no-lines = There is only one line. The first should hold the headings of the columns, and those after it the data.
import-too-many-bytes = It is too large. Divide the list, or take sheets and pictures out of the file.
import-too-many-lines = It has more than { $most } lines. Divide it into several lists.
import-too-many-columns = It has more than { $most } columns. Keep only those that are needed.
import-long-cell = In line { $line } a cell holds too much text. Perhaps a quote that is not closed: look at it and give the list again.
import-other-format = It is not a file that we can read. In your program choose “Save as” and “Excel workbook (.xlsx)” or “CSV”, and give that file.
import-broken = The file can’t be opened: it may be incomplete or locked with a password. Save it again, or copy the cells and paste them.
import-columns = What each column holds
import-columns-told = { $count ->
    [one] There is { $count } line. Look at the samples and mend what isn’t so.
   *[other] There are { $count } lines. Look at the samples and mend what isn’t so.
}
import-column = Column
import-samples = Samples
import-holds = It is
import-holds-of = What the column { $name } is
import-unnamed = Column { $nth }
import-ignored = Not imported
import-elsewhere = Where the list doesn’t say
import-elsewhere-told = For the lines that don’t bring it.
import-no-country = Each line says it
import-source-hint = For example: national census. No figure is kept without saying where it is from.
import-check = Check the lines
import-no-name = Say which column holds the names of the organisations.
import-column-twice = Two columns can’t be the same: { $field }. Keep one and don’t import the other.
import-preview = Look before importing
import-preview-told = { $count ->
    [one] { $count } line read. Nothing has been saved in the directory yet.
   *[other] { $count } lines read. Nothing has been saved in the directory yet.
}
import-gone = See the operation that imports it
import-chosen = Your choices are kept.
import-line-number = Line
import-found = What we found
import-becomes = What will be done
import-becomes-of = What will be done with { $name }
import-all = All
import-choose = Keep the choices
import-choose-on = Keep and go on
import-take-first = Take the first option in all of them
import-take-bad = Download the lines to mend
import-to-mend = What to mend
import-change-columns = Change the columns
import-go = { $count ->
    [one] Import { $count } organisation
   *[other] Import { $count } organisations
}
import-will-enter = { $count ->
    [one] { $count } organisation will be added.
   *[other] { $count } organisations will be added.
}
import-will-leave-out = { $count ->
    [one] { $count } line is left out.
   *[other] { $count } lines are left out.
}
import-will-wait = { $count ->
    [one] { $count } waits for your choice; without one it stays out.
   *[other] { $count } wait for your choice; without one they stay out.
}
import-will-fail = { $count ->
    [one] { $count } has something to mend and stays out.
   *[other] { $count } have something to mend and stay out.
}
import-twice-told = Says the same as line { $line }.
verdict-unchecked = Unchecked
verdict-ready = New
verdict-known = Has a record in another network
verdict-doubtful = Which city is it?
verdict-alike = Another network knows one like it
verdict-here = In the directory already
verdict-twice = Twice in the list
verdict-bad = To mend
choice-open = Choose
choice-bad = Stays out
choice-enter = Add it
choice-no-city = Add it without a place on the map
choice-share = Add the one that exists
choice-leave-out = Leave it out
import-line = Line { $line }: { $name }
import-entered = Added.
import-shared = Added: it had a record in another network already.
import-was-here = It was in the directory already.
import-withdrawn = Taken out of the directory.
import-kept-changed = Somebody has mended it since: it stays.
import-kept-elsewhere = Another network has it in its directory by now: it stays.
import-bad = To mend: { $fields }.
import-number-taken = Another organisation of the network has that number already.
import-organisation-gone = The other network’s record is gone.
import-left-open = Nobody chose what to do with it.
import-left-out = Left out.
deed-withdrawn = Taken out of the directory

# Whose a record is
whose-record = Whose record it is
keeper = Network in charge
network-it-goes-to = Network that receives it
whose-title = Whose the record of { $name } is
whose-keeper = the network’s in charge
whose-itself = the organisation’s own
whose-taken-back = the network’s in charge, which took it back
owned-itself = The organisation keeps this record itself.
owned-by = Record kept by { $network }.
owned-by-another = Record kept by another network.
whose-means = The public facts of an organisation are its own. While none of its people take charge of them, the network that added it corrects them; from then on, its own people do. Whoever doesn’t keep it may propose changes.
whose-propose = You may propose changes to whoever keeps it.
claim-it = Take charge of the record
claim-told = From today, whoever holds the mayor’s office or the focal point corrects it. The network that kept it gets a message and may still propose changes.
give-back = Give the record back
give-back-told = The network in charge will correct it again. The organisation may take charge of it again whenever it likes.
hand-over = Hand over to the organisation
hand-over-told = From today, whoever holds the mayor’s office or the focal point corrects it, and gets a message. If they don’t answer, the network may take it back.
nobody-to-hand-over = Nobody holds the mayor’s office or the focal point of this organisation today. Appoint somebody to one of these posts first.
take-back = Take the record back
take-back-told = For when the organisation doesn’t answer. The reason stays in the history and goes in a message to whoever holds its posts, who may take charge again from their post in this network.
take-back-hint = For example: “Three proposals without an answer since March”.
pass-on = Pass on to another network
pass-on-told = If your network no longer follows this organisation, another that has it in its directory too may take charge. Its secretariat gets a message.
claimed-now = { $name } keeps its own record from now on.
handed-over-now = Handed over: { $name } keeps its own record from now on.
given-back-now = Given back: the network in charge corrects it again.
taken-back-now = Taken back: your network corrects it again. The reason goes to whoever holds the organisation’s posts.
passed-on-now = The other network is now in charge of the record.
deed-claimed = Took charge of its record
deed-handed-over = Handed the record to the organisation
deed-given-back = Gave the record back to the network in charge
deed-taken-back = Took the record back
deed-passed-on = Passed the record on to another network
letter-to-post-why = You get this message because you hold the post “{ $post }” in { $network }.
letter-reason = Reason: { $reason }
letter-claimed = { $name } took charge of its record
letter-claimed-told = From today, the people of { $name } correct the public facts of their record themselves. Your network may propose changes to them and, if the organisation doesn’t answer, take the record back on its page.
letter-handed-over = The record of { $name } is now yours
letter-handed-over-told = { $network } hands you the public record of { $name }: from today, you correct it, and so does whoever holds the organisation’s other posts that allow it.
letter-given-back = { $name } gave its record back
letter-given-back-told = The record of { $name } is your network’s to keep again, and to correct from today.
letter-taken-back = The record of { $name } goes back to its network
letter-taken-back-told = { $network } took back the public record of { $name } and corrects it from today. You may take charge of it again on its page.
letter-passed-on = The record of { $name } passes to your network
letter-passed-on-told = The network in charge of the record of { $name } passes it on to yours, which has it in its directory.

# Proposals of change
proposal = Proposal
proposals = Proposals
proposals-of = Proposals for { $name }
proposals-told = Changes of public facts, proposed by whoever doesn’t keep the record. Whoever keeps it answers, fact by fact.
no-proposals = No proposals
no-proposals-told = Here will stand those your network makes, and those made for the records in its charge. Propose from the page of an organisation.
proposals-found = { $count ->
    [0] No proposals
    [one] { $count } proposal
   *[other] { $count } proposals
}
proposals-many = More than a thousand proposals
proposal-from = Proposed by
proposal-made = Proposed on
proposal-answered = Answered on
proposal-state = State
proposal-answer = Answer
post-of = Post
proposal-open = waits for an answer
proposal-accepted = accepted
proposal-partly = accepted in part
proposal-refused = refused
proposal-withdrawn = withdrawn
propose = Propose changes
propose-title = Propose changes to the record of { $name }
propose-told = Change what needs changing and say why. Whoever keeps the record gets a message, sees each fact as it is and as you propose it, and answers.
propose-button = Send the proposal
propose-reason-hint = How you know: a page, a letter, a call.
proposal-title = Changes proposed for { $name }
proposed-changes = What is proposed
proposed-now = Sent. We’ll write to you when there is an answer.
answered-now = Answer sent to whoever made the proposal.
withdrawn-now = Withdrawn.
ended-before = This proposal had been answered already, or withdrawn.
moved-while-looking = The record changed while you were looking. See again what it says now and answer anew: what you had chosen is still chosen.
says-so-already = The record says so already.
changed-since-proposed = Changed since then
now-it-says = It now says:
nothing-there = nothing
verdict-accepted = accepted
verdict-refused = refused
accept = Accept
refuse = Refuse
your-answer = Your answer
answer-hint = If you refuse anything, say why: whoever made the proposal reads it.
answer-button = Answer
answering-told = What you accept goes into the record right away, and its history names the network that proposed it.
withdraw-proposal = Withdraw the proposal
withdraw-proposal-told = Nobody will answer it. You may propose something else whenever you like.
proposed-by = Proposed by
deed-proposed = Proposed changes
deed-proposal-withdrawn = Withdrew their proposal
deed-proposal-answered = Answered a proposal
deed-proposal-accepted = Changed the record as proposed
waiting-proposal = Answer a proposal: { $name }
waiting-proposal-told = Made by { $network }.
letter-proposal = Proposal of change
letter-proposed = Changes proposed for { $name }
letter-proposed-told = { $network } proposes changes to the record of { $name }. Its reason: { $reason }
letter-proposed-where = The proposal waits on your desk, with each fact as it is and as it is proposed. Accept or refuse each of them.
letter-proposal-answered = Your proposal for { $name }: { $state }
letter-proposal-answered-told = Whoever keeps the record of { $name } has answered your proposal: { $state }.
letter-proposal-answer = Their answer: { $words }
deputy = Deputy
as-deputy = deputy
by-deputy = { $name } (by deputy)
name-deputy = Name a deputy
name-deputy-told = A deputy acts for the post “{ $post }” between two dates, with the same rights as whoever holds it. What they do is recorded as done by deputy, and it ends by itself.
name-deputy-button = Name and write to them
first-day = First day
deputy-begins-hint = They act for the post from that day: today or later.
deputy-ends-hint = They act for the post until that day, included.
deputy-title = Until when { $name } is deputy
deputy-change-told = It may end sooner or later than was said.
change-last-day = Change the last day
withdraw-deputy = Withdraw the deputy
withdraw-deputy-told = It has not begun yet: it will be as if nobody had been named.
deputy-holds-it = They hold the post already: nobody is their own deputy.
deputy-is-named = Deputy named. The letter is on its way.
deputy-is-named-held = Deputy named. The letter is held: the network’s letters don’t go out yet.
deputy-changed = The deputy’s last day is changed.
deputy-withdrawn = Deputy withdrawn.
deputy-is = Deputy: { $name }
you-are-deputy = As deputy, until { $day }
your-deputy = { $name } is deputy, until { $day }
deed-deputy-named = Deputy named
deed-deputy-changed = Deputy’s last day changed
deed-deputy-withdrawn = Deputy withdrawn
deputy-letter = { $post }: you are deputy in { $network }
deputy-letter-told = From { $since } to { $until } you are deputy for the post “{ $post }” in { $network }: you can do what its holder does on the platform, and letters to the post reach you too. It ends by itself.
deputy-letter-after = The link works once, within the next 24 hours. After that, write your address under “Sign in” and you will get another.
deputy-letter-button = Sign in
deputy-letter-why = You get this letter because you were named a deputy in { $network }.
deputy-begins = { $post }: a deputy
deputy-begins-told = From { $since } to { $until }, { $deputy } is deputy for the post “{ $post }”. You keep the post and all it allows.
deputy-begins-after = If that isn’t right, open the post on the platform and change the last day.
deputy-begins-why = You get this letter because you hold a post in { $network }.
turnover-of-posts = Turnover of posts
end-posts = End the posts of a country
end-posts-told = After an election the posts of a country’s organisations can end together. Whom it touches is shown first; nothing changes until you confirm.
turnover-country-hint = Countries where somebody holds a post.
which-posts = Which posts
see-whom-it-touches = See whom it touches
turnover-title = { $country }: posts until { $day }
turnover-touches = { $count ->
    [one] The time of { $count } person or office in their post ends.
   *[other] The time of { $count } people or offices in their posts ends.
}
turnover-touches-nobody = Nobody holds those posts after that day.
leaves-waiting = Leaves unfinished
turnover-writes = Write to everybody whose post ends
turnover-writes-told = A letter tells them the last day, and asks the organisation to say who follows.
turnover-can-be-undone = It is done in steps that can be stopped, resumed and undone. Letters that have gone out don’t come back.
end-so-many = { $count ->
    [one] End { $count } post
   *[other] End { $count } posts
}
others-now = Whom it touches has changed while you looked. Read the list again before you confirm.
no-posts-to-end = No organisation with a country has a post that is held.
post-ended = Ends that day
post-restored = Goes on as before
post-ended-before = Ended before already
post-begins-later = Begins after that day
post-kept-changed = Somebody has changed its last day since
post-kept-followed = Somebody follows in the post already
leaves-keys = { $count ->
    [one] { $count } API key
   *[other] { $count } API keys
}
leaves-drafts = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
deed-turnover-begun = Turnover of posts begun
deed-post-restored = Post given back
posts-end = { $count ->
    [one] { $count } post ends
   *[other] { $count } posts end
}
letter-post-ends = End of a post
post-ends-letter = { $post }: last day in { $network }
post-ends-letter-told = Your time in the post “{ $post }” of { $network } ends on { $day }. Until that day, included, you can sign in and finish what is under way.
post-ends-letter-after = If it is known who follows, answer the secretariat of { $network } with their name and address. Thank you for the work done.
post-ends-letter-why = You get this letter because you hold a post in { $network }.
