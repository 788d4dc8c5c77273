import type { VendorVerdict } from '../../core/verdict.ts';
import type { Dossier } from '../../data/dossier.ts';
import { counted, message } from '../../platform/messages.ts';
import { Incidents } from '../parts/Incidents.tsx';
import { LevelMark } from '../parts/LevelMark.tsx';
import { Steps } from '../parts/Steps.tsx';
import { Strengths } from '../parts/Strengths.tsx';
import { kindWords, reasonSentence } from '../parts/words.ts';
import { Endpoints } from './Endpoints.tsx';
import { Ties } from './Ties.tsx';

type Props = {
  verdict: VendorVerdict;
  dossier: Dossier;
  /** Id of the incident that the address points to. */
  incident: string | undefined;
  vendorLink: (slug: string, incident?: string) => string;
};

/** One vendor's whole record. */
export function DossierView({ verdict, dossier, incident, vendorLink }: Props) {
  const { level, reasons } = verdict;
  const { slug, name, kinds, incidents, steps, strengths, endpoints } = dossier;
  return (
    <article>
      <LevelMark level={level} />
      <h1>{name}</h1>
      <p class="lead">
        {kindWords(kinds)} · {incidents.length === 0 ? message('noIncidents') : counted('incidents', incidents.length)}
      </p>
      <ul class="reasons quiet">
        {reasons.map((reason) => (
          <li key={reason.code}>{reasonSentence(reason)}</li>
        ))}
      </ul>
      <Incidents
        incidents={incidents}
        slug={slug}
        vendor={name}
        vendorLink={vendorLink}
        openAtFirst={incident}
        timelineWidth={800}
      />
      <Steps steps={steps} />
      <Strengths strengths={strengths} />
      <Ties dossier={dossier} vendorLink={vendorLink} />
      <Endpoints endpoints={endpoints} />
    </article>
  );
}
