import { message } from '../../platform/messages.ts';
import { compareAddress } from './place.ts';
import type { LibraryVendor } from './VendorTable.tsx';

type Props = {
  chosen: readonly string[];
  vendors: readonly LibraryVendor[];
  onChoose: (slugs: string[]) => void;
};

/** The vendors ticked so far, at the foot of the window, and the way to see them side by side. */
export function CompareBar({ chosen, vendors, onChoose }: Props) {
  if (chosen.length === 0) return null;
  const nameOf = (slug: string) => vendors.find(({ vendor }) => vendor === slug)?.name ?? slug;
  return (
    <section class="compare-bar" aria-label={message('chosen')}>
      <ul class="chips">
        {chosen.map((slug) => (
          <li key={slug}>
            <button
              type="button"
              aria-label={message('unchoose', [nameOf(slug)])}
              onClick={() => onChoose(chosen.filter((other) => other !== slug))}
            >
              {nameOf(slug)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen.length > 1 ? (
        <a class="go" href={compareAddress(chosen)}>
          {message('compare')}
        </a>
      ) : (
        <span class="quiet">{message('chosenMore')}</span>
      )}
    </section>
  );
}
