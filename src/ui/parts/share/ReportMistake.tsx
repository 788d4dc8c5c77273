import { useId, useState } from 'preact/hooks';
import type { ReportAbout } from '../../../core/share/report-mistake.ts';
import { message } from '../../../platform/browser/messages.ts';
import { ReportPanel } from './ReportPanel.tsx';

type Props = {
  about: ReportAbout;
  /** Address of the page in front, null where there is none to tell of. It is offered, never added unasked. */
  page?: string | null;
};

/** A button that opens a panel with a report to finish: what it says stays in this page until the user takes it along. */
export function ReportMistake({ about, page = null }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="report">
      <button type="button" class="plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {message('report')}
      </button>
      <div id={id}>{open && <ReportPanel about={about} page={page} />}</div>
    </div>
  );
}
