use proptest::prelude::*;
use sheets::{Cell, MOST_LINES, Unreadable, Xlsx, read};

fn cells(given: &[u8]) -> Vec<Vec<String>> {
    let sheet = read(given).unwrap();
    let lines = sheet.lines.into_iter().map(|line| line.cells);
    std::iter::once(sheet.heading).chain(lines).collect()
}

#[test]
fn whatever_parts_the_cells_is_recognised() {
    let wanted = [["Ciudad", "País"], ["Belém", "Brasil"], ["Quito, D.M.", "Ecuador"]];
    for given in [
        "Ciudad\tPaís\nBelém\tBrasil\nQuito, D.M.\tEcuador\n",
        "Ciudad;País\r\nBelém;Brasil\r\nQuito, D.M.;Ecuador\r\n",
        "Ciudad,País\nBelém,Brasil\n\"Quito, D.M.\",Ecuador",
        "Ciudad|País\nBelém|Brasil\nQuito, D.M.|Ecuador",
    ] {
        assert_eq!(cells(given.as_bytes()), wanted, "{given:?}");
    }
}

#[test]
fn whatever_the_letters_are_written_in_is_recognised() {
    let wanted = [["Ciudad", "País"], ["Belém", "Brasil"]];
    let text = "Ciudad;País\nBelém;Brasil\n";
    let utf_16: Vec<u8> =
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let windows: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for given in [text.as_bytes().to_vec(), format!("\u{feff}{text}").into_bytes(), utf_16, windows]
    {
        assert_eq!(cells(&given), wanted, "{given:?}");
    }
}

#[test]
fn lines_keep_the_numbers_they_have_there() {
    let sheet = read(b"Ciudad\n\nLima\n  \n\"Santa\nFe\"\nCali\n").unwrap();
    let numbers: Vec<usize> = sheet.lines.iter().map(|line| line.number).collect();
    assert_eq!(numbers, [3, 5, 7]);
}

fn workbook(rows: &[[Cell; 3]]) -> Vec<u8> {
    let mut xlsx = Xlsx::begin("Ciudades", &["Ciudad", "Población", "Desde"]).unwrap();
    rows.iter().for_each(|row| xlsx.row(row).unwrap());
    xlsx.done("De dónde", &[("Red", "Telar".to_owned())]).unwrap()
}

#[test]
fn a_workbook_is_read_as_it_was_written() {
    let day = "2016-06-14".parse().unwrap();
    let given = workbook(&[
        [Cell::from("La Paz"), Cell::Number(1_319_108), Cell::Day(day)],
        [Cell::Empty, Cell::Empty, Cell::Empty],
        [Cell::from("=1+1"), Cell::Empty, Cell::Empty],
    ]);
    let sheet = read(&given).unwrap();
    assert_eq!(sheet.heading, ["Ciudad", "Población", "Desde"]);
    assert_eq!(sheet.lines[0].cells, ["La Paz", "1319108", "2016-06-14"]);
    assert_eq!((sheet.lines[1].number, sheet.lines[1].cells.clone()), (4, vec!["=1+1".to_owned()]));
}

#[test]
fn what_is_no_table_is_refused_in_words_of_its_own() {
    let wide = vec!["x"; 100].join(";");
    let long = format!("Ciudad\n{}\n", "x".repeat(5_000));
    let many = "Ciudad\n".to_owned() + &"x\n".repeat(MOST_LINES + 1);
    for (given, why) in [
        (b"".as_slice(), Unreadable::Nothing),
        (b" \n\t\n", Unreadable::Nothing),
        (b"Ciudad\n", Unreadable::NoLines),
        (wide.as_bytes(), Unreadable::TooManyColumns),
        (long.as_bytes(), Unreadable::LongCell { line: 2 }),
        (many.as_bytes(), Unreadable::TooManyLines),
        (b"PK\x03\x04 and no more", Unreadable::Broken),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Unreadable::OtherFormat),
        (b"\x89PNG\r\n\x1a\n\0\0", Unreadable::OtherFormat),
    ] {
        assert_eq!(read(given), Err(why), "{:?}", &given[..given.len().min(20)]);
    }
}

/// Much of nothing, packed small: it is put away before it is unpacked.
#[test]
fn what_unpacks_to_too_much_is_refused() {
    use std::io::Write as _;
    use zip::write::SimpleFileOptions;
    let mut bomb = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for part in ["xl/workbook.xml", "xl/sharedStrings.xml"] {
        bomb.start_file(part, SimpleFileOptions::default()).unwrap();
        let nothing = vec![b' '; 1 << 20];
        (0..120).for_each(|_| bomb.write_all(&nothing).unwrap());
    }
    let bomb = bomb.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read(&bomb), Err(Unreadable::TooManyBytes));
}

proptest! {
    #[test]
    fn no_bytes_bring_it_down(given in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&given);
    }

    #[test]
    fn no_spoilt_workbook_brings_it_down(at in any::<proptest::sample::Index>(), byte in any::<u8>(), cut in any::<proptest::sample::Index>()) {
        let mut given = workbook(&[[Cell::from("La Paz"), Cell::Number(7), Cell::Empty]]);
        let at = at.index(given.len());
        given[at] = byte;
        let _ = read(&given);
        given.truncate(cut.index(given.len()));
        let _ = read(&given);
    }
}
