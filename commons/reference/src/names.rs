use base::Language;

/// What one thing is called in each language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names {
    es: &'static str,
    pt: &'static str,
    fr: &'static str,
    en: &'static str,
}

impl Names {
    /// In the order of the built-in tables: Spanish, Portuguese, French, English.
    pub(crate) fn new([es, pt, fr, en]: [&'static str; 4]) -> Names {
        Names { es, pt, fr, en }
    }

    /// As it stands within a sentence: in Spanish "peso argentino", without a capital.
    pub fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::Es => self.es,
            Language::Pt => self.pt,
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }

    pub fn all(&self) -> [&'static str; 4] {
        [self.es, self.pt, self.fr, self.en]
    }
}
