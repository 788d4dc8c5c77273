import { useId, useState } from 'preact/hooks';
import type { ReportAbout } from '../../../core/share/report-mistake.ts';
import { message } from '../../../platform/browser/messages.ts';
import { useCode } from '../use-code.ts';
import type { ReportCode } from './report-code.ts';
import type { Draft } from './report-draft.ts';

const loadReport = () => import('./report-code.ts').then(({ reportCode }) => reportCode);

/** Address of the page in front, null where there is none. It is offered, never added unasked. */
type Page = string | null;

/** A button that opens a report of a mistake; `about` is absent where the reader has yet to name the entry. */
export const ReportMistake = ({ about, page = null }: { about?: ReportAbout; page?: Page }) => (
  <Write label={message('report')} draftOf={({ mistakeDraft }) => mistakeDraft(about)} page={page} />
);

/** A button that opens a suggestion of a company that is not in the record. */
export const SuggestCompany = ({ page }: { page: Page }) => (
  <Write label={message('suggest')} draftOf={({ suggestionDraft }) => suggestionDraft} page={page} />
);

/** A button that opens a panel with a text to finish, which stays in this page until the user takes it along. */
function Write({ label, draftOf, page }: { label: string; draftOf: (code: ReportCode) => Draft; page: Page }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const code = useCode(open, loadReport);
  return (
    <div class="report">
      <button type="button" class="plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
      </button>
      <div id={id}>{open && code !== null && <code.ReportPanel draft={draftOf(code)} page={page} />}</div>
    </div>
  );
}
