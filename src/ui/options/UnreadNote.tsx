import { useEffect, useState } from 'preact/hooks';
import { watchChoices } from '../../platform/choices.ts';
import { language, type MessageKey, message } from '../../platform/messages.ts';
import { findUnread, forgetUnread, type Part } from '../../platform/unread-parts.ts';
import type { Saving } from '../parts/use-saving.ts';

/** What people know each stored part by. */
const NAMES: Record<Part, MessageKey[]> = {
  settings: ['loudTitle', 'mutesTitle'],
  lists: ['listsTitle'],
  looked: ['looksTitle'],
  sync: ['syncTitle'],
};

/** What is stored and cannot be read, by the headings of this page. Nothing where all is well. */
export function UnreadNote({ save }: Pick<Saving, 'save'>) {
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [asking, setAsking] = useState(false);
  const read = () => void findUnread().then(setParts);
  useEffect(() => {
    read();
    return watchChoices(read);
  }, []);
  if (parts.length === 0) return null;
  const names = parts.flatMap((part) => NAMES[part]).map((key) => message(key));
  const forget = async () => {
    await save(forgetUnread());
    setAsking(false);
    read();
  };
  return (
    <div role="alert" class="unread">
      <p>{message('unreadParts', [new Intl.ListFormat(language()).format(names)])}</p>
      <button type="button" onClick={() => (asking ? void forget() : setAsking(true))}>
        {message(asking ? 'unreadDeleteSure' : 'unreadDelete')}
      </button>
    </div>
  );
}
