// The page prints: no blank sheet, nothing folded, every word of a fold is on paper.
import { execFile } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { look } from "../browser.mjs";

const PAGES = resolve(dirname(fileURLToPath(import.meta.url)), "../pdf_pages.py");

/** The words of every fold that print does not leave out on purpose (display: none). */
function folded() {
  const drawn = (el) => !el || (getComputedStyle(el).display !== "none" && drawn(el.parentElement));
  const words = [];
  for (const fold of document.querySelectorAll("details")) {
    const walker = document.createTreeWalker(fold, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (drawn(walker.currentNode.parentElement)) words.push(...walker.currentNode.data.split(/\s+/));
  }
  return words.filter((word) => /^[a-z]{4,20}$/i.test(word)).map((word) => word.toLowerCase());
}

const tally = (words) => words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map());

export default async function print(browser, report) {
  const file = report.path.replace(/\.html$/, ".pdf");
  const words = await look(browser, report, { height: 1600 }, async (page) => {
    await page.pdf({ path: file, preferCSSPageSize: true });
    await page.emulateMedia({ media: "print" });
    return page.evaluate(folded);
  });
  const { stdout } = await promisify(execFile)(process.env.PYTHON ?? "python3", [PAGES, file], { maxBuffer: 1e8 });
  const pages = JSON.parse(stdout);
  const paper = tally(pages.join(" ").toLowerCase().match(/[a-z]{4,20}/g) ?? []);
  const missing = [...tally(words)].filter(([word, count]) => (paper.get(word) ?? 0) < count * 0.9);
  const problems = pages.flatMap((text, at) => (text.trim() ? [] : [`page ${at + 1} of ${pages.length} is blank`]));
  if (!pages.length) problems.push("the PDF has no page");
  if (missing.length > words.length / 50) {
    const named = missing.slice(0, 8).map(([word, count]) => `${word} ${paper.get(word) ?? 0} of ${count}`);
    problems.push(`folds are not printed in full: ${named.join(", ")}`);
  }
  return { problems, note: `${pages.length} pages, ${words.length} words from folds` };
}
