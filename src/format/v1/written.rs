//! Words and handwriting (`Geschreven`, `Inkt`), one type everywhere.

use serde::{Serialize, Serializer};

use super::super::{INK_DEPTH, INK_WIDTH, decimal};
use super::is_empty;
use crate::model::{Ink, InkPoint};

#[cfg(test)]
use schemars::JsonSchema;

/// Woorden of handschrift: van wie, en door wie opgeschreven.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Geschreven", rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::format) struct Written<'a> {
    /// Wiens woorden dit zijn.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub van: Vec<&'a str>,
    /// Wie het opschreef, als dat een ander is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opgeschreven_door: Option<&'a str>,
    /// De woorden, letterlijk.
    #[serde(skip_serializing_if = "is_empty")]
    pub tekst: &'a str,
    /// Wat met de hand geschreven is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inkt: Option<Handwriting<'a>>,
    /// De taal van de woorden (BCP 47), als dat een andere is dan die van het gesprek.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taal: Option<&'a str>,
}

/// Handschrift: lijnen van punten in een vak dat 1 breed is. Samen hoogstens 20000 punten.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Inkt", deny_unknown_fields)]
pub(in crate::format) struct Handwriting<'a> {
    /// De lijnen, in de volgorde van schrijven: punten `[x, y, druk]` met hoogstens vier decimalen.
    #[serde(serialize_with = "strokes")]
    #[cfg_attr(test, schemars(schema_with = "crate::format::schema::strokes"))]
    pub lijnen: &'a Ink,
    /// De breedte van het vak gedeeld door de hoogte.
    #[serde(serialize_with = "ten_thousandths")]
    #[cfg_attr(test, schemars(with = "f64", extend("exclusiveMinimum" = 0, "maximum" = 100)))]
    pub verhouding: i32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn ten_thousandths<S: Serializer>(units: &i32, to: S) -> Result<S::Ok, S::Error> {
    decimal::Fixed { units: *units, places: 4 }.serialize(to)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn strokes<S: Serializer>(ink: &&Ink, to: S) -> Result<S::Ok, S::Error> {
    // A point beyond the box lies on its edge, so that what is written can be read again.
    let point = |point: &InkPoint| {
        [(point.x, INK_WIDTH), (point.y, INK_DEPTH), (point.pressure, INK_WIDTH)]
            .map(|(units, most)| decimal::Fixed { units: units.min(most), places: 4 })
    };
    to.collect_seq(ink.strokes.iter().map(|stroke| stroke.iter().map(point).collect::<Vec<_>>()))
}
