/** What we use of text-fragments-polyfill, which comes without types of its own. */
declare module "text-fragments-polyfill/dist/fragment-generation-utils.js" {
  export interface TextFragment {
    readonly prefix?: string;
    readonly textStart: string;
    readonly textEnd?: string;
    readonly suffix?: string;
  }
  export const GenerateFragmentStatus: { readonly SUCCESS: number };
  /** Widens the range to whole words: give it one of its own. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: TextFragment;
  };
  /** Whether it holds a letter or a number, and stands neither in a frame nor in an editor. */
  export function isValidRangeForFragmentGeneration(range: Range): boolean;
  /** In milliseconds, for all that follows. */
  export function setTimeout(milliseconds: number): void;
}
declare module "text-fragments-polyfill/text-fragment-utils" {
  import type { TextFragment } from "text-fragments-polyfill/dist/fragment-generation-utils.js";
  /** Of what stands after `:~:`. */
  export function getFragmentDirectives(hash: string): { readonly text?: readonly string[] };
  export function parseFragmentDirectives(directives: { readonly text?: readonly string[] }): {
    readonly text?: readonly TextFragment[];
  };
  /** The first two ranges that fit, at most. */
  export function processTextFragmentDirective(
    fragment: TextFragment,
    document?: Document,
    root?: Element,
  ): readonly Range[];
}
