import type { Row } from '../../../core/overview/filter.ts';
import { MOST_COMPARED } from '../../../core/overview/most-compared.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { AS } from './table-roles.ts';
import { useApart } from './use-apart.ts';
import { VendorRow } from './VendorRow.tsx';

type Props = {
  rows: readonly Row<LibraryVendor>[];
  from: number;
  until: number;
  /** About how high they are together, in CSS pixels. */
  height: number;
  /** Slugs ticked for comparison. */
  chosen: readonly string[];
  /** Stays the same from one time to the next, as `vendorLink` does. */
  onChoose: (slug: string, on: boolean) => void;
  vendorLink: (slug: string) => string;
};

/** A group of the table's rows, from one place up to another; drawn anew only when something in it changes. */
export function VendorRows({ rows, from, until, height, chosen, onChoose, vendorLink }: Props) {
  const body = useApart<HTMLTableSectionElement>(
    () =>
      rows
        .slice(from, until)
        .map((row) => (
          <VendorRow
            key={row.vendor.vendor}
            row={row}
            chosen={chosen.includes(row.vendor.vendor)}
            full={chosen.length >= MOST_COMPARED}
            onChoose={onChoose}
            vendorLink={vendorLink}
          />
        )),
    [rows, from, until, chosen, onChoose, vendorLink],
  );
  return <tbody ref={body} style={{ '--height': `${height}px` }} {...AS.group} />;
}
