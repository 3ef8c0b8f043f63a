use std::fmt;

/// A network's own colour: dark enough for text on the light pages. For the dark ones it is
/// made lighter until it reads as well there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent([u8; 3]);

/// WCAG 2.2 AA for text.
const ENOUGH: f64 = 4.5;
/// The grounds that text stands on (tokens.css of the edge): white, paper, card and sunk; then the dark ones.
const LIGHT: [[u8; 3]; 3] = [[0xff, 0xff, 0xff], [0xfb, 0xf8, 0xf2], [0xf4, 0xee, 0xe3]];
const DARK: [[u8; 3]; 3] = [[0x17, 0x1a, 0x26], [0x1f, 0x23, 0x32], [0x26, 0x2b, 0x3c]];

impl Accent {
    /// From "#1d6b72", if text of that colour can be read on our pages.
    pub fn of(text: &str) -> Option<Accent> {
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
        let colour = [part(0)?, part(2)?, part(4)?];
        reads_on(colour, &LIGHT).then_some(Accent(colour))
    }

    /// The same colour as light as it takes to be read on dark pages.
    #[must_use]
    pub fn on_dark(self) -> Accent {
        let lighter = |step: u16| self.0.map(|c| mixed(c, step));
        let read = (0..=100).map(lighter).find(|colour| reads_on(*colour, &DARK));
        Accent(read.unwrap_or([255; 3]))
    }
}

/// So many hundredths of the way to white.
fn mixed(part: u8, step: u16) -> u8 {
    let part = u16::from(part);
    u8::try_from(part + (255 - part) * step / 100).unwrap_or(255)
}

fn reads_on(colour: [u8; 3], grounds: &[[u8; 3]]) -> bool {
    grounds.iter().all(|ground| contrast(colour, *ground) >= ENOUGH)
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let linear = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}
