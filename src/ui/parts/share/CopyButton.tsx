import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';
import { copyText } from './copy-text.ts';

type Props = {
  label: string;
  /** Made at the press. */
  text: () => string;
  plain?: boolean;
  copy?: (text: string) => Promise<boolean>;
};

/** How long "Copied" is shown, in milliseconds. */
const SAID_MS = 2500;

/** Copies a text and says so in its own place. Where the browser refuses, the text is in a field, selected. */
export function CopyButton({ label, text, plain = false, copy = copyText }: Props) {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [refused]);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const give = async () => {
    const made = text();
    const done = await copy(made);
    setCopied(done);
    setRefused(done ? null : made);
  };
  return (
    <>
      <button type="button" class={plain ? 'plain' : ''} onClick={() => void give()}>
        {copied ? message('citeCopied') : label}
      </button>
      <span role="status" class="unseen">
        {copied && message('citeCopied')}
      </span>
      {refused !== null && (
        <textarea
          ref={field}
          readOnly
          rows={5}
          spellcheck={false}
          aria-label={message('citeRefused')}
          value={refused}
        />
      )}
    </>
  );
}
