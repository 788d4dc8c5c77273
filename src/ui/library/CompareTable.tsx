import type { ComponentChildren } from 'preact';
import { type RecordSummary, summaryOf } from '../../core/record-summary.ts';
import { message } from '../../platform/messages.ts';
import { EvidenceMark } from '../parts/EvidenceMark.tsx';
import { LevelMark } from '../parts/LevelMark.tsx';
import { dataWord, kindWords, numberText, practiceWord, reasonSentence } from '../parts/words.ts';
import type { Compared } from './CompareView.tsx';

type Props = {
  compared: readonly Compared[];
  onRemove: (slug: string) => void;
  vendorLink: (slug: string) => string;
};

type Row = { title: string; cell: (one: Compared & { summary: RecordSummary }) => ComponentChildren };

/** A list of things with how often each occurs. */
const tally = (items: readonly { word: ComponentChildren; key: string; count: number }[]) => (
  <ul class="tally">
    {items.map(({ word, key, count }) => (
      <li key={key}>
        <span>{word}</span> <span class="number quiet">{numberText(count)}</span>
      </li>
    ))}
  </ul>
);

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
  () => ({
    title: message('facet_evidence'),
    cell: ({ summary }) =>
      tally(
        summary.evidence.map(({ value, count }) => ({ key: value, word: <EvidenceMark evidence={value} />, count })),
      ),
  }),
  () => ({
    title: message('facet_practice'),
    cell: ({ summary }) =>
      tally(summary.practices.map(({ value, count }) => ({ key: value, word: practiceWord(value), count }))),
  }),
  () => ({
    title: message('facet_data'),
    cell: ({ summary }) =>
      tally(summary.data.map(({ value, count }) => ({ key: value, word: dataWord(value), count }))),
  }),
];

/** Vendors as columns. On a narrow page it scrolls within its own region. */
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
      </table>
    </section>
  );
}
