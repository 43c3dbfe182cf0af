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
  /** Paths of pages that list its transcripts. They come before the other forms, which may fit them too. */
  readonly listings?: RegExp;
  /**
   * Selectors of the elements that hold a page's words, alternatives in order: the first that finds any counts. Absent where
   * they are not known.
   */
  readonly matter?: readonly string[];
}

/** What an address of a publisher that we know leads to. */
export type AddressKind = "transcript" | "listing" | "other" | "unknown";

/** The site of an address and whether its path is known to hold transcripts; `null` for an unknown publisher. */
export function siteOf(url: string): { site: Site; kind: AddressKind } | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const site = SITES.find(({ hosts }) => hosts.includes(hostname.replace(/^www\./, "")));
  return site ? { site, kind: kindOf(site, pathname) } : null;
}

function kindOf({ listings, transcripts, others }: Site, path: string): AddressKind {
  if (listings?.test(path)) return "listing";
  if (transcripts.test(path)) return "transcript";
  return others.test(path) ? "other" : "unknown";
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
    // By page, and by year, month and day.
    listings:
      /^\/\w\w\/news-and-events\/events\/transcripts(?:\/(?:page\/)?\d{1,3}|(?:\/\d{4}(?:\/\d\d){0,2}))?\/?$|^\/cps\/.*\/opinions\.htm$/i,
    // Pages since 2025, and from 2009 to 2025. Those before 2009 name nothing.
    matter: [".ca04-rich-text", "section.content"],
  },
  {
    publisher: "U.S. Department of State",
    hosts: ["state.gov", "2017-2021.state.gov", "2021-2025.state.gov"],
    transcripts: /^\/briefings\/department-press-briefing-/,
    others: /^\/(?:people|biographies)\//,
    listings: /^\/department-press-briefings(?:\/page\/\d+)?\/?$/,
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
    listings: /^\/(?:briefing-room\/(?:press-briefings|speeches-remarks)|remarks)(?:\/page\/\d+)?\/?$/,
  },
  {
    publisher: "UK Parliament",
    hosts: ["hansard.parliament.uk"],
    transcripts: /^\/(?:commons|lords)\/\d{4}-\d\d-\d\d\/debates\//i,
    others: /^\/(?:about|search|calendar|sittings)\b/i,
    // The debates of a day.
    listings: /^\/(?:commons|lords)(?:\/\d{4}-\d\d-\d\d)?\/?$/i,
  },
  {
    publisher: "President of Russia",
    hosts: ["kremlin.ru", "en.kremlin.ru"],
    transcripts: /^\/events\/president\/transcripts\/.*\d/,
    others: /^\/(?:acts|supplement|catalog)\//,
    listings: /^\/events\/president\/transcripts(?:\/[a-z_]+)?(?:\/page\/\d+)?\/?$/,
  },
  {
    publisher: "GOV.UK",
    hosts: ["gov.uk"],
    transcripts: /^\/government\/speeches\//,
    others: /^\/government\/(?!speeches)\w+\//,
    listings: /^\/government\/speeches\/?$/,
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
    listings: /^\/News\/(?:Transcripts|Speeches)\/?$/i,
  },
  {
    publisher: "U.S. Congress",
    hosts: ["congress.gov"],
    transcripts: /^\/congressional-record\/.*\b(?:CREC-|article\/)/,
    others: /^\/(?:bill|member)\//,
    // All issues, the sections of one, and what a section holds.
    listings:
      /^\/congressional-record(?:\/volume-\d+\/issue-\d+(?:\/(?:senate|house|extensions-of-remarks)-section)?)?\/?$/,
  },
];
