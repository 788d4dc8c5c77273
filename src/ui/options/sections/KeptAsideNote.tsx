import { useEffect, useState } from 'preact/hooks';
import { language, type MessageKey, message } from '../../../platform/browser/messages.ts';
import { findKeptAside, forgetKeptAside, type Part } from '../../../platform/storage/kept-aside-parts.ts';
import { watchUserState } from '../../../platform/storage/user-state.ts';
import type { Saving } from '../../parts/hooks/use-saving.ts';

/** What people know each stored part by. */
const NAMES: Record<Part, MessageKey[]> = {
  settings: ['warningsTitle', 'mutesTitle'],
  lists: ['listsTitle'],
  readMarks: ['readMarksTitle'],
  myDevices: ['devicesTitle'],
  blockAndWatch: ['blockAndWatch'],
  sync: ['syncTitle'],
};

/** What is stored and cannot be read, by the headings of this page. Nothing where all is well. */
export function KeptAsideNote({ save }: Pick<Saving, 'save'>) {
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [asking, setAsking] = useState(false);
  const read = () => void findKeptAside().then(setParts);
  useEffect(() => {
    read();
    return watchUserState(read);
  }, []);
  if (parts.length === 0) return null;
  const names = parts.flatMap((part) => NAMES[part]).map((key) => message(key));
  const forget = async () => {
    await save(forgetKeptAside());
    setAsking(false);
    read();
  };
  return (
    <div role="alert" class="kept-aside">
      <p>{message('keptAsideParts', [new Intl.ListFormat(language()).format(names)])}</p>
      <button type="button" onClick={() => (asking ? void forget() : setAsking(true))}>
        {message(asking ? 'keptAsideDeleteSure' : 'keptAsideDelete')}
      </button>
    </div>
  );
}
