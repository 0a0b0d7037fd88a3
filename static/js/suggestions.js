// While a name is typed, shows whom it may mean. The search works without.
const box = document.querySelector("[data-suggestions]");
const list = document.getElementById("suggestions");
const WAIT = 250;
let waiting, asked;

async function suggest() {
  const words = box.value.trim();
  if (words === asked) return;
  asked = words;
  const address = `${box.dataset.suggestions}?q=${encodeURIComponent(words)}`;
  try {
    const answer = await fetch(address);
    const html = answer.ok ? await answer.text() : "";
    if (words === asked) list.innerHTML = html;
  } catch {
    list.replaceChildren();
  }
}

box?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, WAIT);
});
