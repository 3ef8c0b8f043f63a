use icu_normalizer::ComposingNormalizerBorrowed;

/// Fewer letters can be tried one after the other.
pub const SHORTEST_PASSWORD: usize = 12;
/// More would be no safer.
pub const LONGEST_PASSWORD: usize = 200;

/// What a password has to bring besides what everybody tries first.
const OF_ITS_OWN: usize = 4;

/// A password as somebody typed it. The same letters are the same password, however a keyboard
/// composes them.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    Short,
    Long,
    /// Who guesses begins with those.
    Common,
}

impl Password {
    pub fn typed(text: &str) -> Password {
        Password(ComposingNormalizerBorrowed::new_nfkc().normalize(text.trim()).into_owned())
    }

    /// A password to be kept. Of what is it made is nobody's business, as long as it is long and
    /// not the first that others would try: `known` is what they know of its owner.
    pub fn chosen(text: &str, known: &[&str]) -> Result<Password, Weak> {
        let password = Password::typed(text);
        match password.0.chars().count() {
            ..SHORTEST_PASSWORD => Err(Weak::Short),
            length if length > LONGEST_PASSWORD => Err(Weak::Long),
            _ if own_letters(&password.0, known) < OF_ITS_OWN => Err(Weak::Common),
            _ => Ok(password),
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Words that stand in the most used passwords of our languages, without accents.
const TRIED_FIRST: &[&str] = &[
    "contrasena",
    "password",
    "passwort",
    "motdepasse",
    "senha",
    "clave",
    "secreto",
    "segredo",
    "secret",
    "administrador",
    "administrator",
    "admin",
    "usuario",
    "acceso",
    "bienvenido",
    "bienvenue",
    "benvindo",
    "bemvindo",
    "welcome",
    "letmein",
    "iloveyou",
    "teamo",
    "teqiero",
    "tequiero",
    "jetaime",
    "princesa",
    "barcelona",
    "realmadrid",
    "flamengo",
    "futbol",
    "football",
    "estrella",
    "secretaria",
    "secretariat",
    "alcaldia",
    "prefeitura",
    "ciudad",
    "cidade",
    "urdimbre",
    "qwerty",
    "azerty",
    "master",
    "dragon",
    "monkey",
    "sunshine",
    "superman",
];

/// What fingers type without a thought, forwards or backwards.
const ROWS: &[&str] = &[
    "01234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "1qaz2wsx3edc4rfv5tgb",
    "1q2w3e4r5t6y7u8i9o0p",
];
const RUN: usize = 4;

/// How many different letters are left when what everybody tries first is taken away.
fn own_letters(password: &str, known: &[&str]) -> usize {
    let mut rest: String = base::folded(password).split(' ').collect();
    if rest.is_empty() {
        // No letter of an alphabet: signs alone, which nobody tries first.
        rest = password.to_owned();
    }
    let known = known.iter().flat_map(|text| words_of(text));
    for word in known.chain(TRIED_FIRST.iter().map(|word| (*word).to_owned())) {
        rest = rest.replace(&word, "");
    }
    let letters = without_runs(&rest.chars().collect::<Vec<_>>());
    letters.into_iter().collect::<std::collections::BTreeSet<_>>().len()
}

/// The words of a name or an address that are long enough to tell something.
fn words_of(text: &str) -> Vec<String> {
    base::folded(text).split(' ').filter(|word| word.len() >= RUN).map(str::to_owned).collect()
}

fn without_runs(letters: &[char]) -> Vec<char> {
    let mut left = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let run = run_at(letters.get(at..).unwrap_or_default());
        if run < RUN {
            left.extend(letters.get(at));
        }
        at += if run < RUN { 1 } else { run };
    }
    left
}

/// How far a row of keys or of the alphabet goes on from here.
fn run_at(letters: &[char]) -> usize {
    let along = |row: Vec<char>| {
        let begins = row.iter().enumerate().filter(|(_, key)| Some(*key) == letters.first());
        let length = |(from, _): (usize, &char)| {
            let row = row.get(from..).unwrap_or_default();
            row.iter().zip(letters).take_while(|(key, letter)| key == letter).count()
        };
        begins.map(length).max().unwrap_or(0)
    };
    let rows = ROWS.iter().flat_map(|row| [row.chars().collect(), row.chars().rev().collect()]);
    rows.map(along).max().unwrap_or(0)
}
