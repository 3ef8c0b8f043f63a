//! What is seen of the directory: functions from what a page knows to markup.

pub(crate) mod bodies;
pub(crate) mod body;
pub(crate) mod body_form;
pub(crate) mod decisions;
pub(crate) mod deputies;
pub(crate) mod entering;
pub(crate) mod erasures;
pub(crate) mod feed;
pub(crate) mod figures;
pub(crate) mod history;
pub(crate) mod home;
pub(crate) mod imports;
pub(crate) mod initiative_form;
pub(crate) mod initiatives;
pub(crate) mod keys;
pub(crate) mod kinds;
pub(crate) mod linked;
pub(crate) mod loom;
pub(crate) mod map;
pub(crate) mod names;
pub(crate) mod organisation;
pub(crate) mod organisation_form;
pub(crate) mod organisations;
pub(crate) mod other_names;
pub(crate) mod owner;
pub(crate) mod parties;
pub(crate) mod posts;
pub(crate) mod proposals;
pub(crate) mod seats;
pub(crate) mod sitemap;
pub(crate) mod themes;
pub(crate) mod turnovers;
pub(crate) mod visibility;

pub use organisation_form::country_choices;
pub use organisations::for_whom;
