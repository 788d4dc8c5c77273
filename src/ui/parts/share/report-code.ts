import { ReportPanel } from './ReportPanel.tsx';
import { mistakeDraft, suggestionDraft } from './report-draft.ts';

/** What a report needs, loaded where somebody writes one. */
export const reportCode = { ReportPanel, mistakeDraft, suggestionDraft };
export type ReportCode = typeof reportCode;
