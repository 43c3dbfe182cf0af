import type { Hue } from "../../lib/transcript/palette.ts";

/** A plot as a plain value: what is drawn on screen and what is written to a file are the same. Units are pixels of its own size. */
export interface Plot {
  readonly title: string;
  /** The plot in a sentence, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  readonly table: Table;
}

/** A rectangle in the hue of whoever speaks. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hue: Hue;
}

/** A line of text, at its baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  /** Beside what it names, or upon a bar. */
  readonly on: "ground" | "bar";
}

/** The numbers of a plot, for those who want them. The first cell of a row names it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
