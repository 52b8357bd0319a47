// "Add another": copies the <template> of a [data-repeat] list to its end. The server shows one spare row without it.
//   <ol class="repeat" data-repeat id="suppliers"> … <template><li>… id="supplier-#" …</li></template></ol>
//   <button type="button" data-adds="suppliers" hidden>Add another</button>
(() => {
  document.querySelectorAll("[data-adds]").forEach(button => {
    const list = document.getElementById(button.dataset.adds);
    const pattern = list?.querySelector("template");
    if (!pattern) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      const row = pattern.content.firstElementChild.cloneNode(true);
      const number = list.querySelectorAll(":scope > li").length;
      for (const one of [row, ...row.querySelectorAll("*")]) {
        for (const name of ["id", "for", "name", "aria-describedby", "aria-labelledby"]) {
          if (one.hasAttribute(name)) one.setAttribute(name, one.getAttribute(name).replaceAll("#", number));
        }
      }
      pattern.before(row);
      row.dispatchEvent(new CustomEvent("added", { bubbles: true }));
      row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    });
  });
})();
