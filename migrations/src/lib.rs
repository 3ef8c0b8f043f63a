//! One history of the schema, told for both databases: same names, same columns, each step
//! named by the crate that owns its tables. A step that has landed never changes.

use store::Migration;

macro_rules! steps {
    ($($name:literal),+ $(,)?) => {
        &[$(Migration {
            name: $name,
            sqlite: include_str!(concat!("../sqlite/", $name, ".sql")),
            postgres: include_str!(concat!("../postgres/", $name, ".sql")),
        }),+]
    };
}

pub const HISTORY: &[Migration] = steps![
    "0001_store_record",
    "0002_identity_accounts",
    "0003_store_numbers",
    "0004_directory_organisations",
    "0005_directory_bodies",
    "0006_mail_letters",
    "0007_identity_sign_in",
    "0008_store_public",
    "0009_directory_figures",
    "0010_identity_passwords",
    "0011_identity_second_step",
    "0012_identity_looking",
    "0013_directory_known",
    "0014_membership_belongings",
    "0015_web_drafts",
    "0016_store_sequence",
    "0017_mail_outbox",
    "0018_directory_names",
    "0019_directory_themes",
    "0020_directory_initiatives",
    "0021_directory_api_keys",
    "0022_directory_retired",
    "0023_membership_retired",
    "0024_store_personal",
    "0025_identity_persons",
    "0026_directory_erasures",
    "0027_jobs_operations",
    "0028_directory_imports",
    "0029_archive_files",
    "0030_directory_tallies",
    "0031_directory_owners",
    "0032_directory_proposals",
    "0033_directory_cards",
    "0034_casework_tasks",
    "0035_casework_links",
    "0036_mail_texts",
    "0037_store_deputies",
    "0038_jobs_deputies",
    "0039_directory_deputies",
    "0040_directory_turnovers",
];
