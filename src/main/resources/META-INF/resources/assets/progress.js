// Looks again how far work has come that the page shows, and shows the page anew when it is over. The bar moves each
// second; the sentence, which screen readers speak, changes less often. Without this script a link looks again.
(() => {
  const EACH = 1000, SPOKEN = 10;
  let looks = 0;

  async function look() {
    const shown = document.querySelector("[data-progress]");
    if (!shown) return;
    try {
      const answer = await fetch(location.href, { redirect: "manual" });
      const now = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-progress]");
      if (!now) return location.reload();
      const [bar, then] = [now.querySelector("progress"), shown.querySelector("progress")];
      if (bar.hasAttribute("value")) Object.assign(then, { max: bar.max, value: bar.value });
      if (++looks % SPOKEN === 0) shown.querySelector("[data-said]").textContent = now.querySelector("[data-said]").textContent;
    } catch {
      // Offline, or the node is being started again: it may answer the next time.
    }
    setTimeout(look, EACH);
  }

  setTimeout(look, EACH);
})();
