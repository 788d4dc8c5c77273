import type { ComponentChildren } from 'preact';
import { factsOf } from '../../../core/record/level.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { message } from '../../../platform/browser/messages.ts';
import { NewTabLink } from '../page/NewTabLink.tsx';
import { PlainLink } from '../page/PlainLink.tsx';
import { CopyButton } from '../share/CopyButton.tsx';
import { CopyLink } from '../share/CopyLink.tsx';
import { ReportMistake } from '../share/ReportMistake.tsx';
import { textToShare } from '../share/shared-finding.ts';
import { answerHeading, dataWords, dateText, isQuoted, labelled, roleWord } from '../words.ts';
import { AnswerText } from './AnswerText.tsx';
import { IncidentTags } from './IncidentTags.tsx';
import { Later } from './Later.tsx';
import { Sources } from './Sources.tsx';

type Props = {
  incident: ShownIncident;
  /** Slug and name of the vendor whose record is shown. */
  slug: string;
  vendor: string;
  open: boolean;
  onToggle: (id: string, open: boolean) => void;
  /** Address of a vendor's record, or of one incident in it. */
  vendorLink: (slug: string, incident?: string) => string;
  /** Whether it was added since the last look. */
  fresh?: boolean;
  /** Whether links lead to new tabs, as in a popup. */
  outside?: boolean;
  /** Whether no script runs where it is shown: then it has no buttons. */
  still?: boolean;
  /** What the page adds at the end of the whole entry. */
  after?: ComponentChildren;
};

/** One incident: a condensed row that opens in place to the whole entry. */
export function IncidentItem({ incident, open, onToggle, fresh = false, ...body }: Props) {
  const { id, date, title } = incident;
  return (
    <details class="incident" id={id} open={open} onToggle={(event) => onToggle(id, event.currentTarget.open)}>
      <summary>
        <span class="year">{date.slice(0, 4)}</span>
        <span class="title" lang="en">
          {title}
        </span>
        <IncidentTags incident={factsOf(incident)} coloured>
          {fresh && <strong class="fresh">{message('newMark')}</strong>}
        </IncidentTags>
      </summary>
      {open && <IncidentBody incident={incident} {...body} />}
    </details>
  );
}

/** The whole entry: what was found, the vendor's answer at the same size, what came of it, who else, and the sources. */
export function IncidentBody({
  incident,
  slug,
  vendor,
  vendorLink,
  outside = false,
  still = false,
  after,
}: Omit<Props, 'open' | 'onToggle' | 'fresh'>) {
  const { date, summary, data, potential, answer, statusAsOf, involved, correction } = incident;
  const InLink = outside ? NewTabLink : PlainLink;
  return (
    <div class="body">
      {correction !== undefined && (
        <p class="correction">
          <strong>{message(`correction_${correction.state}`, [dateText(correction.date)])}.</strong> {correction.note}
        </p>
      )}
      <p lang="en">{summary}</p>
      <p class="quiet">
        {dateText(date)}
        {data.length > 0 && ` · ${labelled(message(potential ? 'dataAtRisk' : 'dataCollected'), dataWords(data))}`}
      </p>
      {isQuoted(answer) && <h3>{answerHeading(answer, vendor)}</h3>}
      <p>
        <AnswerText answer={answer} vendor={vendor} />
      </p>
      {answer.state === 'answered' && answer.against !== undefined && (
        <p>
          <strong>{message('answerAgainst')}</strong> <span lang="en">{answer.against}</span>
        </p>
      )}
      <Later incident={incident} />
      {involved !== undefined && involved.length > 0 && (
        <>
          <h3>{message('involved')}</h3>
          <ul class="inline">
            {involved.map(({ name, vendor: other, role }) => (
              <li key={name}>
                {other === undefined ? name : <InLink href={vendorLink(other)}>{name}</InLink>}{' '}
                <span class="quiet">({roleWord(role)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{message('sources')}</h3>
      <Sources sources={incident.sources} />
      <p class="quiet">
        <InLink href={vendorLink(slug, incident.id)}>{message('linkToIncident')}</InLink> {incident.id}
      </p>
      {!still && (
        <>
          <CopyButton plain label={message('copyIncident')} text={() => textToShare(incident, vendor)} />
          <CopyLink slug={slug} incident={incident.id} />
          <ReportMistake about={{ vendor: slug, incident: incident.id, asOf: statusAsOf }} />
        </>
      )}
      {after}
    </div>
  );
}
