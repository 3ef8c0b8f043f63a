use base::{Day, Id, Language, Visibility, codes};
use store::{Fields, Subject, stored_as_code};

codes! {
    /// What a post is for: what rules ask of it, whatever the network calls it.
    pub enum Function {
        Secretariat = "secretariat",
        Mayor = "mayor",
        FocalPoint = "focal-point",
        Expert = "expert",
        Partner = "partner",
    }
}
stored_as_code!(Function);

impl Function {
    /// Whether such a post is always an organisation's, and never of the network itself.
    pub fn is_of_an_organisation(self) -> bool {
        matches!(self, Function::Mayor | Function::FocalPoint)
    }
}

/// A place that a person holds from a day to a day: rights come from it, letters go to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    pub id: Id,
    pub number: i64,
    pub organisation_id: Option<Id>,
    pub function: Function,
    pub name: String,
    pub language: Language,
    pub revision: i64,
}

/// Somebody in a post, both days included: they hold it, or act for it in the place of who does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenure {
    pub id: Id,
    pub post_id: Id,
    pub account_id: Id,
    pub as_deputy: bool,
    pub since: Day,
    pub until: Option<Day>,
    pub revision: i64,
}

impl Subject for Post {
    const KIND: &'static str = "post";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        Fields::default().text("name", Visibility::Public, &self.name).code(
            "function",
            Visibility::Public,
            Some(self.function.code()),
        )
    }
}

impl Subject for Tenure {
    const KIND: &'static str = "tenure";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    /// Who holds the post is told by its account, which may be forgotten; no name stands here.
    fn fields(&self) -> Fields {
        Fields::default()
            .reference("post", Visibility::Members, self.post_id, "")
            .reference("account", Visibility::Secretariat, self.account_id, "")
            .flag("as-deputy", Visibility::Members, self.as_deputy)
            .day("since", Visibility::Members, Some(self.since))
            .day("until", Visibility::Members, self.until)
    }
}
