use base::{Id, Language};
use maud::{DOCTYPE, Markup, html};
use serde::{Deserialize, Serialize};

/// What a letter says: one purpose, one link, who wrote it and why one gets it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub subject: String,
    pub greeting: String,
    pub paragraphs: Vec<String>,
    /// What stands on the button of its one link.
    pub button: Option<String>,
    /// What is said after its link.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
    /// What is said before its code.
    pub code: Option<String>,
    /// Who writes.
    pub signed: String,
    /// Why one gets it.
    pub why: String,
}

/// A letter to be written.
#[derive(Clone, Debug)]
pub struct Letter {
    pub account: Option<Id>,
    /// The post that it goes to, with its name; none is for the account, whatever it holds.
    pub post: Option<(Id, String)>,
    /// What its secrets are made for, known to who mints them.
    pub about: Option<Vec<u8>>,
    pub to: String,
    pub language: Language,
    /// Which letter it is, as "sign-in".
    pub kind: &'static str,
    pub content: Content,
}

/// What is made when a letter is sent, and not kept.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    pub link: Option<String>,
    pub code: Option<String>,
}

impl Content {
    /// As plain text, which every reader can show.
    pub fn text(&self, secrets: &Secrets) -> String {
        let mut parts = vec![self.greeting.clone()];
        parts.extend(self.paragraphs.iter().cloned());
        if let (Some(button), Some(link)) = (&self.button, &secrets.link) {
            parts.push(format!("{button}:\n{link}"));
        }
        if let (Some(before), Some(code)) = (&self.code, &secrets.code) {
            parts.push(format!("{before} {code}"));
        }
        parts.extend(self.after.iter().cloned());
        parts.push(self.signed.clone());
        format!("{}\n\n-- \n{}\n", parts.join("\n\n"), self.why)
    }

    /// The same for readers that show more: no picture, no address but that of its link.
    pub fn html(&self, language: Language, secrets: &Secrets) -> String {
        page(language, &self.subject, &self.shown(secrets)).into_string()
    }

    /// As its readers will have it, both ways, under its subject: for who writes its text.
    /// `headings` stand above what rich readers show, and above the plain text.
    pub fn preview(&self, language: Language, secrets: &Secrets, headings: [&str; 2]) -> Markup {
        let small = "color:#5b5549;font-size:14px;margin:0 0 8px";
        page(
            language,
            &self.subject,
            &html! {
                p style=(small) { (headings[0]) }
                h1 style="font-size:20px;margin:0 0 24px" { (self.subject) }
                (self.shown(secrets))
                p style="color:#5b5549;font-size:14px;margin:40px 0 8px" { (headings[1]) }
                pre style="white-space:pre-wrap;overflow-wrap:anywhere;padding:16px;background:#fff;border:1px solid #e2dbcf;font-size:14px" {
                    (self.text(secrets))
                }
            },
        )
    }

    fn shown(&self, secrets: &Secrets) -> Markup {
        let pressed = "display:inline-block;padding:12px 20px;background:#a3233a;color:#fff;\
            text-decoration:none;font-weight:bold";
        // Lines are parted as they were written.
        let lines = "white-space:pre-line";
        html! {
            p style=(lines) { (self.greeting) }
            @for paragraph in &self.paragraphs { p style=(lines) { (paragraph) } }
            @if let (Some(button), Some(link)) = (&self.button, &secrets.link) {
                p { a href=(link) style=(pressed) { (button) } }
                p style="font-size:14px;word-break:break-all" { (link) }
            }
            @if let (Some(before), Some(code)) = (&self.code, &secrets.code) {
                p { (before) " " strong style="letter-spacing:.15em" { (code) } }
            }
            @for paragraph in &self.after { p style=(lines) { (paragraph) } }
            p { (self.signed) }
            p style="color:#5b5549;font-size:14px;border-top:1px solid #e2dbcf;padding-top:12px" { (self.why) }
        }
    }
}

fn page(language: Language, title: &str, inside: &Markup) -> Markup {
    let ground = "margin:0;padding:24px;background:#fbf8f2;color:#1c2233;font:17px/1.5 sans-serif";
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
            }
            body style=(ground) { div style="max-width:34em;margin:auto" { (inside) } }
        }
    }
}
