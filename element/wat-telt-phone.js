// A conversation in a code that a telephone reads (R24): an address with the conversation behind its `#`,
// deflated, and sealed with four words that are typed there. What stands behind a `#` goes to no server, and
// without the words it is noise. Loaded when people choose it.

const ROUNDS = 600_000; // of the words: nobody waits for them, and who guesses does
const SALT = 16; // bytes
const VERSION = 1n; // the first digit, which also keeps what begins with zero

// Things that everybody knows, and nothing that hurts: 512 of them, so that four are one of 69 thousand million.
const WORDS = `
  aap aardbei abrikoos ahorn akker amandel ananas anjer appel asperge auto avond bakker baksteen bal
  balk ballon banaan bank batterij bed beek beer bel berg berk beschuit beuk bever bezem biet bij bijl
  blad blauw bliksem bloem bloemkool blok boek boeket boer boerderij boom boon boor boot bord borstel
  bos boter boven breed brief bril broccoli broek bron brood brug bruin bus cadeau camera circus
  cirkel citroen courgette dadel dahlia dak dal dans das dauw deken den deur dienblad dijk dinsdag
  dolfijn domino donder donderdag doos dozijn draad drempel druif drum duif duin dweil eekhoorn eend
  egel eik eiland ekster elleboog emmer erwt ezel feest fiets film fluit forel fornuis foto framboos
  gang gans geel geit gieter giraf gitaar glas glijbaan golf gordijn gram gras grijs groen grot gum
  hagedis hagel hamer hamster hand handdoek haring hark harp haven hazelnoot heide hek helm hemd
  herfst hert heuvel hoed hoek hoepel hommel hond honing hoog horloge hulst hut ijs ijsje iris jam jas
  jasmijn jurk kaars kaart kaas kam kameel kan kanaal kano kapper kar karper kas kast kastanje kasteel
  kat kelder kerk kers ketel ketting kever kikker kip klaver klei klimop klok klomp knie knikker
  knoflook knoop knop koe koek koelkast koffer koffie kok komkommer konijn kopje kort kraag kraai
  kraan krab krant kreeft krokus kruik kruiwagen kubus kussen kust kwast laag laars ladder laken lamp
  lampje lang latje lavendel leeuw lelie lente lepel libel liedje lijm lijst lijster limonade linde
  links lint linze liter lunch maan maandag madelief magneet mais mandje markt meer mees meeuw melk
  meloen merel mes meter middag midden mier mist mixer molen mond mos mossel mosterd mouw muis mus
  muts muur naald narcis neus noord noot ochtend oester oliebol olifant onder ontbijt oog ooievaar oor
  oost oranje orgel otter oven paar paard paars pad pan pap papaver papegaai papier paprika paraplu
  park parkiet pasta peer pen peper perzik pet piano pindakaas plakband plank plein polder pop
  postbode postzegel potlood prei pruim pudding punt puzzel pyjama raam radijs radio rasp rechts regen
  regenboog reiger riem riet rij rijst ring rits rivier rok rond rood room roos rots roze rugzak rups
  sap saus schaal schaap schaar schelp scherm schilder schildpad schip schipper schoen schommel schop
  schort schouder schrift schroef schutting schuur sering sjaal sla slager slak slang slee sleutel
  slinger slof sloot slot smal sneeuw soep sok spar specht spiegel spijker spin spinazie spons
  spruitje stal stapel steen stekker step ster stoel stoep storm straat strand streep stroop suiker
  taart tafel tak tang tapijt tas tegel teil tekening telefoon tent thee thermos tijger toast tol
  tomaat toneel toren touw tram trap trein trommel trompet trui tuin tuinman tulp uil vaas varen
  varken veerpont verf vest vierkant vijg vijver vinger viool viooltje vis visser vlag vlieger vlinder
  vloer vlot voet vork vorst vos vrijdag vulkaan vuurwerk wafel wagen walnoot walvis want warm washand
  water waterval weide west wilg wind winkel winter wip wit woensdag woestijn wol wolk worm wortel
  zaag zacht zadel zak zalm zand zaterdag zebra zee zeef zeehond zeep zolder zomer zon zondag zoom
  zout zuid zwaan zwaluw
`.trim().split(/\s+/);

/** Why a code does not open, by its name. */
const notOpened = (name) => new DOMException("", name);

/** Four words, each by chance. */
function words() {
  const chance = crypto.getRandomValues(new Uint16Array(4));
  return Array.from(chance, (one) => WORDS[one % WORDS.length]); // 65536 is a multiple of 512
}

const throughput = async (stream, bytes) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** What the words open. A telephone begins with a capital and ends with a space: both are the same. */
async function seal(words, salt) {
  const typed = new TextEncoder().encode(words.trim().toLowerCase().split(/\s+/).join(" "));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-512", salt, iterations: ROUNDS };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(how, base, 352));
  const key = await crypto.subtle.importKey(
    "raw", bits.subarray(0, 32), "AES-GCM", false, ["encrypt", "decrypt"]);
  return [{ name: "AES-GCM", iv: bits.subarray(32) }, key]; // the salt is of this code alone, and so both are
}

/** Bytes as digits, which a code holds the most of. */
function digitsOf(bytes) {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return BigInt(`0x${VERSION}${hex}`).toString();
}

function bytesOf(digits) {
  const hex = BigInt(digits).toString(16);
  if (hex[0] !== String(VERSION) || hex.length % 2 === 0) throw notOpened("unknown");
  return Uint8Array.from(hex.slice(1).match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

/** Four words by chance, and a text as the digits of a code that they open. */
export async function carry(text) {
  const four = words();
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const deflated = await throughput(new CompressionStream("deflate-raw"), text);
  const [how, key] = await seal(four.join(" "), salt);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, deflated));
  return [four, digitsOf(new Uint8Array([...salt, ...sealed]))];
}

/** What is in the digits of a code: "wrong", "cut off" or "unknown" where that does not come out. */
export async function uncarry(words, digits, most) {
  const bytes = bytesOf(digits);
  if (bytes.length < SALT + 16) throw notOpened("cut off");
  const [how, key] = await seal(words, bytes.subarray(0, SALT));
  let deflated;
  try {
    deflated = await crypto.subtle.decrypt(how, key, bytes.subarray(SALT));
  } catch {
    throw notOpened("wrong");
  }
  return inflated(deflated, most);
}

/** A text that was deflated, and not more of it than fits: a code must not fill a telephone. */
async function inflated(bytes, most) {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).text();
    size += value.length;
    if (size > most) throw notOpened("changed");
    parts.push(value);
  }
}
