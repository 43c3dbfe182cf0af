import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { choose } from "./overlay-probe.ts";
import { LINES, pageOf, TRANSCRIPT } from "./page-fixture.ts";
import { ask, placeOf, tracesIn } from "./page-probe.ts";

/** A page of 5 MB; in long runs, of 20 MB. */
const TURNS = process.env.SOAK_RUNS ? 25_000 : 6_250;
/** Long: a busy machine lays such a page out for seconds, before anything of ours. */
const PATIENCE = 180_000;

/**
 * Makes a page of four elements and 800 characters a turn where it is shown, and counts how often the page itself has its turn between
 * its being there and our coming.
 */
const ENORMOUS = `<h1>Joint press point</h1><p>(As delivered)</p><div class="words"></div><script>
const lines=${JSON.stringify(LINES)};const turns=[];
for(let turn=0;turn<${TURNS};turn++){const [label,words]=lines[turn%lines.length];
turns.push("<p><b>"+label+":</b> "+(words+" ").repeat(11)+"<i>Line "+turn+".</i> <a href='#top'>Up</a></p>")}
document.querySelector(".words").innerHTML=turns.join("");
window.ticks=0;window.longest=0;window.ended=false;let last=0;const {port1,port2}=new MessageChannel();
port1.onmessage=()=>{if(ended)return;const now=performance.now();ticks++;longest=Math.max(longest,now-last);last=now;setTimeout(()=>port2.postMessage(0))};
addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(()=>{window.from=last=performance.now();port2.postMessage(0)})));
new MutationObserver(()=>{if(document.querySelector("[data-as-delivered]")){ended=true;window.to=performance.now()}})
.observe(document.documentElement,{childList:true})</script>`;

interface Witness {
  readonly ticks: number;
  readonly longest: number;
  readonly ended: boolean;
  readonly from: number;
  readonly to: number;
}

describe.each(browsers)("an enormous page in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
    await choose(browser, {});
  });
  afterAll(() => browser.close());

  it(
    "is read while it goes on with its own work, and led through",
    async () => {
      browser.answers.set(TRANSCRIPT, pageOf(ENORMOUS));
      const page = await browser.open(TRANSCRIPT);
      await expect
        .poll(async () => (await tracesIn(page)).hosts, { timeout: PATIENCE / 2, interval: 500 })
        .toBe(1);
      const size = await page.evaluate(() => ({
        elements: document.querySelectorAll("*").length,
        characters: document.documentElement.outerHTML.length,
      }));
      expect(size.elements).toBeGreaterThan(TURNS * 4);
      expect(size.characters).toBeGreaterThan(TURNS * 800);
      const { ticks, longest, from, to } = await page.evaluate(() => {
        const { ticks, longest, from, to } = window as unknown as Witness;
        return { ticks, longest, from, to };
      });
      // Read in one go, it would have none while it is read.
      expect(ticks).toBeGreaterThan(TURNS / 500);
      expect(longest).toBeLessThan((to - from) / 2);
      const turn = Math.round(TURNS / 2);
      expect(await ask(browser, page, "jump", turn)).toBe("there");
      const { top, height } = await placeOf(page, `Line ${turn}.`);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(height);
      await page.close();
    },
    PATIENCE,
  );
});
