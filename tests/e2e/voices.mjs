// Voices that a test plays: browsers without a screen have none.

/** A device with these voices; what is said is kept, and ends when the test says so, or at once. */
export async function voices(page, list, { hold = false } = {}) {
  await page.addInitScript(([all, held]) => {
    window.said = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => all,
      speak(one) {
        window.said.push({ text: one.text, lang: one.lang, rate: one.rate, voice: one.voice.name });
        window.speaking = one;
        if (!held) setTimeout(() => one.onend?.(new Event("end")));
      },
      cancel() {
        const one = window.speaking;
        window.speaking = null;
        if (one) setTimeout(() => one.onerror?.(Object.assign(new Event("error"), { error: "canceled" })));
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  }, [list, hold]);
}

export const DUTCH = { name: "Femke", lang: "nl-NL", localService: true };
