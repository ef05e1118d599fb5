// What recorders of sessions obey, each by its own word (R23): nobody keeps what people say at this table. Bundled
// into the element.

const CLASSES = ["rr-block", "ph-no-capture", "sentry-block", "fs-exclude"];
const ATTRIBUTES = {
  "data-private": "",
  "data-hj-suppress": "",
  "data-clarity-mask": "true",
  "data-dd-privacy": "hidden",
  "data-openreplay-hidden": "",
  "data-recording-disable": "true",
  "data-matomo-mask": "",
};

/** Asks recorders to leave out what is in this place. */
export function leaveOut(place) {
  place.classList.add(...CLASSES);
  for (const [name, value] of Object.entries(ATTRIBUTES)) place.setAttribute(name, value);
}
