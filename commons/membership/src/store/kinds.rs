use base::{Id, Language};
use store::{row, statements};

row! {
    /// A kind by its name for a reader, and how many belong so on a day.
    #[derive(Clone, Debug)]
    pub(crate) struct KindCounted {
        pub(crate) code: String,
        pub(crate) name: String,
        pub(crate) members: i64,
    }
}

pub(super) mod own {
    directory::own_kinds!(crate::OfMemberships, "membership_kind", of "membership_belonging");
}

statements! {
    /// A year or a month is over when its last day is: '~' comes after every digit and hyphen.
    pub(crate) all counted(day: base::Day, circle: i64, language: Language, network_id: Id) -> KindCounted =
        "select k.code, coalesce(t.text, k.name) as name, (select count(*) from membership_belonging b \
           join directory_known e on e.network_id = b.network_id and e.organisation_id = b.organisation_id \
           where b.network_id = k.network_id and b.kind_id = k.id \
             and (b.until is null or b.until || '~' >= $1) and e.circle <= $2) as members \
         from membership_kind k \
         left join i18n_text t on t.subject_id = k.id and t.field = 'name' and t.language = $3 \
         where k.network_id = $4 order by k.nth, k.id";
}
