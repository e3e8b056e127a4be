// What a human looks at after the checks: the report wide and narrow, light and dark, and as it prints.
import { join } from "node:path";
import { BUILD, look } from "./browser.mjs";

const A4 = { width: 794, height: 1123 }; // CSS pixels at 96 per inch

export async function screenshots(browser, report) {
  for (const scheme of ["light", "dark"]) {
    for (const [width, height] of [[1280, 1600], [400, 900]]) {
      await look(browser, report, { width, height, scheme }, async (page) => {
        const path = (part) => join(BUILD, `${report.name}-${width}-${scheme}-${part}.png`);
        await page.screenshot({ path: path("first") });
        await page.locator(".pair:visible").first().scrollIntoViewIfNeeded();
        await page.screenshot({ path: path("pair") });
      });
    }
  }
  await look(browser, report, A4, async (page) => {
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: join(BUILD, `${report.name}-print.png`) });
  });
}
