// The receiver: one endpoint that takes what a resident gives, and files it as two documents. What it says is
// a status for the page, and a reference for the resident.
import addFormats from "ajv-formats";
import Ajv2020 from "ajv/dist/2020.js";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { NotFiled, bytesOf, file as fileByApi } from "./documenten.mjs";

const MOST = 16 * 1024 * 1024; // bytes of a whole request
const SCHEMA = new URL("../../schema/wat-telt-gesprek-1.schema.json", import.meta.url);
const PAGE = new URL("index.html", import.meta.url);

/** Where documents go, unless who starts this says otherwise. */
const FILED_AT = {
  url: process.env.DOCUMENTEN_URL ?? "http://127.0.0.1:8091/documenten/api/v1/",
  clientId: process.env.DOCUMENTEN_CLIENT ?? "portaal",
  secret: process.env.DOCUMENTEN_SECRET ?? "geheim",
  bronorganisatie: process.env.BRONORGANISATIE ?? "002220647",
  informatieobjecttype: process.env.INFORMATIEOBJECTTYPE
    ?? "http://127.0.0.1:8091/catalogi/api/v1/informatieobjecttypen/7f2c1c0e-6a05-4f43-8e2b-3d5b6b0a6f11",
};

class Refused extends Error {
  constructor(status, why) {
    super(why);
    this.status = status;
  }
}

/** What answers; it says whether it did. `documents` says where documents go. */
export async function start({ integrity, documents = FILED_AT }) {
  const receiver = new Receiver({ integrity, documents, fits: await checker(), page: await readFile(PAGE, "utf8") });
  return async (request, response, path) => {
    try {
      return await receiver.answer(request, response, path);
    } catch (error) {
      const status = error instanceof Refused ? error.status : error instanceof NotFiled ? 502 : 500;
      if (status >= 500) console.error(`receiver: ${error.message}`); // and never what is in the file
      response.writeHead(status, { "Content-Type": "application/json", "Connection": "close" })
        .end(JSON.stringify({ error: error instanceof Refused ? error.message : "not filed" }));
      return true;
    }
  };
}

async function checker() {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(await readFile(SCHEMA, "utf8")));
}

class Receiver {
  #sessions = new Map(); // by the cookie: who is signed in, and the token of their page
  #given = new Map(); // by who gave it and its id: what came of it. A portal keeps this where it keeps its other data.

  constructor(parts) {
    Object.assign(this, parts);
  }

  async answer(request, response, path) {
    if (path === "" && request.method === "GET") return this.#show(request, response);
    if (path === "token" && request.method === "GET") return this.#tell(request, response);
    if (path === "sign-out" && request.method === "POST") return this.#signOut(request, response);
    if (path === "give" && request.method === "POST") return this.#take(request, response);
    const [, id] = /^booklet\/([\w-]+)$/.exec(path) ?? [];
    return id && request.method === "GET" ? this.#handOut(request, response, id) : false;
  }

  // A stand-in for signing in: whoever opens the page is this resident.
  #show(request, response) {
    let session = this.#session(request);
    if (!session) {
      const cookie = randomBytes(24).toString("base64url");
      session = { resident: "Mevrouw E.", token: randomBytes(24).toString("base64url") };
      this.#sessions.set(cookie, session);
      response.setHeader("Set-Cookie", `session=${cookie}; Path=/receiver; HttpOnly; SameSite=Strict`); // and Secure, on https
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.end(this.page.replace("{integrity}", this.integrity));
    return true;
  }

  // Only a page of this origin can read it.
  #tell(request, response) {
    const session = this.#session(request);
    if (!session) throw new Refused(401, "signed out");
    response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-store" })
      .end(JSON.stringify({ token: session.token }));
    return true;
  }

  #signOut(request, response) {
    this.#sessions.delete(cookieOf(request));
    response.writeHead(204).end();
    return true;
  }

  #session(request) {
    return this.#sessions.get(cookieOf(request));
  }

  async #take(request, response) {
    const session = this.#session(request);
    if (!session) throw new Refused(401, "signed out");
    if (!isSame(request.headers["x-csrf-token"] ?? "", session.token)) throw new Refused(403, "not from our page");
    const given = await read(request);
    this.#check(given);
    const reference = await this.#once(session.resident, given);
    response.setHeader("Content-Type", "application/json").end(JSON.stringify({ reference }));
    return true;
  }

  #check({ id, file }) {
    if (!/^[\w-]{8,36}$/.test(id)) throw new Refused(422, "no id");
    if (!file?.length) throw new Refused(422, "no file");
    let conversation;
    try {
      conversation = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(file));
    } catch {
      throw new Refused(422, "no JSON");
    }
    if (!this.fits(conversation)) throw new Refused(422, "no conversation");
  }

  /** The same id gives the same reference, and files nothing again; with other bytes it is refused. */
  async #once(resident, given) {
    const key = `${resident} ${given.id}`;
    const hash = createHash("sha256").update(given.file).update("|").update(given.booklet ?? "").digest("hex");
    const before = this.#given.get(key);
    if (before && before.hash !== hash) throw new Refused(409, "another was given by this id");
    if (before) return (await before.filed).reference;
    const filed = this.#file(resident, given);
    this.#given.set(key, { hash, filed });
    filed.catch(() => this.#given.delete(key)); // what failed may be tried again
    return (await filed).reference;
  }

  async #file(auteur, { id, file, booklet }) {
    const reference = `WT-${id.slice(0, 8).toUpperCase()}`;
    const of = (document) => fileByApi({ auteur, ...document }, this.documents);
    const conversation = await of({
      identificatie: `${id}-1`, titel: `Gesprek Wat Telt (${reference})`,
      bestandsnaam: "gesprek.wat-telt.json", formaat: "application/json", bytes: file,
    });
    const paper = booklet && await of({
      identificatie: `${id}-2`, titel: `Mapje Wat Telt (${reference})`,
      bestandsnaam: "mapje.html", formaat: "text/html", bytes: booklet,
    });
    return { reference, conversation, booklet: paper };
  }

  // A booklet is a page that somebody else wrote. It is handed out to be kept, and never shown on this origin.
  async #handOut(request, response, id) {
    const session = this.#session(request);
    if (!session) throw new Refused(401, "signed out");
    const { booklet } = (await this.#given.get(`${session.resident} ${id}`)?.filed) ?? {};
    if (!booklet) return false;
    response.writeHead(200, {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": 'attachment; filename="mapje.html"',
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
    }).end(await bytesOf(booklet, this.documents));
    return true;
  }
}

const cookieOf = ({ headers }) => /(?:^|; )session=([\w-]+)/.exec(headers.cookie ?? "")?.[1];

function isSame(one, other) {
  const hash = (text) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}

/** What is in the form. What is too large is let by and not kept: who cuts it off is not heard by a browser. */
async function read(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MOST) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > MOST) throw new Refused(413, "too large");
  const headers = { "Content-Type": request.headers["content-type"] ?? "" };
  const form = await new Response(Buffer.concat(chunks), { headers }).formData().catch(() => {
    throw new Refused(422, "no form");
  });
  const bytes = async (name) => {
    const part = form.get(name);
    return part instanceof Blob ? Buffer.from(await part.arrayBuffer()) : null;
  };
  return { id: String(form.get("id") ?? ""), file: await bytes("file"), booklet: await bytes("booklet") };
}
