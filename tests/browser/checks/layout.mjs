// Sides of a pair beside each other at 1280 px and under each other at 400 px; no page wider than its window.
import { look, unfold } from "../browser.mjs";

const WIDTHS = [320, 400, 768, 1280];

/** Names of elements that stick out of the window and do not scroll in a box of their own. */
function sticking() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (el) => el && el !== document.body && (getComputedStyle(el).overflowX !== "visible" || scrolls(el.parentElement));
  const out = [...document.body.querySelectorAll("*")].filter(
    (el) => el.getBoundingClientRect().right > width + 1 && !scrolls(el.parentElement),
  );
  const named = out.slice(0, 3).map((el) => `${el.localName}.${el.className?.baseVal ?? el.className} “${el.textContent.trim().slice(0, 40)}”`);
  return [`${document.documentElement.scrollWidth} px of content: ${named.join(", ")}`];
}

/** Pairs whose two sides are neither side by side (wide) nor stacked (narrow), by their first words. */
function crooked(stacked) {
  const pairs = [...document.querySelectorAll(".pair")];
  const wrong = pairs.filter((pair) => {
    const sides = [...pair.querySelectorAll(".side")];
    if (sides.length !== 2) return true;
    const [left, right] = sides.map((side) => side.getBoundingClientRect());
    if (stacked) return right.top < left.bottom - 1;
    return Math.abs(left.top - right.top) > 1 || right.left < left.right - 1;
  });
  return { count: pairs.length, wrong: wrong.map((pair) => pair.textContent.trim().replace(/\s+/g, " ").slice(0, 60)) };
}

export default async function layout(browser, report) {
  const problems = [];
  let pairs = 0;
  for (const width of WIDTHS) {
    await look(browser, report, { width }, async (page) => {
      problems.push(...(await page.evaluate(sticking)).map((what) => `${width} px, folded: ${what}`));
      await unfold(page);
      problems.push(...(await page.evaluate(sticking)).map((what) => `${width} px: ${what}`));
      if (width === 768) return;
      const found = await page.evaluate(crooked, width < 700);
      pairs = found.count;
      problems.push(...found.wrong.map((words) => `${width} px: sides out of line in “${words}”`));
    });
  }
  if (!pairs) problems.push("holds no pair of passages (.pair with two .side)");
  return { problems, note: `${pairs} pairs` };
}
