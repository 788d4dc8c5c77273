import { useState } from 'preact/hooks';
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
  const order = new Intl.Collator('en');
  const others = vendors.filter(({ vendor }) => !slugs.includes(vendor));
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
        {[...others]
          .sort((a, b) => order.compare(a.name, b.name))
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
