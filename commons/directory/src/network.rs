use base::{Id, Language, Visibility};
use store::{Fields, Subject};

/// An organisation that hosts others: its directory, its bodies, its posts, its colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    pub id: Id,
    pub slug: String,
    pub name: String,
    /// In which its texts are first written.
    pub language: Language,
    pub acronym: String,
    pub about: String,
    pub site: String,
    pub accent: String,
    pub time_zone: String,
    pub demo: bool,
    pub revision: i64,
}

impl Subject for Network {
    const KIND: &'static str = "network";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Public;
        Fields::default()
            .text("slug", seen, &self.slug)
            .text("name", seen, &self.name)
            .code("language", seen, Some(self.language.code()))
            .text("acronym", seen, &self.acronym)
            .text("about", seen, &self.about)
            .text("site", seen, &self.site)
            .text("accent", seen, &self.accent)
            .text("time-zone", seen, &self.time_zone)
    }
}
