// Filing by the Documenten API (ZGW, version 1), which is all that this example knows of it: replace this file by
// how your organisation files.
import { SignJWT } from "jose";

/** A refusal or silence of that API. */
export class NotFiled extends Error {}

/**
 * Files one document, once: what has this `identificatie` already is not filed again. Gives its `url`.
 * `to` is `{ url, clientId, secret, bronorganisatie, informatieobjecttype }`, `bronorganisatie` an RSIN.
 */
export async function file({ identificatie, titel, auteur, bestandsnaam, formaat, bytes }, to) {
  const same = new URLSearchParams({ identificatie, bronorganisatie: to.bronorganisatie });
  const { results: [there] } = await ask(to, `enkelvoudiginformatieobjecten?${same}`);
  if (there) return there;
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(); // as ISO 8601 has it
  return ask(to, "enkelvoudiginformatieobjecten", {
    identificatie, titel, auteur, bestandsnaam, formaat,
    bronorganisatie: to.bronorganisatie,
    informatieobjecttype: to.informatieobjecttype,
    creatiedatum: today,
    ontvangstdatum: today,
    status: "definitief", // what came from outside is not being worked on
    taal: "dut",
    vertrouwelijkheidaanduiding: "zaakvertrouwelijk",
    indicatieGebruiksrecht: false,
    beschrijving: "Door de bewoner zelf gegeven vanuit het bord Wat Telt.",
    inhoud: Buffer.from(bytes).toString("base64"),
    bestandsomvang: bytes.length,
  });
}

/** The bytes of a document. */
export async function bytesOf({ inhoud }, to) {
  const answer = await fetch(inhoud, { headers: await headers(to) }).catch(unreachable);
  if (!answer.ok) throw new NotFiled(`${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

async function ask(to, path, document) {
  const answer = await fetch(new URL(path, to.url), {
    method: document ? "POST" : "GET",
    headers: await headers(to),
    body: document && JSON.stringify(document),
    signal: AbortSignal.timeout(20_000),
  }).catch(unreachable);
  if (!answer.ok) throw new NotFiled(`${answer.status} ${await answer.text()}`);
  return answer.json();
}

function unreachable(cause) {
  throw new NotFiled("not reached", { cause });
}

async function headers({ clientId, secret }) {
  const token = await new SignJWT({ client_id: clientId, user_id: "portaal", user_representation: "Portaal" })
    .setProtectedHeader({ alg: "HS256" }).setIssuer(clientId).setIssuedAt().sign(new TextEncoder().encode(secret));
  return { "Authorization": `Bearer ${token}`, "Content-Type": "application/json", "Accept": "application/json" };
}
