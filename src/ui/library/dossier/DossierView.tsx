import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import type { Dossier } from '../../../core/record/dossier.ts';
import { type News, newIn } from '../../../core/user/read-marks.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { SummaryText } from '../../parts/dossier/SummaryText.tsx';
import { Ties } from '../../parts/dossier/Ties.tsx';
import { Incidents } from '../../parts/incidents/Incidents.tsx';
import { LevelMark } from '../../parts/incidents/LevelMark.tsx';
import { Steps } from '../../parts/incidents/Steps.tsx';
import { Strengths } from '../../parts/incidents/Strengths.tsx';
import { NewsNote } from '../../parts/page/NewsNote.tsx';
import { CopyLink } from '../../parts/share/CopyLink.tsx';
import { ReportMistake } from '../../parts/share/ReportMistake.tsx';
import { kindWords, reasonSentence } from '../../parts/words.ts';
import { CompareWith } from '../compare/CompareWith.tsx';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { CiteButtons } from './CiteButtons.tsx';
import { Contents, type Part } from './Contents.tsx';
import { citedDossier, citedIncident } from './cited.ts';
import { Endpoints } from './Endpoints.tsx';
import { useOnePage } from './use-one-page.ts';

type Props = {
  verdict: VendorVerdict;
  /** All vendors, to compare with. */
  vendors: readonly LibraryVendor[];
  dossier: Dossier;
  /** What is new in it since the last view; null where views are not remembered. */
  news: News | null;
  /** Id of the incident that the address points to. */
  incident: string | undefined;
  /** Whether it is being printed: then every incident is open. */
  printing: boolean;
  vendorLink: (slug: string, incident?: string) => string;
  go: (fragment: string) => void;
  copy: (text: string) => Promise<boolean>;
};

/** As many incidents as fit a window or two; above, a table of contents helps. */
const LONG = 6;

/** One vendor's whole record. */
export function DossierView({ verdict, vendors, dossier, news, incident, printing, vendorLink, go, copy }: Props) {
  const { level, reasons } = verdict;
  const { slug, name, kinds, incidents, steps, strengths, endpoints } = dossier;
  const [onePage, printOnePage] = useOnePage();
  const [whole] = citedDossier(dossier);
  return (
    <article class={onePage ? 'dossier one-page' : 'dossier'}>
      <LevelMark level={level} /> <NewsNote news={news} />
      <h1>{name}</h1>
      <p class="lead kinds">
        {kindWords(kinds)} · {incidents.length === 0 ? message('noIncidents') : counted('incidents', incidents.length)}
      </p>
      {dossier.summary !== undefined && <SummaryText summary={dossier.summary} />}
      {incidents.length > 0 && (
        <ul class="reasons quiet">
          {reasons.map((reason) => (
            <li key={reason.code}>{reasonSentence(reason)}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        <CompareWith label={message('compareWith')} slugs={[slug]} vendors={vendors} go={go} />
        <button type="button" class="plain" onClick={() => print()}>
          {message('print')}
        </button>
        <button type="button" class="plain" onClick={printOnePage}>
          {message('printOnePage')}
        </button>
        <CopyLink slug={slug} />
      </div>
      {incidents.length > LONG && <Contents parts={partsOf(dossier)} />}
      <div id="part-incidents" tabIndex={-1}>
        <Incidents
          incidents={incidents}
          slug={slug}
          vendor={name}
          vendorLink={vendorLink}
          openAtFirst={incident}
          fresh={newIn(news)}
          timelineWidth={800}
          sortable
          allOpen={printing && !onePage}
          after={(one) => (
            <CiteButtons label={message('citeIncident')} entries={[citedIncident(one, slug, name)]} copy={copy} />
          )}
        />
      </div>
      <div id="part-steps" tabIndex={-1}>
        <Steps steps={steps} />
      </div>
      <div id="part-strengths" tabIndex={-1}>
        <Strengths strengths={strengths} />
      </div>
      <div id="part-ties" tabIndex={-1}>
        <Ties dossier={dossier} vendorLink={vendorLink} />
      </div>
      <div id="part-endpoints" tabIndex={-1}>
        <Endpoints slug={slug} name={name} endpoints={endpoints} copy={copy} />
      </div>
      <footer>
        {onePage && (
          <p class="quiet">
            Telltale. {whole?.entry} {whole?.url}
          </p>
        )}
        <CiteButtons label={message('citeDossier')} entries={citedDossier(dossier)} copy={copy} />
        <ReportMistake
          about={{
            vendor: slug,
            asOf: incidents
              .map(({ statusAsOf = '' }) => statusAsOf)
              .sort()
              .at(-1),
          }}
        />
      </footer>
    </article>
  );
}

function partsOf({ incidents, steps, strengths, brands, parents, subsidiaries, sites, mentions, endpoints }: Dossier) {
  const ties = [brands, parents, subsidiaries, sites, mentions].reduce((sum, list) => sum + list.length, 0);
  const parts: Part[] = [
    { id: 'part-incidents', title: message('incidentsTitle'), count: incidents.length },
    { id: 'part-steps', title: message('whatYouCanDo'), count: steps.length },
    { id: 'part-strengths', title: message('strengths'), count: strengths.length },
    { id: 'part-ties', title: message('ties'), count: ties },
    { id: 'part-endpoints', title: message('endpoints'), count: endpoints.length },
  ];
  return parts.filter(({ count }) => count > 0);
}
