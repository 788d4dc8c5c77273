import { numberText } from '../../parts/words.ts';

/** The numbers of a chart. */
export type Numbers = {
  /** What the rows are. */
  corner: string;
  columns: readonly { key: string; title: string }[];
  /** Each with a number a column; `address` is the fragment where its incidents are listed. */
  rows: readonly { key: string; title: string; address: string; cells: readonly number[] }[];
};

/** From here on the heads of columns are upright, to keep the table within a page. */
const MANY = 12;

/** The numbers of a chart; an empty cell where there is nothing. */
export function NumbersTable({ corner, columns, rows }: Numbers) {
  return (
    <table class={columns.length > MANY ? 'numbers upright' : 'numbers'}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ key, title }) => (
            <th scope="col" class="number" key={key}>
              <span>{title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, address, cells }) => (
          <tr key={key}>
            <th scope="row">
              <a href={address}>{title}</a>
            </th>
            {cells.map((count, i) => (
              <td class="number" key={columns[i]?.key}>
                {count > 0 ? numberText(count) : ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
