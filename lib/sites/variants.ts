/** How one publisher writes the address of a document in several ways. */
export interface Variants {
  /** Its first host, and those under which the same paths lead to the same documents. */
  readonly hosts: readonly [string, ...string[]];
  /** What of a path is written in several ways, and the one way that stands for all, in order. */
  readonly paths?: readonly (readonly [RegExp, string])[];
  /** Paths that differ in capitals alone are one. */
  readonly ignoresCase?: true;
  /** Paths whose queries say only how a document is shown. */
  readonly plain?: RegExp;
}

/** The variants of a host, without `www.`; `null` where none are known. */
export function variantsOf(host: string): Variants | null {
  return VARIANTS.find(({ hosts }) => hosts.includes(host)) ?? null;
}

// Apart from the sites, for the detector has no use for them and runs on every page.
const VARIANTS: readonly Variants[] = [
  {
    hosts: ["nato.int"],
    paths: [
      [/\/SID-[\dA-F-]+(?=\/)/iu, ""],
      // The language, and the two names that the site has had. Pages under `/{language}/news-and-events/` stay a document a language.
      [/^\/cps\/(?:\p{L}{2}\/)?(?:natohq|natolive)\//iu, "/cps/"],
      // Without its kind, a number leads to the same page; what is a transcript is of this kind.
      [/^\/cps\/(?=\d+\.htm$)/iu, "/cps/opinions_"],
    ],
    ignoresCase: true,
    plain: /^\/(?:cps|docu|kosovo)\//iu,
  },
  // The National Archives keep the site of each administration under a host of its own, path by path.
  { hosts: ["state.gov", "2017-2021.state.gov", "2021-2025.state.gov"] },
  {
    hosts: [
      "whitehouse.gov",
      "bidenwhitehouse.archives.gov",
      "obamawhitehouse.archives.gov",
      "trumpwhitehouse.archives.gov",
    ],
  },
  // The department took another name in 2025; its pages kept their numbers.
  { hosts: ["defense.gov", "war.gov"] },
];
