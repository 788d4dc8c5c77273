import { useEffect, useState } from 'preact/hooks';
import { type ListInfo, NEW_LIST, OWN_LIST_ID } from '../../../core/lists/list.ts';
import { exportList } from '../../../core/lists/list-export.ts';
import { countsOf } from '../../../core/lists/reading/import-report.ts';
import type { Subscription } from '../../../core/lists/subscription.ts';
import { shownText } from '../../../core/text/shown-text.ts';
import { isLocked, type Policy } from '../../../core/user/policy.ts';
import { message } from '../../../platform/browser/messages.ts';
import { askForHost } from '../../../platform/browser/permissions.ts';
import { addressesOf, loadInfos } from '../../../platform/lists/list-infos.ts';
import { changeList, findDamaged, loadListText, removeList, saveList } from '../../../platform/lists/lists.ts';
import { updateList } from '../../../platform/lists/subscriptions.ts';
import { randomId } from '../../../platform/storage/random.ts';
import { watchUserState } from '../../../platform/storage/user-state.ts';
import type { Saving } from '../../parts/hooks/use-saving.ts';
import { offerFile } from '../../parts/share/offer-file.ts';
import { ImportPanel } from '../import/ImportPanel.tsx';
import { compileInWorker } from '../import/read-file.ts';
import { useImport } from '../import/use-import.ts';
import { Managed } from '../Managed.tsx';
import { readAgain } from '../read-again.ts';
import { ListRow } from './ListRow.tsx';
import type { ListActions } from './list-actions.ts';
import { PauseUpdates } from './PauseUpdates.tsx';
import { SubscribePanel } from './SubscribePanel.tsx';

type Props = { policy: Policy; paused: boolean; pause: (paused: boolean) => void } & Pick<Saving, 'save'>;

/** The lists that came from files, addresses or were pasted, and where new ones come in. */
export function Lists({ policy, paused, pause, save }: Props) {
  const [infos, setInfos] = useState<ListInfo[]>([]);
  const [damaged, setDamaged] = useState<readonly string[]>([]);
  /** What is known already of the list that is being read. */
  const [known, setKnown] = useState<Partial<ListInfo>>({});
  const [imported, setImported] = useState('');
  /** The list whose text was wanted and is gone. */
  const [textless, setTextless] = useState('');
  const importing = useImport();
  const { state, start, cancel } = importing;
  useEffect(() => {
    const read = async () => {
      setInfos((await loadInfos()).filter(({ id }) => id !== OWN_LIST_ID));
      setDamaged(await findDamaged());
    };
    // A note at the top of the page names what cannot be read.
    const show = () => void read().catch(console.warn);
    show();
    return watchUserState(show);
  }, []);

  const begin = (about: Partial<ListInfo>, file: Blob, name: string) => {
    setKnown(about);
    start(file, shownText(name));
  };
  const importAs: Parameters<typeof ImportPanel>[0]['onImport'] = async (name, level) => {
    if (state.stage !== 'read') return;
    const { file, report, compiled } = state;
    await saveList({ ...NEW_LIST, id: randomId(), ...known, name, level, ...countsOf(report) }, file, compiled);
    setImported(name);
    setKnown({});
    cancel();
  };
  const urls = addressesOf(infos);
  const act: ListActions = {
    change: (id, change) => void save(changeList(id, change)),
    remove: ({ id }) => void save(removeList(id)),
    async export(info, format) {
      const text = await loadListText(info).catch(() => null);
      if (text === null) return setTextless(info.id);
      const contents = await readAgain(text, info);
      const name = `${info.name}.${format === 'json' ? 'json' : 'txt'}`;
      offerFile(name, exportList({ name: info.name, ...contents }, format));
    },
    async rebuild(info) {
      const text = await loadListText(info).catch(() => null);
      if (text === null) setTextless(info.id);
      else begin(info, new Blob([text]), info.name);
    },
    async update({ id, from }) {
      // Asked again at each click: access may have been revoked, and lists of an organisation never had it.
      if (from !== null) await askForHost(from.url);
      await save(updateList(id, compileInWorker));
    },
  };
  const locked = isLocked(policy, 'lists');
  const fetched = (file: Blob, name: string, from: Subscription) => begin({ from }, file, name);
  return (
    <section>
      <h2>{message('listsTitle')}</h2>
      <p class="quiet">{message('listsHint')}</p>
      {infos.length === 0 && <p class="quiet">{message('listsNone')}</p>}
      {urls.length > 0 && <PauseUpdates paused={paused} pause={pause} />}
      <ul class="lists">
        {infos.map((info) => (
          <ListRow
            key={info.id}
            info={info}
            damaged={damaged.includes(info.id)}
            textless={info.id === textless}
            paused={paused}
            act={act}
          />
        ))}
      </ul>
      <p role="status" class="quiet">
        {imported !== '' && message('importDone', [imported])}
      </p>
      {locked ? (
        <Managed />
      ) : (
        <>
          <ImportPanel importing={{ ...importing, start: (file, name) => begin({}, file, name) }} onImport={importAs} />
          {state.stage === 'idle' && <SubscribePanel subscribed={urls} onFetched={fetched} />}
        </>
      )}
    </section>
  );
}
