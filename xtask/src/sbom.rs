//! The bill of materials of what is shipped, as `CycloneDX` 1.5 has it, beside `dist/`: who runs the board can look
//! up what is in it. It holds no time and no chance, so that the same source gives the same bytes.

use crate::{
    licences::{self, said},
    shell::root,
};
use cyclonedx_bom::{
    models::{
        component::Classification,
        license::{LicenseChoice, Licenses},
    },
    prelude::{Bom, Component, Components, Metadata, SpecVersion, Validate},
};
use serde_json::Value;
use std::fs;
use xtask_wasm::anyhow::{Context, Result, ensure};

/// The file, in the folder of the repository.
const FILE: &str = "wat-telt.cdx.json";

/// Writes it.
///
/// # Errors
/// Cargo or npm does not say what is shipped, or it cannot be said in this form.
pub fn write() -> Result<()> {
    let mut parts = Vec::new();
    let metadata = licences::metadata()?;
    for package in licences::in_the_wasm(&metadata)? {
        parts.push(component(package, "cargo", Classification::Library)?);
    }
    for (_, package) in licences::FROM_NPM {
        let manifest = root().join("node_modules").join(package).join("package.json");
        let manifest: Value = serde_json::from_slice(&fs::read(manifest)?)?;
        parts.push(component(&manifest, "npm", Classification::Library)?);
    }
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let ours = packages.into_iter().find(|package| package["name"] == "wat-telt");
    let ours = ours.context("Cargo does not know wat-telt")?;
    let whole = component(ours, "cargo", Classification::Application)?;
    fs::write(root().join(FILE), written(whole, parts)?)?;
    Ok(())
}

/// A package, by what its manifest says.
fn component(manifest: &Value, kind: &str, class: Classification) -> Result<Component> {
    let (name, version) = (said(manifest, "name"), said(manifest, "version"));
    let licence = said(manifest, "license");
    ensure!(!licence.is_empty(), "{name} has no licence");
    // The scope of npm stays a part of its own, which `Purl::new` does not know of.
    let purl = format!("pkg:{kind}/{}@{version}", name.replace('@', "%40"));
    Ok(Component {
        purl: purl.parse().ok(),
        // Older crates have a stroke between licences that can be chosen from.
        licenses: Some(Licenses(vec![LicenseChoice::expression(&licence.replace('/', " OR "))])),
        ..Component::new(class, name, version, Some(format!("{kind}:{name}@{version}")))
    })
}

fn written(whole: Component, parts: Vec<Component>) -> Result<Vec<u8>> {
    let bom = Bom {
        serial_number: None,
        metadata: Some(Metadata { component: Some(whole), ..Metadata::default() }),
        components: Some(Components(parts)),
        ..Bom::default()
    };
    let valid = bom.validate_version(SpecVersion::V1_5);
    ensure!(valid.passed(), "The bill of materials is not valid: {valid:?}");
    let mut text = Vec::new();
    bom.output_as_json_v1_5(&mut text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::{Classification, component, written};
    use serde_json::{Value, json};

    fn bill() -> Value {
        let package = |name, licence| json!({"name": name, "version": "1.2.3", "license": licence});
        let part = component(&package("@a/b", "MIT/Apache-2.0"), "npm", Classification::Library);
        let whole = component(&package("a", "EUPL-1.2"), "cargo", Classification::Application);
        let text = written(whole.expect("whole"), vec![part.expect("part")]).expect("a bill");
        serde_json::from_slice(&text).expect("JSON")
    }

    #[test]
    fn what_is_shipped_stands_there_with_its_licence() {
        let bill = bill();
        assert_eq!(bill["specVersion"], "1.5");
        assert_eq!(bill["metadata"]["component"]["name"], "a");
        let part = &bill["components"][0];
        assert_eq!((&part["name"], &part["version"]), (&json!("@a/b"), &json!("1.2.3")));
        assert_eq!(part["purl"], "pkg:npm/%40a/b@1.2.3");
        assert_eq!(part["licenses"][0]["expression"], "MIT OR Apache-2.0");
    }

    #[test]
    fn what_has_no_licence_is_not_shipped() {
        let package = json!({"name": "a", "version": "1.2.3"});
        assert!(component(&package, "cargo", Classification::Library).is_err());
    }

    #[test]
    fn nothing_in_it_is_of_its_moment() {
        assert_eq!(bill(), bill());
        assert_eq!(bill()["serialNumber"], Value::Null);
        assert_eq!(bill()["metadata"]["timestamp"], Value::Null);
    }
}
