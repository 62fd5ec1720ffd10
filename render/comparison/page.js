// Shows the entries that the form asks for. Without this script all of them are shown.
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const entries = [...document.querySelectorAll(".entry")];
  const texts = new Map(entries.map(entry => [entry, entry.textContent.toLocaleLowerCase("sv")]));
  const update = () => {
    const asked = new Set(new FormData(form).getAll("change"));
    const words = form.words.value.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !asked.has(entry.dataset.change) || !words.every(word => texts.get(entry).includes(word));
      if (!entry.hidden) ++shown;
    }
    for (const list of document.querySelectorAll(".list"))
      list.hidden = !list.querySelector(".entry:not([hidden])");
    document.getElementById("shown").textContent = `${shown} av ${entries.length} rader visas`;
  };
  form.hidden = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", event => event.preventDefault());
  update();
})();
