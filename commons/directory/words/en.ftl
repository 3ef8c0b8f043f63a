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
none-found = No organisation answers the search
none-found-told = Take a filter off, or look for another part of the name, the acronym or the country.
none-yet = The directory is empty
none-yet-told = The cities and other organisations that the network knows will stand here.
enter-organisation = Add an organisation
download-csv = Download CSV
seen-by-members = Seen by members
seen-by-secretariat = Seen by the secretariat

institution = Institution
acronym = Acronym
site = Website
other-names = In other languages
coordinates = Coordinates
time-zone = Time zone
population-of = according to { $source }, { $year }
population-by = according to { $source }
in-other-networks = In other networks
posts = Posts
post-held = held
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
no-country = No country
legend-names = Name
legend-people = Population
visibility = Who sees it
visible-public = Everybody
visible-members = Members of the network
visible-secretariat = The secretariat only

enter-title = Add an organisation
enter-told = Look for it first: it may be here already, or in another network, and then nothing needs to be written.
enter-q = Name of the city
enter-q-hint = Write it as you have it: “Belém”, “Prefeitura de Belém”, “belem”.
find = Find
candidates = Cities that answer
already-here = Already in the directory
use-this = This is it
known-elsewhere = It already has a record in another network: it is added as it stands.
no-candidate = No known city answers to that name. Check the spelling or choose the country; if it isn’t a city, go on below.
not-a-city = It isn’t a city
not-a-city-told = Ministries, universities, agencies, networks: their record is written by hand.
write-by-hand = Write the record
entered = { $name } is now in the directory.
inhabitants = { $count ->
    [one] { $count } inhabitant
   *[other] { $count } inhabitants
}

already-entered = That city is already in the directory.

history-of = History of { $name }
history-told = Each change, the latest first: who made it, in which post, and what stood there before.
deed-entered = Record made
deed-shared = Added to another network
deed-edited = Record edited
deed-other = Another change
by-program = The program
by-other-network = Somebody of another network
channel-page = on this page
channel-api = through the programs’ interface
channel-command = by a command of the installation
channel-job = by an automatic task
channel-paper = from a paper received
channel-mail = by e-mail
was-empty = (empty)
directory-of = In the directory of
place = Place (GeoNames)
changed-field = Changed
