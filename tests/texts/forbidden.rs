//! The words that never stand on a screen or on paper (R19). Every language has such a list:
//! the others stand beside this file, a line each.

/// The words of R19, as stems so that their other forms are found too.
pub const DUTCH: [&str; 24] = [
    "zelfredzaam",
    "eigen kracht",
    "indicatie",
    "voorziening",
    "cliënt",
    "client",
    "traject",
    "casus",
    "dossier",
    "kwetsba",
    "participatie",
    "regie",
    "netwerk",
    "score",
    "meting",
    "niveau",
    "probleemgebied",
    "hulpvraag",
    "beperking",
    "problematiek",
    "evaluatie",
    "evalueren",
    "vooruitgang",
    "voortgang",
];
