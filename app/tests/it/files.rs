//! Files on records, as people bring, read and take them away.

use axum::http::{StatusCode, header};
use base::Language;
use testing::Database;

use crate::browser::{Browser, Seen, Town};

const DATABASES: [Database; 2] = [Database::Sqlite, Database::Postgres];
const DECISION: &str = "/telar/decisions/2";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n";
const ABOUT: [(&str, &str); 4] =
    [("title", "Acta firmada"), ("language", "es"), ("dated", "11/10/2024"), ("seen-by", "public")];

/// What the form that hangs a file on a record says of the record.
fn on(browser: &Browser<'_>, record: &str) -> (String, String) {
    let page = browser.read(record);
    let form = page.split("/telar/files/new?of=").nth(1).unwrap().split('"').next().unwrap();
    let (kind, id) = form.split_once("&amp;id=").unwrap();
    (kind.to_owned(), id.to_owned())
}

fn bring(
    browser: &Browser<'_>,
    record: &str,
    fields: &[(&str, &str)],
    file: Option<(&str, &[u8])>,
) -> Seen {
    let (kind, id) = on(browser, record);
    let fields = [&[("of", kind.as_str()), ("id", id.as_str())], fields].concat();
    browser.bring("/telar/files", &fields, file.map(|(name, bytes)| ("file", name, bytes)))
}

fn hidden(page: &str, name: &str) -> String {
    let there = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_default();
    there.split('"').next().unwrap_or_default().to_owned()
}

fn content(page: &str) -> String {
    let there = page.split("/content/").next().unwrap().rsplit('"').next().unwrap().to_owned();
    let version = page.split("/content/").nth(1).unwrap().split(['"', '?']).next().unwrap();
    format!("{there}/content/{version}")
}

#[test]
fn a_file_is_brought_listed_and_taken_away_as_it_was() {
    for database in DATABASES {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let put = bring(&secretariat, DECISION, &ABOUT, Some(("../Acta ñ.exe", PDF)));
        assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.text);
        let page = secretariat.read(&put.location);
        assert!(page.contains("El archivo está en su registro.") && page.contains("Acta firmada"));
        let anybody = town.anybody();
        assert!(anybody.read(&format!("/es{DECISION}")).contains("Acta firmada"));
        let there = content(&page);
        let taken = anybody.get(&there);
        assert_eq!((taken.status, taken.body.as_slice()), (StatusCode::OK, PDF));
        let says =
            |seen: &Seen, name| seen.headers.get(name).map(|v| v.to_str().unwrap().to_owned());
        assert_eq!(taken.kind, "application/pdf");
        let kept_as = says(&taken, header::CONTENT_DISPOSITION).unwrap();
        assert_eq!(
            kept_as,
            "attachment; filename=\"Acta _.pdf\"; filename*=UTF-8''Acta%20%C3%B1.pdf"
        );
        assert_eq!(
            says(&taken, header::CONTENT_SECURITY_POLICY).unwrap(),
            "default-src 'none'; sandbox"
        );
        assert_eq!(says(&taken, header::X_CONTENT_TYPE_OPTIONS).unwrap(), "nosniff");
        let tag = says(&taken, header::ETAG).unwrap();
        let same = anybody.program("GET", &there, &[("if-none-match", &tag)], b"");
        assert_eq!((same.status, same.body.len()), (StatusCode::NOT_MODIFIED, 0));
        let part =
            anybody.program("GET", &there, &[("range", "bytes=5-7"), ("if-range", &tag)], b"");
        assert_eq!((part.status, part.body.as_slice()), (StatusCode::PARTIAL_CONTENT, &b"1.7"[..]));
        let told = format!("bytes 5-7/{}", PDF.len());
        assert_eq!(says(&part, header::CONTENT_RANGE).unwrap(), told);
        let history = secretariat.read(&format!("{DECISION}/history"));
        assert!(history.contains("Archivo agregado") && history.contains("Acta firmada"));
    }
}

#[test]
fn what_stands_in_the_way_is_told_and_nothing_is_lost() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let untitled = [("title", ""), ("language", "es"), ("dated", "nunca"), ("seen-by", "public")];
    let refused = bring(&secretariat, DECISION, &untitled, Some(("acta.pdf", PDF)));
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains("acta.pdf") && refused.text.contains("ya llegó"),
        "{}",
        refused.text
    );
    assert!(refused.text.contains("value=\"nunca\""));
    let upload = hidden(&refused.text, "upload");
    let fields = [ABOUT.as_slice(), &[("upload", &upload)]].concat();
    let put = bring(&secretariat, DECISION, &fields, None);
    assert_eq!(put.status, StatusCode::SEE_OTHER, "the file that came is used: {}", put.text);
    let again = bring(&secretariat, DECISION, &fields, None);
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text.contains("Elija un archivo."), "once");
    let page = b"<!doctype html><script>alert(1)</script>".as_slice();
    for (bytes, why) in
        [(page, "Ese tipo de archivo no se toma"), (&PDF[..12], "dañado o incompleto")]
    {
        let refused = bring(&secretariat, DECISION, &ABOUT, Some(("acta.pdf", bytes)));
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.text.contains(why) && refused.text.contains("Acta firmada"),
            "{}",
            refused.text
        );
        assert_eq!(hidden(&refused.text, "upload"), "", "what is not taken isn't kept");
    }
    let wide = [("title", "x"), ("language", "es"), ("dated", ""), ("seen-by", "everybody")];
    let refused = bring(&secretariat, DECISION, &wide, Some(("acta.pdf", PDF)));
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn after_a_cut_it_goes_on_where_it_was() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let (kind, id) = on(&secretariat, DECISION);
    let size = PDF.len().to_string();
    let asked = [("of", kind.as_str()), ("id", &id), ("name", "acta.pdf"), ("size", &size)];
    let begun = secretariat.post("/telar/uploads", &asked);
    assert_eq!(begun.status, StatusCode::OK, "{}", begun.text);
    let there = format!("/telar/uploads/{}", begun.text);
    let piece = |at: usize, upto: usize| {
        secretariat.bring(
            &there,
            &[("at", &at.to_string())],
            Some(("piece", "blob", &PDF[at..upto])),
        )
    };
    assert_eq!(piece(0, 10).text, "10");
    assert_eq!(secretariat.get(&there).text, "10");
    assert_eq!(piece(0, 10).text, "10", "what came twice is told where it ends");
    assert_eq!(piece(20, 25).text, "10", "and what comes too early");
    let half = [ABOUT.as_slice(), &[("upload", begun.text.as_str())]].concat();
    let refused = bring(&secretariat, DECISION, &half, None);
    assert!(refused.text.contains("Elija un archivo."), "half a file is none");
    assert_eq!(piece(10, PDF.len()).text, size);
    let beyond = secretariat.bring(&there, &[("at", &size)], Some(("piece", "blob", b"more")));
    assert_eq!(beyond.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stranger = town.signed_in("punto-focal.lapaz@telar.example");
    assert_eq!(stranger.get(&there).status, StatusCode::NOT_FOUND, "it is one's own");
    let put = bring(&secretariat, DECISION, &half, None);
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.text);
    assert_eq!(secretariat.get(&content(&secretariat.read(&put.location))).body, PDF);
    assert_eq!(secretariat.get(&there).status, StatusCode::NOT_FOUND);
    let refused = stranger.post("/telar/uploads", &asked);
    assert_eq!(refused.status, StatusCode::NOT_FOUND, "who may hang nothing there brings nothing");
}

#[test]
fn who_may_not_know_of_a_file_is_told_nothing() {
    for database in DATABASES {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let inner = [
            ("title", "Notas internas"),
            ("language", "es"),
            ("dated", ""),
            ("seen-by", "secretariat"),
        ];
        let put = bring(&secretariat, DECISION, &inner, Some(("notas.pdf", PDF)));
        let path = put.location.split('?').next().unwrap().to_owned();
        let there = content(&secretariat.read(&path));
        let focal = town.signed_in("punto-focal.lapaz@telar.example");
        for browser in [&town.anybody(), &focal] {
            assert!(!browser.read(DECISION).contains("Notas internas"));
            assert_eq!(browser.get(&there).status, StatusCode::NOT_FOUND);
        }
        assert_eq!(focal.get(&format!("{path}/history")).status, StatusCode::NOT_FOUND);
        assert_eq!(focal.get(&path).status, StatusCode::NOT_FOUND);
        let (kind, id) = on(&secretariat, DECISION);
        let fields = [ABOUT.as_slice(), &[("of", kind.as_str()), ("id", &id)]].concat();
        let refused = focal.bring("/telar/files", &fields, Some(("file", "acta.pdf", PDF)));
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "it sees the decision and may not");
    }
}

#[test]
fn a_new_version_is_read_and_what_is_removed_is_gone() {
    let town = Town::demo(Database::Sqlite);
    let (secretariat, anybody) = (town.secretariat(), town.anybody());
    let put = bring(&secretariat, DECISION, &ABOUT, Some(("acta.pdf", PDF)));
    let path = put.location.split('?').next().unwrap().to_owned();
    let first = content(&secretariat.read(&path));
    let other = [PDF, b"\n"].concat();
    let replaced =
        secretariat.bring(&format!("{path}/version"), &[], Some(("file", "acta 2.pdf", &other)));
    assert_eq!(replaced.status, StatusCode::SEE_OTHER, "{}", replaced.text);
    let second = content(&secretariat.read(&path));
    assert_ne!(first, second);
    assert_eq!(anybody.get(&second).body, other);
    assert_eq!(secretariat.get(&first).body, PDF, "the one before stays for the members");
    assert_eq!(anybody.get(&first).status, StatusCode::NOT_FOUND);
    assert!(secretariat.read(&format!("{path}/removal")).contains("No se puede deshacer"));
    let removed = secretariat.post(&format!("{path}/removal"), &[]);
    assert_eq!((removed.status, removed.location.as_str()), (StatusCode::SEE_OTHER, DECISION));
    assert_eq!(anybody.get(&format!("/es{path}")).status, StatusCode::GONE);
    assert_eq!(secretariat.get(&second).status, StatusCode::NOT_FOUND);
    assert!(!secretariat.read(DECISION).contains(&format!("{path}\"")));
    assert!(secretariat.read(&format!("{DECISION}/history")).contains("Archivo quitado"));
}

#[test]
fn a_city_is_shown_with_its_picture_and_keeps_it_itself() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let list = secretariat.read("/telar/organisations?q=montevideo");
    let city = list.split("/telar/organisations/").find_map(|rest| {
        let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
        (!number.is_empty()).then(|| format!("/telar/organisations/{number}"))
    });
    let city = city.unwrap();
    let page = town.anybody().read(&format!("/es{city}"));
    assert!(page.contains("Bandas tejidas de colores"), "with words for who can't see it");
    assert!(page.contains("CC0 1.0"));
    let source = page.split("img src=\"").nth(1).unwrap().split('"').next().unwrap();
    let picture = town.anybody().get(source);
    assert!(picture.kind.starts_with("image/"), "{}", picture.kind);
    let own = town.signed_in("punto-focal.montevideo@telar.example");
    let unsaid = own_picture(&own, &city, &picture.body, &[]);
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "a picture has to be told of");
    let told =
        [("alt", "El puerto"), ("author", "La ciudad"), ("licence", "cc-by"), ("leads", "yes")];
    let put = own_picture(&own, &city, &picture.body, &told);
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.text);
    let page = town.anybody().read(&format!("/es{city}"));
    assert!(page.contains("El puerto") && !page.contains("Bandas tejidas"), "one at a time");
}

fn own_picture(own: &Browser<'_>, city: &str, bytes: &[u8], told: &[(&str, &str)]) -> Seen {
    let title = [("title", "El puerto"), ("language", "es"), ("dated", ""), ("seen-by", "public")];
    bring(own, city, &[title.as_slice(), told].concat(), Some(("puerto.png", bytes)))
}

#[test]
fn bytes_that_are_missing_are_told_and_come_back_from_a_backup() {
    let town = Town::demo(Database::Sqlite);
    let folder = town.test.folder().to_owned();
    let backup = folder.join("copia");
    let holds = urdimbre::backups::write(town.store(), &folder, &backup).unwrap();
    assert!(holds.files > 3 && holds.missing.is_empty(), "{holds:?}");
    let there = tempfile::tempdir().unwrap();
    let place = store::Place::Sqlite(there.path().join("urdimbre.sqlite"));
    let settings = crate::backups::settings(&place, there.path());
    let restored = urdimbre::backups::restore(&settings, &backup, false).unwrap();
    assert_eq!(restored, holds);
    let check = || urdimbre::checking::check(&settings, testing::noon()).unwrap();
    let about_files = |findings: Vec<urdimbre::checking::Finding>| {
        urdimbre::checking::told(&findings, Language::Es)
            .into_iter()
            .filter(|line| line.contains("archivo "))
            .collect::<Vec<_>>()
    };
    assert_eq!(about_files(check()), Vec::<String>::new());
    std::fs::remove_dir_all(there.path().join("files")).unwrap();
    let missing = about_files(check());
    assert!(missing.iter().any(|line| line.contains("Falta en el disco")), "{missing:?}");
}
