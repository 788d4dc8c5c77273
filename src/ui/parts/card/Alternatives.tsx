import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LevelMark } from '../incidents/LevelMark.tsx';

type Props = {
  alternatives: readonly VendorVerdict[];
  /** Shows the card of one. */
  show: (slug: string) => void;
};

/** Vendors listed for their strengths that make the same kind of thing, each with its own level. */
export const Alternatives = ({ alternatives, show }: Props) => (
  <>
    <p class="quiet">{message('alternativesHint')}</p>
    <ul class="plain-list">
      {alternatives.map(({ vendor, name, level }) => (
        <li key={vendor}>
          <button type="button" class="plain" onClick={() => show(vendor)}>
            {name}
          </button>{' '}
          <LevelMark level={level} />
        </li>
      ))}
    </ul>
  </>
);
