// Pictures of the public pages in three languages, three widths, light and dark, in grey and as printed, for people to look at.
//   cd src/test/shots && npm install && node shots.js http://localhost:8080 shots
// It needs a running Nadzor with its dossier, and Chromium (or NADZOR_CHROMIUM=/path). It says which pages are too wide.
const { chromium } = require("playwright-core");
const { mkdirSync } = require("fs");

const [base, folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node shots.js ADDRESS FOLDER");
  process.exit(2);
}
const deal = "/contracts/mup-huawei-cameras-2019";
const pages = ["/", "/contracts", deal, deal + "/history", deal + "/editions/1", deal + "/objection", "/embed" + deal + "/figures", "/embed" + deal + "/timeline",
  "/watch", "/watch/safe-city-belgrade", "/stack", "/charts", "/map", "/organizations", "/organizations/huawei", "/events", "/statements", "/sources",
  "/search?q=kamere", "/search?q=hauwei", "/methodology", "/corrections", "/open-data", "/about", "/contact"];
const modes = [{ name: "light", widths: [360, 768, 1280] }, { name: "dark", widths: [360, 768, 1280], media: { colorScheme: "dark" } },
  { name: "grey", widths: [1280], style: "html { filter: grayscale(1) }" }, { name: "print", widths: [720], media: { media: "print" } },
  { name: "contrast", widths: [360], media: { contrast: "more" } }, { name: "forced", widths: [360], media: { forcedColors: "active" } }];

/** The page of the first source of the list, whose address nobody can know beforehand. */
async function sourcePage() {
  const list = await (await fetch(base + "/sources.json")).json();
  return list.rows.map(row => new URL(row.address).pathname)[0];
}

(async () => {
  mkdirSync(folder, { recursive: true });
  const source = await sourcePage();
  if (source) pages.push(source);
  const browser = await chromium.launch({ executablePath: process.env.NADZOR_CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
  let wide = 0;
  for (const mode of modes) for (const width of mode.widths) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: Boolean(mode.style) });
    const page = await context.newPage();
    await page.emulateMedia(mode.media || {});
    for (const language of ["sr", "sr-Cyrl", "en"]) for (const path of pages) {
      const answer = await page.goto(base + "/" + language + path);
      if (mode.style) await page.addStyleTag({ content: mode.style });
      const name = `${language}${path.replace(/[^a-z0-9]+/gi, "-").replace(/-$/, "")}-${width}-${mode.name}.png`;
      await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0 || answer.status() !== 200) wide++, console.log(`${name}: answered ${answer.status()}, ${over} px too wide`);
    }
    await context.close();
  }
  await browser.close();
  process.exit(wide ? 1 : 0);
})();
