/** What we use of citation-js, which comes without types of its own. */
declare module "@citation-js/core" {
  /** A CSL item, as far as the tests look at it. */
  export interface CslRead {
    readonly title?: string;
    readonly publisher?: string;
    readonly "publisher-place"?: string;
    readonly URL?: string;
    readonly note?: string;
    readonly author?: readonly {
      readonly family?: string;
      readonly given?: string;
      readonly literal?: string;
      readonly "non-dropping-particle"?: string;
    }[];
    readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  }

  /** Reads citations of whatever form its plugins know. */
  export class Cite {
    constructor(text: string);
    /** CSL items. */
    readonly data: readonly CslRead[];
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
