use crate::codes;

codes! {
    /// Who may see a record, from the widest circle to the narrowest.
    pub enum Visibility {
        Public = "public",
        Members = "members",
        Parties = "parties",
        Secretariat = "secretariat",
    }
}
