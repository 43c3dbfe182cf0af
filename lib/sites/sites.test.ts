import { describe, expect, it } from "vitest";
import { SITES, siteOf } from "./sites.ts";

const TRANSCRIPTS = [
  "https://www.nato.int/en/news-and-events/events/transcripts/2025/06/25/press-conference",
  "https://www.nato.int/cps/en/natohq/opinions_183709.htm?selectedLocale=fr",
  "https://nato.int/cps/en/SID-0A1B2C3D-4E5F6071/natolive/opinions_48217.htm",
  "https://www.nato.int/docu/speech/2005/s050418b.htm",
  "https://www.nato.int/koSovo/press/p990504c.htm",
  "https://www.state.gov/briefings/department-press-briefing-june-10-2021/",
  "https://bidenwhitehouse.archives.gov/briefing-room/press-briefings/2023/01/31/press-gaggle/",
  "https://bidenwhitehouse.archives.gov/briefing-room/speeches-remarks/2024/06/06/remarks/",
  "https://www.whitehouse.gov/remarks/2025/03/press-gaggle-by-president-trump/",
  "http://en.kremlin.ru/events/president/transcripts/80912",
  "http://kremlin.ru/events/president/transcripts/speeches/76800",
  "https://www.gov.uk/government/speeches/closing-remarks",
  "https://press.un.org/en/2015/db150326.doc.htm",
  "https://www.defense.gov/News/Transcripts/Transcript/Article/2391804/a-briefing/",
  "https://www.congress.gov/congressional-record/CREC-2005-07-20-pt1-PgS8504-2",
  "https://www.congress.gov/congressional-record/volume-151/issue-99/senate-section/article/S8504-2",
  "https://hansard.parliament.uk/Commons/2031-03-04/debates/6B1C2F7E/HarbourLights",
];

const LISTINGS = [
  "https://www.nato.int/en/news-and-events/events/transcripts",
  "https://www.nato.int/fr/news-and-events/events/transcripts/",
  "https://www.nato.int/en/news-and-events/events/transcripts?page=3&year=2025",
  "https://www.nato.int/en/news-and-events/events/transcripts/2",
  "https://www.nato.int/en/news-and-events/events/transcripts/2025/06/",
  "https://www.nato.int/cps/en/natohq/opinions.htm?chunk=2",
  "https://www.state.gov/department-press-briefings/",
  "https://2021-2025.state.gov/department-press-briefings/page/4/",
  "https://www.whitehouse.gov/briefing-room/press-briefings/",
  "https://www.whitehouse.gov/remarks/page/2/",
  "https://bidenwhitehouse.archives.gov/briefing-room/speeches-remarks/",
  "https://hansard.parliament.uk/lords/2031-03-04",
  "http://en.kremlin.ru/events/president/transcripts",
  "http://en.kremlin.ru/events/president/transcripts/page/12",
  "http://kremlin.ru/events/president/transcripts/speeches/page/3",
  "https://www.gov.uk/government/speeches",
  "https://www.defense.gov/News/Transcripts/?Page=2",
  "https://www.congress.gov/congressional-record/volume-151/issue-99/senate-section",
];

const OTHERS = [
  "https://www.nato.int/en/news-and-events/events/2025/10/02/women-peace-and-security-day",
  "https://www.nato.int/en/what-we-do/topics/air-policing",
  "https://www.nato.int/cps/en/natohq/topics_99887.htm",
  "https://www.nato.int/cps/en/natohq/who_is_who_201234.htm",
  "https://www.nato.int/cps/uk/natohq/official_texts_217320.htm",
  "https://www.nato.int/docu/pr/2005/p05-091e.htm",
  "https://www.state.gov/biographies/jane-doe/",
  "https://www.whitehouse.gov/briefing-room/statements-releases/2023/11/21/readout-of-a-call/",
  "https://www.whitehouse.gov/presidential-actions/2025/03/an-order/",
  "http://kremlin.ru/acts/news/76001",
  "https://www.gov.uk/government/news/pm-call-with-president",
  "https://press.un.org/en/2015/sc11832.doc.htm",
  "https://www.defense.gov/News/Releases/Release/Article/1/a-release/",
  "https://www.congress.gov/bill/109th-congress/senate-bill/1",
  "https://hansard.parliament.uk/search?searchTerm=harbour",
];

/** What looks like a list and is none, or may be anything. */
const NO_LISTINGS = [
  "https://www.nato.int/en/news-and-events/events",
  "https://www.nato.int/en/news-and-events/events/transcripts/2025/06/25/press-conference",
  "https://www.nato.int/en/news-and-events/events/transcripts-archive",
  "https://www.state.gov/department-press-briefings/february-3/",
  "https://www.whitehouse.gov/remarks/2025/",
  "https://www.whitehouse.gov/briefing-room/",
  "https://hansard.parliament.uk/",
  "http://kremlin.ru/events/president/transcripts/80912",
  "http://kremlin.ru/events/president/news",
  "https://www.gov.uk/government/speeches/page",
  "https://www.defense.gov/News/Transcripts/Transcript/",
  "https://www.congress.gov/congressional-record/volume-151/issue-99/daily-digest",
];

describe("siteOf", () => {
  it.each(TRANSCRIPTS)("%s holds a transcript", (url) => {
    expect(siteOf(url)?.kind).toBe("transcript");
  });

  it.each(LISTINGS)("%s lists transcripts", (url) => {
    expect(siteOf(url)?.kind).toBe("listing");
  });

  it.each(OTHERS)("%s holds something else", (url) => {
    expect(siteOf(url)?.kind).toBe("other");
  });

  it.each(SITES)(
    "$publisher: every form has an example, and none fits two forms or another publisher's host",
    (site) => {
      const fitting = (form: RegExp, urls: readonly string[]) =>
        urls.filter((url) => siteOf(url)?.site === site && form.test(new URL(url).pathname));
      expect(fitting(site.transcripts, TRANSCRIPTS).length).toBeGreaterThan(0);
      expect(fitting(site.others, OTHERS).length).toBeGreaterThan(0);
      expect([...fitting(site.transcripts, OTHERS), ...fitting(site.others, TRANSCRIPTS)]).toEqual([]);
      // A list comes before the other forms, so it alone may fit what they fit, and nothing but lists.
      const { listings } = site;
      expect(listings === undefined || fitting(listings, LISTINGS).length > 0).toBe(true);
      expect(listings ? fitting(listings, [...TRANSCRIPTS, ...OTHERS, ...NO_LISTINGS]) : []).toEqual([]);
      expect(SITES.filter(({ hosts }) => hosts.some((host) => site.hosts.includes(host)))).toEqual([site]);
    },
  );

  it.each([
    "https://www.nato.int/",
    "https://www.nato.int/cps/en/natohq/index.htm",
    "https://www.state.gov/remarks-at-a-press-availability/",
    "http://kremlin.ru/events/president/news/76850",
  ])("%s may hold either", (url) => {
    expect(siteOf(url)?.kind).toBe("unknown");
  });

  it.each([
    "https://www.example.org/",
    "https://nato.int.example.org/cps/en/natohq/opinions_1.htm",
    "about:blank",
    "no address",
    "",
  ])("knows nothing of “%s”", (url) => {
    expect(siteOf(url)).toBeNull();
  });
});
