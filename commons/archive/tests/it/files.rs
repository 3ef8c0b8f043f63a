//! Files hang on records, are brought anew, put right and taken away.

use std::io::Write as _;
use std::sync::Barrier;
use std::thread;

use archive::{About, Content, Copy, File, Hung, Licence, NotReplaced};
use base::typed::{Slip, Typed};
use base::{Id, Language, Visibility};
use directory::NewNetwork;
use files::{FileType, Shelf};
use migrations::HISTORY;
use store::merge::NotEdited;
use store::{ActHeader, Actor, Channel, Fault, Stop, Store};
use testing::TestStore;

testing::on_both! { HISTORY;
    a_file_is_never_for_more_readers_than_its_record,
    a_record_is_shown_with_one_picture,
    what_is_brought_anew_is_a_version_and_of_the_same_sort,
    two_who_correct_one_file_see_each_other,
    what_is_taken_away_is_named_no_more_and_swept_away,
    eight_at_once_get_a_number_each,
    bytes_that_are_missing_or_damaged_are_told,
}

struct Network {
    store: Store,
    id: Id,
    record: Id,
}

fn header() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), None)
}

fn network(test: &TestStore) -> Network {
    let store = test.store.clone();
    let new = NewNetwork {
        slug: "aqui".to_owned(),
        name: "Red de prueba".to_owned(),
        language: Language::Es,
        acronym: "RP".to_owned(),
        about: String::new(),
        site: String::new(),
        accent: "#1d6b72".to_owned(),
        time_zone: "UTC".to_owned(),
        demo: true,
        translations: Vec::new(),
    };
    let founded = store
        .act(header(), move |act| Ok::<_, Fault>((directory::found(act, &new)?.id, act.new_id())));
    let (id, record) = founded.unwrap();
    Network { store, id, record }
}

fn about(title: &str, seen_by: Visibility) -> About {
    About {
        title: title.to_owned(),
        language: Language::Es,
        dated: None,
        seen_by,
        alt: String::new(),
        author: String::new(),
        licence: None,
        leads: false,
    }
}

fn leading(title: &str) -> About {
    About {
        alt: "Una plaza".to_owned(),
        author: "Una ciudad".to_owned(),
        licence: Some(Licence::CcBy),
        leads: true,
        ..about(title, Visibility::Public)
    }
}

fn content(file_type: FileType, nth: u8) -> Content {
    let copy = |width| Copy {
        width,
        height: width / 2,
        file_type,
        size: 1_000,
        digest: format!("{nth:02x}").repeat(32),
    };
    let widths: &[i64] = if file_type.is_picture() { &[800, 320] } else { &[0] };
    let copies = widths.iter().map(|width| copy(*width)).collect();
    Content { name: format!("archivo.{}", file_type.ending()), file_type, copies }
}

impl Network {
    fn put(
        &self,
        above: Visibility,
        about: About,
        content: Content,
    ) -> Result<File, Stop<NotEdited>> {
        let (network, id) = (self.id, self.record);
        let on = Hung { kind: "decision".to_owned(), id, seen_by: above };
        self.store.act(header(), move |act| archive::put(act, network, &on, &about, &content))
    }

    fn replace(&self, file: Id, content: Content) -> Result<File, Stop<NotReplaced>> {
        let network = self.id;
        self.store.act(header(), move |act| archive::replace(act, network, file, &content))
    }

    fn edit(&self, file: &File, fields: &[(&str, &str)]) -> Result<Vec<String>, Stop<NotEdited>> {
        let own = |(field, value): &(&str, &str)| ((*field).to_owned(), (*value).to_owned());
        let typed: Typed = fields.iter().map(own).collect();
        let (network, id, begun_at) = (self.id, file.id, file.revision);
        let seen = Visibility::Public;
        let edited = self
            .store
            .act(header(), move |act| archive::edit(act, network, id, begun_at, &typed, seen));
        edited.map(|edited| edited.taken)
    }
}

fn a_file_is_never_for_more_readers_than_its_record(test: &TestStore) {
    let network = network(test);
    let wide = about("Acta", Visibility::Public);
    let refused = network.put(Visibility::Members, wide, content(FileType::Pdf, 1));
    let Err(Stop::Refused(NotEdited::Slips(slips))) = refused else { unreachable!("{refused:?}") };
    assert_eq!(slips, [("seen-by", Slip::WiderThanAbove)]);
    let same = about("Acta", Visibility::Members);
    let put = network.put(Visibility::Members, same, content(FileType::Pdf, 1)).unwrap();
    assert_eq!((put.number, put.version, put.revision), (1, 1, 1));
}

fn a_record_is_shown_with_one_picture(test: &TestStore) {
    let network = network(test);
    let seen = Visibility::Public;
    let first = network.put(seen, leading("Primera"), content(FileType::Jpeg, 1)).unwrap();
    let second = network.put(seen, leading("Segunda"), content(FileType::Jpeg, 2)).unwrap();
    let leads =
        [("title", "Primera"), ("language", "es"), ("seen-by", "public"), ("alt", "Una plaza")];
    let leads =
        [leads.as_slice(), &[("author", "Una ciudad"), ("licence", "cc-by"), ("leads", "")]]
            .concat();
    // It had stepped back when the second came: nothing differs from what stands there.
    let stepped_back = File { revision: 2, ..first };
    let same = network.edit(&stepped_back, &leads);
    assert!(matches!(same, Err(Stop::Refused(NotEdited::Unchanged))), "{same:?}");
    assert!(second.about.leads);
}

fn what_is_brought_anew_is_a_version_and_of_the_same_sort(test: &TestStore) {
    let network = network(test);
    let seen = Visibility::Public;
    let file = network.put(seen, about("Acta", seen), content(FileType::Pdf, 1)).unwrap();
    let again = network.replace(file.id, content(FileType::Docx, 2)).unwrap();
    assert_eq!((again.version, again.revision, again.file_type), (2, 2, FileType::Docx));
    let other = network.replace(file.id, content(FileType::Png, 3));
    assert!(matches!(other, Err(Stop::Refused(NotReplaced::OtherSort))), "{other:?}");
    let digests = network.store.read_now(archive::all_digests).unwrap();
    assert_eq!(digests, ["01".repeat(32), "02".repeat(32)], "the one before stays");
}

fn two_who_correct_one_file_see_each_other(test: &TestStore) {
    let network = network(test);
    let seen = Visibility::Public;
    let file = network.put(seen, about("Acta", seen), content(FileType::Pdf, 1)).unwrap();
    let base = [("language", "es"), ("seen-by", "public")];
    let mine = [base.as_slice(), &[("title", "Acta corregida"), ("dated", "")]].concat();
    network.edit(&file, &mine).unwrap();
    let theirs = [base.as_slice(), &[("title", "Acta"), ("dated", "2026-03")]].concat();
    assert_eq!(network.edit(&file, &theirs).unwrap(), ["title"], "what only I changed is kept");
    let both = [base.as_slice(), &[("title", "Otra cosa"), ("dated", "2026-03")]].concat();
    let contested = network.edit(&file, &both);
    assert!(matches!(contested, Err(Stop::Refused(NotEdited::Contested { .. }))), "{contested:?}");
    let empty = [base.as_slice(), &[("title", " "), ("dated", "2026-03")]].concat();
    let now = File { revision: 3, ..file };
    let Err(Stop::Refused(NotEdited::Slips(slips))) = network.edit(&now, &empty) else {
        unreachable!("an empty title")
    };
    assert_eq!(slips, [("title", Slip::Missing)]);
}

/// A page of nothing, known as a PDF.
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n%%EOF\n";

fn kept(shelf: &Shelf, text: &[u8]) -> Content {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(text).unwrap();
    archive::prepared(shelf, &mut file, "C:\\Actas\\../acta: 3?.exe").unwrap()
}

fn what_is_taken_away_is_named_no_more_and_swept_away(test: &TestStore) {
    let (network, seen) = (network(test), Visibility::Public);
    let shelf = Shelf::at(&test.folder().join("files"));
    let content = kept(&shelf, PDF);
    assert_eq!(content.name, "acta 3.pdf", "a name says nothing of what it is, nor where it lies");
    let file = network.put(seen, about("Acta", seen), content).unwrap();
    let sweep = || archive::sweep(&network.store, &test.folder().join("files")).unwrap();
    // The clock of a test stands still, that of the disk does not.
    test.clock.advance(jiff::SignedDuration::from_hours(24 * 365 * 20));
    assert_eq!(sweep(), 0, "a file names them");
    let (id, number) = (network.id, file.id);
    let remove = move |act: &store::Act<'_>| archive::remove(act, id, number);
    network.store.act(header(), remove).unwrap();
    let again = network.store.act(header(), remove);
    assert!(matches!(again, Err(Stop::Refused(NotEdited::Gone))), "{again:?}");
    assert_eq!(network.store.read_now(archive::all_digests).unwrap(), Vec::<String>::new());
    assert_eq!(sweep(), 1);
    assert_eq!(shelf.keys().unwrap(), []);
}

fn eight_at_once_get_a_number_each(test: &TestStore) {
    let network = network(test);
    let start = Barrier::new(8);
    let put = |nth: u8| {
        start.wait();
        let seen = Visibility::Public;
        network.put(seen, about("Acta", seen), content(FileType::Pdf, nth)).unwrap().number
    };
    let put = &put;
    let mut numbers: Vec<i64> = thread::scope(|scope| {
        let all: Vec<_> = (0..8).map(|nth| scope.spawn(move || put(nth))).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    });
    numbers.sort();
    assert_eq!(numbers, (1..=8).collect::<Vec<_>>());
}

fn bytes_that_are_missing_or_damaged_are_told(test: &TestStore) {
    let (network, seen) = (network(test), Visibility::Public);
    let folder = test.folder().join("files");
    let content = kept(&Shelf::at(&folder), PDF);
    let digest = content.copies[0].digest.clone();
    network.put(seen, about("Acta", seen), content).unwrap();
    let check = || {
        let folder = folder.clone();
        let amiss = network.store.read_now(move |db| archive::check(db, &folder)).unwrap();
        amiss.into_iter().map(|one| (one.title, one.missing)).collect::<Vec<_>>()
    };
    assert_eq!(check(), []);
    let path = folder.join(&digest[..2]).join(&digest);
    std::fs::write(&path, "otra cosa").unwrap();
    assert_eq!(check(), [("Acta".to_owned(), false)]);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(check(), [("Acta".to_owned(), true)]);
}
