//! The figures to reach, measured in one run: each line beside what it is compared with, in
//! turn, so that a noisy machine is noisy for both. Writes `docs/performance.md`.
//!
//! `bench [--beside "what else ran"]`; `bench bare FILE PORT` is the server that a page is compared
//! with: the same bytes, from memory. `bench search DOCUMENTS` measures searching so many, and writes nothing.

#![expect(clippy::disallowed_methods, reason = "what measures times itself")]
#![expect(clippy::print_stdout, reason = "a tool for the terminal")]

mod acts;
mod bare;
mod imports;
mod installation;
mod load;
mod pages;
mod search;
mod table;
mod weights;

use std::error::Error;

use table::Table;

pub type Outcome<T> = Result<T, Box<dyn Error>>;

pub fn run(given: &[String]) -> Outcome<()> {
    if let [what, file, port] = given
        && what == "bare"
    {
        return bare::serve(file, port.parse()?);
    }
    if let [what, documents] = given
        && what == "search"
    {
        return search::measure(&mut Table::begin("not said"), documents.parse()?);
    }
    let beside = given.iter().position(|word| word == "--beside");
    let beside = beside.and_then(|at| given.get(at + 1)).map_or("not said", String::as_str);
    let mut table = Table::begin(beside);
    for cities in [1_000, 10_000, 100_000] {
        pages::measure(&mut table, cities)?;
    }
    acts::measure(&mut table)?;
    search::measure(&mut table, 100_000)?;
    imports::measure(&mut table)?;
    table.write("docs/performance.md")?;
    Ok(())
}
