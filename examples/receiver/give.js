// The page's side: hands on what the resident gives, and says how that went. A refusal has one of the codes that
// the board has a sentence for.

const REFUSED = { 401: "signed-out", 413: "too-large" };

const because = (code) => Object.assign(new Error(code), { code });

async function hand({ id, file, booklet, signal }) {
  const form = new FormData();
  form.set("id", id);
  form.set("file", file);
  if (booklet) form.set("booklet", booklet);
  // The token is asked for each time: who signed in again in another tab has another.
  const { token } = await ask("token", { signal });
  return ask("give", { method: "POST", body: form, headers: { "X-CSRF-Token": token }, signal }); // { reference }
}

async function ask(path, how) {
  const answer = await fetch(path, how).catch(() => { throw because("offline"); });
  if (!answer.ok) throw because(REFUSED[answer.status] ?? "refused");
  return answer.json();
}

document.querySelector("wat-telt").addEventListener("wat-telt-give", ({ detail }) => {
  detail.waitUntil(hand(detail)); // at once: later does not count
});
