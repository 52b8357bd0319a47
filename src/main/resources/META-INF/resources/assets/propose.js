// Shows, beside the fields of a new source, what its file or its address says of itself: one press takes it, nothing typed is
// overwritten. Without this script the button sends the form and it comes back with what was blank filled.
(() => {
  const FIELDS = { title: ["sourceTitle", "title"], publisher: ["publisher"], kind: ["sourceKind", "kind"], published_on: ["publishedOn"], language: ["language"] };
  // Larger files are read when the form is sent.
  const LARGEST = 20 * 1024 * 1024;

  function set(button) {
    const form = button.form, address = form.elements.address, file = form.elements.file, words = button.dataset;
    const said = document.createElement("span");
    said.className = "help";
    said.setAttribute("role", "status");
    button.after(" ", said);
    button.type = "button";
    let asked = 0;

    function show(offer) {
      const field = FIELDS[offer.about].map(name => form.elements[name]).find(one => one);
      field?.closest(".field")?.querySelector(".proposed")?.remove();
      if (!field || field.value === offer.value) return false;
      const line = document.createElement("p"), take = document.createElement("button"), from = document.createElement("span");
      line.className = "proposed";
      Object.assign(take, { type: "button", className: "plain", textContent: words.take + " " + offer.shown });
      take.dataset.takes = field.id;
      from.className = "help";
      from.textContent = offer.from;
      take.addEventListener("click", () => {
        field.value = offer.value;
        for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
        line.remove();
        field.focus();
      });
      line.append(take, " ", from);
      field.closest(".field").append(line);
      field.closest("details")?.setAttribute("open", "");
      return true;
    }

    async function ask() {
      const mine = ++asked, body = new FormData(), chosen = file?.files[0];
      if (!address.value.trim() && !chosen) return;
      body.append("csrf", form.elements.csrf.value);
      body.append("address", address.value);
      if (chosen && chosen.size <= LARGEST) body.append("file", chosen);
      said.textContent = "…";
      const answer = await fetch(words.proposes, { method: "POST", body, redirect: "manual" }).catch(() => null);
      if (mine !== asked) return;
      const shown = answer?.ok ? (await answer.json()).filter(show) : [];
      said.textContent = shown.length ? words.found : "";
    }

    button.addEventListener("click", ask);
    address.addEventListener("change", ask);
    file?.addEventListener("change", ask);
  }

  document.querySelectorAll("[data-proposes]").forEach(set);

  // "Same source" and "same source, next page" fill on the spot.
  document.querySelectorAll("[data-fills]").forEach(button => {
    button.type = "button";
    button.addEventListener("click", () => {
      const fields = button.form.elements, words = button.dataset;
      for (const [name, value] of Object.entries({ source: words.source, sourceName: words.sourceName, locator: words.locator, address: "", sourceTitle: "", publisher: "", sourceKind: "", publishedOn: "" })) {
        if (fields[name] && value !== undefined) fields[name].value = value;
      }
      fields.locator.dispatchEvent(new Event("input", { bubbles: true }));
      fields.quotation.focus();
    });
  });
})();
