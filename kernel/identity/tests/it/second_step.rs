use base::Language;
use data_encoding::BASE32_NOPAD;
use identity::{
    Browser, CameIn, HALF_WAY_LASTS, HouseKey, NotStepped, Offer, RECOVERY_CODES, Secret, Shown,
    Stepped, Way, enter_with_password, open_account, renew_recovery_codes, take_second_step, totp,
    turn_off_second_step, turn_on_second_step, unreadable_second_steps, ways_of,
};
use jiff::SignedDuration;
use migrations::HISTORY;
use store::{ActHeader, Actor, Channel, Stop};
use testing::TestStore;

testing::on_both! { HISTORY;
    it_is_on_once_a_telephone_has_shown_a_code,
    a_code_of_a_telephone_works_once_and_none_before_it_after,
    a_written_code_works_once_however_it_is_typed,
    guessing_ends_half_way_and_for_that_way_only,
    who_reads_the_database_can_make_no_code,
    it_is_turned_off_with_a_code_and_nothing_is_left,
}

#[test]
fn codes_are_those_that_every_telephone_makes() {
    // RFC 6238, appendix B, the last six digits of each.
    let secret = b"12345678901234567890";
    for (second, code) in [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ] {
        let at = base::Instant::from_second(second).unwrap();
        assert_eq!(totp::code(secret, totp::step_at(at)), code, "{second}");
        assert_eq!(totp::step_of(secret, code, at, 0), Some(totp::step_at(at)));
    }
}

/// An account with a second step, and the telephone that knows its secret.
struct Field<'t> {
    test: &'t TestStore,
    key: HouseKey,
    account: base::Id,
    secret: [u8; 20],
    codes: Vec<String>,
}

fn header() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), None)
}

fn field(test: &TestStore) -> Field<'_> {
    let open = |act: &store::Act<'_>| open_account(act, "ana@red.example", "Ana", Language::Es);
    let account = test.store.act(header(), open).unwrap().id;
    let mut draw = test.store.ground().chance.draw();
    let key = HouseKey::draw(&mut draw);
    let offer = Offer::draw(&key, account, &mut draw);
    assert!(
        offer
            .address("red.example", "ana@red.example")
            .starts_with("otpauth://totp/red.example:ana@red.example?secret=")
    );
    let secret = BASE32_NOPAD.decode(offer.secret().as_bytes()).unwrap().try_into().unwrap();
    let mut field = Field { test, key, account, secret, codes: Vec::new() };
    let wrong = {
        let offer = offer.clone();
        test.store.act(header(), move |act| turn_on_second_step(act, &offer, "000000"))
    };
    assert!(matches!(wrong, Err(Stop::Refused(NotStepped::Wrong))));
    let code = field.code();
    field.codes =
        test.store.act(header(), move |act| turn_on_second_step(act, &offer, &code)).unwrap();
    // The next code, as the one that was shown works no more.
    field.wait();
    field
}

impl Field<'_> {
    fn code(&self) -> String {
        totp::code(&self.secret, totp::step_at(self.test.store.ground().now()))
    }

    fn wait(&self) {
        self.test.clock.advance(SignedDuration::from_secs(30));
    }

    fn half_way(&self) -> Secret {
        let account = self.account;
        let enter = move |plumbing: &store::Plumbing<'_>| {
            enter_with_password(plumbing, account, &Browser::default())
        };
        match self.test.store.plumbing(enter).unwrap() {
            CameIn::HalfWay(secret) => secret,
            CameIn::In(_) => panic!("the second step was not asked for"),
        }
    }

    fn step(&self, half_way: &Secret, typed: &str) -> Stepped {
        let (key, half_way, typed) = (self.key.clone(), half_way.clone(), typed.to_owned());
        let step = move |plumbing: &store::Plumbing<'_>| {
            take_second_step(plumbing, &key, &half_way, &typed, &Browser::default())
        };
        self.test.store.plumbing(step).unwrap()
    }
}

fn it_is_on_once_a_telephone_has_shown_a_code(test: &TestStore) {
    let field = field(test);
    let account = field.account;
    let ways = test.store.read_now(move |db| ways_of(db, account)).unwrap();
    assert!(ways.second_step_since.is_some());
    assert_eq!(ways.codes_left, i64::try_from(RECOVERY_CODES).unwrap());
    let half_way = field.half_way();
    let Stepped::In(entered, shown) = field.step(&half_way, &field.code()) else { panic!("in") };
    assert_eq!((entered.session.way, shown), (Way::Password, Shown::OfTelephone));
    assert!(matches!(field.step(&half_way, &field.code()), Stepped::Over));
}

fn a_code_of_a_telephone_works_once_and_none_before_it_after(test: &TestStore) {
    let field = field(test);
    let before = field.code();
    field.wait();
    let code = field.code();
    assert!(matches!(field.step(&field.half_way(), &code), Stepped::In(..)));
    assert!(matches!(field.step(&field.half_way(), &code), Stepped::Wrong));
    assert!(matches!(field.step(&field.half_way(), &before), Stepped::Wrong));
    field.wait();
    let tries: Vec<bool> = std::thread::scope(|scope| {
        let code = field.code();
        let ways: Vec<_> = (0..8).map(|_| (field.half_way(), code.clone())).collect();
        let one = |(half_way, code): (Secret, String)| {
            let field = &field;
            scope.spawn(move || matches!(field.step(&half_way, &code), Stepped::In(..)))
        };
        let tries: Vec<_> = ways.into_iter().map(one).collect();
        tries.into_iter().map(|tried| tried.join().unwrap()).collect()
    });
    assert_eq!(tries.iter().filter(|came_in| **came_in).count(), 1, "eight at once with one code");
}

fn a_written_code_works_once_however_it_is_typed(test: &TestStore) {
    let field = field(test);
    let typed = field.codes[3].to_uppercase().replace('-', " ");
    let Stepped::In(_, shown) = field.step(&field.half_way(), &typed) else { panic!("in") };
    assert_eq!(shown, Shown::Written { left: 9 });
    assert!(matches!(field.step(&field.half_way(), &field.codes[3]), Stepped::Wrong));
    let (key, account, code) = (field.key.clone(), field.account, field.codes[4].clone());
    let renewed =
        test.store.act(header(), move |act| renew_recovery_codes(act, &key, account, &code));
    assert_eq!(renewed.unwrap().len(), RECOVERY_CODES);
    assert!(matches!(field.step(&field.half_way(), &field.codes[5]), Stepped::Wrong));
}

fn guessing_ends_half_way_and_for_that_way_only(test: &TestStore) {
    let field = field(test);
    for _ in 0..4 {
        let half_way = field.half_way();
        for _ in 0..5 {
            assert!(matches!(field.step(&half_way, "000000"), Stepped::Wrong));
        }
        assert!(matches!(field.step(&half_way, &field.code()), Stepped::Over));
    }
    assert!(matches!(field.step(&field.half_way(), &field.code()), Stepped::Over), "for an hour");
    let account = field.account;
    let by_letter = test.store.plumbing(move |plumbing| {
        let key = identity::issue_key(plumbing, account)?;
        identity::enter(plumbing, &key, &Browser::default())
    });
    let Some(CameIn::HalfWay(half_way)) = by_letter.unwrap() else { panic!("half way") };
    assert!(matches!(field.step(&half_way, &field.code()), Stepped::In(..)));
    let late = field.half_way();
    test.clock.advance(HALF_WAY_LASTS + SignedDuration::from_hours(1));
    assert!(matches!(field.step(&late, &field.code()), Stepped::Over));
}

fn who_reads_the_database_can_make_no_code(test: &TestStore) {
    let mut field = field(test);
    let secret = BASE32_NOPAD.encode(&field.secret).into_bytes();
    for (table, column) in [("identity_second_step", "nonce"), ("identity_second_step", "proof")] {
        let all = format!("select {column} from {table}");
        let kept: Vec<Vec<u8>> = test.store.read_now(move |db| db.all(&all, &[])).unwrap();
        assert!(kept.iter().all(|kept| *kept != field.secret && *kept != secret));
    }
    let unreadable = |key: Option<HouseKey>| {
        test.store.read_now(move |db| unreadable_second_steps(db, key.as_ref())).unwrap()
    };
    assert_eq!((unreadable(Some(field.key.clone())), unreadable(None)), (0, 1));
    // Restored where the key was not brought along: the written codes still let in.
    field.key = HouseKey::draw(&mut test.store.ground().chance.draw());
    assert_eq!(unreadable(Some(field.key.clone())), 1);
    let half_way = field.half_way();
    assert!(matches!(field.step(&half_way, &field.code()), Stepped::Unreadable));
    assert!(matches!(field.step(&half_way, &field.codes[0]), Stepped::In(..)));
}

fn it_is_turned_off_with_a_code_and_nothing_is_left(test: &TestStore) {
    let field = field(test);
    let off = |code: String| {
        let (key, account) = (field.key.clone(), field.account);
        test.store.act(header(), move |act| turn_off_second_step(act, &key, account, &code))
    };
    assert!(matches!(off("000000".to_owned()), Err(Stop::Refused(NotStepped::Wrong))));
    off(field.code()).unwrap();
    assert!(matches!(off(field.codes[0].clone()), Err(Stop::Refused(NotStepped::Otherwise))));
    let account = field.account;
    let ways = test.store.read_now(move |db| ways_of(db, account)).unwrap();
    assert_eq!((ways.second_step_since, ways.codes_left), (None, 0));
}
