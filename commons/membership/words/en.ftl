# Who belongs
members = Members
members-told = The organisations that belong to the network or did: as what, since when, and who says so.
members-found = { $count ->
    [0] No memberships
    [one] { $count } membership
   *[other] { $count } memberships
}
members-many = More than a thousand memberships
none-yet = No member is on record yet
none-yet-told = The secretariat records here which organisations of the directory belong to the network.
none-found = Nobody matches
none-found-told = Take off a filter or write fewer letters.
organisation = Organisation
organisation-hint = A part of its name; it must already stand in the network’s directory.
country = Country
acronym = Acronym
belongs-as = Belongs as
in-time = In time
belongs-now = In force
over = Ended
how-long = Time
since = Since
until = Until
until-hint = Empty if it goes on.
since-unknown = not known since when
when-hint = A day (14/6/2016), a month (6/2016) or a year (2016); empty if not known.
source = Source
source-hint = Who says so: a resolution, minutes, a page of a document.
changed-field = Other data

# Recording and correcting
membership = membership
admit = Record a membership
admit-told = For an organisation that already stands in the directory. Each time an organisation comes back, another is recorded.
admitted = It is on record that { $organisation } belongs to the network.
edit-title = Membership of { $organisation }
edit = Edit
history = History
belonging = Membership of the network
belongs-not = It stands in the directory; no membership of the network is on record.
deed-admitted = Membership recorded
deed-belonging-edited = Membership edited
ends-belonging = The membership of { $organisation } ends

# The kinds that ship
kind-full = Full member
kind-associate = Associate member
kind-observer = Observer
kind-coordinator = Coordination
kind-partner = Partner
kind-collaborator = Collaborator

kinds-of-memberships = Kinds of membership
kinds-of-memberships-told = In which ways one belongs to your network: full member, associate, observer… Their order is that of lists and forms.
deed-kinds-laid = Usual kinds put in
