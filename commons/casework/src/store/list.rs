//! The list of tasks.

use std::marker::PhantomData;

use store::{Filter, Form, Listing, Parameter, Sort};

use super::tasks::{FROM, ListedTask, SHOWN};

/// A task is for its circle and for the holders of its two posts, and never for more readers than
/// its record. A record that the directory doesn't know of hides its tasks.
pub(crate) const TASKS: Listing<ListedTask> = Listing {
    name: "tasks",
    columns: SHOWN,
    joins: "",
    from: FROM,
    conditions: "t.network_id = $1 \
        and (t.circle <= $2 or $3 like '%,' || p.number || ',%' or $3 like '%,' || a.number || ',%') \
        and (t.subject_id is null or exists (select 1 from directory_card c where c.network_id = t.network_id \
          and c.kind = t.subject_kind and c.id = t.subject_id and c.circle <= $2))",
    fixed: &[
        Parameter { name: "network_id", form: Form::Bytes, nullable: false },
        Parameter { name: "circle", form: Form::Integer, nullable: false },
        Parameter { name: "posts", form: Form::Text, nullable: false },
    ],
    filters: &[
        Filter { name: "q", sql: "t.folded like $?", form: Form::Text },
        Filter { name: "mine", sql: "$? like '%,' || p.number || ',%'", form: Form::Text },
        Filter { name: "asked", sql: "$? like '%,' || a.number || ',%'", form: Form::Text },
        Filter { name: "post", sql: "p.number = $?", form: Form::Integer },
        Filter { name: "state", sql: "t.state = $?", form: Form::Text },
        Filter { name: "late", sql: "t.state = 'open' and t.due_by < $?", form: Form::Text },
    ],
    sorts: &[Sort { name: "turn", key: "t.turn" }],
    tally: None,
    id: "t.id",
    row: PhantomData,
};
