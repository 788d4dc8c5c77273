import { useEffect, useState } from 'preact/hooks';
import { cutText } from '../../../core/text/cut-text.ts';
import { message } from '../../../platform/browser/messages.ts';

type Props = {
  text: string;
  /** Characters to show at first. */
  limit: number;
  lang?: string | undefined;
};

/** A text that is cut at a word where it is long, with the rest a press away in the same place. */
export function Short({ text, limit, lang }: Props) {
  const [whole, setWhole] = useState(false);
  useEffect(() => setWhole(false), [text]);
  const cut = whole ? null : cutText(text, limit);
  return (
    <>
      <span lang={lang}>{cut === null ? text : `${cut}…`}</span>
      {cut !== null && ' '}
      {cut !== null && (
        <button type="button" class="plain more-text" onClick={() => setWhole(true)}>
          {message('moreText')}
        </button>
      )}
    </>
  );
}
