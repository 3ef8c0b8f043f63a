use sheets::{Cell, Csv};

#[test]
fn nothing_in_a_plain_table_is_taken_for_a_formula() {
    let mut csv = Csv::new();
    csv.row(&[Cell::from("=2+3"), Cell::from("+1"), Cell::from("-1"), Cell::from("@SUM(A1)")]);
    csv.row(&[Cell::Number(-5), Cell::Empty, Cell::from("a, \"b\"")]);
    let text = String::from_utf8(csv.done()).unwrap();
    assert_eq!(text, "\u{feff}'=2+3,'+1,'-1,'@SUM(A1)\n-5,,\"a, \"\"b\"\"\"\n");
}
