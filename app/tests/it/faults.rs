//! What can happen to a machine: the page says it in a sentence, nothing is half done, and all
//! goes on by itself when the fault is over.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use migrations::HISTORY;
use store::{Place, Store};
use testing::TestPlace;
use urdimbre::demo;

use crate::cluster::Cluster;
use crate::server::{CityForm, Installation, Wire};

const SECRETARIAT: &str = "secretaria@telar.example";

/// A disk of a few megabytes, in memory.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> SmallDisk {
        let done = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=12m", "urdimbre-test"])
            .arg(at)
            .output();
        assert!(
            done.as_ref().is_ok_and(|done| done.status.success()),
            "this test fills a disk of its own: run it as root, who may mount one ({done:?})"
        );
        SmallDisk(at.to_owned())
    }

    fn remount(&self, how: &str) {
        let how = format!("remount,{how}");
        // A database that was just closed may be let go of by its threads a moment later.
        let done = (0..100).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            Command::new("mount").args(["-o", &how]).arg(&self.0).status().unwrap().success()
        });
        assert!(done, "{how}");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// The demonstration on a small disk.
fn on_a_small_disk() -> (tempfile::TempDir, SmallDisk, Installation) {
    let folder = tempfile::tempdir().unwrap();
    let disk = SmallDisk::mount(folder.path());
    let place = Place::Sqlite(folder.path().join("urdimbre.sqlite"));
    filled(&place, folder.path());
    let installation = Installation::at(&place, folder.path());
    (folder, disk, installation)
}

fn filled(place: &Place, data: &Path) {
    let settings = store::Settings::new(place.clone());
    let store = Store::open(&settings, HISTORY, base::Ground::of_the_machine()).unwrap();
    demo::fill(&store, data).unwrap();
}

fn a_city(browser: &Wire) -> CityForm {
    (1..).find_map(|number| CityForm::open(browser, number)).unwrap()
}

fn saves(form: &mut CityForm, browser: &Wire, institution: &str) -> bool {
    form.save(browser, institution).unwrap().location.ends_with("?done=saved")
}

/// Within half a minute.
fn is_found(browser: &Wire, word: &str) -> bool {
    (0..300).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        browser.get(&format!("/telar/search?q={word}")).unwrap().text.contains("<mark>")
    })
}

#[test]
fn a_full_disk_is_told_and_when_there_is_room_again_all_goes_on() {
    let (folder, _disk, installation) = on_a_small_disk();
    let server = installation.serve();
    let secretariat = installation.signed_in(SECRETARIAT);
    let mut form = a_city(&secretariat);
    assert!(saves(&mut form, &secretariat, "Antes"));
    assert!(is_found(&secretariat, "antes"), "the index is made");
    let ballast = folder.path().join("ballast");
    let _ = std::io::copy(&mut std::io::repeat(7), &mut std::fs::File::create(&ballast).unwrap());
    let told = (0..500).find_map(|nth| {
        let heard = form.save(&secretariat, &format!("Durante {nth}")).unwrap();
        (!heard.location.ends_with("?done=saved")).then_some(heard)
    });
    let told = told.expect("the disk is full at last");
    assert_eq!(told.status, 503, "{}", told.text);
    assert!(told.text.contains("espacio"), "{}", told.text);
    let told = (1..100).find_map(|nth| {
        let heard = form.keep(&secretariat, &"a".repeat(2_000 * nth)).unwrap();
        (heard.status != 200).then_some(heard)
    });
    let told = told.expect("a draft needs room as well");
    assert_eq!(told.status, 503, "{}", told.text);
    assert!(told.text.starts_with("No queda espacio para guardar el borrador."), "{}", told.text);
    let shown = secretariat.get("/telar/organisations").unwrap();
    assert_eq!(shown.status, 200, "one can go on reading");
    let found = secretariat.get("/telar/search?q=montevideo").unwrap();
    assert_eq!(found.status, 200, "and finding what was there before");
    let kept = form.get("institution").to_owned();
    std::fs::remove_file(ballast).unwrap();
    assert_eq!(a_city(&secretariat).get("institution"), kept, "nothing half done");
    assert!(saves(&mut form, &secretariat, "Después"));
    assert!(is_found(&secretariat, "despues"), "the index has caught up");
    server.kill();
    let checked = installation.check();
    assert!(checked.lines().all(|line| line.contains("Queda poco espacio")), "{checked}");
}

const DECISION: &str = "/telar/decisions/2";
/// One piece of an upload.
const PIECE: usize = 200_000;

/// Where the pieces of a document go, and the record it will hang on.
fn begin_upload(secretariat: &Wire, size: usize) -> (String, [(String, String); 2]) {
    let page = secretariat.get(DECISION).unwrap().text;
    let form = page.split("/telar/files/new?of=").nth(1).unwrap().split('"').next().unwrap();
    let (kind, id) = form.split_once("&amp;id=").unwrap();
    let on = [("of".to_owned(), kind.to_owned()), ("id".to_owned(), id.to_owned())];
    let about = [("name".to_owned(), "acta.pdf".to_owned()), ("size".to_owned(), size.to_string())];
    let begun = secretariat.post("/telar/uploads", &[on.as_slice(), &about].concat()).unwrap();
    assert_eq!(begun.status, 200, "{}", begun.text);
    (format!("/telar/uploads/{}", begun.text), on)
}

#[test]
fn what_is_being_brought_outlives_a_full_disk_and_the_end_of_the_server() {
    let (folder, _disk, installation) = on_a_small_disk();
    let mut server = installation.serve();
    let secretariat = installation.signed_in(SECRETARIAT);
    let document =
        [b"%PDF-1.7\n".as_slice(), &vec![b'x'; 5 * PIECE], b"\nendobj\n%%EOF\n"].concat();
    let (there, on) = begin_upload(&secretariat, document.len());
    let ends = || secretariat.get(&there).unwrap().text.parse::<usize>().unwrap();
    let piece = |at: usize| {
        let upto = document.len().min(at + PIECE);
        let bytes = Some(("piece", "blob", &document[at..upto]));
        secretariat.bring(&there, &[("at", &at.to_string())], bytes).unwrap()
    };
    assert_eq!(piece(0).text, PIECE.to_string());
    let ballast = folder.path().join("ballast");
    let _ = std::io::copy(&mut std::io::repeat(7), &mut std::fs::File::create(&ballast).unwrap());
    let told = piece(PIECE);
    assert_eq!(told.status, 503, "{}", told.text);
    assert!(told.text.contains("espacio"), "{}", told.text);
    let came = ends();
    assert!((PIECE..2 * PIECE).contains(&came), "what came before is there: {came}");
    std::fs::remove_file(ballast).unwrap();
    // The server ends at every piece from here on, with no word before.
    while ends() < document.len() {
        let at = ends();
        assert_eq!(piece(at).text, document.len().min(at + PIECE).to_string());
        server.kill();
        server = installation.serve();
    }
    let upload = there.rsplit('/').next().unwrap();
    let [of, id] = on.each_ref().map(|(name, value)| (name.as_str(), value.as_str()));
    let about = [("title", "Acta"), ("language", "es"), ("dated", ""), ("seen-by", "public")];
    let fields = [[of, id].as_slice(), &about, &[("upload", upload)]].concat();
    let put = secretariat.bring("/telar/files", &fields, None).unwrap();
    assert_eq!(put.status, 303, "{}", put.text);
    server.kill();
    let checked = installation.check();
    assert!(checked.lines().all(|line| line.contains("Queda poco espacio")), "{checked}");
}

#[test]
fn a_disk_that_can_only_be_read_stops_the_start_with_a_sentence() {
    let (_folder, disk, installation) = on_a_small_disk();
    disk.remount("ro");
    let refused = installation.command(&["serve"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(told.starts_with("urdimbre: ") && told.lines().count() == 1, "{told}");
    disk.remount("rw");
    let server = installation.serve();
    let secretariat = installation.signed_in(SECRETARIAT);
    assert!(saves(&mut a_city(&secretariat), &secretariat, "Después"));
    drop(server);
}

#[test]
fn a_database_that_stops_and_comes_back_is_found_again() {
    let cluster = Cluster::make();
    let data = tempfile::tempdir().unwrap();
    let address = format!("host={} user=urdimbre dbname=postgres", cluster.folder().display());
    let place = Place::Postgres(address);
    filled(&place, data.path());
    let installation = Installation::at(&place, data.path());
    let server = installation.serve();
    let secretariat = installation.signed_in(SECRETARIAT);
    let mut form = a_city(&secretariat);
    assert!(saves(&mut form, &secretariat, "Antes"));
    cluster.stop();
    // Each of the server's connections finds out by itself.
    for _ in 0..20 {
        let told = secretariat.get("/telar/organisations").unwrap();
        assert_eq!(told.status, 503, "{}", told.text);
        assert!(told.text.contains("<h1>") && told.text.contains("lang=\"es\""), "{}", told.text);
        let told = form.save(&secretariat, "Durante").unwrap();
        assert_eq!(told.status, 503, "{}", told.text);
    }
    assert_eq!(installation.run(&["check"]).status.code(), Some(2));
    cluster.start();
    for _ in 0..20 {
        assert_eq!(secretariat.get("/telar/organisations").unwrap().status, 200);
    }
    let now = a_city(&secretariat);
    assert_eq!((now.get("institution"), now.revision()), ("Antes", form.revision()));
    for nth in 0..10 {
        assert!(saves(&mut form, &secretariat, &format!("Después {nth}")));
    }
    assert_eq!(installation.check(), "Todo está en orden.\n");
    drop(server);
}

#[test]
fn a_second_server_at_the_same_folder_is_refused_with_a_sentence() {
    let place = TestPlace::new(testing::Database::Sqlite);
    let first = Installation::at(&place.place, place.folder());
    let server = first.serve();
    let second = Installation::at(&place.place, place.folder());
    let refused = second.command(&["serve"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(told.contains("Otro servidor ya atiende esta carpeta"), "{told}");
    server.kill();
    std::thread::sleep(Duration::from_millis(50));
    drop(second.serve());
}
