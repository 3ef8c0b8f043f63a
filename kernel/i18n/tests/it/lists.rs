use i18n::{Language, list};

use crate::said;

#[test]
fn the_last_of_a_list_is_joined_by_a_word() {
    assert_eq!(
        said(|l| list(l, &["Lima", "Quito", "Bogotá"])),
        [
            "Lima, Quito y Bogotá",
            "Lima, Quito e Bogotá",
            "Lima, Quito et Bogotá",
            "Lima, Quito and Bogotá"
        ]
    );
    assert_eq!(
        said(|l| list(l, &["Lima", "Quito"])),
        ["Lima y Quito", "Lima e Quito", "Lima et Quito", "Lima and Quito"]
    );
    assert_eq!(said(|l| list(l, &["Lima"])), ["Lima"; 4]);
    assert_eq!(said(|l| list(l, &[])), [""; 4]);
}

#[test]
fn spanish_avoids_two_sounds_of_i_in_a_row() {
    let joined = |last| list(Language::Es, &["Lima", last]);
    for last in
        ["Iquitos", "Ica", "Hidalgo", "«Itagüí»", "Íllora", "IBAGUÉ", "Ypacaraí", "híbridos"]
    {
        assert_eq!(joined(last), format!("Lima e {last}"));
    }
    for last in ["Hierro", "hielo", "Yucatán", "Yopal", "Y", "Arequipa", "Huaraz", "1", ""] {
        assert_eq!(joined(last), format!("Lima y {last}"));
    }
    assert_eq!(list(Language::Es, &["Iquitos", "Lima"]), "Iquitos y Lima");
}
