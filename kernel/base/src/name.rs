//! Names as people look for them: in one order everywhere, and found without accents.

use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

static ROOT: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(root_collator);

#[expect(clippy::expect_used, reason = "the root collation is compiled into the program")]
fn root_collator() -> CollatorBorrowed<'static> {
    Collator::try_new(Default::default(), CollatorOptions::default())
        .expect("the root collation is built in")
}

/// Bytes that sort as the name should: the root collation, the same for every reader, so that
/// a page of a list begins where the last one ended whoever asks for it.
pub fn sort_key(name: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(name.len() * 2 + 8);
    let Ok(()) = ROOT.write_sort_key_to(name, &mut key);
    key
}

/// The name in small letters without accents, its words set apart by single spaces: what a
/// search compares, so that "são paulo", "Sao Paulo" and "SÃO  PAULO" are one.
pub fn folded(name: &str) -> String {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let mut folded = String::with_capacity(name.len());
    let mut apart = false;
    for c in DecomposingNormalizerBorrowed::new_nfkd().normalize(name).chars() {
        if categories.get(c) == GeneralCategory::NonspacingMark {
            continue;
        }
        if c.is_alphanumeric() {
            if apart && !folded.is_empty() {
                folded.push(' ');
            }
            apart = false;
            folded.extend(c.to_lowercase());
        } else {
            apart = true;
        }
    }
    folded
}
