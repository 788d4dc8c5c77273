import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../../core/recognise/verdict.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { appsAddress, incidentsAddress } from '../../../platform/browser/pages.ts';
import { NewTabLink } from '../page/NewTabLink.tsx';
import { ReportMistake, SuggestCompany } from '../share/ReportMistake.tsx';

type Props = {
  hostname: string | null;
  verdict: Verdict | null;
  /** Address of the page in front, which a suggestion may name; null where there is none. */
  page: string | null;
  /** How many companies are in the record, and where all of them are. */
  companies: number;
  recordLink: string;
  /** What is offered for the page's site. */
  own: ComponentChildren;
};

/** What the popup says where no company and no list has the page: that, and what to do instead. */
export function NobodyHere({ hostname, verdict, page, companies, recordLink, own }: Props) {
  const isWeb = hostname !== null && verdict !== null;
  if (isWeb && verdict.sightings.length > 0) return <>{own}</>;
  return (
    <section>
      <h1 class="unseen">{isWeb ? hostname : message('extensionName')}</h1>
      <p class="calm">{isWeb ? message('nobody', [hostname]) : message('browserPage')}</p>
      {own}
      <ul class="ways-on">
        <li>
          <NewTabLink href={recordLink}>{counted('browse', companies)}</NewTabLink>
        </li>
        <li>
          <NewTabLink href={incidentsAddress()}>{message('incidentsTitle')}</NewTabLink>
        </li>
        <li>
          <NewTabLink href={appsAddress()}>{message('headerApps')}</NewTabLink>
        </li>
        <li>
          <SuggestCompany page={page} />
        </li>
        <li>
          <ReportMistake page={page} />
        </li>
      </ul>
    </section>
  );
}
