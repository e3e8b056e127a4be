// At 200 % nothing is lost: the page zoomed (1280 px become 640) and the text alone doubled.
import { look, unfold } from "../browser.mjs";

/** Text that a box cuts off; boxes of a pixel hide on purpose (words for screen readers). */
function cut() {
  const lost = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || !node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (edge.width <= 2 || edge.height <= 2 || box instanceof SVGElement) break;
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      const beyond =
        (hides(overflowX) && (text.left < edge.left - 1 || text.right > edge.right + 1)) ||
        (hides(overflowY) && (text.top < edge.top - 1 || text.bottom > edge.bottom + 1));
      if (beyond) lost.add(`cuts off “${node.data.trim().slice(0, 60)}”`);
      if (overflowX === "auto" || overflowX === "scroll") break;
    }
  }
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return [...lost, ...(wide > 0 ? [`is ${wide} px wider than its window`] : [])];
}

function doubled() {
  const elements = [...document.querySelectorAll("body, body *")].filter((el) => !(el instanceof SVGElement));
  const sizes = elements.map((el) => parseFloat(getComputedStyle(el).fontSize) * 2);
  elements.forEach((el, at) => (el.style.fontSize = `${sizes[at]}px`));
}

export default async function zoom(browser, report) {
  const zoomed = await look(browser, report, { width: 640, height: 450, scale: 2 }, async (page) => {
    await unfold(page);
    return page.evaluate(cut);
  });
  const text = await look(browser, report, { width: 1280 }, async (page) => {
    await unfold(page);
    await page.evaluate(doubled);
    return page.evaluate(cut);
  });
  return { problems: [...zoomed.map((what) => `page at 200 % ${what}`), ...text.map((what) => `text at 200 % ${what}`)] };
}
