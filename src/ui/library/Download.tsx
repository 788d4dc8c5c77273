import { useState } from 'preact/hooks';
import { message } from '../../platform/browser/messages.ts';
import { offerBlob } from '../parts/share/offer-file.ts';

/** A form that something can be saved in; it is made when it is asked for. */
export type DownloadForm = {
  /** What the form is called; names of file formats are the same in every language. */
  label: string;
  /** The ending of the file's name. */
  ending: string;
  make: () => Promise<Blob>;
};

type Props = {
  /** What is saved, for assistive technology where a page has several. */
  of?: string;
  /** The file's name before its ending. */
  file: string;
  forms: readonly DownloadForm[];
};

/** A fold with the forms to save something in. A file that could not be made is said. */
export function Download({ of, file, forms }: Props) {
  const [failed, setFailed] = useState(false);
  const save = async ({ make, ending }: DownloadForm, fold: HTMLDetailsElement | null) => {
    setFailed(false);
    try {
      offerBlob(`${file}.${ending}`, await make());
      if (fold !== null) fold.open = false;
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <details
        class="download"
        name="download"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.currentTarget.open = false;
          event.currentTarget.querySelector('summary')?.focus();
        }}
      >
        <summary>
          {message('download')}
          {of !== undefined && <span class="unseen">: {of}</span>}
        </summary>
        <ul>
          {forms.map((form) => (
            <li key={form.ending + form.label}>
              <button
                type="button"
                class="plain"
                onClick={(event) => void save(form, event.currentTarget.closest('details'))}
              >
                {form.label}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <span role="status">{failed && message('downloadFailed')}</span>
    </>
  );
}
