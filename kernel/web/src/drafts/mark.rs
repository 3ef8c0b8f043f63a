use base::{Id, Instant};
use sha2::{Digest, Sha256};

use crate::drafts::Draft;
use crate::{Ask, Typed, is_ours};

/// The longest title that a draft is given.
const LONGEST_TITLE: usize = 200;

/// What a form says of itself when it is sent, in one hidden field: whose it is, where it stands,
/// and which draft goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The account for which the form was drawn.
    pub(crate) whose: Id,
    pub(crate) draft: Id,
    /// Made for each drawing of a form: by it two tabs are told apart, and the same tab saves into
    /// the same draft however often a bad line makes it try.
    pub(crate) tab: Id,
    /// When the draft had last been saved as the form was drawn.
    pub(crate) seen: Option<Instant>,
    pub(crate) page: String,
    pub(crate) action: String,
    pub(crate) title: String,
}

impl Mark {
    /// None for who isn't signed in: nothing could be kept for them.
    pub(crate) fn of(
        ask: &Ask,
        action: &str,
        title: &str,
        continued: Option<&Draft>,
    ) -> Option<Mark> {
        let whose = ask.session.as_ref()?.account_id;
        // Drawn again with what stands in the way: the same form goes on.
        if let Some(mark) = Mark::read(&ask.form).filter(|mark| mark.action == action) {
            return Some(mark);
        }
        let tab = of_form(ask.fresh, action);
        let title = match &ask.network {
            Some(network) => format!("{title} · {}", network.acronym),
            None => title.to_owned(),
        };
        Some(Mark {
            whose,
            draft: continued.map_or(tab, |draft| draft.id),
            tab,
            seen: continued.map(|draft| draft.saved_at),
            page: ask.own_path(),
            action: action.to_owned(),
            title: title.chars().take(LONGEST_TITLE).collect(),
        })
    }

    pub(crate) fn write(&self) -> String {
        let mut text = form_urlencoded::Serializer::new(String::new());
        text.append_pair("whose", &self.whose.to_string());
        text.append_pair("draft", &self.draft.to_string());
        text.append_pair("tab", &self.tab.to_string());
        if let Some(seen) = self.seen {
            text.append_pair("seen", &seen.as_microsecond().to_string());
        }
        text.append_pair("page", &self.page);
        text.append_pair("action", &self.action);
        text.append_pair("title", &self.title);
        text.finish()
    }

    pub(crate) fn read(form: &Typed) -> Option<Mark> {
        let mark = Typed::parse(form.get("draft").as_bytes());
        let seen = mark.get("seen").parse().ok().and_then(|at| Instant::from_microsecond(at).ok());
        let ours = |name| Some(mark.get(name)).filter(|path| is_ours(path)).map(str::to_owned);
        Some(Mark {
            whose: mark.get("whose").parse().ok()?,
            draft: mark.get("draft").parse().ok()?,
            tab: mark.get("tab").parse().ok()?,
            seen,
            page: ours("page")?,
            action: ours("action")?,
            title: mark.get("title").chars().take(LONGEST_TITLE).collect(),
        })
    }
}

/// Two forms of one page have a draft each.
fn of_form(fresh: Id, action: &str) -> Id {
    let digest = Sha256::new().chain_update(fresh.as_bytes()).chain_update(action).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    Id::from_bytes(bytes)
}
