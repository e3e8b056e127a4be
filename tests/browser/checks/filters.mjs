// Every filter works with the keyboard, changes what is shown, and gives everything back.
import { look, unfold } from "../browser.mjs";

const shown = (page) => page.evaluate(() => document.querySelector("main").innerText);

async function radios(page, name) {
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const count = await group.count();
  await page.locator(`input[type=radio][name="${name}"]:checked`).focus();
  const all = await shown(page);
  const texts = [];
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("ArrowDown");
    texts.push(await shown(page));
  }
  const problems = [];
  if (texts.at(-1) !== all) problems.push(`after a round through “${name}” not everything is back`);
  if (texts.every((text) => text === all)) problems.push(`no choice of “${name}” changes what is shown`);
  return problems;
}

async function box(page, at) {
  const all = await shown(page);
  const input = page.locator("input[type=checkbox]").nth(at);
  const label = await input.evaluate((el) => el.labels[0]?.textContent.trim());
  await input.focus();
  await page.keyboard.press("Space");
  const other = await shown(page);
  await page.keyboard.press("Space");
  const problems = [];
  if (other === all) problems.push(`“${label}” changes nothing`);
  if ((await shown(page)) !== all) problems.push(`after “${label}” was switched off and on, not everything is back`);
  return problems;
}

export default (browser, report) =>
  look(browser, report, { scripts: false }, async (page) => {
    await unfold(page);
    const names = await page.evaluate(() => [...document.querySelectorAll("input[type=radio]")].map((el) => el.name));
    const groups = [...new Set(names)];
    const boxes = await page.locator("input[type=checkbox]").count();
    const problems = groups.length + boxes ? [] : ["has no filter"];
    for (const name of groups) problems.push(...(await radios(page, name)));
    for (let at = 0; at < boxes; at += 1) problems.push(...(await box(page, at)));
    return { problems, note: `${groups.length} groups of choices, ${boxes} boxes` };
  });
