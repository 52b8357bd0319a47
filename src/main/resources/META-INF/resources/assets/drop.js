// Lets a file be dropped anywhere on a .drop label; without this script its file field works as always.
(() => {
  document.querySelectorAll(".drop").forEach(area => {
    const field = area.querySelector('input[type="file"]');
    if (!field) return;
    for (const name of ["dragenter", "dragover"]) area.addEventListener(name, event => {
      event.preventDefault();
      area.classList.add("over");
    });
    for (const name of ["dragleave", "drop"]) area.addEventListener(name, () => area.classList.remove("over"));
    area.addEventListener("drop", event => {
      event.preventDefault();
      if (!event.dataTransfer.files.length) return;
      const files = new DataTransfer();
      for (const file of [...event.dataTransfer.files].slice(0, field.multiple ? undefined : 1)) files.items.add(file);
      field.files = files.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  });
})();
