import { entryOf, type ReportAbout, reportText } from '../../../core/share/report-mistake.ts';
import { catalogue } from '../../../data/catalogue.ts';
import { browserName } from '../../../platform/browser/browser-name.ts';
import { type MessageKey, message } from '../../../platform/browser/messages.ts';
import { version } from '../../../platform/browser/pages.ts';

/** The report as it stands before anybody wrote in it. It says nothing of any page. */
export async function draftOf(about: ReportAbout): Promise<string> {
  const fact = (key: 'entry' | 'asOf' | 'revision' | 'version' | 'browser', value: string | undefined) => ({
    label: message(`reportFact_${key}` satisfies MessageKey),
    value,
  });
  return reportText(
    [message('reportWrong'), message('reportSource')],
    [
      fact('entry', entryOf(about)),
      fact('asOf', about.asOf),
      fact('revision', catalogue().vendors.get(about.vendor)?.revision),
      fact('version', version()),
      fact('browser', await browserName()),
    ],
  );
}
