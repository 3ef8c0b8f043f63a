/// The languages a crate must speak, Spanish first. Not `base::Language`: what runs when
/// building stays free of what it builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Language {
    Es,
    Pt,
    Fr,
    En,
}

impl Language {
    pub(crate) const ALL: [Language; 4] = [Language::Es, Language::Pt, Language::Fr, Language::En];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Language::Es => "es",
            Language::Pt => "pt",
            Language::Fr => "fr",
            Language::En => "en",
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Language::Es => "Spanish",
            Language::Pt => "Portuguese",
            Language::Fr => "French",
            Language::En => "English",
        }
    }

    /// Its plurals besides `other`. The romance ones say *un millón de ciudades*: `many`.
    pub(crate) fn plurals(self) -> &'static [&'static str] {
        match self {
            Language::Es | Language::Pt | Language::Fr => &["one", "many"],
            Language::En => &["one"],
        }
    }
}
