// Fills in what is empty of a source from what its page says of itself.
(() => {
  const data = document.getElementById("entering")?.dataset;
  if (!data?.metadata) return;
  const FIELDS = ["title", "publisher", "author", "published", "language", "archived_url"];
  const LINK = /^id_sources-\d+-url$/;
  const field = (row, name) => document.getElementById(row.replace(/url$/, name));

  async function fill(input, status) {
    status.textContent = data.sayFilling;
    const body = new FormData();
    body.set("url", input.value.trim());
    body.set("csrfmiddlewaretoken", document.querySelector("[name=csrfmiddlewaretoken]").value);
    try {
      const answer = await fetch(data.metadata, { method: "POST", body });
      const told = await answer.json();
      status.textContent = told.error || filledIn(input.id, told);
    } catch {
      status.textContent = data.sayFailed;
    }
  }

  // Never over what somebody wrote.
  function filledIn(row, told) {
    const filled = FIELDS.filter((name) => {
      const target = field(row, name);
      if (!target || target.value || !told[name]) return false;
      target.value = told[name];
      if (!target.value) return false;
      target.closest("details")?.setAttribute("open", "");
      target.dispatchEvent(new Event("input", { bubbles: true }));
      return true;
    });
    const names = filled.map((name) => labelOf(field(row, name)));
    return names.length ? data.sayFilled.replace("%s", names.join(", ")) : data.sayNothing;
  }

  const labelOf = (input) => input.labels[0]?.textContent.trim() || input.name;

  function offer(input) {
    if (!LINK.test(input.id) || input.dataset.enteringFill) return;
    input.dataset.enteringFill = "yes";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-small button-secondary";
    button.textContent = data.sayFill;
    const status = document.createElement("p");
    status.className = "entering-reading";
    status.setAttribute("role", "status");
    button.addEventListener("click", () => input.value.trim() && fill(input, status));
    input.closest("[data-field-input]").after(button, status);
  }

  const offerAll = () => document.querySelectorAll("[id^=id_sources-][id$=-url]").forEach(offer);
  const rows = document.getElementById("id_sources-FORMS");
  if (rows) new MutationObserver(offerAll).observe(rows, { childList: true });
  offerAll();
})();
