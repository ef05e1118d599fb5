//! The published JSON Schema is made from the file types, and this test keeps it so.

use std::{env, fs};

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::{domain_set, v1};

/// Strokes of points `[x, y, pressure]`, in parts of the width of the box.
pub(super) fn strokes(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "minItems": 1,
        "items": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "array",
                "prefixItems": [
                    { "type": "number", "minimum": 0, "maximum": 1 },
                    { "type": "number", "minimum": 0, "maximum": 100 },
                    { "type": "number", "minimum": 0, "maximum": 1 }
                ],
                "items": false,
                "minItems": 3
            }
        }
    })
}

/// Keeps of the Rust types only what means something in JSON: no `uint64` and `double`, and no line
/// ends of comments in the descriptions.
fn plain(schema: &mut Schema) {
    if schema.get("format").is_some_and(|format| format != "date") {
        schema.remove("format");
    }
    if let Some(Value::String(description)) = schema.get_mut("description") {
        *description = description.replace('\n', " ");
    }
}

/// Asserts that the published schema of this name is the one made of these types, or makes it so.
fn assert_published(name: &str, types: &str, made: &Value) {
    let path = format!("{}/../schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
    if env::var_os("WAT_TELT_RENEW").is_some() {
        fs::write(&path, serde_json::to_string_pretty(&made).unwrap() + "\n").unwrap();
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        serde_json::from_str::<Value>(&published).is_ok_and(|published| published == *made),
        "schema/{name}.schema.json is not that of src/format/{types}. A released version never \
         changes: if this one may, renew it with `WAT_TELT_RENEW=1 cargo test --lib schema`."
    );
}

fn generator(settings: SchemaSettings) -> SchemaGenerator {
    settings.with_transform(RecursiveTransform(plain)).into_generator()
}

#[test]
fn the_published_schema_is_that_of_the_file_types() {
    let written = generator(SchemaSettings::draft2020_12().for_serialize());
    let made = written.into_root_schema_for::<v1::File<'_>>().to_value();
    assert_published("wat-telt-gesprek-1", "v1", &made);
}

#[test]
fn the_published_schema_of_domains_is_that_of_the_types_that_are_read() {
    let read = generator(SchemaSettings::draft2020_12().for_deserialize());
    let made = read.into_root_schema_for::<domain_set::file::File<'_>>().to_value();
    assert_published("wat-telt-leefgebieden-1", "domain_set/file.rs", &made);
}
