use store::Db;
use web::{Answer, Ask, Trouble};

use crate::addresses;
use crate::pages::words;
use crate::store::{self as sql, News};
use crate::views::feed::{Entry, feed};

/// How many of each sort a feed goes back.
const OF_EACH: i64 = 30;

/// What is new in a network, for everybody: readers of feeds don't sign in.
pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let (id, slug, words) = (network.id, network.slug.as_str(), words(ask));
    let mut entries = Vec::new();
    let mut add = |news: Vec<News>, sort: &'static str, path: &dyn Fn(i64) -> String| {
        entries.extend(news.into_iter().filter_map(|news| {
            Some(Entry {
                sort,
                path: path(news.number),
                began_at: news.began_at?,
                changed_at: news.changed_at?,
                title: news.name,
                told: news.told,
                language: news.language,
            })
        }));
    };
    add(
        sql::newest_organisations(db, ask.language, id, OF_EACH)?,
        words.new_organisation(),
        &|number| addresses::organisation(slug, number),
    );
    add(sql::newest_bodies(db, ask.language, id, OF_EACH)?, words.new_body(), &|number| {
        addresses::body(slug, number)
    });
    add(sql::newest_decisions(db, id, OF_EACH)?, words.new_decision(), &|number| {
        addresses::decision(slug, number)
    });
    entries.sort_by(|a, b| b.began_at.cmp(&a.began_at).then_with(|| a.path.cmp(&b.path)));
    entries.truncate(usize::try_from(OF_EACH).unwrap_or_default());
    let feed = feed(ask, network, &entries);
    Ok(Answer::xml("application/atom+xml; charset=utf-8", feed))
}
