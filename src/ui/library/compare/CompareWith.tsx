import { useMemo, useState } from 'preact/hooks';
import { byName } from '../../../core/overview/query.ts';
import { message } from '../../../platform/browser/messages.ts';
import { compareAddress } from '../place.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';

type Props = {
  label: string;
  /** Slugs already side by side. */
  slugs: readonly string[];
  vendors: readonly LibraryVendor[];
  go: (fragment: string) => void;
};

/** A choice of one more vendor, and a button that sets it beside the others. */
export function CompareWith({ label, slugs, vendors, go }: Props) {
  const [picked, setPicked] = useState('');
  const named = useMemo(() => byName(vendors), [vendors]);
  return (
    <form
      class="compare-with"
      onSubmit={(event) => {
        event.preventDefault();
        if (picked === '') return;
        setPicked('');
        go(compareAddress([...slugs, picked]));
      }}
    >
      <select aria-label={label} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
        <option value="">{label}</option>
        {named
          .filter(({ vendor }) => !slugs.includes(vendor))
          .map(({ vendor, name }) => (
            <option key={vendor} value={vendor}>
              {name}
            </option>
          ))}
      </select>
      <button type="submit" disabled={picked === ''}>
        {message('compare')}
      </button>
    </form>
  );
}
