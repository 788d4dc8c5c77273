import { useState } from 'preact/hooks';
import { shownText } from '../../../core/text/shown-text.ts';
import { message } from '../../../platform/browser/messages.ts';

/** Bytes of a file that are read: a list of 20,000 packages with their files is about half of it. */
const FILE_LIMIT = 4_000_000;

type Props = {
  text: string;
  setText: (text: string) => void;
  /** What the field is called. */
  label: string;
  /** What stands in it while it is empty. */
  example: string;
};

/** Where a list is pasted, dropped or opened. */
export function AppListField({ text, setText, label, example }: Props) {
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const read = (file: File | undefined) => {
    if (file === undefined) return;
    file
      .slice(0, FILE_LIMIT)
      .text()
      .then(
        (content) => {
          setRefused(null);
          setText(content);
        },
        () => setRefused(shownText(file.name)),
      );
  };
  return (
    <>
      <textarea
        class={over ? 'over' : ''}
        dir="ltr"
        aria-label={label}
        placeholder={example}
        value={text}
        spellcheck={false}
        autocapitalize="off"
        onInput={(event) => setText(event.currentTarget.value)}
        onDragOver={(event) => {
          if (event.dataTransfer?.types.includes('Files') !== true) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false);
          const [file] = event.dataTransfer?.files ?? [];
          // Dropped text is the field's own business.
          if (file === undefined) return;
          event.preventDefault();
          read(file);
        }}
      />
      <div class="tools">
        <label class="file">
          <span>{message('appsFile')}</span>
          <input
            type="file"
            class="unseen"
            accept=".txt,.csv,.tsv,.json,.log,text/plain,text/csv"
            onChange={(event) => {
              read(event.currentTarget.files?.[0]);
              // The same file may be chosen again after a change.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="quiet">{message('appsDrop')}</span>
        {text !== '' && (
          <button type="button" onClick={() => setText('')}>
            {message('appsClear')}
          </button>
        )}
      </div>
      {refused !== null && <p role="alert">{message('appsFileFailed', [refused])}</p>}
    </>
  );
}
