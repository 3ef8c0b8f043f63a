use base::Language;
use finding::{Piece, Wanted};
use proptest::prelude::*;

fn shown(pieces: &[Piece]) -> String {
    let mark = |piece: &Piece| {
        if piece.marked { format!("[{}]", piece.text) } else { piece.text.clone() }
    };
    pieces.iter().map(mark).collect()
}

#[test]
fn words_are_marked_as_they_stand_whatever_their_accents_and_number() {
    let wanted = Wanted::by("ciudad GESTION", false);
    let text = "Las ciudades y su gestión; cité.";
    assert_eq!(shown(&wanted.marked(text, Language::Es)), "Las [ciudades] y su [gestión]; cité.");
    let wanted = Wanted::by("montevido", true);
    assert_eq!(shown(&wanted.marked("Montevideo", Language::Es)), "[Montevideo]");
    assert_eq!(
        shown(&Wanted::by("montevido", false).marked("Montevideo", Language::Es)),
        "Montevideo"
    );
}

#[test]
fn a_passage_is_where_most_is_said() {
    let filling = "Otras cosas se trataron en esa reunión sin que quedara acuerdo. ".repeat(8);
    let text =
        format!("Residuos. {filling}Se aprobó el plan de residuos sólidos de la ciudad. {filling}");
    let passage = shown(&Wanted::by("plan residuos ciudad", false).passage(&text, Language::Es));
    assert!(passage.starts_with("… ") && passage.ends_with(" …"), "{passage}");
    assert!(passage.contains("[plan] de [residuos] sólidos de la [ciudad]"), "{passage}");
    assert!(passage.len() < 260, "{passage}");
    let nothing = shown(&Wanted::by("puertos", false).passage(&text, Language::Es));
    assert!(nothing.starts_with("Residuos. ") && !nothing.contains('['), "{nothing}");
}

proptest! {
    #[test]
    fn a_passage_is_made_of_the_text(text in "[a-zá ,.ñ]{0,600}", typed in "[a-zá ]{0,20}", loosely: bool) {
        let wanted = Wanted::by(&typed, loosely);
        let all: String = wanted.marked(&text, Language::Pt).iter().map(|p| p.text.as_str()).collect();
        prop_assert_eq!(&all, &text);
        for piece in wanted.passage(&text, Language::Pt) {
            prop_assert!(text.contains(&piece.text) || piece.text.contains('…'));
        }
    }
}
