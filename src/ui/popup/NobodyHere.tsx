import type { Verdict } from '../../core/recognise/verdict.ts';
import { counted, message } from '../../platform/browser/messages.ts';
import { NewTabLink } from '../parts/page/NewTabLink.tsx';

type Props = {
  hostname: string | null;
  verdict: Verdict | null;
  /** How many companies are in the record, and where all of them stand. */
  companies: number;
  recordLink: string;
};

/** What the popup says where no company and no list has the page: that, and what to do instead. */
export function NobodyHere({ hostname, verdict, companies, recordLink }: Props) {
  const isWeb = hostname !== null && verdict !== null;
  if (isWeb && verdict.sightings.length > 0) return null;
  return (
    <section>
      <h1 class="unseen">{isWeb ? hostname : message('extensionName')}</h1>
      <p class="calm">{isWeb ? message('nobody', [hostname]) : message('browserPage')}</p>
      <p class="quiet">
        <NewTabLink href={recordLink}>{counted('browse', companies)}</NewTabLink>
      </p>
    </section>
  );
}
