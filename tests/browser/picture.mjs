// The picture in the README: the first screen of the report on seeds/, and one passage side by side.
import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BUILD, launch, look } from "./browser.mjs";

const [target = "docs/report.png"] = process.argv.slice(2);
const WIDTH = 1180;
const FIRST = 700; // at most this much of the first screen
const MARGIN = 8;
const BYTES = 300_000;
const SCALES = [2, 1.5, 1.25, 1]; // the sharpest that fits is taken

/** The lowest line above `most` that cuts through no block of text. */
function cut(most) {
  const blocks = [...document.querySelectorAll("header, nav, li, tr, p, dl, h1, h2, h3")].map((el) => el.getBoundingClientRect());
  const whole = ({ bottom }) => blocks.every((other) => other.bottom <= bottom + 1 || other.top >= bottom - 1);
  return Math.max(...blocks.filter((box) => box.bottom <= most && whole(box)).map((box) => box.bottom));
}

/** The first pair of passages that is not folded. */
async function passage(page) {
  const pair = page.locator(".pair:visible").first();
  await pair.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelectorAll("nav").forEach((nav) => nav.remove()));
  return pair.screenshot({ animations: "disabled" });
}

async function shots(page) {
  const height = Math.ceil(await page.evaluate(cut, FIRST)) + MARGIN;
  const first = await page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height } });
  return [first, await passage(page)].map((png) => `data:image/png;base64,${png.toString("base64")}`);
}

/** Both shots on one white sheet; returns how many bytes the picture has. */
async function draw(browser, scale) {
  const [first, pair] = await look(browser, { url }, { width: WIDTH, height: FIRST, scale }, shots);
  const sheet = `<body style="margin:0;padding-bottom:1px;width:${WIDTH}px;background:#fff">
<img src="${first}" style="display:block;width:${WIDTH}px;border-bottom:1px solid #ccc">
<img src="${pair}" style="display:block;zoom:${1 / scale};margin:${24 * scale}px auto">`;
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
