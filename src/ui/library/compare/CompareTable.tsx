import type { ComponentChildren } from 'preact';
import { type RecordSummary, sideBySide, summaryOf } from '../../../core/overview/counts.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LevelMark } from '../../parts/incidents/LevelMark.tsx';
import { kindWords, numberText, reasonSentence } from '../../parts/words.ts';
import { ComparedCounts } from './ComparedCounts.tsx';
import type { Compared } from './compared.ts';

type Props = {
  compared: readonly Compared[];
  onRemove: (slug: string) => void;
  vendorLink: (slug: string) => string;
};

type Row = { title: string; cell: (one: Compared & { summary: RecordSummary }) => ComponentChildren };

const ROWS: readonly (() => Row)[] = [
  () => ({ title: message('columnLevel'), cell: ({ verdict }) => <LevelMark level={verdict.level} /> }),
  () => ({ title: message('columnKinds'), cell: ({ dossier }) => kindWords(dossier.kinds) }),
  () => ({ title: message('columnIncidents'), cell: ({ verdict }) => numberText(verdict.incidents) }),
  () => ({ title: message('columnLatest'), cell: ({ verdict }) => verdict.latest }),
  () => ({
    title: message('compareReasons'),
    cell: ({ verdict }) => verdict.reasons.map((reason) => <p key={reason.code}>{reasonSentence(reason)}</p>),
  }),
  () => ({
    title: message('compareAnswers'),
    cell: ({ summary: { answered, unanswered } }) =>
      answered + unanswered > 0 && (
        <>
          <p>{message('answersGiven', [numberText(answered)])}</p>
          <p>{message('answersNone', [numberText(unanswered)])}</p>
        </>
      ),
  }),
];

/** Vendors as columns; one row for each thing that can be read across. On a narrow page it scrolls within its own region. */
export function CompareTable({ compared, onRemove, vendorLink }: Props) {
  const columns = compared.map((one) => ({ ...one, summary: summaryOf(one.dossier.incidents) }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section class="scrolls" aria-label={message('compareTitle')} tabIndex={0}>
      <table class={`side-by-side of-${columns.length}`}>
        <thead>
          <tr>
            <td />
            {columns.map(({ verdict: { vendor, name } }) => (
              <th scope="col" key={vendor}>
                <a href={vendorLink(vendor)}>{name}</a>
                <button
                  type="button"
                  class="plain"
                  aria-label={message('unchoose', [name])}
                  onClick={() => onRemove(vendor)}
                >
                  ×
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => row()).map(({ title, cell }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {columns.map((one) => (
                <td key={one.verdict.vendor}>{cell(one)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <ComparedCounts {...sideBySide(columns.map(({ summary }) => summary))} />
      </table>
    </section>
  );
}
