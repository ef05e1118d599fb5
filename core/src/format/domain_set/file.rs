//! A file of domains, version 1, as it is read (`shape.rs`). These types are the published JSON Schema too
//! (`format/schema.rs`), and their descriptions stand in it.

#[cfg(test)]
use schemars::JsonSchema;

#[cfg(test)]
use super::super::limits;

/// De leefgebieden die een pagina aanbiedt, in de volgorde van de kaarten.
#[cfg_attr(test, derive(JsonSchema))]
#[cfg_attr(test, serde(rename = "Leefgebieden", deny_unknown_fields))]
#[cfg_attr(test, schemars(title = "Leefgebieden voor Wat Telt, versie 1"))]
#[cfg_attr(test, expect(dead_code, reason = "what it is was looked at before it is read"))]
pub(in crate::format) struct File<'a> {
    /// Het adres van dit schema, voor wie een programma gebruikt dat het bestand nakijkt.
    #[cfg(test)]
    #[serde(rename = "$schema", default)]
    #[schemars(with = "String")]
    pub schema: Option<String>,
    /// Wat voor bestand dit is.
    #[cfg(test)]
    #[schemars(extend("const" = "wat-telt-leefgebieden"))]
    pub soort: String,
    /// De versie van dit formaat.
    #[cfg(test)]
    #[schemars(extend("const" = 1))]
    pub versie: u64,
    /// De taal waarin elk leefgebied teksten heeft: die staan er ook als het bord een taal spreekt die een
    /// leefgebied niet heeft. Zonder land: `nl`.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z]{2,3}$")))]
    pub taal: &'a str,
    /// De leefgebieden. Geen twee hebben dezelfde id, en geen twee in een taal hetzelfde label.
    #[cfg_attr(test, schemars(length(min = 1, max = limits::MAX_DOMAINS)))]
    pub leefgebieden: Vec<Domain<'a>>,
}

/// Een leefgebied: een van de veertien van het bord, met alleen zijn id; of een van de pagina zelf, met
/// teksten, en met een icoon of met paden.
#[cfg_attr(test, derive(JsonSchema))]
#[cfg_attr(test, serde(rename = "Leefgebied", rename_all = "camelCase", deny_unknown_fields))]
#[cfg_attr(test, schemars(extend("oneOf" = [
    { "properties": { "id": { "pattern": "^[^.]*$" } }, "maxProperties": 1 },
    { "properties": { "id": { "pattern": "\\." } }, "required": ["icoon", "teksten"], "not": { "required": ["paden"] } },
    { "properties": { "id": { "pattern": "\\." } }, "required": ["paden", "teksten"], "not": { "required": ["icoon"] } },
])))]
pub(in crate::format) struct Domain<'a> {
    /// Wat een bestand van een gesprek ervan bewaart, met het label. Van een leefgebied van het bord zijn
    /// id, zoals `wonen`; van een van de pagina eerst van wie, dan een punt, dan wat, zoals
    /// `voorbeeldstad.sport`. Een id verandert nooit van betekenis.
    #[cfg_attr(test, schemars(length(max = limits::MAX_LABEL), regex(pattern = r"^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$")))]
    pub id: &'a str,
    /// De naam van een icoon van het bord.
    #[cfg_attr(test, serde(default))]
    #[cfg_attr(test, schemars(with = "String", regex(pattern = "^[a-z][a-z0-9-]*$")))]
    pub icoon: Option<&'a str>,
    /// Een eigen icoon, in een vierkant van 256 bij 256: van elk pad wat in SVG in `d` staat.
    #[cfg_attr(test, serde(default))]
    #[cfg_attr(test, schemars(length(max = limits::MAX_PATHS), inner(length(max = limits::MAX_PATH), regex(pattern = r"^[Mm][MmZzLlHhVvCcSsQqTtAa0-9eE+\-., \t\r\n]*$"))))]
    pub paden: Vec<&'a str>,
    /// Wat lichter onder de paden ligt.
    #[cfg_attr(test, serde(default))]
    #[cfg_attr(test, schemars(length(max = limits::MAX_PATHS), inner(length(max = limits::MAX_PATH), regex(pattern = r"^[Mm][MmZzLlHhVvCcSsQqTtAa0-9eE+\-., \t\r\n]*$"))))]
    pub lichte_paden: Vec<&'a str>,
    /// Wat het leefgebied zegt, in elke taal die het heeft, zonder land: `nl`, `en`.
    #[cfg_attr(test, serde(default))]
    #[cfg_attr(test, schemars(extend("propertyNames" = { "pattern": "^[a-z]{2,3}$" })))]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Said<'a>>"))]
    pub teksten: Vec<(&'a str, Said<'a>)>,
}

/// Wat een leefgebied zegt in een taal.
#[cfg_attr(test, derive(JsonSchema))]
#[cfg_attr(test, serde(rename = "Teksten", deny_unknown_fields))]
pub(in crate::format) struct Said<'a> {
    /// Wat er op de kaart staat, en hoe het balkje heet.
    #[cfg_attr(test, schemars(length(min = 1, max = limits::MAX_LABEL)))]
    pub label: &'a str,
    /// Waar het over kan gaan: een paar dingen, met komma's ertussen, zonder punt.
    #[cfg_attr(test, serde(default))]
    #[cfg_attr(test, schemars(with = "Wording<'a>"))]
    pub regel: Option<Wording<'a>>,
    /// Open vragen om over te praten.
    #[cfg_attr(test, serde(default))]
    #[cfg_attr(test, schemars(length(max = limits::MAX_PROMPTS)))]
    pub vragen: Vec<Wording<'a>>,
}

/// Een tekst; of een met `u` en een met `je`.
#[cfg_attr(test, derive(JsonSchema))]
#[cfg_attr(test, serde(rename = "Tekst", untagged))]
pub(in crate::format) enum Wording<'a> {
    /// In beide aanspreekvormen hetzelfde.
    Same(#[cfg_attr(test, schemars(length(min = 1, max = limits::MAX_SENTENCE)))] &'a str),
    /// In elke aanspreekvorm een eigen tekst.
    Both(Forms<'a>),
}

/// Een tekst in beide aanspreekvormen.
#[cfg_attr(test, derive(JsonSchema))]
#[cfg_attr(test, serde(rename = "Aanspreekvormen", deny_unknown_fields))]
pub(in crate::format) struct Forms<'a> {
    /// Met `u`.
    #[cfg_attr(test, schemars(length(min = 1, max = limits::MAX_SENTENCE)))]
    pub u: &'a str,
    /// Met `je`.
    #[cfg_attr(test, schemars(length(min = 1, max = limits::MAX_SENTENCE)))]
    pub je: &'a str,
}
