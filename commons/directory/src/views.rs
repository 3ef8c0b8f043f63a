//! What is seen of the directory: functions from what a page knows to markup.

pub(crate) mod entering;
pub(crate) mod history;
pub(crate) mod home;
pub(crate) mod map;
pub(crate) mod organisation;
pub(crate) mod organisation_form;
pub(crate) mod organisations;
