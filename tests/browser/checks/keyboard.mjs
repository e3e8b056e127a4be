// Tab goes through the page in reading order, every stop can be seen, the skip link skips, folds open by key.
import { look, unfold } from "../browser.mjs";

/** Everything Tab should reach, in reading order: of a group of radio buttons the chosen one. */
function stops() {
  const all = [...document.querySelectorAll("a[href], area[href], summary, input, select, button, textarea, [tabindex]")];
  const idle = (el) => el.type === "radio" && !el.checked && document.querySelector(`[name="${el.name}"]:checked`);
  return all.filter((el) => el.tabIndex >= 0 && !el.disabled && !idle(el) && el.checkVisibility({ visibilityProperty: true }));
}

/** Where the focus is: its place among the stops, its name, its box, and whether something hides it. */
function here(expected) {
  const el = document.activeElement;
  if (!el || el === document.body || el === document.documentElement) return null;
  const scrolls = el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight;
  const own = el.getClientRects()[0];
  const shown = el.labels?.length && (own.width < 3 || getComputedStyle(el).opacity === "0") ? el.labels[0] : el;
  const box = shown.getClientRects()[0];
  const x = Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2;
  const y = Math.max(0, box.top) + Math.min(box.height, innerHeight) / 2;
  const hit = document.elementFromPoint(x, y);
  const name = `${el.localName} “${(el.textContent || el.labels?.[0]?.textContent || "").trim().slice(0, 40)}”`;
  const seen = shown.contains(hit);
  const kind = `${el.localName}.${el.className} in ${el.parentElement.localName}.${el.parentElement.className}`;
  return { at: expected.indexOf(el), name, kind, scrolls, seen, box: { x: box.x, y: box.y, width: box.width, height: box.height } };
}

/** Whether the focus changes what is on the screen around the stop. */
async function marked(page, box) {
  const { width, height } = page.viewportSize();
  const left = Math.max(0, box.x - 8);
  const top = Math.max(0, box.y - 8);
  const clip = { x: left, y: top, width: Math.min(box.width + 16, width - left), height: Math.min(box.height + 16, height - top) };
  const focused = await page.screenshot({ clip });
  const element = await page.evaluateHandle(() => document.activeElement);
  await element.evaluate((el) => el.blur());
  const plain = await page.screenshot({ clip });
  await element.evaluate((el) => el.focus({ preventScroll: true }));
  return !focused.equals(plain);
}

async function walk(page, key) {
  const problems = [];
  const kinds = new Set();
  const order = [];
  const expected = await page.evaluateHandle(stops);
  const count = await expected.evaluate((all) => all.length);
  for (let press = 0; press < 2 * count + 20; press += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(here, expected);
    if (!stop || (order.length && stop.at === order[0])) break;
    if (stop.at < 0 && !stop.scrolls) problems.push(`${key} stops at ${stop.name}, which is no control`);
    if (stop.at >= 0) order.push(stop.at);
    if (!stop.seen) problems.push(`${key}: ${stop.name} is covered or out of sight`);
    else if (key === "Tab" && !kinds.has(stop.kind) && !(await marked(page, stop.box))) problems.push(`the focus on ${stop.name} cannot be seen`);
    kinds.add(stop.kind);
  }
  const forward = key === "Tab" ? order : [...order].reverse();
  if (forward.some((at, place) => place && at < forward[place - 1])) problems.push(`${key} leaves the reading order: ${forward}`);
  if (new Set(order).size < count) problems.push(`${key} reaches ${new Set(order).size} of ${count} controls`);
  return { problems, count };
}

async function skips(page) {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const led = await page.evaluate(() => document.querySelector("main")?.contains(document.querySelector(":target")));
  await page.keyboard.press("Tab");
  const inside = await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement));
  return led && inside ? [] : ["the first link does not lead into <main>, or the next stop is not in it"];
}

async function folds(page) {
  const first = page.locator("summary:visible").first();
  if (!(await first.count())) return [];
  const open = () => first.evaluate((summary) => summary.parentElement.open);
  const before = await open();
  await first.focus();
  await page.keyboard.press("Enter");
  return (await open()) === before ? ["Enter does not open a fold"] : [];
}

export default async function keyboard(browser, report) {
  const { problems, count } = await look(browser, report, {}, async (page) => {
    await unfold(page);
    return walk(page, "Tab");
  });
  const back = await look(browser, report, {}, (page) => walk(page, "Shift+Tab"));
  const skip = await look(browser, report, {}, skips);
  const fold = await look(browser, report, {}, folds);
  return { problems: [...problems, ...back.problems, ...skip, ...fold], note: `${count} stops` };
}
