//! A network's letters begin to go out: after its rehearsal, or once somebody has looked at what
//! a backup brought back.

use base::Instant;
use identity::Right;
use mail::{Decided, Fate, Gate, HeldKind, LETTERS, Listed, Outbox, State, held, outbox};
use maud::{Markup, html};
use store::{Asked, Db, Fault, Raw, Store};
use web::components::crumbs;
use web::{Answer, Ask, Trouble};

use super::{letters, live};
use crate::letters::kind_name;
use crate::pages::words;
use crate::words::Words;

/// Letters are decided one by one up to this many; more only kind by kind.
const ONE_BY_ONE: usize = 100;

struct Held {
    outbox: Outbox,
    kinds: Vec<HeldKind>,
    letters: Vec<Listed>,
}

fn read(ask: &Ask, db: &Db) -> Result<Held, Trouble> {
    let network = ask.network()?.id;
    let state = LETTERS.filters.iter().position(|filter| filter.name == "state");
    let asked = Asked {
        filters: state.map(|at| (at, Raw::Text(State::Held.code().into()))).into_iter().collect(),
        sort: 0,
        descending: false,
        from: None,
        size: ONE_BY_ONE,
        language: ask.language,
    };
    let fixed = [Raw::Bytes(network.as_bytes().to_vec().into())];
    Ok(Held {
        outbox: outbox(db, network)?,
        kinds: held(db, network)?,
        letters: LETTERS.page(db, &fixed, &asked)?.rows,
    })
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let held = read(ask, db)?;
    let title = title(words(ask), held.outbox.gate);
    Ok(web::page(ask, title, choosing(ask, &held, title)))
}

fn title(words: Words, gate: Gate) -> &'static str {
    match gate {
        Gate::Live => words.letters_go_out(),
        Gate::Rehearsing | Gate::Restored => words.go_live(),
    }
}

fn choosing(ask: &Ask, held: &Held, title: &str) -> Markup {
    let words = words(ask);
    let told = match held.outbox.gate {
        Gate::Rehearsing => words.go_live_told(),
        Gate::Restored => words.go_live_restored_told(),
        Gate::Live => words.letters_go_out_told(),
    };
    let nothing_to_do = held.outbox.gate == Gate::Live && held.kinds.is_empty();
    html! {
        (crumbs(ask, &[(&letters(ask.slug()), words.letters())], title))
        h1 { (title) }
        p class="lead" { (told) }
        p { (words.always_go()) }
        @if !nothing_to_do {
            form class="form" method="post" action=(ask.to(&live(ask.slug()))) {
                input type="hidden" name="seen" value=(ask.now);
                @if held.kinds.is_empty() { p { strong { (words.nothing_held()) } } }
                @for kind in &held.kinds { (of_kind(ask, kind)) }
                @if !held.letters.is_empty() { (one_by_one(ask, held)) }
                div class="actions" {
                    button class="button primary" { (words.see_what_goes()) }
                    a class="button quiet" href=(ask.to(&letters(ask.slug()))) { (ask.words().cancel()) }
                }
            }
        }
    }
}

fn fate_name(words: Words, fate: Fate) -> &'static str {
    match fate {
        Fate::Send => words.fate_send(),
        Fate::Drop => words.fate_drop(),
        Fate::Hold => words.fate_hold(),
    }
}

/// Unless somebody says otherwise, what is held stays so: nobody writes to 312 mayors by accident.
fn of_kind(ask: &Ask, kind: &HeldKind) -> Markup {
    let words = words(ask);
    let oldest = i18n::day(ask.language, ask.day_of(kind.oldest));
    html! {
        fieldset class="field" {
            legend { (kind_name(ask.language, &kind.kind)) }
            p class="hint" { (words.held_of_kind(kind.count, &oldest)) }
            @for fate in Fate::ALL {
                label class="choice" {
                    input type="radio" name={ "kind." (kind.kind) } value=(fate) checked[*fate == Fate::Hold];
                    span { (fate_name(words, *fate)) }
                }
            }
        }
    }
}

fn one_by_one(ask: &Ask, held: &Held) -> Markup {
    let words = words(ask);
    let all: i64 = held.kinds.iter().map(|kind| kind.count).sum();
    let shown = i64::try_from(held.letters.len()).unwrap_or(i64::MAX);
    html! {
        details {
            summary { (words.one_by_one()) }
            @if shown < all { p class="hint" { (words.first_of_them(shown)) } }
            table class="list" {
                tbody {
                    @for letter in &held.letters {
                        @let name = format!("letter.{}", letter.number);
                        tr {
                            th scope="row" {
                                label for=(name) { (letter.subject) br; small class="soft" { (letter.post_name) " " (letter.to_address) } }
                            }
                            td {
                                select id=(name) name=(name) {
                                    option value="" { (words.as_its_kind()) }
                                    @for fate in Fate::ALL { option value=(fate) { (fate_name(words, *fate)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What was chosen, kind by kind and letter by letter; what can't be read is as if not chosen.
fn decided(ask: &Ask) -> Decided {
    let seen_at: Option<Instant> = ask.form.get("seen").parse().ok();
    let mut decided =
        Decided { seen_at: seen_at.unwrap_or_default().min(ask.now), ..Decided::default() };
    for (name, value) in &ask.form.0 {
        let Ok(fate) = value.parse::<Fate>() else { continue };
        if let Some(kind) = name.strip_prefix("kind.") {
            decided.kinds.insert(kind.to_owned(), fate);
        } else if let Some(number) = name.strip_prefix("letter.").and_then(|n| n.parse().ok()) {
            decided.letters.insert(number, fate);
        }
    }
    decided
}

/// First what will happen is shown; only then it happens.
pub(crate) fn open(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let header = ask.acting(Right::KeepLetters)?;
    let decided = decided(ask);
    if ask.form.get("sure").is_empty() {
        let asked = ask.clone();
        let held = store.read_now(move |db| read(&asked, db))?;
        return Ok(web::page(ask, words(ask).go_live(), confirming(ask, &held, &decided)));
    }
    store.act(header, move |act| Ok::<_, Fault>(mail::open(act, network, &decided)?.gate))?;
    Ok(Answer::see(&format!("{}?done=live", ask.to(&letters(ask.slug())))))
}

fn confirming(ask: &Ask, held: &Held, decided: &Decided) -> Markup {
    let words = words(ask);
    let foreseen = decided.foreseen(&held.kinds, &held.letters);
    let of = |fate| foreseen.get(&fate).copied().unwrap_or_default();
    let goes = |letter: &&Listed| decided.fate_of(letter) == Fate::Send;
    let sent: Vec<&Listed> = held.letters.iter().filter(goes).collect();
    html! {
        (crumbs(ask, &[(&letters(ask.slug()), words.letters()), (&live(ask.slug()), words.go_live())], words.what_goes()))
        h1 { (words.what_goes()) }
        ul class="plain" {
            li { strong { (words.will_go(of(Fate::Send))) } }
            li { (words.will_be_dropped(of(Fate::Drop))) }
            li { (words.will_stay(of(Fate::Hold))) }
        }
        @if held.outbox.gate != Gate::Live { p { (words.from_now_on()) } }
        @if !sent.is_empty() {
            section class="panel" {
                h2 { (words.to_whom()) }
                ul class="plain" { @for letter in sent { li { (letter.post_name) " " span class="soft" { (letter.to_address) } } } }
            }
        }
        form class="form" method="post" action=(ask.to(&live(ask.slug()))) {
            @for (name, value) in &ask.form.0 { input type="hidden" name=(name) value=(value); }
            div class="actions" {
                button class="button primary" name="sure" value="1" { (if held.outbox.gate == Gate::Live { words.do_it() } else { words.go_live() }) }
                a class="button quiet" href=(ask.to(&live(ask.slug()))) { (words.choose_again()) }
            }
        }
    }
}
