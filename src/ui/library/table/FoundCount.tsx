import type { ComponentChildren } from 'preact';
import type { RecordQuery } from '../../../core/overview/query.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { numberText } from '../../parts/words.ts';

type Props = {
  vendors: number;
  all: number;
  /** Null while they are not known. */
  incidents: number | null;
  show: RecordQuery['show'];
  onShow: (show: RecordQuery['show']) => void;
  /** What saves the table. */
  download: ComponentChildren;
};

const SHOWN = ['vendors', 'incidents'] as const;

/** How much the filters leave, said to assistive technology as it changes; the choice of what to list; print and download. */
export function FoundCount({ vendors, all, incidents, show, onShow, download }: Props) {
  const numbers = [numberText(vendors), numberText(all)];
  return (
    <div class="found">
      <p role="status">
        {incidents === null
          ? message('foundVendors', numbers)
          : message('found', [...numbers, counted('incidentCount', incidents)])}
      </p>
      <fieldset class="choice">
        <legend class="unseen">{message('showLabel')}</legend>
        {SHOWN.map((value) => (
          <label key={value}>
            <input type="radio" name="show" checked={show === value} onChange={() => onShow(value)} />
            {message(`show_${value}`)}
          </label>
        ))}
      </fieldset>
      <button type="button" class="plain" onClick={() => print()}>
        {message('print')}
      </button>
      {download}
    </div>
  );
}
