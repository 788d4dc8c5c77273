import { useCallback, useRef } from 'preact/hooks';
import type { Row } from '../../../core/overview/filter.ts';
import { type Column, type Sort, sortAfter } from '../../../core/overview/query.ts';
import { LEVELS } from '../../../core/record/vocabulary.ts';
import { message } from '../../../platform/browser/messages.ts';
import { levelWord } from '../../parts/words.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { AS } from './table-roles.ts';
import { useColumns } from './use-columns.ts';
import { groupsOf, useDrawn } from './use-drawn.ts';
import { VendorRows } from './VendorRows.tsx';

type Props = {
  rows: readonly Row<LibraryVendor>[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Slugs ticked for comparison. */
  chosen: readonly string[];
  onChoose: (slugs: string[]) => void;
  vendorLink: (slug: string) => string;
  /** What the rows are an answer to. */
  asked: string;
  /** How many companies there are, whatever is asked. */
  all: number;
  printing: boolean;
};

/** Height of a row whose texts take one line each, in CSS pixels. */
const ROW = 41;
/** A table of more companies than this is laid out in parts. */
const LONG = 400;

const HEADS = [
  { by: 'name', key: 'columnVendor' },
  { by: 'level', key: 'columnLevel' },
  { by: 'incidents', key: 'columnIncidents' },
  { by: 'latest', key: 'columnLatest' },
] as const satisfies readonly { by: Column; key: string }[];

/** The longest word that the column of levels can hold: the first rows, which the columns are measured with, may have short ones. */
const WIDEST = () => LEVELS.map(levelWord).reduce((widest, word) => (word.length > widest.length ? word : widest));

/** Vendors in the order given; the heads of the columns change it. */
export function VendorTable({ rows, sort, onSort, chosen, onChoose, vendorLink, asked, all, printing }: Props) {
  const { count, height } = useDrawn({ asked, length: rows.length, printing, least: ROW });
  const head = useRef<HTMLTableRowElement>(null);
  const tracks = useColumns(head, all > LONG);
  const choose = useRef<(slug: string, on: boolean) => void>(() => undefined);
  choose.current = (slug, on) => onChoose(on ? [...chosen, slug] : chosen.filter((other) => other !== slug));
  const onRowChoose = useCallback((slug: string, on: boolean) => choose.current(slug, on), []);
  return (
    <div class="scrolls" style={{ minHeight: height }}>
      <table
        class={tracks === undefined ? 'vendors' : 'vendors in-tracks'}
        style={{ '--tracks': tracks }}
        {...AS.table}
      >
        <thead {...AS.group}>
          <tr ref={head} {...AS.row}>
            <th scope="col" class="choose" {...AS.columnHead}>
              {message('columnChoose')}
            </th>
            {HEADS.map(({ by, key }) => (
              <th
                key={by}
                scope="col"
                {...AS.columnHead}
                class={by === 'incidents' || by === 'latest' ? 'number' : ''}
                data-widest={by === 'level' && all > LONG ? WIDEST() : undefined}
                aria-sort={sort.by !== by ? 'none' : sort.falling ? 'descending' : 'ascending'}
              >
                <button type="button" onClick={() => onSort(sortAfter(sort, by))}>
                  {message(key)}
                  {sort.by === by && <span aria-hidden="true"> {sort.falling ? '↓' : '↑'}</span>}
                </button>
              </th>
            ))}
            <th scope="col" class="kinds" {...AS.columnHead}>
              {message('columnKinds')}
            </th>
          </tr>
        </thead>
        {groupsOf(count).map(({ from, until }) => (
          <VendorRows
            key={from}
            rows={rows}
            from={from}
            until={until}
            height={(until - from) * ROW}
            chosen={chosen}
            onChoose={onRowChoose}
            vendorLink={vendorLink}
          />
        ))}
      </table>
    </div>
  );
}
