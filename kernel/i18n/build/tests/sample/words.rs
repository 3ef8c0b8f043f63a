// Made by i18n-build from words/*.ftl: mend those.

/// The words of this crate in one language.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub ::i18n::Language);

impl Words {
    /// «Le damos la bienvenida a la plataforma Urdimbre»
    pub fn welcome(self) -> &'static str {
        match self.0 {
            ::i18n::Language::Es => "Le damos la bienvenida a la plataforma Urdimbre",
            ::i18n::Language::Pt => "Boas-vindas à plataforma Urdimbre",
            ::i18n::Language::Fr => "Bienvenue sur la plateforme Urdimbre",
            ::i18n::Language::En => "Welcome to Urdimbre",
        }
    }
    /// «Escriba {nombre} o “nombre”»
    pub fn braces(self) -> &'static str {
        match self.0 {
            ::i18n::Language::Es => "Escriba {nombre} o “nombre”",
            ::i18n::Language::Pt => "Escreva {nome} ou “nome”",
            ::i18n::Language::Fr => "Écrivez {nom} ou “nom”",
            ::i18n::Language::En => "Write {name} or “name”",
        }
    }
    /// «»
    pub fn empty(self) -> &'static str {
        match self.0 {
            ::i18n::Language::Es => "",
            ::i18n::Language::Pt => "",
            ::i18n::Language::Fr => "",
            ::i18n::Language::En => "",
        }
    }
    /// «Primera línea, con \[corchetes\] y \*asteriscos\* y la segunda»
    pub fn two_lines(self) -> &'static str {
        match self.0 {
            ::i18n::Language::Es => "Primera línea, con [corchetes] y *asteriscos*\ny la segunda",
            ::i18n::Language::Pt => "Primeira linha, com [colchetes] e *asteriscos*\ne a segunda",
            ::i18n::Language::Fr => "Première ligne, avec [crochets] et *astérisques*\net la seconde",
            ::i18n::Language::En => "First line, with [brackets] and *asterisks*\nand the second",
        }
    }
    /// «Otra vez: Le damos la bienvenida a la plataforma Urdimbre»
    pub fn again(self) -> &'static str {
        match self.0 {
            ::i18n::Language::Es => "Otra vez: Le damos la bienvenida a la plataforma Urdimbre",
            ::i18n::Language::Pt => "De novo: Boas-vindas à plataforma Urdimbre",
            ::i18n::Language::Fr => "Encore : Bienvenue sur la plateforme Urdimbre",
            ::i18n::Language::En => "Once more: Welcome to Urdimbre",
        }
    }
    /// «{count} ciudades»
    pub fn cities_count(self, count: i64) -> String {
        let mut text_ = String::new();
        match self.0 {
            ::i18n::Language::Es => {
                match (count, ::i18n::made::plural(self.0, count)) {
                    (0, _) => {
                        text_.push_str("Ninguna ciudad");
                    }
                    (_, ::i18n::made::Plural::One) => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" ciudad");
                    }
                    (_, ::i18n::made::Plural::Many) => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" de ciudades");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" ciudades");
                    }
                }
            }
            ::i18n::Language::Pt => {
                match (count, ::i18n::made::plural(self.0, count)) {
                    (0, _) => {
                        text_.push_str("Nenhuma cidade");
                    }
                    (_, ::i18n::made::Plural::One) => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" cidade");
                    }
                    (_, ::i18n::made::Plural::Many) => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" de cidades");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" cidades");
                    }
                }
            }
            ::i18n::Language::Fr => {
                match (count, ::i18n::made::plural(self.0, count)) {
                    (0, _) => {
                        text_.push_str("Aucune ville");
                    }
                    (_, ::i18n::made::Plural::One) => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" ville");
                    }
                    (_, ::i18n::made::Plural::Many) => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" de villes");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" villes");
                    }
                }
            }
            ::i18n::Language::En => {
                match (count, ::i18n::made::plural(self.0, count)) {
                    (0, _) => {
                        text_.push_str("No city");
                    }
                    (_, ::i18n::made::Plural::One) => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" city");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, count);
                        text_.push_str(" cities");
                    }
                }
            }
        }
        text_
    }
    /// «Tomó posesión: {name}, desde el {first-day} (mandato de {year})»
    pub fn elected(self, name: &str, sex: &str, first_day: ::i18n::Day, year: i64) -> String {
        let mut text_ = String::new();
        match self.0 {
            ::i18n::Language::Es => {
                match sex {
                    "f" => {
                        text_.push_str("Electa");
                    }
                    "m" => {
                        text_.push_str("Electo");
                    }
                    _ => {
                        text_.push_str("Tomó posesión");
                    }
                }
                text_.push_str(": ");
                text_.push_str(name);
                text_.push_str(", desde el ");
                text_.push_str(&::i18n::day(self.0, first_day));
                text_.push_str(" (mandato de ");
                ::i18n::made::push_numeral(&mut text_, year);
                text_.push(')');
            }
            ::i18n::Language::Pt => {
                match sex {
                    "f" => {
                        text_.push_str("Eleita");
                    }
                    "m" => {
                        text_.push_str("Eleito");
                    }
                    _ => {
                        text_.push_str("Tomou posse");
                    }
                }
                text_.push_str(": ");
                text_.push_str(name);
                text_.push_str(", desde ");
                text_.push_str(&::i18n::day(self.0, first_day));
                text_.push_str(" (mandato de ");
                ::i18n::made::push_numeral(&mut text_, year);
                text_.push(')');
            }
            ::i18n::Language::Fr => {
                match sex {
                    "f" => {
                        text_.push_str("Élue");
                    }
                    "m" => {
                        text_.push_str("Élu");
                    }
                    _ => {
                        text_.push_str("Entrée en fonction");
                    }
                }
                text_.push_str(" : ");
                text_.push_str(name);
                text_.push_str(", depuis le ");
                text_.push_str(&::i18n::day(self.0, first_day));
                text_.push_str(" (mandat de ");
                ::i18n::made::push_numeral(&mut text_, year);
                text_.push(')');
            }
            ::i18n::Language::En => {
                text_.push_str("Elected");
                text_.push_str(": ");
                text_.push_str(name);
                text_.push_str(", since ");
                text_.push_str(&::i18n::day(self.0, first_day));
                text_.push_str(" (term of ");
                ::i18n::made::push_numeral(&mut text_, year);
                text_.push(')');
            }
        }
        text_
    }
    /// «{cities} ciudades en {countries} países»
    pub fn spread(self, cities: i64, countries: i64) -> String {
        let mut text_ = String::new();
        match self.0 {
            ::i18n::Language::Es => {
                match (cities, ::i18n::made::plural(self.0, cities)) {
                    (_, ::i18n::made::Plural::One) => {
                        text_.push_str("una ciudad");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" ciudades");
                    }
                }
                text_.push_str(" en ");
                match (countries, ::i18n::made::plural(self.0, countries)) {
                    (_, ::i18n::made::Plural::One) => {
                        text_.push_str("un país");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, countries);
                        text_.push_str(" países");
                    }
                }
            }
            ::i18n::Language::Pt => {
                match (cities, ::i18n::made::plural(self.0, cities)) {
                    (_, ::i18n::made::Plural::One) => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" cidade");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" cidades");
                    }
                }
                text_.push_str(" em ");
                match (countries, ::i18n::made::plural(self.0, countries)) {
                    (_, ::i18n::made::Plural::One) => {
                        ::i18n::made::push_number(&mut text_, self.0, countries);
                        text_.push_str(" país");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, countries);
                        text_.push_str(" países");
                    }
                }
            }
            ::i18n::Language::Fr => {
                match (cities, ::i18n::made::plural(self.0, cities)) {
                    (_, ::i18n::made::Plural::One) => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" ville");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" villes");
                    }
                }
                text_.push_str(" dans ");
                ::i18n::made::push_number(&mut text_, self.0, countries);
                text_.push_str(" pays");
            }
            ::i18n::Language::En => {
                match (cities, ::i18n::made::plural(self.0, cities)) {
                    (_, ::i18n::made::Plural::One) => {
                        text_.push_str("one city");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" cities");
                    }
                }
                text_.push_str(" in ");
                match (countries, ::i18n::made::plural(self.0, countries)) {
                    (_, ::i18n::made::Plural::One) => {
                        text_.push_str("one country");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, countries);
                        text_.push_str(" countries");
                    }
                }
            }
        }
        text_
    }
    /// «{cities} ciudades»
    pub fn cities_of(self, cities: i64) -> String {
        let mut text_ = String::new();
        match self.0 {
            ::i18n::Language::Es => {
                match (cities, ::i18n::made::plural(self.0, cities)) {
                    (_, ::i18n::made::Plural::One) => {
                        text_.push_str("una ciudad");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" ciudades");
                    }
                }
            }
            ::i18n::Language::Pt => {
                match (cities, ::i18n::made::plural(self.0, cities)) {
                    (_, ::i18n::made::Plural::One) => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" cidade");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" cidades");
                    }
                }
            }
            ::i18n::Language::Fr => {
                match (cities, ::i18n::made::plural(self.0, cities)) {
                    (_, ::i18n::made::Plural::One) => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" ville");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" villes");
                    }
                }
            }
            ::i18n::Language::En => {
                match (cities, ::i18n::made::plural(self.0, cities)) {
                    (_, ::i18n::made::Plural::One) => {
                        text_.push_str("one city");
                    }
                    _ => {
                        ::i18n::made::push_number(&mut text_, self.0, cities);
                        text_.push_str(" cities");
                    }
                }
            }
        }
        text_
    }
    /// «más»
    pub fn outer_inner(self, count: i64) -> String {
        let mut text_ = String::new();
        match self.0 {
            ::i18n::Language::Es => {
                match (count, ::i18n::made::plural(self.0, count)) {
                    (0, _) => {
                        match (count, ::i18n::made::plural(self.0, count)) {
                            (0, _) => {
                                text_.push_str("cero");
                            }
                            _ => {
                                text_.push_str("nunca");
                            }
                        }
                    }
                    _ => {
                        text_.push_str("más");
                    }
                }
                text_.push_str("");
            }
            ::i18n::Language::Pt => {
                match (count, ::i18n::made::plural(self.0, count)) {
                    (0, _) => {
                        text_.push_str("zero");
                    }
                    _ => {
                        text_.push_str("mais");
                    }
                }
            }
            ::i18n::Language::Fr => {
                match (count, ::i18n::made::plural(self.0, count)) {
                    (0, _) => {
                        text_.push_str("zéro");
                    }
                    _ => {
                        text_.push_str("plus");
                    }
                }
            }
            ::i18n::Language::En => {
                match (count, ::i18n::made::plural(self.0, count)) {
                    (0, _) => {
                        text_.push_str("zero");
                    }
                    _ => {
                        text_.push_str("more");
                    }
                }
            }
        }
        text_
    }
}

/// Every message's key, in the order of the Spanish file.
#[doc(hidden)]
pub const KEYS: &[&str] = &[
    "welcome",
    "braces",
    "empty",
    "two-lines",
    "again",
    "cities-count",
    "elected",
    "spread",
    "cities-of",
    "outer-inner",
];

/// Every message with sample arguments; as often as it takes to hear each way
/// of saying it.
#[doc(hidden)]
pub fn samples(language: ::i18n::Language) -> Vec<(&'static str, String)> {
    let words = Words(language);
    vec![
        ("welcome", words.welcome().to_owned()),
        ("braces", words.braces().to_owned()),
        ("empty", words.empty().to_owned()),
        ("two-lines", words.two_lines().to_owned()),
        ("again", words.again().to_owned()),
        ("cities-count", words.cities_count(0)),
        ("cities-count", words.cities_count(1)),
        ("cities-count", words.cities_count(1000000)),
        ("cities-count", words.cities_count(12345)),
        ("cities-count", words.cities_count(2)),
        ("elected", words.elected("Quito", "Quito", ::i18n::made::SAMPLE_DAY, 2026)),
        ("elected", words.elected("Quito", "f", ::i18n::made::SAMPLE_DAY, 2026)),
        ("elected", words.elected("Quito", "m", ::i18n::made::SAMPLE_DAY, 2026)),
        ("spread", words.spread(0, 0)),
        ("spread", words.spread(1, 1)),
        ("spread", words.spread(1000000, 1000000)),
        ("spread", words.spread(12345, 12345)),
        ("spread", words.spread(2, 2)),
        ("cities-of", words.cities_of(0)),
        ("cities-of", words.cities_of(1)),
        ("cities-of", words.cities_of(1000000)),
        ("cities-of", words.cities_of(12345)),
        ("cities-of", words.cities_of(2)),
        ("outer-inner", words.outer_inner(0)),
        ("outer-inner", words.outer_inner(1)),
        ("outer-inner", words.outer_inner(1000000)),
        ("outer-inner", words.outer_inner(12345)),
        ("outer-inner", words.outer_inner(2)),
    ]
}
