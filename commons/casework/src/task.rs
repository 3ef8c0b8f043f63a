use base::typed::{Reading, Slip, Slips, Typed};
use base::{Id, Instant, Language, Visibility, When, codes};
use store::{Fields, Subject, stored_as_code};

codes! {
    /// What has become of a task.
    pub enum State {
        Open = "open",
        Done = "done",
        /// Nobody has to do it any more.
        Needless = "needless",
    }
}
stored_as_code!(State);

/// The record that a task is about, as its crate tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hung {
    pub kind: String,
    pub id: Id,
    pub seen_by: Visibility,
}

/// Something that a post has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub id: Id,
    pub number: i64,
    /// The post that gave it.
    pub asked_by: Id,
    /// By its kind and id.
    pub about: Option<(String, Id)>,
    pub wanted: Wanted,
    /// As the record of a change tells it.
    pub post_name: String,
    pub language: Language,
    pub state: State,
    /// Why it is no longer needed.
    pub answer: String,
    /// In which post and when it was settled.
    pub settled: Option<(Id, Instant)>,
    pub given_at: Instant,
    /// The last day of the time of which its post was reminded.
    pub reminded_for: Option<When>,
    pub revision: i64,
}

/// What people write of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub title: String,
    pub told: String,
    /// Whose it is to do.
    pub post: Id,
    pub due: Option<When>,
    pub seen_by: Visibility,
}

pub(crate) const FIELDS: &[&str] = &["title", "told", "post", "due", "seen-by"];
pub(crate) const LONGEST_TITLE: i64 = 200;
pub(crate) const LONGEST_TOLD: i64 = 4_000;
pub(crate) const LONGEST_ANSWER: i64 = 500;

impl Wanted {
    /// Reads what was typed of a task about what these may see. `posts` are those that see it too.
    pub fn read(typed: &Typed, posts: &[Id], above: Visibility) -> Result<Wanted, Slips> {
        let mut reading = Reading::of(typed);
        let title = reading.name("title", LONGEST_TITLE);
        let told = reading.prose("told", LONGEST_TOLD);
        let post = reading.choice("post", |post| posts.contains(post));
        let due = reading.when("due");
        let seen_by = reading.choice("seen-by", is_a_circle);
        if seen_by.is_some_and(|seen| seen < above) {
            reading.slip("seen-by", Slip::WiderThanAbove);
        }
        reading.done(post.zip(seen_by).map(|(post, seen_by)| Wanted {
            title,
            told,
            post,
            due,
            seen_by,
        }))
    }
}

/// Work is never for the public; those of a task's own two posts know of it anyway.
pub(crate) fn is_a_circle(seen_by: &Visibility) -> bool {
    matches!(seen_by, Visibility::Members | Visibility::Secretariat)
}

/// What stands in the way of settling a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// It is so already.
    Already,
    /// Somebody has settled it in another way.
    Otherwise,
}

impl Task {
    /// Done, or no longer needed, by who holds this post.
    pub fn settled(
        self,
        state: State,
        answer: &str,
        by: Id,
        now: Instant,
    ) -> Result<Task, Elsewhere> {
        match self.state {
            State::Open => Ok(Task {
                state,
                answer: answer.to_owned(),
                settled: Some((by, now)),
                revision: self.revision + 1,
                ..self
            }),
            same if same == state => Err(Elsewhere::Already),
            State::Done | State::Needless => Err(Elsewhere::Otherwise),
        }
    }

    pub fn reopened(self) -> Result<Task, Elsewhere> {
        match self.state {
            State::Open => Err(Elsewhere::Already),
            State::Done | State::Needless => Ok(Task {
                state: State::Open,
                answer: String::new(),
                settled: None,
                revision: self.revision + 1,
                ..self
            }),
        }
    }

    /// The last day of the time by which it is due; without one, the end of days.
    pub(crate) fn due_by(&self) -> String {
        self.wanted.due.map_or_else(|| "9999-12-31".to_owned(), |due| due.latest().to_string())
    }

    /// By which tasks are listed: what is open by when it is due, then what was settled, the latest first.
    pub(crate) fn turn(&self) -> String {
        match self.settled {
            None => format!("0{}", self.due_by()),
            Some((_, at)) => format!("1{:019}", i64::MAX - at.as_microsecond()),
        }
    }
}

impl Subject for Task {
    const KIND: &'static str = "task";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (wanted, seen) = (&self.wanted, self.wanted.seen_by);
        Fields::default()
            .text("title", seen, &wanted.title)
            .text("told", seen, &wanted.told)
            .reference("post", seen, wanted.post, &self.post_name)
            .when("due", seen, wanted.due)
            .code("state", seen, Some(self.state.code()))
            .text("answer", seen, &self.answer)
            .when("reminded", seen, self.reminded_for)
            .code("seen-by", Visibility::Secretariat, Some(wanted.seen_by.code()))
    }
}

/// That a task is about a record, for the record's own history.
pub(crate) struct Concerning<'t> {
    pub(crate) record: Id,
    pub(crate) task: &'t Task,
}

impl Subject for Concerning<'_> {
    const KIND: &'static str = "tasks-of";

    fn id(&self) -> Id {
        self.record
    }

    /// It is no state of the record: nobody's form is behind because of it.
    fn revision(&self) -> i64 {
        0
    }

    fn fields(&self) -> Fields {
        Fields::default().text("task", self.task.wanted.seen_by, &self.task.wanted.title)
    }
}
