// A file that opens with words alone: a standard JWE in compact form (RFC 7516, 7518), by the browser's own
// cryptography. Whatever follows the standard opens it too. Loaded when people choose it.

const ALG = "PBES2-HS512+A256KW";
const ENC = "A256GCM";
const ROUNDS = 600_000; // of the words, in what is written
const MOST_ROUNDS = 5_000_000; // in what is opened: a file must not keep a device busy for hours
const LARGEST = 0x8000; // bytes that are written at once

/** Why a file does not open, by its name. */
const notOpened = (name) => new DOMException("", name);

const bytesOf = (text) => new TextEncoder().encode(text);

function written(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += LARGEST) {
    text += String.fromCharCode(...bytes.subarray(at, at + LARGEST));
  }
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function read(text) {
  try {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (one) => one.charCodeAt(0));
  } catch {
    throw notOpened("changed");
  }
}

/** The key that the words give. A keyboard adds a space, and devices write an accent in two ways: both are one. */
async function keyOf(words, salt, rounds) {
  const typed = bytesOf(words.trim().normalize("NFC"));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const salted = new Uint8Array([...bytesOf(ALG), 0, ...salt]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-512", salt: salted, iterations: rounds },
    base, { name: "AES-KW", length: 256 }, false, ["wrapKey", "unwrapKey"],
  );
}

/** What opens with these words alone. */
export async function lock(words, text) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const header = written(bytesOf(JSON.stringify({
    alg: ALG, enc: ENC, cty: "json", p2s: written(salt), p2c: ROUNDS,
  })));
  const own = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
  const wrapped = await crypto.subtle.wrapKey("raw", own, await keyOf(words, salt, ROUNDS), "AES-KW");
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: "AES-GCM", iv, additionalData: bytesOf(header) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, own, bytesOf(text)));
  const parts = [new Uint8Array(wrapped), iv, sealed.subarray(0, -16), sealed.subarray(-16)];
  return [header, ...parts.map(written)].join(".");
}

/** The header of a file that these words can open, in a way that is known here. */
function headerOf(text) {
  let header;
  try {
    header = JSON.parse(new TextDecoder().decode(read(text)));
  } catch {
    throw notOpened("changed");
  }
  const { alg, enc, p2s, p2c, crit, zip } = header ?? {};
  if (alg !== ALG || enc !== ENC || crit || zip) throw notOpened("unknown");
  if (typeof p2s !== "string" || !(p2c > 0 && p2c <= MOST_ROUNDS)) throw notOpened("changed");
  return header;
}

/** What is in a file that is locked with these words: "wrong", "cut off", "changed" or "unknown" where not. */
export async function unlock(words, file) {
  const [protectedText, ...rest] = file.trim().split(".");
  if (rest.length < 4) throw notOpened("cut off");
  const { p2s, p2c } = headerOf(protectedText);
  const [wrapped, iv, sealed, tag] = rest.map(read);
  if (tag.length < 16) throw notOpened("cut off");
  const key = await keyOf(words, read(p2s), p2c);
  let own;
  try {
    own = await crypto.subtle.unwrapKey("raw", wrapped, key, "AES-KW", "AES-GCM", false, ["decrypt"]);
  } catch {
    throw notOpened("wrong");
  }
  const how = { name: "AES-GCM", iv, additionalData: bytesOf(protectedText) };
  try {
    return new TextDecoder().decode(
      await crypto.subtle.decrypt(how, own, new Uint8Array([...sealed, ...tag])));
  } catch {
    throw notOpened("changed");
  }
}
