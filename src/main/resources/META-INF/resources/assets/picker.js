// A look-ahead field after the combobox pattern of WAI-ARIA. Without this script the typed name is sent and the server
// finds or creates it; with it the hidden field beside carries the id of what was picked.
//   <input name="buyer" type="hidden"> <input name="buyer-name" data-picker="/desk/organizations/suggestions">
// The server answers [{"id", "name", "hint"}]. An empty id means: make what is missing.
(() => {
  let made = 0;

  function set(field) {
    if (field.dataset.set) return;
    field.dataset.set = "yes";
    const hidden = field.parentElement.querySelector('input[type="hidden"]');
    const box = document.createElement("div");
    const list = document.createElement("ul");
    const said = document.createElement("p");
    box.className = "picker";
    list.className = "picker-list";
    list.id = "picker-" + ++made;
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.labels?.[0]?.textContent ?? "");
    said.className = "unseen";
    said.setAttribute("role", "status");
    field.before(box);
    box.append(field, list, said);
    for (const [name, value] of Object.entries({
      role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
    })) field.setAttribute(name, value);

    let at = -1, asked = 0, timer;
    const options = () => [...list.children];

    function close() {
      list.hidden = true;
      at = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    }

    function go(to) {
      const all = options();
      if (!all.length) return;
      at = (to + all.length) % all.length;
      all.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
      field.setAttribute("aria-activedescendant", all[at].id);
      all[at].scrollIntoView({ block: "nearest" });
    }

    function pick(option) {
      field.value = option.dataset.name;
      if (hidden) hidden.value = option.dataset.id;
      close();
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }

    function show(found) {
      list.replaceChildren(...found.map((one, i) => {
        const option = document.createElement("li");
        option.id = list.id + "-" + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.id = one.id ?? "";
        option.dataset.name = one.name;
        option.append(one.name);
        if (one.hint) {
          const hint = document.createElement("span");
          hint.className = "hint";
          hint.textContent = one.hint;
          option.append(hint);
        }
        return option;
      }));
      at = -1;
      field.removeAttribute("aria-activedescendant");
      list.hidden = !found.length;
      field.setAttribute("aria-expanded", String(!!found.length));
      if (found.length) list.scrollIntoView({ block: "nearest" });
      said.textContent = found.length ? String(found.length) : "";
    }

    async function ask() {
      const typed = field.value.trim(), mine = ++asked;
      if (typed.length < 2) return close();
      const answer = await fetch(field.dataset.picker + "?q=" + encodeURIComponent(typed), { headers: { Accept: "application/json" } });
      if (answer.ok && mine === asked && document.activeElement === field) show(await answer.json());
    }

    field.addEventListener("input", () => {
      if (hidden) hidden.value = "";
      clearTimeout(timer);
      timer = setTimeout(() => ask().catch(close), 150);
    });
    field.addEventListener("keydown", event => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) ask().catch(close);
        else go(at < 0 && event.key === "ArrowUp" ? -1 : at + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        pick(options()[at]);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    field.addEventListener("blur", () => { asked++; close(); });
    list.addEventListener("mousedown", event => {
      event.preventDefault();
      const option = event.target.closest("[role=option]");
      if (option) pick(option);
    });
  }

  const all = root => root.querySelectorAll("[data-picker]").forEach(set);
  all(document);
  document.addEventListener("added", event => all(event.target));
})();
