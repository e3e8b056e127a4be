// axe-core: WCAG 2.0 to 2.2 A and AA and its best practices, all folds open, light and dark, wide and narrow.
import { AXE, look, unfold } from "../browser.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const VIEWS = ["light", "dark"].flatMap((scheme) => [1280, 400].map((width) => ({ scheme, width })));

const violations = ({ violations: found, passes }) => ({
  rules: passes.length,
  problems: found.flatMap((rule) =>
    rule.nodes.slice(0, 3).map((node) => {
      const remedy = node.failureSummary.replace(/\s+/g, " ");
      return `${rule.id} (${rule.nodes.length}): ${node.html.slice(0, 120)} | ${rule.help}. ${remedy.slice(0, 240)}`;
    }),
  ),
});

export default async function accessible(browser, report) {
  const problems = [];
  let rules = 0;
  for (const view of report.views ?? VIEWS) {
    await look(browser, report, view, async (page) => {
      await unfold(page);
      await page.evaluate(AXE);
      const options = { runOnly: { type: "tag", values: TAGS }, preload: false };
      const found = violations(await page.evaluate((how) => axe.run(document, how), options));
      rules = found.rules;
      problems.push(...found.problems.map((problem) => `${view.scheme}, ${view.width} px: ${problem}`));
    });
  }
  return { problems, note: `${rules} rules passed` };
}
