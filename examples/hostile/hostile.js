// Shortcuts as some pages have them: a letter goes somewhere, and what is typed elsewhere is taken.
const GOES = { b: "berichten", z: "zaken", h: "home", "/": "zoeken", Escape: "terug", Enter: "verder" };

document.addEventListener("keydown", (event) => {
  if (event.target.matches("input, textarea, select")) return;
  if (!(event.key in GOES)) return;
  event.preventDefault();
  document.getElementById("went").textContent = GOES[event.key];
});
document.addEventListener("selectstart", (event) => event.preventDefault());
document.addEventListener("dragover", (event) => event.preventDefault());
