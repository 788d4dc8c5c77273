import { dateText, numberText } from '../../ui/parts/words.ts';

/** A file to download: its name in `data/`, how large it is in kB, and what is in it. */
export type DataFile = { file: string; kB: number; about: string };

type Props = { files: readonly DataFile[]; companies: number; incidents: number; date: string };

/** What can be downloaded of the record, and on what terms. */
export const DataPage = ({ files, companies, incidents, date }: Props) => (
  <article>
    <h1>The record as data</h1>
    <p class="lead">
      {companies} companies and {incidents} incidents with their sources, as of {dateText(date)}.
    </p>
    <ul class="files">
      {files.map(({ file, kB, about }) => (
        <li key={file}>
          <a href={file}>{file}</a> ({numberText(kB)} kB): {about}
        </li>
      ))}
    </ul>
    <h2>Licence</h2>
    <p>
      The record is under Creative Commons Attribution 4.0 (<a href="license.txt">license.txt</a>). Name Telltale and
      link to the entry. Texts cited as sources belong to their publishers.
    </p>
    <h2>Addresses that stay</h2>
    <p>
      A company is at <code>company/SLUG/</code>, an incident at <code>company/SLUG/#INCIDENT</code>. Both are the ids
      in the files. An incident that is about several companies is on the page of each.
    </p>
    <h2>Feeds</h2>
    <p>
      <a href="../changes.xml">All changes</a>; each company has its own at <code>company/SLUG/changes.xml</code>. An
      entry is dated by the record: the day of a correction, of a step that followed, or of the event.
    </p>
  </article>
);
