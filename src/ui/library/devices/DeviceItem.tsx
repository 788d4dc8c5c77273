import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import type { News } from '../../../core/user/read-marks.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import type { Loaded } from '../../parts/hooks/use-dossier.ts';
import { LevelMark } from '../../parts/incidents/LevelMark.tsx';
import { StepList } from '../../parts/incidents/Steps.tsx';
import { NewsNote } from '../../parts/page/NewsNote.tsx';
import { numberText } from '../../parts/words.ts';

type Props = {
  verdict: VendorVerdict;
  record: Loaded;
  /** Null until it is known. */
  news: News | null;
  href: string;
  remove?: () => void;
};

/** One company of somebody's devices. */
export function DeviceItem({ verdict: { name, level, incidents }, record, news, href, remove }: Props) {
  const steps = typeof record === 'object' ? record.steps : [];
  const isQuiet = news !== null && news.fresh.size + news.later.size === 0 && !news.changed;
  return (
    <li>
      <LevelMark level={level} />
      <div>
        <a href={href}>{name}</a> <span class="quiet">{counted('incidentCount', incidents)} · </span>
        {isQuiet ? <span class="quiet">{message('devicesQuiet')}</span> : <NewsNote news={news} />}
        {record === 'failed' && <p role="status">{message('loadFailed')}</p>}
        {steps.length > 0 && (
          <details>
            <summary>
              {message('whatYouCanDo')} ({numberText(steps.length)})
            </summary>
            <StepList steps={steps} />
          </details>
        )}
      </div>
      {remove !== undefined && (
        <button type="button" class="plain" onClick={remove}>
          {message('unchoose', [name])}
        </button>
      )}
    </li>
  );
}
