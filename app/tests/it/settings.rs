use base::Language;
use urdimbre::settings::{Given, Settings};
use urdimbre::words::Words;

fn told(given: &Given) -> String {
    Settings::from(given).unwrap_err().told(Words(Language::Es))
}

fn file(text: &str) -> (tempfile::TempDir, Given) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("urdimbre.toml");
    std::fs::write(&path, text).unwrap();
    (folder, Given { config: Some(path), ..Given::default() })
}

#[test]
fn what_is_not_said_has_a_default_and_the_command_line_wins() {
    let plain = Settings::from(&Given::default()).unwrap();
    assert_eq!(plain.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(plain.origin, "http://127.0.0.1:8080");
    let (_folder, mut given) = file("listen = \"0.0.0.0:80\"\norigin = \"https://red.example/\"");
    assert_eq!(Settings::from(&given).unwrap().origin, "https://red.example");
    given.listen = Some("127.0.0.1:9000".to_owned());
    assert_eq!(Settings::from(&given).unwrap().listen.port(), 9000);
}

#[test]
fn a_wrong_setting_is_a_sentence() {
    let given = Given { listen: Some("everywhere".to_owned()), ..Given::default() };
    assert!(told(&given).contains("«everywhere» no es una dirección donde escuchar"));
    for origin in ["red.example", "https://", "https://red.example/path", "ftp://red.example"] {
        let given = Given { origin: Some(origin.to_owned()), ..Given::default() };
        assert!(told(&given).contains("no es una dirección de sitio"), "{origin}");
    }
    let given = Given { proxy: Some("delante".to_owned()), ..Given::default() };
    assert!(told(&given).contains("«delante» no es la dirección de un servidor"));
    assert!(told(&file("lisen = \"x\"").1).contains("lisen"), "a slip in a name is told");
    let nowhere = Given { config: Some("/nowhere/urdimbre.toml".into()), ..Given::default() };
    assert!(told(&nowhere).contains("/nowhere/urdimbre.toml"));
}
