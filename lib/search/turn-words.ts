import type { Source } from "../transcript/source.ts";
import { fieldText } from "./field-text.ts";
import type { Field } from "./query.ts";
import type { SearchedTurn } from "./searchable.ts";
import { keysOf, type Token, tokensOf } from "./tokens.ts";

/** The words of one turn, field by field, read when first asked for. */
export class TurnWords {
  readonly #turn: SearchedTurn;
  readonly #source: Source;
  readonly #names: Map<string, readonly string[]>;
  #tokens: readonly Token[] | null = null;
  #said: readonly string[] | null = null;

  /** `names` keeps the words of names from turn to turn. */
  constructor(turn: SearchedTurn, source: Source, names: Map<string, readonly string[]>) {
    this.#turn = turn;
    this.#source = source;
    this.#names = names;
  }

  /** The words said, with their places. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.#turn.text);
    return this.#tokens;
  }

  /** The keys of the words said. */
  get said(): readonly string[] {
    this.#said ??= this.tokens.map(({ key }) => key);
    return this.#said;
  }

  /** The keys of a field's words. */
  of(field: Field): readonly string[] {
    if (field === "words") return this.said;
    const text = fieldText(field, this.#turn, this.#source);
    const keys = this.#names.get(text) ?? keysOf(text);
    this.#names.set(text, keys);
    return keys;
  }
}
