/** What we use of jsdom, which comes without types of its own. */
declare module "jsdom" {
  /** Where a document's complaints go; without a listener they are silent. */
  export class VirtualConsole {
    on(name: string, listener: (...words: unknown[]) => void): this;
  }

  /** A document from text or bytes; scripts in it do not run. */
  export class JSDOM {
    constructor(
      page?: string | Uint8Array,
      options?: {
        readonly url?: string;
        readonly contentType?: string;
        readonly virtualConsole?: VirtualConsole;
      },
    );
    readonly window: Window & typeof globalThis;
    /** The document as HTML, with its doctype. */
    serialize(): string;
  }
}
