use crate::codes;

codes! {
    /// A language of the interface. Spanish is written first.
    #[derive(Default)]
    pub enum Language {
        #[default]
        Es = "es",
        Pt = "pt",
        Fr = "fr",
        En = "en",
    }
}

impl Language {
    /// Its name for itself: how a language is offered to people who read only that one.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::Es => "Español",
            Language::Pt => "Português",
            Language::Fr => "Français",
            Language::En => "English",
        }
    }

    /// The language that best answers an `Accept-Language` header.
    pub fn preferred(header: &str) -> Option<Language> {
        let mut best: Option<(f32, Language)> = None;
        for part in header.split(',') {
            let (tag, params) = part.split_once(';').unwrap_or((part, ""));
            let quality =
                params.trim().strip_prefix("q=").and_then(|q| q.parse().ok()).unwrap_or(1.0);
            let primary = tag.trim().split('-').next().unwrap_or("").to_ascii_lowercase();
            let Ok(language) = primary.parse() else { continue };
            if quality > 0.0 && best.is_none_or(|(held, _)| quality > held) {
                best = Some((quality, language));
            }
        }
        best.map(|(_, language)| language)
    }
}
