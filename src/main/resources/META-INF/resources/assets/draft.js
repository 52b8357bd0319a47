// Keeps what is typed into a form of the desk, every moment, and offers it again on the same page after a closed browser,
// a session that ended or a restart. Leaving with something that is not kept yet warns. Without this script nothing is kept
// while one types; a form sent after the session ended is carried through the sign-in page by the server.
(() => {
  const words = document.querySelector("script[data-draft-kept]")?.dataset;
  const PAUSE = 700;

  function set(form) {
    const token = form.querySelector('input[name="csrf"]');
    const address = new URL(form.action).pathname;
    if (!words || !token || form.querySelector('input[type="password"], input[autocomplete="one-time-code"]') || !form.querySelector("input:not([type=hidden]), textarea, select")) return;
    const said = document.createElement("p");
    said.className = "draft-said";
    said.setAttribute("role", "status");
    (form.querySelector(".actions:last-of-type") ?? form).append(said);
    let timer, dirty = false, sent = false;

    const fields = () => {
      const pairs = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (typeof value === "string" && name !== "csrf" && name !== "draft") pairs.append(name, value);
      }
      return pairs.toString();
    };
    const asRead = fields();

    async function keep() {
      clearTimeout(timer);
      if (!dirty || sent) return;
      const body = new URLSearchParams({
        csrf: token.value, form: address, page: location.pathname + location.search, fields: fields(),
        label: document.querySelector("main h1")?.textContent.trim().slice(0, 300) ?? "",
      });
      dirty = false;
      try {
        const answer = await fetch("/desk/drafts", { method: "POST", body, keepalive: body.toString().length < 60000, redirect: "manual" });
        if (answer.ok) {
          said.textContent = words.draftKept + " " + await answer.text();
          mark();
        } else {
          dirty = true;
          said.textContent = answer.status === 401 ? words.draftSignedOut : words.draftNotKept;
        }
      } catch {
        dirty = true;
        said.textContent = words.draftNotKept;
        timer = setTimeout(keep, 5000);
      }
    }

    // The server forgets the draft when this very form is saved.
    function mark() {
      if (form.querySelector('input[name="draft"]')) return;
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name: "draft", value: address });
      form.append(field);
    }

    function restore(encoded) {
      const typed = new URLSearchParams(encoded);
      for (const name of new Set(typed.keys())) {
        const values = typed.getAll(name);
        const spare = form.querySelector(`[name="${CSS.escape(name)}"]`)?.closest("[data-repeat]");
        for (let all = form.elements[name]; spare && count(all) < values.length; all = form.elements[name]) {
          const button = form.querySelector(`[data-adds="${spare.id}"]`);
          if (!button) break;
          button.click();
        }
        [form.elements[name]].flatMap(one => one instanceof RadioNodeList ? [...one] : one ? [one] : []).forEach((one, i) => {
          if (one.type === "checkbox" || one.type === "radio") one.checked = values.includes(one.value);
          else if (one.type !== "file") one.value = values[Math.min(i, values.length - 1)] ?? "";
        });
      }
      for (const box of form.querySelectorAll('input[type="checkbox"]')) if (!typed.has(box.name)) box.checked = false;
      form.dispatchEvent(new CustomEvent("restored", { bubbles: true }));
      dirty = true;
      keep();
    }
    const count = all => all instanceof RadioNodeList ? all.length : all ? 1 : 0;

    async function offer() {
      const answer = await fetch("/desk/drafts/offer?form=" + encodeURIComponent(address));
      if (answer.status !== 200) return;
      const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-fields]");
      mark();
      if (!found || found.dataset.fields === asRead) return;
      found.querySelector("[data-restores]").addEventListener("click", () => { found.remove(); restore(found.dataset.fields); });
      found.querySelector("[data-discards]").addEventListener("click", () => {
        found.remove();
        fetch("/desk/drafts/removal", { method: "POST", body: new URLSearchParams({ csrf: token.value, form: address }), redirect: "manual" });
      });
      form.before(found);
    }

    const typed = () => {
      dirty = true;
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE);
    };
    form.addEventListener("input", typed);
    form.addEventListener("change", typed);
    form.addEventListener("submit", () => { sent = true; });
    addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(); });
    addEventListener("pagehide", keep);
    addEventListener("beforeunload", event => { if (dirty && !sent) event.preventDefault(); });
    // A form that came back with errors, or since others were faster, shows all that was typed, also what was typed too late to be kept.
    if (document.querySelector("#errors, .meeting")) {
      mark();
      dirty = true;
      keep();
    } else offer();
  }

  document.querySelectorAll('main form[method="post"].form').forEach(set);
})();
