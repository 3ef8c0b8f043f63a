//! What of a network leans on an organisation of its directory.

use base::Id;
use store::statements;

statements! {
    pub(crate) one posts_in(network_id: Id, organisation_id: Id) -> i64 =
        "select count(*) from directory_post where network_id = $1 and organisation_id = $2";

    pub(crate) one seats_taken(network_id: Id, organisation_id: Id) -> i64 =
        "select count(*) from directory_seat where network_id = $1 and organisation_id = $2";

    pub(crate) one themes_taken_up(network_id: Id, organisation_id: Id) -> i64 =
        "select count(*) from directory_organisation_theme where network_id = $1 and organisation_id = $2";

    pub(crate) one parts_taken(network_id: Id, organisation_id: Id) -> i64 =
        "select count(*) from directory_party where network_id = $1 and (organisation_id = $2 or through_id = $2)";
}
