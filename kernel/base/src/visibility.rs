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

impl Visibility {
    /// How narrow the circle is: what a list compares, since words don't stand in order.
    pub fn circle(self) -> i64 {
        match self {
            Visibility::Public => 0,
            Visibility::Members => 10,
            Visibility::Parties => 20,
            Visibility::Secretariat => 30,
        }
    }

    pub fn of_circle(circle: i64) -> Option<Visibility> {
        Visibility::ALL.iter().copied().find(|visibility| visibility.circle() == circle)
    }
}
