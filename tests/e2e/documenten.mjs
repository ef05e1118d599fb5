// A stand-in of the Documenten API: as strict as that is about what it takes, in memory.
import { createServer } from "node:http";
import { jwtVerify } from "jose";

const SECRET = "geheim van de proef";
const REQUIRED = ["bronorganisatie", "creatiedatum", "titel", "auteur", "taal", "informatieobjecttype"];
const LEVELS = ["openbaar", "beperkt_openbaar", "intern", "zaakvertrouwelijk", "vertrouwelijk", "confidentieel", "geheim",
  "zeer_geheim"];

/** What is wrong with a document, as the API would say it; nothing where it takes it. */
function wrong(document, all) {
  const missing = REQUIRED.find((name) => !document[name]);
  if (missing) return `${missing}: required`;
  if (!/^\d{9}$/.test(document.bronorganisatie)) return "bronorganisatie: no RSIN";
  if (!/^[a-z]{3}$/.test(document.taal)) return "taal: not ISO 639-2/B";
  if (!URL.canParse(document.informatieobjecttype)) return "informatieobjecttype: no URL";
  if (!LEVELS.includes(document.vertrouwelijkheidaanduiding)) return "vertrouwelijkheidaanduiding: unknown";
  if (document.identificatie?.length > 40 || document.titel.length > 200) return "too long";
  if (document.ontvangstdatum && ["in_bewerking", "ter_vaststelling"].includes(document.status)) return "status";
  if (Buffer.from(document.inhoud ?? "", "base64").length !== document.bestandsomvang) return "bestandsomvang: other size";
  const same = (one) => one.identificatie === document.identificatie && one.bronorganisatie === document.bronorganisatie;
  return all.some(same) ? "identificatie-niet-uniek" : null;
}

/** Starts it. `documents` is what was filed, `down` how many requests are answered with an error from now on. */
export async function documenten() {
  const api = { documents: [], down: 0 };
  const server = createServer(async (request, response) => {
    const say = (status, body) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    try {
      const token = request.headers.authorization?.replace("Bearer ", "");
      const { payload } = await jwtVerify(token, new TextEncoder().encode(SECRET), { algorithms: ["HS256"] });
      if (payload.client_id !== payload.iss || !payload.iat) throw new Error("claims");
    } catch {
      return say(403, { code: "permission_denied" });
    }
    if (api.down > 0) {
      api.down -= 1;
      return say(503, { code: "error" });
    }
    const { pathname, searchParams } = new URL(request.url, api.url);
    const [, at] = /enkelvoudiginformatieobjecten\/(\d+)\/download$/.exec(pathname) ?? [];
    if (at) return response.end(Buffer.from(api.documents[at].inhoud, "base64"));
    if (request.method === "GET") {
      const results = api.documents.filter((one) => [...searchParams].every(([name, value]) => one[name] === value))
        .map(said);
      return say(200, { count: results.length, next: null, previous: null, results });
    }
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const document = JSON.parse(Buffer.concat(chunks));
    const code = wrong(document, api.documents);
    if (code) return say(400, { code: "invalid", invalidParams: [{ code }] });
    document.url = new URL(`enkelvoudiginformatieobjecten/${api.documents.length}`, api.url).href;
    api.documents.push(document);
    return say(201, said(document));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  api.url = `http://127.0.0.1:${server.address().port}/documenten/api/v1/`;
  api.close = () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
  api.access = {
    url: api.url, clientId: "portaal", secret: SECRET, bronorganisatie: "002220647",
    informatieobjecttype: "https://catalogi.example/api/v1/informatieobjecttypen/1",
  };
  return api;
}

/** As the API answers: where the content is, and not the content. */
const said = (document) => ({ ...document, inhoud: `${document.url}/download` });
