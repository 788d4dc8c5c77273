import type { VendorVerdict } from '../../core/recognise/verdict.ts';
import type { Dossier } from '../../core/record/dossier.ts';
import type { ShownIncident } from '../../core/record/shown-incident.ts';
import { counted, message } from '../../platform/browser/messages.ts';
import { SummaryText } from '../../ui/parts/dossier/SummaryText.tsx';
import { Ties } from '../../ui/parts/dossier/Ties.tsx';
import { IncidentItem } from '../../ui/parts/incidents/IncidentItem.tsx';
import { LevelMark } from '../../ui/parts/incidents/LevelMark.tsx';
import { Steps } from '../../ui/parts/incidents/Steps.tsx';
import { Strengths } from '../../ui/parts/incidents/Strengths.tsx';
import { kindWords, reasonSentence } from '../../ui/parts/words.ts';
import { StillHosts } from './StillHosts.tsx';
import { StillTimeline } from './StillTimeline.tsx';

type Props = {
  verdict: VendorVerdict;
  dossier: Dossier;
  /** The other companies that make the same kind of thing and are listed for their strengths. */
  alternatives: readonly { slug: string; name: string }[];
};

const isRestriction = ({ practice }: ShownIncident) => practice === 'government-restriction';
const nothing = () => undefined;

/** One company's whole record as a page that no script has to run in: every entry is open, and has its id as its place. */
export function CompanyPage({ verdict: { level, reasons }, dossier, alternatives }: Props) {
  const { slug, name, kinds, incidents, steps, strengths, summary } = dossier;
  const link = (other: string, incident?: string) =>
    `${other === slug ? '' : `../${other}/`}${incident === undefined ? '' : `#${incident}`}`;
  const newestFirst = [...incidents].reverse();
  const entries = (list: readonly ShownIncident[]) =>
    list.map((incident) => (
      <IncidentItem
        key={incident.id}
        {...{ incident, slug, vendorLink: link, onToggle: nothing, vendor: name, open: true, still: true }}
      />
    ));
  const restrictions = newestFirst.filter(isRestriction);
  return (
    <article class="dossier">
      <LevelMark level={level} />
      <h1>{name}</h1>
      <p class="lead kinds">
        {kindWords(kinds)} · {incidents.length === 0 ? message('noIncidents') : counted('incidents', incidents.length)}
      </p>
      {summary !== undefined && <SummaryText summary={summary} />}
      {incidents.length > 0 && (
        <ul class="reasons quiet">
          {reasons.map((reason) => (
            <li key={reason.code}>{reasonSentence(reason)}</li>
          ))}
        </ul>
      )}
      {incidents.length > 0 && <h2 class="unseen">{message('incidentsTitle')}</h2>}
      <StillTimeline incidents={incidents} />
      {entries(newestFirst.filter((incident) => !isRestriction(incident)))}
      {restrictions.length > 0 && (
        <section>
          <h2>{message('restrictions')}</h2>
          {entries(restrictions)}
        </section>
      )}
      <Steps steps={steps} />
      <Strengths strengths={strengths} />
      {alternatives.length > 0 && (
        <section>
          <h2>{message('alternatives')}</h2>
          <ul class="inline">
            {alternatives.map((other) => (
              <li key={other.slug}>
                <a href={link(other.slug)}>{other.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Ties dossier={dossier} vendorLink={link} />
      <StillHosts dossier={dossier} />
      <p class="quiet">
        <a href="changes.xml">Feed of changes to this record</a>
      </p>
    </article>
  );
}
