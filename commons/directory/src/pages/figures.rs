//! Figures of an organisation: seen, taken away, told, corrected, withdrawn.

use base::{Id, Language};
use store::merge::NotEdited;
use store::{Db, Stop, Store, Subject as _};
use web::edits::{self, Sent};
use web::{Answer, Ask, Form, Table, Trouble};

use crate::editing::still_edits;
use crate::facts::{Facts, name_field, other_languages};
use crate::figure::{Basis, FIELDS, Figure, NamedKind, Nearness, POPULATION, Reckoning};
use crate::organisation::{Editor, Organisation};
use crate::pages::{asked_for, field_name, words};
use crate::store::{self as sql, FigureKindListed, ListedFigure};
use crate::views::figures::{All, Begun, Telling, all, basis_name, nearness_name, telling};
use crate::{addresses, telling as acts};

/// In a choice of kinds: one that has to be named.
pub(crate) const ANOTHER: &str = "another";

/// The figures that are told, and before all the population that the reference knows, as long
/// as nobody has told of people.
pub(crate) fn figures_of(
    ask: &Ask,
    db: &Db,
    of: &Organisation,
    withdrawn: bool,
) -> Result<Vec<ListedFigure>, Trouble> {
    let mut figures = sql::figures_of(db, ask.language, of.id, withdrawn)?;
    let told = figures.iter().any(|figure| figure.code == POPULATION && !figure.withdrawn);
    if let Some(people) = of.facts.population.filter(|_| !told) {
        figures.insert(0, reference(ask, of, people));
    }
    Ok(figures)
}

fn reference(ask: &Ask, of: &Organisation, people: i64) -> ListedFigure {
    let year = of.facts.population_year.and_then(|year| i16::try_from(year).ok());
    ListedFigure {
        id: of.id,
        kind_id: of.id,
        code: POPULATION.to_owned(),
        name: words(ask).figure_population().to_owned(),
        unit: String::new(),
        value: people,
        places: 0,
        nearness: Nearness::Exactly,
        at: year.map(base::When::Year),
        basis: if of.facts.population_source == Facts::REFERENCE {
            Basis::Estimated
        } else {
            Basis::Stated
        },
        source: of.facts.population_source.clone(),
        withdrawn: false,
    }
}

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, of) = asked_for(ask, db)?;
    let may_edit = of.editor(&ask.scope, ask.network()?.id).is_some();
    let figures = figures_of(ask, db, &of, may_edit)?;
    let title = words(ask).figures_title(of.name_in(ask.language));
    let done = match ask.query.get("done") {
        "told" => Some(words(ask).figure_told().to_owned()),
        "withdrawn" => Some(words(ask).figure_withdrawn_done().to_owned()),
        "restored" => Some(words(ask).figure_restored().to_owned()),
        _ => edits::done(ask, &|field| field_name(words(ask), field)),
    };
    let shown = All { number, of: &of, title: &title, figures: &figures, may_edit, done };
    Ok(web::page(ask, &title, all(ask, &shown)))
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let heading = [
        words.name(),
        words.figure_of_what(),
        words.nearness(),
        words.figure_value(),
        words.unit(),
        words.taken(),
        words.basis(),
        words.source(),
    ];
    let path = addresses::figures(ask.slug(), ask.number("number")?);
    let table = Table { title: words.figures(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        let (_, of) = asked_for(ask, db)?;
        for figure in figures_of(ask, db, &of, false)? {
            let value = figure.quantity().map(|value| value.to_string());
            rows.row(&[
                of.name_in(ask.language).into(),
                figure.name.clone().into(),
                nearness_name(words, figure.nearness).into(),
                value.into(),
                figure.unit.clone().into(),
                figure.at.into(),
                basis_name(words, figure.basis).into(),
                figure.source.into(),
            ])?;
        }
        Ok(Vec::new())
    })
}

/// The organisation of the address, whom this reader may edit, and the kinds to choose from.
struct Wanted {
    number: i64,
    of: Organisation,
    editor: Editor,
    kinds: Vec<FigureKindListed>,
    /// In which the network names things.
    language: Language,
}

fn wanted(ask: &Ask, db: &Db) -> Result<Wanted, Trouble> {
    let network = ask.network()?.id;
    let (number, of) = asked_for(ask, db)?;
    let editor = of.editor(&ask.scope, network).ok_or(Trouble::Forbidden)?;
    let kinds = sql::figure_kinds(db, ask.language, network, Some(of.id))?;
    let language = sql::first_language(db, network)?.unwrap_or_default();
    Ok(Wanted { number, of, editor, kinds, language })
}

impl Wanted {
    fn page(&self, ask: &Ask, form: Form, begun: Option<Begun<'_>>) -> maud::Markup {
        let (number, of, kinds) = (self.number, &self.of, self.kinds.as_slice());
        telling(ask, &Telling { number, of, kinds, language: self.language, form, begun })
    }

    fn kind_ids(&self) -> Vec<Id> {
        self.kinds.iter().map(|kind| kind.id).collect()
    }
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let wanted = wanted(ask, db)?;
    let mut form = Form::default();
    form.set("nearness", Nearness::Exactly.to_string());
    form.set("basis", Basis::Stated.to_string());
    Ok(web::page(ask, words(ask).tell_figure(), wanted.page(ask, form, None)))
}

/// The fields as they were sent, the value as the record writes it.
fn canonical(ask: &Ask, form: &Form) -> base::typed::Typed {
    let mut typed = form.values().clone();
    if let Some(value) = i18n::as_quantity(ask.language, form.get("value")) {
        typed.insert("value".to_owned(), value.to_string());
    }
    typed
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let wanted = store.read_now(move |db| wanted(&asked, db))?;
    let header = ask.acting_in(wanted.editor.post)?;
    let named = ["figure-name", "unit"].into_iter();
    let named = named.chain(other_languages(wanted.language).map(name_field));
    let fields: Vec<&str> = FIELDS.iter().copied().chain(named).collect();
    let form = Form::sent(&ask.form, &fields);
    let (typed, today, network) = (canonical(ask, &form), ask.today(), ask.network()?.id);
    let (kinds, language, of) = (wanted.kind_ids(), wanted.language, wanted.of.id);
    let editor = wanted.editor;
    let told = store.act(header, move |act| {
        still_edits(act, editor)?;
        if typed.get("figure").map(String::as_str) != Some(ANOTHER) {
            let told = Reckoning::read(&typed, &kinds, today)?;
            return Ok::<_, Stop<NotEdited>>(acts::tell_figure(act, of, &told)?.id);
        }
        let mut typed = typed.clone();
        typed.insert("name".to_owned(), typed.get("figure-name").cloned().unwrap_or_default());
        // All slips are told at once: the name's, and those of a figure of any kind.
        let any = act.new_id();
        typed.insert("figure".to_owned(), any.to_string());
        let told = Reckoning::read(&typed, &[any], today);
        let (named, told) = match (NamedKind::read(&typed, language), told) {
            (Ok(named), Ok(told)) => (named, told),
            (named, told) => {
                let mut slips = named.err().unwrap_or_default();
                let of_name = slips.iter_mut().filter(|(field, _)| *field == "name");
                of_name.for_each(|(field, _)| *field = "figure-name");
                slips.extend(told.err().unwrap_or_default());
                return Err(slips.into());
            }
        };
        let kind = acts::name_figure_kind(act, network, &named)?;
        Ok(acts::tell_figure(act, of, &Reckoning { kind, ..told })?.id)
    });
    let label = |field: &str| field_name(words(ask), field);
    let there = |_| (addresses::figures(ask.slug(), wanted.number), "told");
    edits::made(ask, form, &label, told, there, |form| {
        web::framed(ask, words(ask).tell_figure(), &wanted.page(ask, form, None))
    })
}

/// The figure of the address, of the organisation of the address.
pub(crate) fn asked_for_figure(ask: &Ask, db: &Db) -> Result<(i64, Organisation, Figure), Trouble> {
    let (number, of) = asked_for(ask, db)?;
    let id = ask.parameter("figure").parse().map_err(|_| Trouble::NotFound)?;
    let figure = sql::figure(db, id)?.filter(|figure| figure.organisation == of.id);
    Ok((number, of, figure.ok_or(Trouble::NotFound)?))
}

fn wanted_figure(ask: &Ask, db: &Db) -> Result<(Wanted, Figure), Trouble> {
    let (.., figure) = asked_for_figure(ask, db)?;
    Ok((wanted(ask, db)?, figure))
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (wanted, figure) = wanted_figure(ask, db)?;
    let mut form = Form::of(figure.fields().as_typed());
    form.set("value", i18n::quantity(ask.language, figure.told.value));
    let begun = Some(Begun { figure: &figure, revision: figure.revision });
    Ok(web::page(ask, words(ask).correct_figure(), wanted.page(ask, form, begun)))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (wanted, figure) = store.read_now(move |db| wanted_figure(&asked, db))?;
    let header = ask.acting_in(wanted.editor.post)?;
    let form = Form::sent(&ask.form, FIELDS);
    let sent = Sent {
        there: addresses::figures(ask.slug(), wanted.number),
        typed: form.values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(figure.revision),
        label: &|field| field_name(words(ask), field),
    };
    let (typed, begun_at, today) = (canonical(ask, &form), sent.begun_at, ask.today());
    let (id, editor) = (figure.id, wanted.editor);
    let edited = store.act(header, move |act| {
        still_edits(act, editor)?;
        acts::correct_figure(act, id, begun_at, &typed, today)
    });
    let edited = edited.map_err(|stop| in_the_readers_numbers(ask.language, stop));
    edits::answered(ask, sent, edited, |form, revision| {
        let begun = Some(Begun { figure: &figure, revision });
        web::framed(ask, words(ask).correct_figure(), &wanted.page(ask, form, begun))
    })
}

/// What both wrote of the value, as the reader writes numbers.
fn in_the_readers_numbers(language: Language, stop: Stop<NotEdited>) -> Stop<NotEdited> {
    let Stop::Refused(NotEdited::Contested { mut conflicts, mut typed, revision }) = stop else {
        return stop;
    };
    let shown = |text: &mut String| {
        if let Ok(value) = text.parse() {
            *text = i18n::quantity(language, value);
        }
    };
    for conflict in conflicts.iter_mut().filter(|conflict| conflict.field == "value") {
        shown(&mut conflict.mine);
        shown(&mut conflict.theirs);
    }
    if let Some(value) = typed.get_mut("value") {
        shown(value);
    }
    Stop::Refused(NotEdited::Contested { conflicts, typed, revision })
}

pub(crate) fn withdraw(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (wanted, figure) = store.read_now(move |db| wanted_figure(&asked, db))?;
    let header = ask.acting_in(wanted.editor.post)?;
    let (id, editor, back) = (figure.id, wanted.editor, !ask.form.get("back").is_empty());
    // The reference is read before the act, which gets finished values.
    let known = wanted.of.facts.reference_population();
    let there = addresses::figures(ask.slug(), wanted.number);
    let withdrawn = store.act(header, move |act| {
        still_edits(act, editor)?;
        acts::withdraw_figure(act, id, !back, known)
    });
    edits::pressed(ask, withdrawn, &there, if back { "restored" } else { "withdrawn" })
}
