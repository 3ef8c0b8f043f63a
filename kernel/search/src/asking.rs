//! A question as the index is asked it.

use base::{Country, Id, Language};
use finding::{Answer, Question, Record, forgiven, is_common, stem, words, words_asked};
use identity::Scope;
use tantivy::collector::{Count, FacetCollector, FacetCounts, TopDocs};
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, Query,
    TermQuery,
};
use tantivy::schema::{Facet, IndexRecordOption, Value as _};
use tantivy::{DocAddress, Searcher, TantivyDocument, Term};

use crate::fields::{COUNTRIES, Fields, KINDS, NETWORKS, facet, id, record};

/// How much it weighs where a word stands. What is written in the reader's language comes first.
const TITLE: f32 = 3.0;
const NAMED: f32 = 2.5;
const TOLD: f32 = 1.0;
const ANOTHER_LANGUAGE: f32 = 0.6;
const CODE: f32 = 6.0;
/// A word in several places counts little more than in the best of them.
const ELSEWHERE_TOO: f32 = 0.1;
/// How many of each facet are told.
const FACETS_AT_MOST: usize = 12;

type Boxed = Box<dyn Query>;

pub(crate) struct Asking<'a> {
    pub(crate) searcher: &'a Searcher,
    pub(crate) fields: &'a Fields,
    pub(crate) kinds: &'a [&'static str],
}

impl Asking<'_> {
    /// As it was typed; where nothing is so, like it.
    pub(crate) fn find(&self, scope: &Scope, question: &Question) -> tantivy::Result<Answer> {
        let asked = words_asked(&question.words);
        if asked.is_empty() {
            return Ok(Answer::default());
        }
        let answer = self.ask(scope, question, self.exactly(question, &asked))?;
        if answer.count > 0 {
            return Ok(answer);
        }
        let answer = self.ask(scope, question, self.loosely(question.language, &asked))?;
        Ok(Answer { loosely: answer.count > 0, ..answer })
    }

    fn ask(&self, scope: &Scope, question: &Question, words: Boxed) -> tantivy::Result<Answer> {
        let query = self.within(scope, question, words);
        let mut facets = FacetCollector::for_field("facet");
        for of in [KINDS, NETWORKS, COUNTRIES] {
            facets.add_facet(of);
        }
        let top = TopDocs::with_limit(question.size).and_offset(question.from).order_by_score();
        let (top, count, facets) = self.searcher.search(&query, &(top, Count, facets))?;
        let kind = |name: &str| self.kinds.iter().find(|kind| **kind == name).copied();
        Ok(Answer {
            found: self.records(top)?,
            count,
            loosely: false,
            kinds: counted(&facets, KINDS, kind),
            networks: counted(&facets, NETWORKS, id),
            countries: counted(&facets, COUNTRIES, |code| code.parse::<Country>().ok()),
            behind: false,
        })
    }

    fn records(&self, top: Vec<(f32, DocAddress)>) -> tantivy::Result<Vec<Record>> {
        let mut records = Vec::with_capacity(top.len());
        for (_, address) in top {
            let entry: TantivyDocument = self.searcher.doc(address)?;
            let key = entry.get_first(self.fields.key).and_then(|value| value.as_str());
            records.extend(key.and_then(|key| record(key, self.kinds)));
        }
        Ok(records)
    }

    /// Cut to what one may see, and to what was chosen.
    fn within(&self, scope: &Scope, question: &Question, words: Boxed) -> BooleanQuery {
        let quiet = |query: Boxed| -> Boxed { Box::new(ConstScoreQuery::new(query, 0.0)) };
        let chosen = [
            question.kind.as_deref().map(|kind| facet(KINDS, kind)),
            question.network.map(|network| facet(NETWORKS, &hex(network))),
            question.country.map(|country| facet(COUNTRIES, country.code())),
        ];
        let is = |term| -> Boxed { Box::new(TermQuery::new(term, IndexRecordOption::Basic)) };
        let seen = any(self.fields.seen_by(scope).into_iter().map(is).collect());
        let mut all = vec![(Occur::Must, words), (Occur::Must, quiet(seen))];
        for facet in chosen.iter().flatten() {
            let of_it = is(Term::from_facet(self.fields.facet, facet));
            all.push((Occur::Must, quiet(of_it)));
        }
        BooleanQuery::new(all)
    }

    /// Everything that was typed between spaces: its words, as they stand or in another number or
    /// gender; or a code, as it stands.
    fn exactly(&self, question: &Question, asked: &[String]) -> Boxed {
        let chunks = question.words.split_whitespace().take(CHUNKS_AT_MOST);
        let all: Vec<Boxed> =
            chunks.filter_map(|chunk| self.chunk(question.language, chunk)).collect();
        if all.is_empty() {
            // Common words alone.
            return every(
                asked.iter().map(|word| best(self.forms(question.language, word))).collect(),
            );
        }
        every(all)
    }

    fn chunk(&self, language: Language, chunk: &str) -> Option<Boxed> {
        let said = words(chunk).filter(|word| !is_common(&word.text));
        let said: Vec<Boxed> = said.map(|word| best(self.forms(language, &word.text))).collect();
        let code = chunk.bytes().any(|b| b.is_ascii_digit()).then(|| {
            self.term(Term::from_field_text(self.fields.code, &chunk.to_lowercase()), CODE)
        });
        let said = (!said.is_empty()).then(|| every(said));
        let ways: Vec<Boxed> = said.into_iter().chain(code).collect();
        (!ways.is_empty()).then(|| best(ways))
    }

    fn forms(&self, reader: Language, word: &str) -> Vec<Boxed> {
        let mut forms = vec![
            self.term(Term::from_field_text(self.fields.named, word), NAMED),
            self.term(Term::from_field_text(self.fields.plain, word), TOLD),
        ];
        for language in Language::ALL {
            let stemmed = stem(*language, word);
            let nearness = if *language == reader { 1.0 } else { ANOTHER_LANGUAGE };
            for (field, weight) in
                [(self.fields.title(*language), TITLE), (self.fields.told(*language), TOLD)]
            {
                forms.push(self.term(Term::from_field_text(field, &stemmed), weight * nearness));
            }
        }
        forms
    }

    /// Every word or one like it: a slip of the pen or two, or only its beginning.
    fn loosely(&self, reader: Language, asked: &[String]) -> Boxed {
        let like = |word: &String| {
            let mut ways = self.forms(reader, word);
            for (field, weight) in [(self.fields.named, NAMED), (self.fields.plain, TOLD)] {
                let term = Term::from_field_text(field, word);
                let mut way = |query| ways.push(Box::new(BoostQuery::new(Box::new(query), weight)));
                let slips = forgiven(word);
                if slips > 0 {
                    way(FuzzyTermQuery::new(term.clone(), slips, true));
                }
                if word.chars().count() >= 3 {
                    way(FuzzyTermQuery::new_prefix(term, 0, true));
                }
            }
            best(ways)
        };
        every(asked.iter().map(like).collect())
    }

    fn term(&self, term: Term, weight: f32) -> Boxed {
        let one = TermQuery::new(term, IndexRecordOption::WithFreqs);
        Box::new(BoostQuery::new(Box::new(one), weight))
    }
}

/// Who pastes a page into the field asks for its beginning.
const CHUNKS_AT_MOST: usize = 12;

fn every(all: Vec<Boxed>) -> Boxed {
    together(Occur::Must, all)
}

fn any(all: Vec<Boxed>) -> Boxed {
    together(Occur::Should, all)
}

fn together(how: Occur, mut all: Vec<Boxed>) -> Boxed {
    if all.len() == 1 {
        return all.remove(0);
    }
    Box::new(BooleanQuery::new(all.into_iter().map(|one| (how, one)).collect()))
}

fn best(mut ways: Vec<Boxed>) -> Boxed {
    if ways.len() == 1 {
        return ways.remove(0);
    }
    Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, ELSEWHERE_TOO))
}

fn hex(id: Id) -> String {
    data_encoding::HEXLOWER.encode(id.as_bytes())
}

fn counted<T>(facets: &FacetCounts, of: &str, value: impl Fn(&str) -> Option<T>) -> Vec<(T, u64)> {
    let top = facets.top_k(Facet::from(of), FACETS_AT_MOST);
    let last = |facet: &Facet| facet.to_path().last().map(|part| (*part).to_owned());
    let read = |(facet, count): (&Facet, u64)| Some((value(&last(facet)?)?, count));
    top.into_iter().filter_map(read).collect()
}
