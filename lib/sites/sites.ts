/**
 * What is known of one publisher's addresses. A page of an unknown publisher is read by the general rules; an entry only
 * says where a publisher keeps what. The test beside this file holds examples of every form, each tried against all.
 */
export interface Site {
  readonly publisher: string;
  /** Host names, without `www.`. */
  readonly hosts: readonly string[];
  /** Paths under which the publisher keeps transcripts and nothing else. */
  readonly transcripts: RegExp;
  /** Paths under which it keeps something else. */
  readonly others: RegExp;
  /**
   * Selectors of the elements that hold a page's words, alternatives in order: the first that finds any counts. Absent where
   * they are not known.
   */
  readonly matter?: readonly string[];
}

/** The site of an address and whether its path is known to hold transcripts; `null` for an unknown publisher. */
export function siteOf(url: string): { site: Site; kind: "transcript" | "other" | "unknown" } | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const site = SITES.find(({ hosts }) => hosts.includes(hostname.replace(/^www\./, "")));
  if (!site) return null;
  const kind = site.transcripts.test(pathname)
    ? "transcript"
    : site.others.test(pathname)
      ? "other"
      : "unknown";
  return { site, kind };
}

/** The publishers whose addresses tell what they hold. */
export const SITES: readonly Site[] = [
  {
    publisher: "NATO",
    hosts: ["nato.int"],
    transcripts:
      /^\/\w\w\/news-and-events\/events\/transcripts\/\d{4}\/|^\/cps\/.*\/opinions_\d+\.htm$|^\/(?:docu\/speech|kosovo\/press)\/.*[ps]\d{6}\w*\.html?$/i,
    others:
      /^\/\w\w\/(?!news-and-events\/events\/transcripts\/\d)|^\/cps\/.*\/(?!opinions_)\w+_\d+\.htm$|^\/docu\/(?!speech)\w+\//,
    // Pages since 2025, and from 2009 to 2025. Those before 2009 name nothing.
    matter: [".ca04-rich-text", "section.content"],
  },
  {
    publisher: "U.S. Department of State",
    hosts: ["state.gov", "2017-2021.state.gov", "2021-2025.state.gov"],
    transcripts: /^\/briefings\/department-press-briefing-/,
    others: /^\/(?:people|biographies)\//,
  },
  {
    publisher: "The White House",
    hosts: [
      "whitehouse.gov",
      "bidenwhitehouse.archives.gov",
      "obamawhitehouse.archives.gov",
      "trumpwhitehouse.archives.gov",
    ],
    transcripts: /^\/(?:briefing-room\/(?:press-briefings|speeches-remarks)|remarks)\//,
    others: /\/(?:presidential-actions|statements-releases|fact-sheets)\//,
  },
  {
    publisher: "UK Parliament",
    hosts: ["hansard.parliament.uk"],
    transcripts: /^\/(?:commons|lords)\/\d{4}-\d\d-\d\d\/debates\//i,
    others: /^\/(?:about|search|calendar|sittings)\b/i,
  },
  {
    publisher: "President of Russia",
    hosts: ["kremlin.ru", "en.kremlin.ru"],
    transcripts: /^\/events\/president\/transcripts\/.*\d/,
    others: /^\/(?:acts|supplement|catalog)\//,
  },
  {
    publisher: "GOV.UK",
    hosts: ["gov.uk"],
    transcripts: /^\/government\/speeches\//,
    others: /^\/government\/(?!speeches)\w+\//,
  },
  {
    publisher: "United Nations",
    hosts: ["press.un.org", "un.org"],
    transcripts: /\/db\d{6}\.doc\.htm$/,
    others: /\/(?:ga|sc|sgsm)\w+\.doc\.htm$/,
  },
  {
    publisher: "U.S. Department of Defense",
    hosts: ["defense.gov", "war.gov"],
    transcripts: /^\/News\/(?:Transcripts|Speeches)\//i,
    others: /^\/News\/(?!Transcripts|Speeches)/i,
  },
  {
    publisher: "U.S. Congress",
    hosts: ["congress.gov"],
    transcripts: /^\/congressional-record\/.*\b(?:CREC-|article\/)/,
    others: /^\/(?:bill|member)\//,
  },
];
