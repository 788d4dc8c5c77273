import { useRef, useState } from 'preact/hooks';
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

/** The forms to save something in, folded. A file that could not be made is said. */
export function Download(props: Props) {
  const { save, failed } = useSave(props.file);
  const fold = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (fold.current !== null) fold.current.open = false;
  };
  return (
    <>
      <details
        ref={fold}
        class="download"
        name="download"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          close();
          event.currentTarget.querySelector('summary')?.focus();
        }}
      >
        <summary>
          {message('download')}
          {props.of !== undefined && <span class="unseen">: {props.of}</span>}
        </summary>
        <Forms {...props} save={(form) => void save(form).then((done) => done && close())} />
      </details>
      <span role="status">{failed && message('downloadFailed')}</span>
    </>
  );
}

const Forms = ({ of, forms, save }: Props & { save: (form: DownloadForm) => void }) => (
  <ul aria-label={of}>
    {forms.map((form) => (
      <li key={form.ending + form.label}>
        <button type="button" class="plain" onClick={() => save(form)}>
          {form.label}
        </button>
      </li>
    ))}
  </ul>
);

/** Makes a file and offers it; `failed` is whether the last one could not be made. */
function useSave(file: string) {
  const [failed, setFailed] = useState(false);
  const save = async ({ make, ending }: DownloadForm): Promise<boolean> => {
    setFailed(false);
    try {
      offerBlob(`${file}.${ending}`, await make());
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  return { save, failed };
}
