use crate::statements;

statements! {
    /// Whether the database answers: the least that can be asked of it.
    pub one answers() -> i64 = "select count(*) from act where network_id is null and id is null";
}
