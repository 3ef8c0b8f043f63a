//! The laws of the house, as tests: who may lean on whom, who names which table, what no source
//! says, which languages every word has, that both databases are told the same history.
//!
//! There is nothing here to call. `cargo nextest run -p tidy` reads the whole repository (its
//! crates as Cargo tells them, its files as text) and says file and line of what breaks a law.
//! Each file of `tests/it/` opens with the law it holds. What must break one stands there in a
//! list, with its reason; an exception that nothing needs any more fails too.
