import type { Verdict } from '../../core/verdict.ts';
import { counted, message } from '../../platform/messages.ts';
import { appsAddress, incidentsAddress } from '../../platform/pages.ts';
import { NewTabLink } from '../parts/NewTabLink.tsx';
import { ReportMistake, SuggestCompany } from '../parts/ReportMistake.tsx';

type Props = {
  hostname: string | null;
  verdict: Verdict | null;
  /** Address of the page in front, which a suggestion may name; null where there is none. */
  page: string | null;
  /** How many companies are in the record, and where all of them stand. */
  companies: number;
  recordLink: string;
};

/** What the popup says where no company and no list has the page: that, and what to do instead. */
export function NobodyHere({ hostname, verdict, page, companies, recordLink }: Props) {
  const isWeb = hostname !== null && verdict !== null;
  if (isWeb && verdict.sightings.length > 0) return null;
  return (
    <section>
      <h1 class="unseen">{isWeb ? hostname : message('extensionName')}</h1>
      <p class="calm">{isWeb ? message('nobody', [hostname]) : message('browserPage')}</p>
      <div class="ways-on">
        <NewTabLink href={recordLink}>{counted('browse', companies)}</NewTabLink>
        <NewTabLink href={incidentsAddress()}>{message('incidentsTitle')}</NewTabLink>
        <NewTabLink href={appsAddress()}>{message('headerApps')}</NewTabLink>
      </div>
      <div class="ways-on">
        <SuggestCompany page={page} />
        <ReportMistake page={page} />
      </div>
    </section>
  );
}
