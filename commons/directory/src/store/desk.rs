//! What the desk asks of the directory: what waits in a network, and what its records are called.

use base::{Day, Id, Language, When};
use store::{row, statements};

use crate::seat::SeatFunction;

row! {
    #[derive(Debug)]
    pub(crate) struct NumberedPost {
        pub(crate) number: i64,
        pub(crate) name: String,
    }
}

row! {
    /// A post whose holder leaves on a day, with nobody to follow yet.
    #[derive(Debug)]
    pub(crate) struct EndingTenure {
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) until: Day,
    }
}

row! {
    /// A seat that ends, in a body that goes on.
    #[derive(Debug)]
    pub(crate) struct EndingSeat {
        pub(crate) body_number: i64,
        pub(crate) body: String,
        pub(crate) organisation: String,
        pub(crate) function: SeatFunction,
        pub(crate) until: When,
    }
}

row! {
    /// A record by its number and name, and from which circle on it may be known of.
    #[derive(Debug)]
    pub(crate) struct Called {
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) circle: i64,
    }
}

statements! {
    pub(crate) all vacant_posts(day: Day, network_id: Id, limit: i64) -> NumberedPost =
        "select p.number, p.name from directory_post p where not exists (select 1 from directory_tenure h \
           where h.network_id = p.network_id and h.post_id = p.id and h.as_deputy = false \
             and (h.until is null or h.until >= $1)) \
         and p.network_id = $2 order by p.number limit $3";

    /// Those that are held today by somebody whose address returns letters.
    pub(crate) all doubtful_posts(day: Day, network_id: Id, limit: i64) -> NumberedPost =
        "select p.number, p.name from directory_post p where exists (select 1 from directory_tenure h \
           join identity_person a on a.id = h.account_id join mail_doubtful d on d.address = a.email \
           where h.network_id = p.network_id and h.post_id = p.id and h.since <= $1 \
             and (h.until is null or h.until >= $1)) \
         and p.network_id = $2 order by p.number limit $3";

    pub(crate) all ending_tenures(network_id: Id, day: Day, last_day: Day) -> EndingTenure =
        "select p.number, p.name, h.until from directory_tenure h \
         join directory_post p on p.network_id = h.network_id and p.id = h.post_id \
         where h.network_id = $1 and h.until >= $2 and h.until <= $3 and h.as_deputy = false \
           and not exists (select 1 from directory_tenure n where n.network_id = h.network_id \
             and n.post_id = h.post_id and n.as_deputy = false \
             and (n.until is null or n.until > h.until)) \
         order by h.until, p.number";

    /// Those that end in this year or the next: a text sorts as time does, and "2026" may be
    /// any day of it.
    pub(crate) all ending_seats(language: Language, network_id: Id, from_year: &str, to_year: &str) -> EndingSeat =
        "select b.number as body_number, coalesce(bt.text, b.name) as body, coalesce(t.text, o.name) as organisation, \
           s.function, s.until \
         from directory_seat s \
         join directory_body b on b.network_id = s.network_id and b.id = s.body_id \
         join directory_organisation o on o.id = s.organisation_id \
         left join i18n_text bt on bt.subject_id = b.id and bt.field = 'name' and bt.language = $1 \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $1 \
         where s.network_id = $2 and s.until >= $3 and s.until < $4 and b.until is null \
           and not exists (select 1 from directory_seat n where n.network_id = s.network_id \
             and n.body_id = s.body_id and n.organisation_id = s.organisation_id and n.function = s.function \
             and (n.until is null or n.until > s.until)) \
         order by s.until, b.number, s.id";

    pub(crate) one called_organisation(language: Language, network_id: Id, id: Id) -> Called =
        "select e.number, coalesce(t.text, o.name) as name, e.circle from directory_entry e \
         join directory_organisation o on o.id = e.organisation_id \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $1 \
         where e.network_id = $2 and o.id = $3";

    pub(crate) one called_body(language: Language, network_id: Id, id: Id) -> Called =
        "select b.number, coalesce(t.text, b.name) as name, b.circle from directory_body b \
         left join i18n_text t on t.subject_id = b.id and t.field = 'name' and t.language = $1 \
         where b.network_id = $2 and b.id = $3";

    pub(crate) one body_of_seat(network_id: Id, id: Id) -> Id =
        "select body_id from directory_seat where network_id = $1 and id = $2";

    pub(crate) one called_decision(network_id: Id, id: Id) -> Called =
        "select number, title as name, circle from directory_decision where network_id = $1 and id = $2";

    pub(crate) one numbered_post(network_id: Id, id: Id) -> NumberedPost =
        "select number, name from directory_post where network_id = $1 and id = $2";

    pub(crate) one post_of_tenure(network_id: Id, id: Id) -> Id =
        "select post_id from directory_tenure where network_id = $1 and id = $2";
}
