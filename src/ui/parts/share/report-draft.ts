import { entryOf, type ReportAbout, reportText } from '../../../core/share/report-mistake.ts';
import { browserName } from '../../../platform/browser/browser-name.ts';
import { type MessageKey, message } from '../../../platform/browser/messages.ts';
import { version } from '../../../platform/browser/pages.ts';
import { askRecord } from '../../../platform/record/record.ts';

/** What somebody may write to the project: a subject, and the text as it is before anybody wrote in it. */
export type Draft = { subject: string; text: () => Promise<string> };

/** A mistake in the record; without `about`, the entry is left to be named. */
export const mistakeDraft = (about?: ReportAbout): Draft => ({
  subject: message('reportSubject', [about === undefined ? TO_FILL : entryOf(about)]),
  text: () => draftOf(about),
});

const TO_FILL = '…';

/** A company that is not in the record. */
export const suggestionDraft: Draft = {
  get subject() {
    return message('suggestSubject');
  },
  text: async () => reportText([message('suggestWho'), message('reportSource')], await ownFacts()),
};

/** The report as it is before anybody wrote in it. It says nothing of any page. */
async function draftOf(about: ReportAbout | undefined): Promise<string> {
  const vendor = about === undefined ? undefined : await askRecord(({ vendors }) => vendors.get(about.vendor));
  return reportText(
    [message('reportWrong'), message('reportSource')],
    [
      fact('entry', about === undefined ? TO_FILL : entryOf(about)),
      fact('asOf', about?.asOf),
      fact('revision', vendor?.revision),
      ...(await ownFacts()),
    ],
  );
}

const ownFacts = async () => [fact('version', version()), fact('browser', await browserName())];

const fact = (key: 'entry' | 'asOf' | 'revision' | 'version' | 'browser', value: string | undefined) => ({
  label: message(`reportFact_${key}` satisfies MessageKey),
  value,
});
