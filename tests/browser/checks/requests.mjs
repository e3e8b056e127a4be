// One request, the file itself, and the same text when scripts are switched off.
import { look, unfold } from "../browser.mjs";

async function text(page, seen) {
  await unfold(page);
  return { words: await page.evaluate(() => document.body.innerText), requests: seen.requests };
}

export default async function alone(browser, report) {
  const on = await look(browser, report, {}, text);
  const off = await look(browser, report, { scripts: false }, text);
  const problems = [...on.requests, ...off.requests]
    .filter((address) => address !== report.url)
    .map((address) => `asks for ${address.slice(0, 120)}`);
  if (on.words !== off.words) problems.push("shows another text when scripts are off");
  if (!on.words.trim()) problems.push("shows no text");
  return { problems, note: `${on.requests.length} request, ${on.words.length} characters of text` };
}
