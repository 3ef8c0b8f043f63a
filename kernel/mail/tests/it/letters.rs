use base::{Id, Language};
use mail::{Content, Letter, Secrets};

pub(crate) fn letter(to: &str) -> Letter {
    Letter {
        account: Some(Id::from_bytes([1; 16])),
        post: None,
        about: None,
        to: to.to_owned(),
        language: Language::Es,
        kind: "sign-in",
        content: Content {
            subject: "Su enlace, señoría".to_owned(),
            greeting: "Punto focal:".to_owned(),
            paragraphs: vec!["Una sola vez <y ya>.".to_owned()],
            button: Some("Ingresar".to_owned()),
            code: Some("O este código:".to_owned()),
            signed: "Urdimbre".to_owned(),
            why: "Porque lo pidió.".to_owned(),
            ..Content::default()
        },
    }
}

#[test]
fn a_letter_reads_the_same_with_and_without_markup() {
    let content = letter("a@x.example").content;
    let secrets = Secrets {
        link: Some("https://red.example/enter/x?a=1&b=2".to_owned()),
        code: Some("012345".to_owned()),
    };
    let (text, html) = (content.text(&secrets), content.html(Language::Es, &secrets));
    for part in ["Punto focal:", "O este código:", "012345", "Urdimbre", "Porque lo pidió."] {
        assert!(text.contains(part) && html.contains(part), "{part}");
    }
    assert!(text.contains("Ingresar:\nhttps://red.example/enter/x?a=1&b=2"));
    assert!(html.contains("href=\"https://red.example/enter/x?a=1&amp;b=2\""));
    assert!(html.contains("Una sola vez &lt;y ya&gt;."));
    let bare = content.text(&Secrets::default());
    assert!(!bare.contains("Ingresar") && !bare.contains("O este código"));
}
