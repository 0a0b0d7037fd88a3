// Whoever writes a name says that it is known, unless something else is chosen.
document.getElementById("id_name")?.addEventListener("change", ({ target }) => {
  const status = document.getElementById("id_name_status");
  if (status && target.value.trim() && status.value === "unknown") {
    status.value = "known";
  }
});
