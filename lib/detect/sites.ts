/**
 * What is known of one publisher's addresses. A page of an unknown publisher is read by the general rules; an entry
 * only says where a publisher keeps what. Every example is tested, also against all other patterns.
 */
export interface Site {
  readonly publisher: string;
  /** Host names, without `www.`. */
  readonly hosts: readonly string[];
  /** Paths under which the publisher keeps transcripts and nothing else. */
  readonly transcripts: readonly AddressForm[];
  /** Paths under which it keeps something else. */
  readonly others: readonly AddressForm[];
}

/** A form of path, beside addresses that have it. */
export interface AddressForm {
  readonly path: RegExp;
  readonly examples: readonly string[];
}

/** The site of an address and whether its path is known to hold transcripts; `null` for an unknown publisher. */
export function siteOf(url: string): { site: Site; kind: "transcript" | "other" | "unknown" } | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./u, "");
  const site = SITES.find(({ hosts }) => hosts.includes(host));
  if (!site) return null;
  const fits = ({ path }: AddressForm) => path.test(pathname);
  return {
    site,
    kind: site.transcripts.some(fits) ? "transcript" : site.others.some(fits) ? "other" : "unknown",
  };
}

/** The publishers we know. */
export const SITES: readonly Site[] = [
  {
    publisher: "NATO",
    hosts: ["nato.int"],
    transcripts: [
      {
        path: /^\/\w\w\/news-and-events\/events\/transcripts\/\d{4}\//,
        examples: ["https://www.nato.int/en/news-and-events/events/transcripts/2025/06/25/press-conference"],
      },
      {
        path: /^\/cps\/.*\/opinions_\d+\.htm$/,
        examples: [
          "https://www.nato.int/cps/en/natohq/opinions_183709.htm?selectedLocale=fr",
          "https://www.nato.int/cps/en/SID-0A1B2C3D-4E5F6071/natolive/opinions_48217.htm",
        ],
      },
      {
        path: /^\/(?:docu\/speech|kosovo\/press)\/.*[ps]\d{6}\w*\.html?$/i,
        examples: [
          "https://www.nato.int/docu/speech/2005/s050418b.htm",
          "https://www.nato.int/koSovo/press/p990504c.htm",
        ],
      },
    ],
    others: [
      {
        path: /^\/\w\w\/(?!news-and-events\/events\/transcripts\/)/,
        examples: [
          "https://www.nato.int/en/news-and-events/events/2025/10/02/women-peace-and-security-day",
          "https://www.nato.int/en/what-we-do/topics/air-policing",
        ],
      },
      {
        path: /^\/cps\/.*\/(?!opinions_)\w+_\d+\.htm$/,
        examples: [
          "https://www.nato.int/cps/en/natohq/topics_99887.htm",
          "https://www.nato.int/cps/en/natohq/who_is_who_201234.htm",
          "https://www.nato.int/cps/en/natohq/official_texts_217320.htm",
        ],
      },
      {
        path: /^\/docu\/(?:pr|comm|basictxt|update)\//,
        examples: ["https://www.nato.int/docu/pr/2005/p05-091e.htm"],
      },
    ],
  },
  {
    publisher: "U.S. Department of State",
    hosts: ["state.gov", "2017-2021.state.gov", "2021-2025.state.gov"],
    transcripts: [
      {
        path: /^\/briefings\/department-press-briefing-/,
        examples: ["https://www.state.gov/briefings/department-press-briefing-june-10-2021/"],
      },
    ],
    others: [
      { path: /^\/(?:people|biographies)\//, examples: ["https://www.state.gov/biographies/jane-doe/"] },
    ],
  },
  {
    publisher: "The White House",
    hosts: [
      "whitehouse.gov",
      "bidenwhitehouse.archives.gov",
      "obamawhitehouse.archives.gov",
      "trumpwhitehouse.archives.gov",
    ],
    transcripts: [
      {
        path: /^\/(?:briefing-room\/(?:press-briefings|speeches-remarks)|briefings-statements\/press-briefing|remarks)\b/,
        examples: [
          "https://bidenwhitehouse.archives.gov/briefing-room/press-briefings/2023/01/31/press-gaggle/",
          "https://www.whitehouse.gov/remarks/2025/03/press-gaggle-by-president-trump/",
        ],
      },
    ],
    others: [
      {
        path: /\/(?:presidential-actions|statements-releases|fact-sheets|presidential-documents)\//,
        examples: [
          "https://www.whitehouse.gov/briefing-room/statements-releases/2023/11/21/readout-of-a-call/",
          "https://www.whitehouse.gov/presidential-actions/2025/03/an-order/",
        ],
      },
    ],
  },
  {
    publisher: "President of Russia",
    hosts: ["kremlin.ru", "en.kremlin.ru"],
    transcripts: [
      {
        path: /^\/events\/president\/transcripts\/(?:[a-z]+\/)?\d+/,
        examples: ["http://en.kremlin.ru/events/president/transcripts/80912"],
      },
    ],
    others: [{ path: /^\/(?:acts|supplement|catalog)\//, examples: ["http://kremlin.ru/acts/news/76001"] }],
  },
  {
    publisher: "GOV.UK",
    hosts: ["gov.uk"],
    transcripts: [
      {
        path: /^\/government\/speeches\//,
        examples: ["https://www.gov.uk/government/speeches/closing-remarks"],
      },
    ],
    others: [
      {
        path: /^\/government\/(?:news|publications|consultations|people|organisations)\//,
        examples: ["https://www.gov.uk/government/news/pm-call-with-president"],
      },
    ],
  },
  {
    publisher: "Prime Minister of Australia",
    hosts: ["pmtranscripts.pmc.gov.au", "pm.gov.au"],
    transcripts: [],
    others: [],
  },
  {
    publisher: "United Nations",
    hosts: ["press.un.org", "un.org"],
    transcripts: [
      {
        path: /^\/\w\w\/\d{4}\/db\d{6}\.doc\.htm$/,
        examples: ["https://press.un.org/en/2015/db150326.doc.htm"],
      },
    ],
    others: [],
  },
  {
    publisher: "U.S. Department of Defense",
    hosts: ["defense.gov", "war.gov"],
    transcripts: [
      {
        path: /^\/News\/(?:Transcripts|Speeches)\//i,
        examples: ["https://www.defense.gov/News/Transcripts/Transcript/Article/2391804/a-briefing/"],
      },
    ],
    others: [
      {
        path: /^\/News\/(?:News-Stories|Releases|Contracts)\//i,
        examples: ["https://www.defense.gov/News/Releases/Release/Article/1/a-release/"],
      },
    ],
  },
  {
    publisher: "U.S. Congress",
    hosts: ["congress.gov"],
    transcripts: [
      {
        path: /^\/congressional-record\/(?:CREC-|volume-\d+\/issue-\d+\/(?:senate|house)-section\/article\/)/,
        examples: ["https://www.congress.gov/congressional-record/CREC-2005-07-20-pt1-PgS8504-2"],
      },
    ],
    others: [{ path: /^\/bill\//, examples: ["https://www.congress.gov/bill/109th-congress/senate-bill/1"] }],
  },
  { publisher: "SHAPE", hosts: ["shape.nato.int"], transcripts: [], others: [] },
  { publisher: "U.S. Mission to NATO", hosts: ["nato.usmission.gov"], transcripts: [], others: [] },
  {
    publisher: "Ministry of Foreign Affairs of China",
    hosts: ["mfa.gov.cn", "fmprc.gov.cn"],
    transcripts: [],
    others: [],
  },
  { publisher: "Bundesregierung", hosts: ["bundesregierung.de"], transcripts: [], others: [] },
];
