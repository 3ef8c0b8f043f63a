//! The statements of the store are what they say: PostgreSQL's own description of each agrees
//! with the types it is called with and read into.

use postgres::types::Type;
use postgres::{Client, NoTls};
use store::{Form, Place, Registered, history};
use testing::{Database, TestStore};

use crate::things::{self, STEPS};

fn form(ty: &Type) -> Option<Form> {
    match *ty {
        Type::BYTEA => Some(Form::Bytes),
        Type::TEXT => Some(Form::Text),
        Type::INT8 => Some(Form::Integer),
        Type::BOOL => Some(Form::Boolean),
        _ => None,
    }
}

#[test]
fn every_statement_is_typed_as_the_database_describes_it() {
    let test = TestStore::new(Database::Postgres, &STEPS);
    let Place::Postgres(address) = &test.place else { panic!("a server") };
    let mut client = Client::connect(address, NoTls).unwrap();
    let all: Vec<&Registered> = history::REGISTERED.iter().chain(things::REGISTERED).collect();
    assert!(all.len() >= 10);
    for statement in all {
        let described = client.prepare(statement.sql).unwrap();
        let given: Vec<_> = statement.parameters.iter().map(|p| Some(p.form)).collect();
        let wanted: Vec<_> = described.params().iter().map(form).collect();
        assert_eq!(given, wanted, "parameters of {}", statement.name);
        let read: Vec<_> = statement.columns.iter().map(|c| (c.name, Some(c.form))).collect();
        let told: Vec<_> =
            described.columns().iter().map(|c| (c.name(), form(c.type_()))).collect();
        assert_eq!(read, told, "columns of {}", statement.name);
    }
}
