import { setTimeout as sleep } from "node:timers/promises";
import { ADDRESS, bigPage } from "../tests/bench/big-page.ts";
import type { OpenBrowser } from "../tests/e2e/browsers.ts";
import { median, type Row } from "./bench-row.ts";

/** Milliseconds that one page is watched. */
const WATCHED = 4000;
const ROUNDS = 3;
/** Where no content script of ours runs. */
const ELSEWHERE = "https://elsewhere.example/an-animated-page";

/**
 * Measures what the extension costs on a page that changes a thousand attributes a second beside its words: the share of a core that
 * its scripts take, over what the same page takes where there are none of ours.
 */
export async function animatedRows(open: OpenBrowser): Promise<readonly Row[]> {
  const html = bigPage(3_000).replace("</body>", `${ANIMATION}</body>`);
  open.answers.set(ADDRESS, html);
  open.answers.set(ELSEWHERE, html);
  const costs: number[] = [];
  // In turn: a busy machine is busy for both.
  for (let round = 0; round < ROUNDS; round++)
    costs.push((await scriptShare(open, ADDRESS)) - (await scriptShare(open, ELSEWHERE)));
  return [{ what: "an animated page, scripts", figures: [median(costs)], unit: "% of a core", limit: 1 }];
}

/** Percent of a core that scripts take in a page once it is read. */
async function scriptShare(open: OpenBrowser, address: string): Promise<number> {
  const page = await open.open(address);
  if (address === ADDRESS)
    for (let tries = 0; tries < 100 && (await open.badge(page)) === ""; tries++) await sleep(50);
  await sleep(1500);
  const before = await page.metrics();
  await sleep(WATCHED);
  const after = await page.metrics();
  await page.close();
  const seconds = (after.Timestamp ?? 0) - (before.Timestamp ?? 0);
  return (((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) / seconds) * 100;
}

/** Seventeen boxes that move with every frame. */
const ANIMATION = `<div>${"<i class='box'></i>".repeat(17)}</div><script>
const boxes = [...document.querySelectorAll(".box")];
const move = (now) => {
  boxes.forEach((box, at) => { box.style.transform = "translateX(" + Math.sin(now / 300 + at) * 9 + "px)"; });
  requestAnimationFrame(move);
};
requestAnimationFrame(move);
</script>`;
