use store::StatementKind;

use crate::things::REGISTERED;

#[test]
fn every_statement_is_registered_with_what_it_is() {
    let told: Vec<_> = REGISTERED
        .iter()
        .map(|s| (s.name.rsplit("::").next().unwrap(), s.kind, s.parameters.len()))
        .collect();
    let wanted = [
        ("thing", StatementKind::One, 1),
        ("things", StatementKind::All, 0),
        ("insert", StatementKind::Run, 6),
        ("save", StatementKind::Run, 6),
        ("touch", StatementKind::Plumb, 2),
    ];
    assert_eq!(told, wanted);
    assert!(REGISTERED.iter().all(|s| s.scans.is_some() == s.name.ends_with("::things")));
}
