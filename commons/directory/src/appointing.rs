use base::{Day, Id, Language};
use store::{Act, Deed, Fault};

use crate::post::{Function, Post, Tenure};
use crate::store as sql;

const POST_MADE: Deed = Deed("directory.post-made");
const APPOINTED: Deed = Deed("directory.post-taken");

/// A post of an organisation in a network, or of the network itself.
pub fn make_post(
    act: &Act<'_>,
    network: Id,
    organisation: Option<Id>,
    function: Function,
    name: &str,
    language: Language,
) -> Result<Post, Fault> {
    let post = Post {
        id: act.new_id(),
        organisation_id: organisation,
        function,
        name: name.to_owned(),
        language,
        revision: 1,
    };
    sql::insert_post(act, network, post.id, organisation, function, name, language, 1)?;
    act.created(POST_MADE, &post);
    Ok(post)
}

/// From this day on the account holds the post.
pub fn appoint(
    act: &Act<'_>,
    network: Id,
    post: Id,
    account: Id,
    since: Day,
) -> Result<Tenure, Fault> {
    let tenure = Tenure {
        id: act.new_id(),
        post_id: post,
        account_id: account,
        since,
        until: None,
        revision: 1,
    };
    sql::insert_tenure(act, network, tenure.id, post, account, since, None, 1)?;
    act.created(APPOINTED, &tenure);
    Ok(tenure)
}
