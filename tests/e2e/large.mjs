// A conversation as large as they come: all fourteen domains, five people, long words.
import { readFileSync } from "node:fs";
import { bar, conversation } from "./files.mjs";

const domains = new URL("../../domains/nl.json", import.meta.url);

/** The fourteen, as `[id, label]`. */
export const DOMAINS = JSON.parse(readFileSync(domains, "utf8")).map(({ id, label }) => [id, label]);

export const PEOPLE = ["Mevrouw E.", "Haar man", "Jeannette", "Fatma", "Roos"];
const SHAPES = ["cirkel", "vierkant", "zeshoek", "ruit", "vijfhoek"];
const LONG = "Ik wil graag vertellen hoe het nu gaat, en wat ik anders zou willen. ".repeat(6).trim();

/** With words on every bar and five notes; `words` is how long those on a bar are. */
export function largeConversation(words = LONG) {
  return conversation((file, moment) => {
    const ids = PEOPLE.map((_, at) => `p${at + 1}`);
    file.deelnemers = ids.map((id, at) => ({ id, bewoner: at === 0, vorm: SHAPES[at] }));
    moment.aanTafel = ids.map((wie, at) => ({ wie, naam: PEOPLE[at], rol: at ? "buur" : undefined }));
    moment.bord = DOMAINS.map(([id, label], at) => ({
      ...bar(id, label, ids.map((van, who) => ({ van, plek: ((at * 7 + who * 13) % 101) / 100 }))),
      woorden: [{ van: ["p1"], tekst: words }, { van: ["p2"], tekst: `Over ${label}: dat zie ik ook.` }],
    }));
    moment.blocnote = DOMAINS.slice(0, 5).map(([leefgebied, label], at) => ({
      id: `b${at}`, leefgebieden: [{ leefgebied, label }],
      wat: { van: ["p1"], tekst: words }, wanneer: { van: ["p1"], tekst: "voor de zomer" },
    }));
    moment.kloptHet = { van: ["p1"], tekst: words };
    moment.voorWie = PEOPLE;
  });
}

/**
 * So many moments of that, a month apart, each with what was said of the notes of the one before: they
 * were let go, as each moment has notes of its own.
 */
export function manyMoments(moments = 60) {
  const file = largeConversation("Ik wil graag vertellen hoe het nu gaat.");
  const [one] = file.momenten;
  file.momenten = Array.from({ length: moments }, (_, at) => ({
    ...structuredClone(one),
    id: `m${at + 1}`,
    datum: new Date(Date.UTC(2022, at, 14)).toISOString().slice(0, 10),
    bord: one.bord.map((bar, row) => ({
      ...bar,
      fiches: bar.fiches.map((fiche, who) => ({ ...fiche, plek: ((at * 3 + row * 7 + who * 13) % 101) / 100 })),
    })),
    terugblik: at && one.blocnote.map((note) => ({
      moment: `m${at}`, briefje: note.id, teltNog: "laten-gaan",
      gegaan: [{ van: ["p1"], tekst: "Zo ging het." }],
    })) || undefined,
  }));
  return file;
}
