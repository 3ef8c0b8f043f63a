use base::Language;
use store::{Act, Db, Deed, Fault, texts};

use crate::kind::{Kind, SHIPPED, shipped_name};
use crate::network::Network;
use crate::store as sql;

const FOUNDED: Deed = Deed("directory.network-founded");
const KINDS_LAID: Deed = Deed("directory.kinds-laid");

/// A network about to be, each text with its translations.
#[derive(Clone, Debug)]
pub struct NewNetwork {
    pub slug: String,
    pub name: String,
    pub language: Language,
    pub acronym: String,
    pub about: String,
    pub site: String,
    /// As "#1d6b72".
    pub accent: String,
    pub time_zone: String,
    pub demo: bool,
    /// Of the name, the acronym and what is told about it: field, language, text.
    pub translations: Vec<(&'static str, Language, String)>,
}

pub fn found(act: &Act<'_>, new: &NewNetwork) -> Result<Network, Fault> {
    let network = Network {
        id: act.new_id(),
        slug: new.slug.clone(),
        name: new.name.clone(),
        language: new.language,
        acronym: new.acronym.clone(),
        about: new.about.clone(),
        site: new.site.clone(),
        accent: new.accent.clone(),
        time_zone: new.time_zone.clone(),
        demo: new.demo,
        revision: 1,
    };
    sql::insert_network(
        act,
        network.id,
        &network.slug,
        &network.name,
        network.language,
        &network.acronym,
        &network.about,
        &network.site,
        &network.accent,
        &network.time_zone,
        network.demo,
        network.revision,
    )?;
    for (field, language, text) in &new.translations {
        texts::translate(act, network.id, field, *language, text, network.revision)?;
    }
    act.created(FOUNDED, &network);
    Ok(network)
}

/// Those of the kinds that ship that are there.
pub fn laid_kinds(db: &Db) -> Result<Vec<Kind>, Fault> {
    let mut laid = Vec::new();
    for (code, local_government, name) in SHIPPED {
        laid.extend(sql::kind_by_code(db, code)?.map(|id| Kind {
            id,
            code: (*code).to_owned(),
            name: shipped_name(*name, Language::Es).to_owned(),
            local_government: *local_government,
            revision: 1,
        }));
    }
    Ok(laid)
}

/// Brings the kinds of organisations that ship; those that are there stay as they are.
pub fn lay_kinds(act: &Act<'_>) -> Result<Vec<Kind>, Fault> {
    let mut laid = Vec::new();
    for (code, local_government, name) in SHIPPED {
        let there = sql::kind_by_code(act, code)?;
        let kind = Kind {
            id: there.unwrap_or_else(|| act.new_id()),
            code: (*code).to_owned(),
            name: shipped_name(*name, Language::Es).to_owned(),
            local_government: *local_government,
            revision: 1,
        };
        if there.is_some() {
            laid.push(kind);
            continue;
        }
        sql::insert_kind(act, kind.id, code, &kind.name, Language::Es, kind.local_government, 1)?;
        for language in crate::facts::other_languages(Language::Es) {
            let text = shipped_name(*name, language);
            texts::translate(act, kind.id, "name", language, text, kind.revision)?;
        }
        act.created(KINDS_LAID, &kind);
        laid.push(kind);
    }
    Ok(laid)
}
