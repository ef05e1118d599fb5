// A page of React 19, the same on the server and in the browser.
import { createElement as h, useEffect, useRef, useState } from "react";

/** The whole page. The element is there on the server already; its script makes a board of it. */
export function Page({ integrity }) {
  return h("html", { lang: "nl" },
    h("head", null,
      h("meta", { charSet: "utf-8" }),
      h("title", null, "Mijn gemeente, met React"),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("link", { rel: "stylesheet", href: "/portal.css" }),
      h("script", { type: "module", src: "/bord/wat-telt.js", integrity }),
      h("script", { type: "module", src: "/react/client.js" })),
    h("body", null, h("header", { className: "bar" }, "Mijn gemeente"), h(Conversation)));
}

function Conversation() {
  const [unsaved, setUnsaved] = useState(false);
  const [times, setTimes] = useState(0);
  const board = useRef(null);
  // By hand: where React takes over what a server drew, it does not listen for events of an element that it does not know.
  useEffect(() => {
    const hear = ({ detail }) => setUnsaved(detail.unsaved);
    const element = board.current;
    element.addEventListener("wat-telt-unsaved", hear);
    return () => element.removeEventListener("wat-telt-unsaved", hear);
  }, []);
  return h("div", { className: "column" },
    h("h1", null, "Uw gesprek"),
    h("p", { id: "unsaved" }, unsaved ? "Er ligt iets op tafel dat in geen bestand staat." : "Alles staat in een bestand."),
    h("button", { type: "button", onClick: () => setTimes(times + 1) }, `Opnieuw tekenen (${times})`),
    h("wat-telt", { "heading-level": "2", ref: board }));
}
