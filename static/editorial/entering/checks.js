// Keeps up to date what is worth a second look, and who may be the same person.
(() => {
  const WAIT = 1200;
  const box = document.querySelector("[data-entering-checks]");
  const form = box?.closest("form");
  if (!form) return;
  let timer;
  let turn = 0;

  function typed() {
    const data = new FormData(form);
    for (const name of [...data.keys()]) {
      if (data.get(name) instanceof File) data.delete(name);
    }
    return data;
  }

  const post = (address) => fetch(address, { method: "POST", body: typed() });

  async function check() {
    const own = ++turn;
    try {
      const answers = [post(box.dataset.enteringChecks)];
      if (box.dataset.enteringLikely) answers.push(post(box.dataset.enteringLikely));
      const [checks, likely] = await Promise.all(answers);
      if (own !== turn) return;
      if (checks.ok) show(await checks.json());
      if (likely?.ok) showTwins(await likely.text());
    } catch {
      // It is said after saving.
    }
  }

  function show({ panel, fields }) {
    for (const place of document.querySelectorAll("[data-entering-remarks]")) place.innerHTML = panel;
    for (const old of document.querySelectorAll(".entering-beside")) old.remove();
    for (const { field, sentence } of fields) beside(field, sentence);
  }

  function beside(name, sentence) {
    const input = document.getElementById(`id_${name}`);
    const place = input?.closest("[data-field-input]");
    if (!place) return;
    const line = document.createElement("p");
    line.className = "entering-beside";
    line.setAttribute("role", "status");
    line.textContent = sentence;
    place.after(line);
    line.closest("details")?.setAttribute("open", "");
  }

  // Near the name, where it is seen while one writes.
  const twins = box.querySelector("[data-entering-twins]");
  const name = document.getElementById("id_name");
  if (twins && name) name.closest(".w-field__wrapper").after(twins);

  function showTwins(html) {
    if (twins && twins.innerHTML.trim() !== html.trim()) twins.innerHTML = html;
  }

  // Where a remark leads may lie behind a heading or in another tab.
  document.addEventListener("click", (event) => {
    const name = event.target.closest("[data-entering-go]")?.dataset.enteringGo;
    const field = name && (document.getElementById(`id_${name}`) || document.getElementById(`id_${name}-FORMS`));
    if (!field) return;
    event.preventDefault();
    const tab = field.closest("[role=tabpanel]");
    if (tab?.hidden) document.getElementById(tab.getAttribute("aria-labelledby"))?.click();
    field.closest("details")?.setAttribute("open", "");
    field.scrollIntoView({ block: "center" });
    field.focus();
  });

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(check, WAIT);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
})();
