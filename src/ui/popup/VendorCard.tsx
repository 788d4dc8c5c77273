import { byWeight, factsOf } from '../../core/level.ts';
import type { VendorVerdict } from '../../core/verdict.ts';
import type { Dossier } from '../../data/dossier.ts';
import { counted, message } from '../../platform/messages.ts';
import { EvidenceMark } from '../parts/EvidenceMark.tsx';
import { Incidents } from '../parts/Incidents.tsx';
import { LevelMark } from '../parts/LevelMark.tsx';
import { Steps } from '../parts/Steps.tsx';
import { Strengths } from '../parts/Strengths.tsx';
import type { Loaded } from '../parts/use-dossier.ts';
import { answerSentence, dateText, reasonSentence, viaSentence } from '../parts/words.ts';

type Props = {
  shown: VendorVerdict;
  dossier: Loaded;
  vendorLink: (slug: string, incident?: string) => string;
  /** Null where the organisation decides. */
  mute: ((slug: string, on: boolean) => void) | null;
};

/** One vendor: the verdict line with the heaviest finding, why it shows, and the condensed record. */
export function VendorCard({ shown, dossier, vendorLink, mute }: Props) {
  const { vendor, name, level, muted, incidents } = shown;
  return (
    <article>
      <div class="verdict">
        <LevelMark level={level} />
        <h1>{name}</h1>
        {typeof dossier === 'object' && <Finding dossier={dossier} />}
        {incidents === 0 && <p class="finding">{message('noIncidents')}</p>}
        {muted && <p class="quiet">{message('mutedNote', [name])}</p>}
        <Why shown={shown} />
      </div>
      {typeof dossier === 'object' ? (
        <>
          <Incidents incidents={dossier.incidents} slug={vendor} vendor={name} vendorLink={vendorLink} atFirst={4} />
          <Steps steps={dossier.steps} />
          <Strengths strengths={dossier.strengths} />
        </>
      ) : (
        <p class="quiet waiting" role="status">
          {message(dossier === 'loading' ? 'loading' : 'loadFailed')}
        </p>
      )}
      <footer>
        <a href={vendorLink(vendor)} target="_blank" rel="noreferrer">
          {message('fullRecord')}
          {incidents > 0 && ' · '}
          {incidents > 0 && <span class="count">{counted('incidents', incidents)}</span>}
        </a>
        {mute !== null && (
          <button type="button" onClick={() => mute(vendor, !muted)}>
            {message(muted ? 'unmute' : 'mute', [name])}
          </button>
        )}
        {typeof dossier === 'object' && <AsOf dossier={dossier} />}
      </footer>
    </article>
  );
}

/** The heaviest finding in one sentence, with its evidence and the vendor's side in the same breath. */
function Finding({ dossier }: { dossier: Dossier }) {
  const [heaviest] = byWeight(dossier.incidents.map(factsOf));
  if (heaviest === undefined) return null;
  const { date, title, evidence, disputed, answer } = heaviest;
  return (
    <>
      <p class="finding">
        {date.slice(0, 4)}: <span lang="en">{title}</span>
      </p>
      <p class="quiet">
        <EvidenceMark evidence={evidence} />
        {disputed && ` · ${message('disputed')}`}
      </p>
      <p class="finding-answer" lang="en">
        {answer.state === 'answered' && <strong>{message('answerAnswered', [dossier.name])}: </strong>}
        {answerSentence(answer, dossier.name)}
      </p>
    </>
  );
}

/** The day on which somebody last looked at any part of the record. */
function AsOf({ dossier }: { dossier: Dossier }) {
  const newest = dossier.incidents
    .map(({ statusAsOf = '' }) => statusAsOf)
    .sort()
    .at(-1);
  return newest ? <span class="quiet">{message('recordAsOf', [dateText(newest)])}</span> : null;
}

/** How the page was recognised, and how the level came about. */
function Why({ shown: { name, reasons, sightings } }: { shown: VendorVerdict }) {
  const [lead] = sightings;
  return (
    <details class="why">
      <summary>{message('why')}</summary>
      <ul>
        {sightings.map((sighting) => (
          <li key={sighting.via + sighting.match} data-via={sighting.via} data-match={sighting.match}>
            {viaSentence(sighting, name)}
          </li>
        ))}
        {lead === undefined && <li>{message('viaFound')}</li>}
        {lead?.everyday && <li>{message('everydayNote')}</li>}
        {reasons.map((reason) => (
          <li key={reason.code}>{reasonSentence(reason)}</li>
        ))}
      </ul>
    </details>
  );
}
