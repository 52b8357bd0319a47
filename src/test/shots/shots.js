// Pictures of the public pages in three languages, three widths, light and dark, for people to look at.
//   cd src/test/shots && npm install && node shots.js http://localhost:8080 shots
// It needs a running Nadzor with its dossier, and Chromium (or NADZOR_CHROMIUM=/path). It says which pages are too wide.
const { chromium } = require("playwright-core");
const { mkdirSync } = require("fs");

const [base, folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node shots.js ADDRESS FOLDER");
  process.exit(2);
}
const pages = ["/", "/contracts", "/contracts/mup-huawei-cameras-2019", "/contracts/mup-huawei-cameras-2019/history", "/watch", "/watch/safe-city-belgrade",
  "/stack", "/charts", "/map", "/organizations", "/organizations/huawei", "/events", "/statements", "/sources", "/search?q=kamere",
  "/methodology", "/corrections", "/open-data", "/about", "/contact"];

(async () => {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.NADZOR_CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
  let wide = 0;
  for (const width of [360, 768, 1280]) for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    for (const language of ["sr", "sr-Cyrl", "en"]) for (const path of pages) {
      const answer = await page.goto(base + "/" + language + path);
      const name = `${language}${path.replace(/[^a-z0-9]+/gi, "-").replace(/-$/, "")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0 || answer.status() !== 200) wide++, console.log(`${name}: answered ${answer.status()}, ${over} px too wide`);
    }
    await context.close();
  }
  await browser.close();
  process.exit(wide ? 1 : 0);
})();
