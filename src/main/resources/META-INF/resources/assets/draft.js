// Keeps what is typed into a form of the desk, every moment, and offers it again on the same page after a closed browser,
// a session that ended or a restart. Each opened form has a draft of its own, so that two windows take nothing
// from each other. Leaving with something that is not kept yet warns. Without this script nothing is kept while one types; a
// form sent after the session ended is carried through the sign-in page by the server.
(() => {
  const words = document.querySelector("script[data-draft-kept]")?.dataset;
  const forms = document.querySelectorAll('main form[method="post"].form');
  const PAUSE = 700;
  // Also where the page is not served over TLS, and randomUUID() is missing.
  const unique = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");

  function set(form) {
    const token = form.querySelector('input[name="csrf"]');
    const address = new URL(form.action).pathname;
    if (!words || !token || form.querySelector('input[type="password"], input[autocomplete="one-time-code"]') || !form.querySelector("input:not([type=hidden]), textarea, select")) return;
    const said = document.createElement("p");
    said.className = "draft-said";
    said.setAttribute("role", "status");
    (form.querySelector(".actions:last-of-type") ?? form).append(said);
    let timer, dirty = false, sent = false, seen = words.opened === address;
    // A form that came back is still the one that was sent. The server forgets its draft when it is saved.
    const cameBack = words.draft && (address === location.pathname || forms.length === 1 && document.querySelector("#errors, .meeting"));
    const opened = document.createElement("input");
    Object.assign(opened, { type: "hidden", name: "draft", value: cameBack ? words.draft : unique() });
    form.append(opened);
    const send = (path, fields) => fetch("/desk/drafts" + path, { method: "POST", body: new URLSearchParams({ csrf: token.value, ...fields }), redirect: "manual" });

    const fields = () => {
      const pairs = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (typeof value !== "string") { if (value.size) pairs.append("file:" + name, value.name); }
        else if (name !== "csrf" && name !== "draft") pairs.append(name, value);
      }
      return pairs.toString();
    };
    const asRead = fields();

    function post(path) {
      const body = new URLSearchParams({
        csrf: token.value, draft: opened.value, form: address, page: location.pathname + location.search, fields: dirty ? fields() : "",
        label: [...new Set([...document.querySelectorAll("main .crumbs li:nth-child(n+2), main h1")].map(part => part.textContent.trim()))].join(" · ").slice(0, 300),
      });
      dirty = false;
      return fetch("/desk/drafts" + path, { method: "POST", body, keepalive: body.toString().length < 60000, redirect: "manual" });
    }

    // The answer says when, and who else has the form open by now.
    async function keep() {
      clearTimeout(timer);
      if (!dirty || sent) return;
      try {
        const answer = await post("");
        if (answer.ok) {
          seen = true;
          said.textContent = words.draftKept + " " + (await answer.text()).trim().split(/\n+/).join(" · ");
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

    // What stands in the form stays a draft of its own; what is restored goes on under a new mark, also if another window had it.
    async function take(found) {
      await keep();
      if (dirty) return;
      found.remove();
      const mark = unique();
      const answer = await send("/taking", { id: found.dataset.draft, draft: mark }).catch(() => null);
      const typed = answer?.ok ? await answer.text() : found.dataset.fields;
      opened.value = mark;
      restore(typed);
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
      chooseAgain(typed);
      form.dispatchEvent(new CustomEvent("restored", { bubbles: true }));
      dirty = true;
      keep();
    }
    // A browser gives no file back, so what was chosen is said beside its field.
    function chooseAgain(typed) {
      for (const [name, file] of typed) {
        const field = name.startsWith("file:") ? form.elements[name.slice(5)] : null;
        if (!field) continue;
        const note = document.createElement("p");
        note.className = "error";
        note.textContent = words.draftFile + " " + file;
        field.before(note);
        field.addEventListener("change", () => note.remove(), { once: true });
      }
    }
    const count = all => all instanceof RadioNodeList ? all.length : all ? 1 : 0;

    async function offer() {
      const answer = await fetch("/desk/drafts/offer?form=" + encodeURIComponent(address));
      if (answer.status !== 200) return;
      for (const found of new DOMParser().parseFromString(await answer.text(), "text/html").querySelectorAll("[data-fields]")) {
        if (found.dataset.fields === asRead) continue;
        found.querySelector("[data-restores]").addEventListener("click", () => take(found));
        found.querySelector("[data-discards]").addEventListener("click", () => {
          found.remove();
          send("/removal", { id: found.dataset.draft });
        });
        form.before(found);
      }
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
    // Others need not think that somebody is still at it.
    addEventListener("pagehide", () => { if (!sent && (seen || dirty)) post("/leaving").catch(() => { }); });
    addEventListener("beforeunload", event => { if (dirty && !sent) event.preventDefault(); });
    // A form that came back with errors, or since others were faster, shows all that was typed, also what was typed too late to be kept.
    if (cameBack) {
      dirty = true;
      keep();
    } else offer();
  }

  forms.forEach(set);
})();
