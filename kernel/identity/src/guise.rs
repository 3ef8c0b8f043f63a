use base::{Id, Visibility};
use store::{Act, Deed, Fault, Fields, Plumbing, Subject};

use crate::store as sql;
use crate::{Secret, Session};

const BEGAN: Deed = Deed("identity.looking-began");

/// In whose place somebody looks at a network, without acting for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guise {
    pub network: Id,
    /// None is nobody's place: the public's.
    pub post: Option<Id>,
}

impl Session {
    pub fn guise(&self) -> Option<Guise> {
        Some(Guise { network: self.looks_at?, post: self.looks_from })
    }
}

/// That somebody began to look in another's place, for the record.
struct Look<'n> {
    id: Id,
    post: Option<(Id, &'n str)>,
}

impl Subject for Look<'_> {
    const KIND: &'static str = "look";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        1
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        match self.post {
            Some((post, name)) => Fields::default().reference("post", seen, post, name),
            None => Fields::default().code("post", seen, Some("public")),
        }
    }
}

/// From now on this session sees the network as whoever holds the post would, and changes
/// nothing.
pub fn look_as(
    act: &Act<'_>,
    session: &Secret,
    guise: Guise,
    post_name: &str,
) -> Result<(), Fault> {
    sql::set_guise(act, Some(guise.network), guise.post, &session.digest())?;
    let look = Look { id: act.new_id(), post: guise.post.map(|post| (post, post_name)) };
    act.created(BEGAN, &look);
    Ok(())
}

/// The session sees with its own eyes again.
pub fn look_as_oneself(plumbing: &Plumbing<'_>, session: &Secret) -> Result<(), Fault> {
    sql::set_guise(plumbing, None, None, &session.digest()).map(|_| ())
}
