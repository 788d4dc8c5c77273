import type { ComponentChildren } from 'preact';
import type { ComparedRow, sideBySide } from '../../../core/overview/counts.ts';
import { message } from '../../../platform/browser/messages.ts';
import { EvidenceMark } from '../../parts/incidents/EvidenceMark.tsx';
import { dataWord, numberText, practiceWord } from '../../parts/words.ts';

/** How often each grade, practice and kind of data occurs in each record; a dash where it does not. */
export function ComparedCounts({ evidence, practices, data }: ReturnType<typeof sideBySide>) {
  return (
    <>
      <Group title={message('facet_evidence')} rows={evidence} word={(value) => <EvidenceMark evidence={value} />} />
      <Group title={message('facet_practice')} rows={practices} word={practiceWord} />
      <Group title={message('facet_data')} rows={data} word={dataWord} />
    </>
  );
}

type GroupProps<Value> = {
  title: string;
  rows: readonly ComparedRow<Value>[];
  word: (value: Value) => ComponentChildren;
};

function Group<Value extends string>({ title, rows, word }: GroupProps<Value>) {
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <tbody class="counts">
      <tr>
        <th scope="rowgroup" colSpan={first.counts.length + 1} class="group">
          {title}
        </th>
      </tr>
      {rows.map(({ value, counts }) => (
        <tr key={value}>
          <th scope="row">{word(value)}</th>
          {counts.map((count, column) => (
            // By place: the columns are vendors, whose order is that of the table.
            <td key={column} class={count === 0 ? 'quiet' : ''}>
              {count === 0 ? '–' : numberText(count)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
