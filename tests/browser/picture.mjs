// The picture in the README: the first screen of the report on seeds/, and one passage side by side.
import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BUILD, launch, look } from "./browser.mjs";

const [target = "docs/report.png"] = process.argv.slice(2);
const WIDTH = 1180;
const FIRST = 620;
const BYTES = 300_000;
const SCALES = [2, 1.5, 1.25, 1]; // the sharpest that fits is taken

/** The clip of the page that shows the first open pair, with its heading and the names above the sides. */
async function passage(page) {
  const pair = page.locator(".pair:visible").first();
  await pair.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelectorAll("nav").forEach((nav) => nav.remove()));
  return pair.screenshot({ animations: "disabled" });
}

async function shots(page) {
  const first = await page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height: FIRST } });
  return [first, await passage(page)].map((png) => `data:image/png;base64,${png.toString("base64")}`);
}

/** Both shots on one white sheet; returns how many bytes the picture has. */
async function draw(browser, scale) {
  const [first, pair] = await look(browser, { url }, { width: WIDTH, height: FIRST, scale }, shots);
  const sheet = `<body style="margin:0;width:${WIDTH}px;background:#fff">
<img src="${first}" style="display:block;width:${WIDTH}px;border-bottom:1px solid #ccc">
<img src="${pair}" style="display:block;max-width:${WIDTH - 48}px;margin:24px">`;
  await look(browser, { url: "about:blank" }, { width: WIDTH, scale }, async (page) => {
    await page.setContent(sheet);
    await page.locator("body").screenshot({ path: target });
  });
  return statSync(target).size;
}

const url = pathToFileURL(join(BUILD, "seeds", "report.html")).href;
const browser = await launch();
let bytes = Infinity;
let scale;
for (scale of SCALES) {
  bytes = await draw(browser, scale);
  if (bytes <= BYTES) break;
}
await browser.close();
console.log(`${target}: ${bytes} bytes at scale ${scale}`);
if (bytes > BYTES) {
  console.error(`${target}: ${bytes} bytes, more than ${BYTES}; lower FIRST in picture.mjs`);
  process.exitCode = 1;
}
