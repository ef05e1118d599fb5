// Two tabs of Vue 3. KeepAlive takes the board out of the page and puts the same element back.
import { KeepAlive, createApp, h, ref } from "vue";

const Board = { name: "Board", render: () => h("wat-telt", { "heading-level": "2" }) };
const Messages = { name: "Messages", render: () => h("p", "U heeft geen berichten.") };
const TABS = { "Gesprek": Board, "Berichten": Messages };

createApp({
  setup() {
    const shown = ref("Gesprek");
    const tab = (name) => h("button", { type: "button", onClick: () => { shown.value = name; } }, name);
    return () => [
      h("header", { class: "bar" }, ["Mijn gemeente ", ...Object.keys(TABS).map(tab)]),
      h("div", { class: "column" }, [h("h1", shown.value), h(KeepAlive, () => h(TABS[shown.value]))]),
    ];
  },
}).mount("#app");
