import { dateText } from '../../ui/parts/words.ts';

type Props = {
  root: string;
  /** The day of the newest check in the record, YYYY-MM-DD. */
  date: string;
  /** Where mistakes are reported to, and where the source code is; null where nobody has said yet. */
  report: string | null;
  source: string | null;
};

/** What is said of the whole record under every page. */
export const SiteFooter = ({ root, date, report, source }: Props) => (
  <footer class="site-footer quiet">
    <p>
      Record last checked {dateText(date)}. <a href={`${root}data/`}>Free to use under CC BY 4.0</a>.{' '}
      <a href={`${root}changes.xml`}>Feed of changes</a>.
    </p>
    <p>
      Every entry cites its sources. Not being listed doesn’t mean a company is safe. This site sets no cookies, counts
      nobody, and loads nothing from anywhere else.
      {report !== null && (
        <>
          {' '}
          <a href={report}>Report a mistake</a>.
        </>
      )}
      {source !== null && (
        <>
          {' '}
          <a href={source}>Source code</a>.
        </>
      )}
    </p>
  </footer>
);
