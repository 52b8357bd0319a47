// Another language or script opens at the place of the page where the reader is. Without this script it opens at the top.
(() => {
  const languages = document.querySelectorAll(".languages a");
  const follow = () => languages.forEach(link => { link.hash = location.hash; });
  addEventListener("hashchange", follow);
  follow();
})();
