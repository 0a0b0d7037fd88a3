// Chooses a point on our own map, and fills in that of a place which is known.
(() => {
  const place = document.getElementById("id_place");
  const latitude = document.getElementById("id_latitude");
  const longitude = document.getElementById("id_longitude");
  const precision = document.getElementById("id_place_precision");
  const country = document.getElementById("id_place_country");
  const data = document.getElementById("entering")?.dataset;
  if (!place || !latitude || !data) return;
  const status = document.createElement("p");
  status.className = "entering-reading";
  status.setAttribute("role", "status");
  let known = null;

  async function know() {
    if (known) return;
    known = [];
    try {
      known = (await (await fetch(data.places)).json()).places;
    } catch {
      return;
    }
    const list = document.createElement("datalist");
    list.id = "entering-places";
    list.append(...known.map(({ place: words }) => new Option(words, words)));
    place.after(list);
    place.setAttribute("list", list.id);
  }

  // Only what is empty is filled in.
  function recognise() {
    const found = known?.find(({ place: words }) => words === place.value.trim());
    if (!found || latitude.value || longitude.value) return;
    if (!country.value) country.value = found.place_country;
    if (!precision.value) precision.value = found.place_precision;
    choose(found.latitude, found.longitude);
  }

  function choose(north, east) {
    latitude.value = north;
    longitude.value = east;
    latitude.closest("details")?.setAttribute("open", "");
    status.textContent = data.sayPoint.replace("%s", north).replace("%s", east);
    latitude.dispatchEvent(new Event("change", { bubbles: true }));
  }

  const number = (svg, name) => Number(svg.dataset[name]);

  function pointAt(svg, event) {
    const box = svg.getBoundingClientRect();
    const right = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    const [west, east] = [number(svg, "west"), number(svg, "east")];
    const [south, north] = [number(svg, "south"), number(svg, "north")];
    return [(north - down * (north - south)).toFixed(3), (west + right * (east - west)).toFixed(3)];
  }

  function showChosen(dialog) {
    const [north, east] = [Number(latitude.value), Number(longitude.value)];
    for (const svg of dialog.querySelectorAll("svg")) {
      const mark = svg.querySelector(".entering-map__chosen");
      const { width, height } = svg.viewBox.baseVal;
      const x = ((east - number(svg, "west")) / (number(svg, "east") - number(svg, "west"))) * width;
      const y = ((number(svg, "north") - north) / (number(svg, "north") - number(svg, "south"))) * height;
      mark.setAttribute("cx", x);
      mark.setAttribute("cy", y);
      mark.toggleAttribute("hidden", !(latitude.value && longitude.value));
    }
  }

  async function open() {
    const dialog = document.createElement("dialog");
    dialog.className = "entering-dialog";
    dialog.innerHTML = await (await fetch(data.map)).text();
    const close = document.createElement("button");
    close.type = "button";
    close.className = "button button-secondary";
    close.textContent = data.sayClose;
    close.addEventListener("click", () => dialog.close());
    dialog.prepend(close);
    dialog.addEventListener("close", () => dialog.remove());
    dialog.addEventListener("click", (event) => {
      const svg = event.target.closest("svg");
      if (!svg) return;
      choose(...pointAt(svg, event));
      if (!precision.value) precision.value = "vicinity";
      dialog.close();
    });
    document.body.append(dialog);
    showChosen(dialog);
    dialog.showModal();
  }

  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-small button-secondary";
  button.textContent = data.sayMap;
  button.addEventListener("click", open);
  place.closest(".w-panel__content, .w-field__wrapper").append(button, status);
  place.addEventListener("focus", know, { once: true });
  if (document.activeElement === place) know();
  place.addEventListener("change", recognise);
})();
