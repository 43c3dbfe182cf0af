import type { Hue } from "../../lib/transcript/palette.ts";

/** A plot as a plain value: what is drawn on screen and what is written to a file are the same. Units are pixels of its own size. */
export interface Plot {
  readonly title: string;
  /** The plot in a sentence, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Thin lines along which bars stand. */
  readonly guides: readonly Guide[];
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  readonly table: Table;
}

/** A level line from `x` on. */
export interface Guide {
  readonly x: number;
  readonly y: number;
  readonly width: number;
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
  /** Beside what it names, upon a bar, or at an edge, for the scale. */
  readonly on: "ground" | "bar" | "edge";
}

/** The numbers of a plot, for those who want them. The first cell of a row names it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
