// Says under a date how it is read, while it is typed.
(() => {
  const WAIT = 400;
  const asked = () => document.getElementById("entering").dataset.reading;

  function line(input) {
    const id = `${input.id}-reading`;
    let found = document.getElementById(id);
    if (!found) {
      found = document.createElement("p");
      found.id = id;
      found.className = "entering-reading";
      found.setAttribute("aria-live", "polite");
      (input.closest("[data-field-input]") || input).after(found);
      const described = input.getAttribute("aria-describedby");
      input.setAttribute("aria-describedby", described ? `${described} ${id}` : id);
    }
    return found;
  }

  async function read(input) {
    const typed = input.value.trim();
    if (!typed) return say(input, {});
    try {
      const answer = await fetch(`${asked()}?date=${encodeURIComponent(typed)}`);
      if (answer.ok && input.value.trim() === typed) say(input, await answer.json());
    } catch {
      // Without an answer the form says it after saving.
    }
  }

  function say(input, { reading, error }) {
    const found = line(input);
    found.textContent = reading || error || "";
    found.classList.toggle("entering-reading--wrong", Boolean(error));
  }

  const timers = new WeakMap();
  document.addEventListener("input", ({ target }) => {
    if (!target.matches("[data-uncertain-date]")) return;
    clearTimeout(timers.get(target));
    timers.set(target, setTimeout(() => read(target), WAIT));
  });
  for (const input of document.querySelectorAll("form [data-uncertain-date]")) {
    if (input.value) read(input);
  }
})();
