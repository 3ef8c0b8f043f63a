use base::{Ground, Id, Visibility};
use identity::{Grant, Right, Scope};

fn ids<const N: usize>() -> [Id; N] {
    let (ground, _) = Ground::fixed(testing::noon(), 1);
    let mut draw = ground.chance.draw();
    std::array::from_fn(|nth| Id::new(ground.now(), u16::try_from(nth).unwrap(), &mut draw))
}

#[test]
fn whoever_has_no_grant_sees_what_is_public_and_may_do_nothing() {
    let [network] = ids();
    let scope = Scope::default();
    assert!(scope.sees(network, Visibility::Public));
    assert!(!scope.sees(network, Visibility::Members));
    assert_eq!(scope.post_for(Right::KeepDirectory, network), None);
}

#[test]
fn a_scope_within_another_sees_no_further() {
    let [network, post] = ids();
    let of = |sees| {
        Scope::of(vec![Grant {
            network,
            post,
            organisation: None,
            as_deputy: false,
            sees,
            may: &[Right::KeepDirectory],
        }])
    };
    for sees in Visibility::ALL {
        for own in Visibility::ALL {
            let within = of(*sees).within(&of(*own));
            assert_eq!(within.sees_in(network), *sees.min(own), "{sees} within {own}");
        }
        assert_eq!(of(*sees).within(&Scope::default()).sees_in(network), Visibility::Public);
    }
}

#[test]
fn a_post_in_one_network_says_nothing_of_another() {
    let [here, there, secretariat, member, city] = ids();
    let scope = Scope::of(vec![
        Grant {
            network: here,
            post: secretariat,
            organisation: None,
            as_deputy: false,
            sees: Visibility::Secretariat,
            may: &[Right::KeepDirectory],
        },
        Grant {
            network: there,
            post: member,
            organisation: Some(city),
            as_deputy: false,
            sees: Visibility::Members,
            may: &[Right::KeepOwnPage],
        },
    ]);
    assert!(scope.sees(here, Visibility::Secretariat));
    assert!(scope.sees(there, Visibility::Members));
    assert!(!scope.sees(there, Visibility::Parties));
    assert_eq!(scope.post_for(Right::KeepDirectory, here), Some(secretariat));
    assert_eq!(scope.post_for(Right::KeepDirectory, there), None);
    assert_eq!(scope.post_of(Right::KeepOwnPage, there, city), Some(member));
    assert_eq!(scope.post_of(Right::KeepOwnPage, there, here), None, "another's page");
    assert_eq!(scope.post_of(Right::KeepDirectory, here, city), None, "no post of the city");
}
