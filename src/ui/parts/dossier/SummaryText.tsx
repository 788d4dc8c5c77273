import { type Summary, summaryFor } from '../../../core/record/summary.ts';
import { language } from '../../../platform/browser/messages.ts';

/** The record in a few sentences, in the reader's language where somebody wrote them in it. */
export function SummaryText({ summary }: { summary: Summary }) {
  const { lang, text } = summaryFor(summary, language());
  return (
    <p class="lead" lang={lang}>
      {text}
    </p>
  );
}
