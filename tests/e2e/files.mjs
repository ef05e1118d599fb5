// Files to open: good ones, and what a tired stick, another program or a joker makes of them.
import { writeFileSync, truncateSync } from "node:fs";

/** A small conversation of two people, as a file has it. `change` may do anything to it. */
export function conversation(change = () => {}) {
  const file = {
    soort: "wat-telt-gesprek",
    versie: 1,
    gemaaktMet: "wat-telt 0.1.0",
    id: "0b0f6a4e-6f0e-4f6e-9d1e-6c5f1c9a2b10",
    taal: "nl",
    aanspreekvorm: "u",
    deelnemers: [
      { id: "p1", bewoner: true, vorm: "cirkel" },
      { id: "p2", bewoner: false, vorm: "vierkant" },
    ],
    momenten: [{
      id: "m1",
      datum: "2027-01-14",
      aanTafel: [
        { wie: "p1", naam: "Mevrouw E." },
        { wie: "p2", naam: "Haar man", rol: "partner" },
      ],
      hierGaatHetOver: { van: ["p1"], tekst: "De avonden." },
      bord: [
        bar("mensen", "Mensen om me heen", [{ van: "p1", plek: 0.12 }, { van: "p2", plek: 0.22 }]),
        bar("vervoer", "Op pad", [{ van: "p1", plek: 0.8 }]),
      ],
      blocnote: [{ id: "b1", wat: { van: ["p1"], tekst: "Naar mijn zus." } }],
    }],
  };
  change(file, file.momenten[0]);
  return file;
}

export const bar = (leefgebied, label, fiches = []) => ({ leefgebied, label, fiches });

export const text = (file) => JSON.stringify(file, null, 2);

/** A file of so many bytes, without holding them. */
export function large(path, bytes) {
  writeFileSync(path, '{"soort": "wat-telt-gesprek", "versie": 1');
  truncateSync(path, bytes);
  return path;
}

const STUCK = "Dit bestand is stuk, of niet compleet.";
const NOT_OURS = "Dit is geen gesprek van Wat Telt.";
const NOT_FIT = "In dit bestand staat geen gesprek dat op het bord past.";

/** What cannot be opened: what it is, its bytes, and the sentence that people read. */
export const REFUSED = [
  ["an empty file", "", STUCK],
  ["a file that is cut off", text(conversation()).slice(0, 700), STUCK],
  ["a file of zeros", Buffer.alloc(2000), STUCK],
  ["a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
    "In dit bestand staat geen tekst die het bord kan lezen."],
  ["a text in an old encoding", Buffer.from(text(conversation()).replace("De", "Één"), "latin1"),
    "In dit bestand staat geen tekst die het bord kan lezen."],
  ["somebody else's JSON", text({ name: "wat-telt", private: true }), NOT_OURS],
  ["a list", "[1, 2, 3]", NOT_OURS],
  ["a deeply nested file", "[".repeat(200_000) + "]".repeat(200_000), STUCK],
  ["a deeply nested conversation", `{"soort": "wat-telt-gesprek", "versie": 1, "momenten": ${
    '{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`, STUCK],
  ["a file of version 99", text(conversation((file) => { file.versie = 99; })),
    "Dit gesprek is gemaakt met een nieuwer bord."],
  ["a file without people", text(conversation((file) => { file.deelnemers = []; })), NOT_FIT],
  ["a file without moments", text(conversation((file) => { delete file.momenten; })), NOT_FIT],
  ["a version that never was", text(conversation((file) => { file.versie = "één"; })), NOT_FIT],
];

/** What is opened after it is said what was left out: the sentences, and the file. */
export const REPAIRED = [
  ["a fiche of somebody unknown",
    text(conversation((file, moment) => moment.bord[1].fiches.push({ van: "p9", plek: 0.5 }))),
    ["Bij Op pad is een fiche weggelaten. Het bestand zegt niet goed van wie die is."]],
  ["places that are no place on the bar",
    text(conversation((file, moment) => {
      moment.bord[0].fiches[0].plek = "BEYOND";
      moment.bord[1].fiches[0].plek = "0.3";
    })).replace('"BEYOND"', "1e999"),
    ["Bij Mensen om me heen is de fiche van Mevrouw E. weggelaten. Die lag niet op het balkje.",
      "Bij Op pad is de fiche van Mevrouw E. weggelaten. Die lag niet op het balkje."]],
  ["the same id twice",
    text(conversation((file, moment) => {
      moment.bord[1].leefgebied = "mensen";
      moment.blocnote.push({ id: "b1", wat: { van: ["p1"], tekst: "Naar de markt." } });
    })),
    ["Twee dingen hadden dezelfde code: ‘mensen’. Nu heeft elk een eigen code.",
      "Twee dingen hadden dezelfde code: ‘b1’. Nu heeft elk een eigen code."]],
  ["a second fiche of one person",
    text(conversation((file, moment) => moment.bord[1].fiches.push({ van: "p1", plek: 0.1 }))),
    ["Bij Op pad lag nog een fiche van Mevrouw E. Die tweede is weggelaten."]],
  ["something that the board does not know",
    text(conversation((file, moment) => { moment.bord[1].kleur = "rood"; })),
    ["Het bord kent dit niet: ‘Op pad: kleur’. Het is weggelaten."]],
  ["a day that is none",
    text(conversation((file, moment) => { moment.blocnote[0].datum = "2027-02-31"; })),
    ["Deze dag bestaat niet: ‘2027-02-31’. Die is weggelaten."]],
];

const RTL = "\u202eniet om te keren\u202c";
export const ODD =
  `<script>window.owned = 1</script> <img src=x onerror="window.owned = 1"> ${RTL} 👵🏽‍🦼 \u0000&amp;`
    .replace("\u0000", "\ufffd");
