import { message } from '../../../platform/browser/messages.ts';
import type { Find } from '../../../platform/search/find.ts';
import { SearchBox } from '../../parts/fields/SearchBox.tsx';
import { useSaving } from '../../parts/hooks/use-saving.ts';
import { SaveFailed } from '../../parts/page/SaveFailed.tsx';
import { tableAddress } from '../place.ts';
import { MyDevices, type MyDevicesProps } from './MyDevices.tsx';

type Props = Omit<MyDevicesProps, 'remove'> & {
  loadFind: () => Promise<Find>;
  go: (fragment: string) => void;
};

/** The page of one's devices: off until it is wanted, and forgotten when it is not any more. */
export function DevicesView({ loadFind, go, ...shown }: Props) {
  const { slugs, add, remove, forget } = shown.devices;
  const { failed, save } = useSaving();
  return (
    <article>
      <h1>{message('devicesTitle')}</h1>
      <p class="lead">{message('devicesLead')}</p>
      {slugs === null ? (
        <button type="button" onClick={() => void save(add([]))}>
          {message('devicesOn')}
        </button>
      ) : (
        <>
          <SearchBox
            label={message('devicesAdd')}
            loadFind={loadFind}
            onPick={(slug) => void save(add([slug]))}
            onCompare={(all) => void save(add(all))}
            onPickKind={(kind) => go(tableAddress(`kind=${kind}`))}
          />
          {slugs.length === 0 && <p class="quiet">{message('devicesNone')}</p>}
          <MyDevices {...shown} remove={(slug) => void save(remove(slug))} />
          <button type="button" onClick={() => void save(forget())}>
            {message('devicesOff')}
          </button>
        </>
      )}
      <SaveFailed failed={failed} />
    </article>
  );
}
