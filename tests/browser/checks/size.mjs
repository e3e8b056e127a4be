// At most 2 MB per 100 articles, and a page that opens before the reader gives up.
import { stat } from "node:fs/promises";
import { look } from "../browser.mjs";

const BYTES_PER_ARTICLE = 20_000;
const SECONDS = 10; // an order above what a laptop needs: a page that hangs fails, a busy machine does not

export default async function size(browser, report) {
  const { size: bytes } = await stat(report.path);
  const started = performance.now();
  await look(browser, report, {}, (page) => page.evaluate(() => document.body.getBoundingClientRect().height));
  const seconds = (performance.now() - started) / 1000;
  const problems = [];
  const most = BYTES_PER_ARTICLE * report.articles;
  if (bytes > most) problems.push(`${bytes} bytes for ${report.articles} articles; at most ${most}`);
  if (seconds > SECONDS) problems.push(`${seconds.toFixed(1)} s until laid out; at most ${SECONDS}`);
  return { problems, note: `${(bytes / 1e6).toFixed(2)} MB for ${report.articles} articles, laid out in ${seconds.toFixed(1)} s` };
}
