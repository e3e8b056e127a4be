// The page's content security policy stops what gets past the escaping; and what we inject would run without it.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { look } from "../browser.mjs";

export const POLICY = /<meta\b[^>]*Content-Security-Policy[^>]*>/i;
const INJECTED = `<script>document.documentElement.dataset.ran = "script"</script>
<img src="data:," alt="" onerror="document.documentElement.dataset.ran = 'handler'">
<p id="injected" style="position: fixed">injected</p><style>#injected { visibility: hidden }</style>
<iframe src="https://example.invalid/frame"></iframe><link rel="stylesheet" href="https://example.invalid/sheet">`;

/** What of the injected ran or was asked for. */
async function took(browser, report, html) {
  const path = report.path.replace(/\.html$/, "-injected.html");
  await writeFile(path, html.replace(/<main\b/, `${INJECTED}$&`));
  return look(browser, { url: pathToFileURL(path).href }, {}, async (page, seen) => {
    await page.waitForTimeout(200);
    const found = await page.evaluate(() => {
      const { position, visibility } = getComputedStyle(document.querySelector("#injected"));
      return [document.documentElement.dataset.ran, position === "fixed" && "style attribute", visibility === "hidden" && "style element"];
    });
    const asked = seen.requests.filter((address) => address.startsWith("https:") && !seen.refused.includes(address));
    return [...found, ...asked].filter(Boolean);
  });
}

export default async function policy(browser, report) {
  const html = await readFile(report.path, "utf8");
  const [meta] = POLICY.exec(html) ?? [];
  if (!meta) return { problems: ["has no content security policy"] };
  const problems = (await took(browser, report, html)).map((what) => `the policy lets through: ${what}`);
  const unguarded = await took(browser, report, html.replace(meta, ""));
  if (unguarded.length < 5) problems.push(`without the policy only this took effect: ${unguarded.join(", ")}; the check sees nothing`);
  const before = html.slice(0, html.indexOf(meta));
  if (/<(style|script|link|body)\b/i.test(before)) problems.push("the policy stands after what it should govern");
  return { problems, note: `stops ${unguarded.length} things that work without it` };
}
