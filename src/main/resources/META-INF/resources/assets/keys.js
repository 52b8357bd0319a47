// The desk by keyboard. Keys of one letter do something only while no field has the focus, and each person may switch them
// off; with Alt or Ctrl they work in fields, too, on letters that browsers leave free, whatever the layout of the keyboard.
// The list of them is the page /desk/shortcuts, which "?" shows on the spot.
(() => {
  const words = document.currentScript.dataset, single = "single" in words;
  const main = document.getElementById("main");
  const said = document.createElement("p");
  said.className = "unseen";
  said.setAttribute("role", "status");
  document.body.append(said);
  // The Latin letter of the key, also while the keyboard writes Cyrillic.
  const letter = event => /[^\x00-\x7f]/.test(event.key) && event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;
  const typing = element => element.closest?.("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]");

  // Which field each error is of, since two fields may miss the same.
  main.querySelectorAll("#errors li > a[href^='#']").forEach(link => {
    const label = main.querySelector(`label[for="${CSS.escape(link.hash.slice(1))}"]`);
    const name = label && [...label.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join("").trim();
    if (name) link.prepend(name + ": ");
  });
  // Without scripts the browser does this by itself (autofocus), except where it restores a place of before.
  main.querySelector("#errors")?.focus();

  const links = () => [...main.querySelectorAll("tbody > tr, .ledger > li, ol.deals > li, ul.repeat > li, li.finding")]
    .map(row => row.querySelector("a[href]")).filter(link => link && link.offsetParent);
  function move(step) {
    const all = links(), at = all.findIndex(link => link === document.activeElement || link.closest("tr, li").contains(document.activeElement));
    const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)];
    next?.focus();
    return !!next;
  }

  async function help() {
    const answer = await fetch("/desk/shortcuts").catch(() => null);
    const list = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("keys");
    if (!list) return location.assign("/desk/shortcuts");
    const dialog = document.createElement("dialog"), close = document.createElement("button");
    dialog.className = "shortcuts";
    dialog.setAttribute("aria-labelledby", "keys-title");
    Object.assign(close, { type: "button", className: "quiet", textContent: words.close });
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    dialog.append(list, close);
    document.body.append(dialog);
    dialog.showModal();
  }

  const SINGLE = {
    "?": help,
    j: () => move(1),
    k: () => move(-1),
    n: () => main.querySelector('a[href$="/new"]')?.click(),
    e: () => main.querySelector('.title-line a[href$="/edit"]')?.click(),
    "/": () => main.querySelector('input[type="search"]')?.focus(),
  };

  function save(form) {
    const button = form?.querySelector("button.default") ?? [...form?.querySelectorAll("button:not([type=button], [name=fill])") ?? []].pop();
    if (button) form.requestSubmit(button);
  }

  function nextError() {
    const all = [...main.querySelectorAll(".wrong :is(input:not([type=hidden]), select, textarea), [aria-invalid=true]")];
    all[(all.indexOf(document.activeElement) + 1) % all.length]?.focus();
  }

  function take() {
    const beside = document.activeElement.closest(".field")?.querySelector("[data-takes]");
    (beside ? [beside] : [...main.querySelectorAll("[data-takes]")]).forEach(one => one.click());
  }

  // Why the field with the focus is blank: the choice that stands beside it, else the one of its group.
  function blank(kind) {
    const why = document.activeElement.closest(".pair")?.querySelector('select[name="empty"]') ?? document.activeElement.closest(".group")?.querySelector('select[name="empty"]');
    const option = why && [...why.options].find(one => kind ? one.value.endsWith(":" + kind) : one.value === "");
    if (!option) return;
    why.value = option.value;
    why.dispatchEvent(new Event("change", { bubbles: true }));
    said.textContent = why.labels[0].textContent + " " + option.text;
  }

  const ALT = {
    KeyN: () => main.querySelector("[data-fills]")?.click(),
    KeyP: take,
    KeyJ: nextError,
    KeyU: () => blank("unknown"),
    KeyO: () => blank("undisclosed"),
    KeyA: () => blank("not_applicable"),
    KeyC: () => blank(""),
  };

  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || event.isComposing || event.getModifierState("AltGraph") || document.querySelector("dialog[open]")) return;
    const { ctrlKey, metaKey, altKey } = event;
    if ((ctrlKey || metaKey) && !altKey && event.key === "Enter") {
      event.preventDefault();
      save(document.activeElement.form ?? main.querySelector("form.form"));
    } else if (altKey && !ctrlKey && !metaKey && !event.shiftKey && ALT[event.code]) {
      event.preventDefault();
      ALT[event.code]();
    } else if (single && !ctrlKey && !metaKey && !altKey && !typing(event.target)) {
      const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      // Arrows scroll, unless one is on a row already.
      if (arrow && links().includes(document.activeElement)) { event.preventDefault(); move(arrow); }
      else if (SINGLE[letter(event)]) { event.preventDefault(); SINGLE[letter(event)](); }
    }
  });
})();
