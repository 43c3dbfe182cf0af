import { i18n } from "#i18n";
import type { YearTally } from "../../../lib/search/tally.ts";
import { shown } from "../../../lib/strings/words.ts";
import { shareStyle } from "./share-style.ts";

interface YearPlotProps {
  /** Every year from the first to the last. */
  readonly years: readonly YearTally[];
  readonly undated: number;
  readonly onYear: (year: number) => void;
}

/** The hits of each year as columns, and the same as a table: columns are for the pointer, the table is for everybody. */
export function YearPlot({ years, undated, onYear }: YearPlotProps) {
  const most = years.reduce((sum, { hits }) => Math.max(sum, hits), 1);
  return (
    <figure class="year-plot">
      <figcaption>{i18n.t("library.search.plot.years")}</figcaption>
      <div class="year-columns" style={{ "--years": years.length }} aria-hidden="true">
        {years.map(({ year, hits }) => (
          <button
            key={year}
            type="button"
            tabIndex={-1}
            title={`${year}: ${shown(hits)}`}
            disabled={hits === 0}
            style={shareStyle(hits / most)}
            onClick={() => onYear(year)}
          />
        ))}
      </div>
      <p class="year-ends soft" style={{ "--years": years.length }} aria-hidden="true">
        <span>{years[0]?.year}</span>
        {years.length > 1 && <span>{years.at(-1)?.year}</span>}
      </p>
      {years.length > 0 && <YearTable {...{ years, undated, onYear }} />}
    </figure>
  );
}

function YearTable({ years, undated, onYear }: YearPlotProps) {
  return (
    <details class="year-table">
      <summary>{i18n.t("library.search.plot.table")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t("library.facet.year")}</th>
            <th scope="col">{i18n.t("library.search.plot.hits")}</th>
          </tr>
        </thead>
        <tbody>
          {years
            .filter(({ hits }) => hits > 0)
            .map(({ year, hits }) => (
              <tr key={year}>
                <th scope="row">
                  <button type="button" class="plain-button" onClick={() => onYear(year)}>
                    {year}
                  </button>
                </th>
                <td>{shown(hits)}</td>
              </tr>
            ))}
          {undated > 0 && (
            <tr>
              <th scope="row">{i18n.t("library.search.plot.undated")}</th>
              <td>{shown(undated)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </details>
  );
}
