// No message on the console and no error, in light and dark, while every fold is opened.
import { look, unfold } from "../browser.mjs";

export default async function quiet(browser, report) {
  const problems = [];
  for (const scheme of ["light", "dark"]) {
    await look(browser, report, { scheme }, async (page, seen) => {
      await unfold(page);
      await page.mouse.wheel(0, 5000);
      await page.waitForTimeout(200); // messages come after the event that caused them
      problems.push(...seen.messages.map((message) => `${scheme}: ${message}`));
    });
  }
  return { problems };
}
