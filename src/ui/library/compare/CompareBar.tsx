import { MOST_COMPARED } from '../../../core/overview/most-compared.ts';
import { message } from '../../../platform/browser/messages.ts';
import { compareAddress } from '../place.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';

type Props = {
  chosen: readonly string[];
  vendors: readonly LibraryVendor[];
  onChoose: (slugs: string[]) => void;
};

/** The vendors ticked so far, at the foot of the window, what the ticks are for, and the way to see them side by side. */
export function CompareBar({ chosen, vendors, onChoose }: Props) {
  const nameOf = (slug: string) => vendors.find(({ vendor }) => vendor === slug)?.name ?? slug;
  const isFull = chosen.length >= MOST_COMPARED;
  const hint = [
    chosen.length === 1 && message('chosenMore'),
    (chosen.length === 1 || isFull) && message('compareFull'),
  ];
  return (
    <section class={chosen.length === 0 ? '' : 'compare-bar'} aria-label={message('chosen')}>
      {chosen.length > 0 && (
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
      )}
      {chosen.length > 1 && (
        <a class="go" href={compareAddress(chosen)}>
          {message('compare')}
        </a>
      )}
      {/* There before its words are, so that they are read out. */}
      <p role="status" class="quiet">
        {hint.filter(Boolean).join(' ')}
      </p>
    </section>
  );
}
