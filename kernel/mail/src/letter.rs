use base::{Id, Language};
use maud::{DOCTYPE, html};
use serde::{Deserialize, Serialize};

use crate::{Context, Kind};

/// What a letter says: one purpose, one link, who wrote it and why one gets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub subject: String,
    pub greeting: String,
    pub paragraphs: Vec<String>,
    /// What stands on the button of its one link.
    pub button: Option<String>,
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
    pub kind: &'static Kind,
    /// What its text is filled in with.
    pub context: Context,
}

/// What is made when a letter is sent, and not kept.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    pub link: Option<String>,
    pub code: Option<String>,
}

/// Readers of mail that have a dark side show it; the others take what stands at each element.
const IN_THE_DARK: &str = "@media (prefers-color-scheme: dark) { \
    .ground { background: #181a26 !important; color: #ece8df !important } \
    .pressed { background: #d98a96 !important; color: #181a26 !important } \
    .less { color: #b5b0a5 !important; border-color: #3a3f52 !important } \
    .whole { color: #b9c4ff !important } }";

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
        parts.push(self.signed.clone());
        format!("{}\n\n-- \n{}\n", parts.join("\n\n"), self.why)
    }

    /// The same for readers that show more: no picture, no address but that of its link.
    pub fn html(&self, language: Language, secrets: &Secrets) -> String {
        let ground =
            "margin:0;padding:24px;background:#fbf8f2;color:#1c2233;font:17px/1.5 sans-serif";
        let pressed = "display:inline-block;padding:12px 20px;background:#a3233a;color:#fff;\
            text-decoration:none;font-weight:bold";
        let page = html! {
            (DOCTYPE)
            html lang=(language) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.subject) }
                    style { (IN_THE_DARK) }
                }
                body class="ground" style=(ground) {
                    div style="max-width:34em;margin:auto" {
                        p { (self.greeting) }
                        @for paragraph in &self.paragraphs { p { (paragraph) } }
                        @if let (Some(button), Some(link)) = (&self.button, &secrets.link) {
                            p { a class="pressed" href=(link) style=(pressed) { (button) } }
                            p style="font-size:14px;word-break:break-all" { a class="whole" href=(link) style="color:#2b3f8c" { (link) } }
                        }
                        @if let (Some(before), Some(code)) = (&self.code, &secrets.code) {
                            p { (before) " " strong style="letter-spacing:.15em" { (code) } }
                        }
                        p { (self.signed) }
                        p class="less" style="color:#5b5549;font-size:14px;border-top:1px solid #e2dbcf;padding-top:12px" { (self.why) }
                    }
                }
            }
        };
        page.into_string()
    }
}
