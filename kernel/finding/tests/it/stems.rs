use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use base::Language;
use finding::{is_common, stem, words};

fn stemmed(language: Language, word: &str) -> String {
    let word = base::folded(word);
    stem(language, &word).into_owned()
}

fn joined(language: Language, groups: &[&[&str]]) {
    for group in groups {
        let stems: Vec<String> = group.iter().map(|word| stemmed(language, word)).collect();
        assert!(stems.iter().all(|one| *one == stems[0]), "{language}: {group:?} → {stems:?}");
    }
}

fn apart(language: Language, pairs: &[(&str, &str)]) {
    for (one, other) in pairs {
        let stems = (stemmed(language, one), stemmed(language, other));
        assert_ne!(stems.0, stems.1, "{language}: {one} and {other}");
    }
}

#[test]
fn a_spanish_word_and_its_plural_are_one() {
    joined(
        Language::Es,
        &[
            &["ciudad", "ciudades", "Ciudades"],
            &["año", "años"],
            &["red", "redes"],
            &["gestión", "gestiones"],
            &["acción", "acciones"],
            &["clase", "clases"],
            &["país", "países"],
            &["mes", "meses"],
            &["interés", "intereses"],
            &["luz", "luces"],
            &["alcance", "alcances"],
            &["plan", "planes"],
            &["residuo", "residuos"],
            &["municipio", "municipios"],
            &["municipal", "municipales"],
            &["público", "pública", "públicos", "públicas"],
            &["urbano", "urbana", "urbanos", "urbanas"],
            &["participativo", "participativas"],
            &["joven", "jóvenes"],
            &["mujer", "mujeres"],
            &["autoridad", "autoridades"],
            &["base", "bases"],
        ],
    );
}

#[test]
fn spanish_words_that_only_look_alike_stay_apart() {
    apart(
        Language::Es,
        &[
            ("puerto", "puerta"),
            ("caso", "casa"),
            ("banco", "banca"),
            ("punto", "punta"),
            ("medio", "media"),
            ("fondo", "fonda"),
            ("plan", "plano"),
            ("red", "reda"),
            ("ciudad", "ciudadano"),
            ("mes", "mesa"),
            ("par", "paro"),
            ("costo", "costa"),
            ("rosario", "rosa"),
            ("córdoba", "cordobés"),
            ("país", "paz"),
        ],
    );
}

#[test]
fn a_portuguese_word_and_its_plural_are_one() {
    joined(
        Language::Pt,
        &[
            &["gestão", "gestões"],
            &["ação", "ações"],
            &["cidade", "cidades"],
            &["ano", "anos"],
            &["cidadão", "cidadãos"],
            &["mão", "mãos"],
            &["capitão", "capitães"],
            &["municipal", "municipais"],
            &["nível", "níveis"],
            &["útil", "úteis"],
            &["civil", "civis"],
            &["espanhol", "espanhóis"],
            &["azul", "azuis"],
            &["jovem", "jovens"],
            &["bem", "bens"],
            &["setor", "setores"],
            &["mulher", "mulheres"],
            &["luz", "luzes"],
            &["mês", "meses"],
            &["país", "países"],
            &["rede", "redes"],
            &["lei", "leis"],
            &["mãe", "mães"],
            &["herói", "heróis"],
            &["público", "pública", "públicas"],
            &["órgão", "órgãos"],
            &["prefeitura", "prefeituras"],
        ],
    );
}

#[test]
fn portuguese_words_that_only_look_alike_stay_apart() {
    apart(
        Language::Pt,
        &[
            ("país", "pai"),
            ("mãe", "mão"),
            ("mais", "mal"),
            ("porto", "porta"),
            ("caso", "casa"),
            ("ano", "ana"),
            ("rede", "redação"),
            ("cidade", "cidadão"),
            ("banco", "banca"),
            ("meio", "meia"),
            ("lei", "leal"),
        ],
    );
}

#[test]
fn french_and_english_words_and_their_plurals_are_one() {
    joined(
        Language::Fr,
        &[
            &["ville", "villes"],
            &["réseau", "réseaux"],
            &["local", "locaux", "locale", "locales"],
            &["municipal", "municipaux", "municipales"],
            &["participatif", "participative", "participatives"],
            &["public", "publique", "publics", "publiques"],
            &["culturel", "culturelle", "culturelles"],
            &["européen", "européenne"],
            &["urbain", "urbaines"],
            &["eau", "eaux"],
        ],
    );
    joined(
        Language::En,
        &[
            &["city", "cities"],
            &["network", "networks"],
            &["branch", "branches"],
            &["process", "processes"],
            &["office", "offices"],
            &["policy", "policies"],
        ],
    );
    apart(Language::Fr, &[("ville", "village"), ("mer", "maire"), ("local", "locataire")]);
    apart(Language::En, &[("glass", "glad"), ("city", "citizen"), ("this", "thi")]);
}

/// Real titles: the targets of the 2030 Agenda, and what the networks of the demonstration are
/// called and say of themselves (in Spanish or Portuguese, some of it in French and English).
fn titles(language: Language) -> Vec<&'static str> {
    let targets = include_str!("../../../../commons/reference/data/targets.tsv");
    let column = Language::ALL.iter().position(|one| *one == language).unwrap() + 1;
    let of_targets = targets.lines().filter_map(move |line| line.split('\t').nth(column));
    let networks = [
        include_str!("../../../../app/demo/mercociudades.toml"),
        include_str!("../../../../app/demo/al-las.toml"),
        include_str!("../../../../app/demo/ucci.toml"),
    ];
    let said = networks.iter().flat_map(|text| text.lines()).filter_map(|line| {
        let (key, text) = line.split_once(" = ")?;
        ["name", "told", "about", "title"].contains(&key).then_some(text)
    });
    of_targets.chain(said.filter(|_| language == Language::Es)).collect()
}

/// Which words of them fall together: read by eye, and kept as a table, so that a rule that joins
/// others is seen to.
#[test]
fn words_of_real_titles_join_as_they_should() {
    let mut table = String::new();
    for language in Language::ALL {
        let mut together: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for word in titles(*language).into_iter().flat_map(words) {
            if !is_common(&word.text) {
                let stemmed = stem(*language, &word.text).into_owned();
                together.entry(stemmed).or_default().insert(word.text.into_owned());
            }
        }
        for joined in together.values().filter(|joined| joined.len() > 1) {
            let joined: Vec<&str> = joined.iter().map(String::as_str).collect();
            writeln!(table, "{language} {}", joined.join(" ")).unwrap();
        }
    }
    insta::assert_snapshot!(table);
}
