// Copies the line that a link beside a statement shows, and says so. Without this script, or where the browser does not let
// pages write to the clipboard, the link shows the line and it can be selected.
(() => {
  const copied = document.currentScript.dataset.copied;
  const said = document.createElement("p");
  said.className = "unseen";
  said.setAttribute("role", "status");
  document.body.append(said);

  document.addEventListener("click", async event => {
    const link = event.target.closest("a.copy");
    if (!link || !navigator.clipboard) return;
    event.preventDefault();
    const line = document.getElementById(link.hash.slice(1));
    try {
      await navigator.clipboard.writeText(line.textContent);
      said.textContent = "";
      requestAnimationFrame(() => { said.textContent = copied; });
      link.dataset.copied = copied;
      link.classList.add("done");
      setTimeout(() => link.classList.remove("done"), 4000);
    } catch {
      location.hash = link.hash;
      getSelection().selectAllChildren(line);
    }
  });
})();
