import { useEffect, useState } from 'preact/hooks';
import type { ListInfo } from '../../core/list.ts';
import { exportList } from '../../core/list-export.ts';
import { watchChoices } from '../../platform/choices.ts';
import { changeList, findDamaged, loadInfos, loadListText, removeList, saveList } from '../../platform/lists.ts';
import { message } from '../../platform/messages.ts';
import { randomId } from '../../platform/random.ts';
import { ImportPanel } from './import/ImportPanel.tsx';
import { useImport } from './import/use-import.ts';
import { type ListActions, ListRow } from './ListRow.tsx';
import { offerFile } from './offer-file.ts';
import { readAgain } from './read-again.ts';

/** The lists that came from files or were pasted, and where new ones come in. */
export function Lists() {
  const [infos, setInfos] = useState<ListInfo[]>([]);
  const [damaged, setDamaged] = useState<readonly string[]>([]);
  const [replacing, setReplacing] = useState<ListInfo | null>(null);
  const [taken, setTaken] = useState('');
  const importing = useImport();
  const { state, start, cancel } = importing;
  useEffect(() => {
    const read = async () => {
      setInfos((await loadInfos()).filter(({ format }) => format !== 'own'));
      setDamaged(await findDamaged());
    };
    void read();
    return watchChoices(() => void read());
  }, []);

  const take: Parameters<typeof ImportPanel>[0]['take'] = async (name, level) => {
    if (state.stage !== 'read') return;
    const { file, account, compiled } = state;
    const counts = { entries: account.names.taken, refused: account.names.refused, format: account.format };
    await saveList({ id: replacing?.id ?? randomId(), name, level, on: true, ...counts }, file, compiled);
    setTaken(name);
    setReplacing(null);
    cancel();
  };
  const act: ListActions = {
    change: (id, change) => void changeList(id, change),
    remove: (id) => void removeList(id),
    export: async (info, format) => {
      const contents = readAgain(await loadListText(info), info);
      offerFile(
        `${info.name}.${format === 'json' ? 'json' : 'txt'}`,
        exportList({ name: info.name, ...contents }, format),
      );
    },
    remake: async (info) => {
      setReplacing(info);
      start(new Blob([await loadListText(info)]), info.name);
    },
  };
  return (
    <section>
      <h2>{message('listsTitle')}</h2>
      <p class="quiet">{message('listsHint')}</p>
      {infos.length === 0 ? (
        <p class="quiet">{message('listsNone')}</p>
      ) : (
        <ul class="lists">
          {infos.map((info) => (
            <ListRow key={info.id} info={info} damaged={damaged.includes(info.id)} act={act} />
          ))}
        </ul>
      )}
      <p role="status" class="quiet">
        {taken !== '' && message('importTaken', [taken])}
      </p>
      <ImportPanel importing={importing} take={take} />
    </section>
  );
}
