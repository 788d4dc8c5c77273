import type { VendorVerdict } from '../../core/verdict.ts';
import type { Dossier } from '../../data/dossier.ts';
import { counted, message } from '../../platform/messages.ts';
import { ReportMistake } from '../parts/ReportMistake.tsx';
import type { Loaded } from '../parts/use-dossier.ts';
import { dateText } from '../parts/words.ts';

type Props = {
  shown: VendorVerdict;
  dossier: Loaded;
  /** Address of the page in front, which a report may name; null where there is none. */
  page: string | null;
  vendorLink: (slug: string) => string;
  /** Null where the organisation decides. */
  mute: ((slug: string, on: boolean) => void) | null;
};

/** Where the record goes on, how to silence it, and how old it is. */
export function CardFooter({ shown: { vendor, name, muted, incidents }, dossier, page, vendorLink, mute }: Props) {
  const asOf = typeof dossier === 'object' ? newestStatus(dossier) : undefined;
  return (
    <footer>
      <a href={vendorLink(vendor)} target="_blank" rel="noreferrer">
        {message('fullRecord')}
        {incidents > 0 && ' · '}
        {incidents > 0 && <span class="count">{counted('incidents', incidents)}</span>}
        <span class="unseen"> ({message('newTab')})</span>
      </a>
      {mute !== null && (
        <button type="button" onClick={() => mute(vendor, !muted)}>
          {message(muted ? 'unmute' : 'mute', [name])}
        </button>
      )}
      {asOf !== undefined && <span class="quiet">{message('recordAsOf', [dateText(asOf)])}</span>}
      <ReportMistake about={{ vendor, asOf }} page={page} />
    </footer>
  );
}

/** The day on which somebody last looked at any part of the record, YYYY-MM-DD. */
const newestStatus = ({ incidents }: Dossier): string | undefined =>
  incidents
    .flatMap(({ statusAsOf = [] }) => statusAsOf)
    .sort()
    .at(-1);
