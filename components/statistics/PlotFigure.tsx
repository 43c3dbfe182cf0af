import { useId } from "preact/hooks";
import { i18n } from "#i18n";
import { hueStyle } from "../hue-style.ts";
import type { Plot, Table } from "./plot.ts";

interface PlotFigureProps {
  readonly plot: Plot;
  readonly onSvg: () => void;
  readonly onCsv: () => void;
}

/** A plot with its numbers as a table, and both as files. */
export function PlotFigure({ plot, onSvg, onCsv }: PlotFigureProps) {
  const id = useId();
  const { title, description, width, height, guides, bars, labels, table } = plot;
  return (
    <figure class="plot">
      <figcaption>
        <b>{title}</b>
        <span id={`${id}-says`} class="soft">
          {description}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxInlineSize: `${width}px` }}
        role="img"
        aria-labelledby={`${id}-title ${id}-says`}
      >
        <title id={`${id}-title`}>{title}</title>
        {guides.map((place, at) => (
          <rect key={at} {...place} height={1} class="plot-guide" />
        ))}
        {bars.map(({ hue, ...place }, at) => (
          <rect key={at} {...place} class="plot-bar" style={hueStyle(hue)} />
        ))}
        {labels.map(({ text, anchor, on, x, y }, at) => (
          <text key={at} x={x} y={y} text-anchor={anchor} data-on={on}>
            {text}
          </text>
        ))}
      </svg>
      <details>
        <summary>{i18n.t("floor.table")}</summary>
        <Numbers table={table} title={title} />
      </details>
      <p class="plot-acts">
        <span class="soft">{i18n.t("floor.save")}</span>
        <button type="button" class="plain-button" aria-label={`${title}: SVG`} onClick={onSvg}>
          SVG
        </button>
        <button type="button" class="plain-button" aria-label={`${title}: CSV`} onClick={onCsv}>
          CSV
        </button>
      </p>
    </figure>
  );
}

function Numbers({ table: { columns, rows }, title }: { readonly table: Table; readonly title: string }) {
  return (
    <table>
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], at) => (
          <tr key={at}>
            <th scope="row">
              <bdi>{head}</bdi>
            </th>
            {cells.map((cell, place) => (
              <td key={place}>
                <bdi>{cell}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
