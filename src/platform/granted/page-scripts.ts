import browser from 'webextension-polyfill';

/** A script of the package that runs in pages, and where it belongs: nowhere without a match pattern. An `early` one runs before the page does, in all of its frames. */
export type PageScript = { id: string; file: string; matches: readonly string[]; early?: boolean };

/**
 * Makes the browser's registrations what is wanted, and nothing else. Chromium forgets them when the extension is updated;
 * Firefox keeps those of hosts that were taken away. Calls that overlap wait for each other, and each asks what is wanted by
 * then. Gives the scripts whose places changed.
 */
export const reconcilePageScripts = <Script extends PageScript>(
  scriptsWanted: () => Promise<readonly Script[]>,
): Promise<Script[]> =>
  navigator.locks.request('page-scripts', async () => {
    const scripts = await scriptsWanted();
    const wanted = scripts.filter(({ matches }) => matches.length > 0);
    const registered = await browser.scripting.getRegisteredContentScripts();
    const gone = registered.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id);
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const changed = scripts.filter(({ id }) => gone.includes(id));
    for (const script of wanted) {
      const known = registered.find(({ id }) => id === script.id);
      if (known !== undefined && isSame(known, script)) continue;
      if (known === undefined) await browser.scripting.registerContentScripts([registration(script)]);
      else await browser.scripting.updateContentScripts([registration(script)]);
      changed.push(script);
    }
    return changed;
  });

const registration = ({ id, file, matches, early = false }: PageScript): browser.Scripting.RegisteredContentScript => ({
  id,
  js: [file],
  matches: [...matches],
  runAt: early ? 'document_start' : 'document_idle',
  allFrames: early,
  matchOriginAsFallback: early,
  persistAcrossSessions: true,
});

const sorted = (list: readonly string[] = []): string => [...list].sort().join(' ');

const isSame = (known: browser.Scripting.RegisteredContentScript, { file, matches }: PageScript): boolean =>
  sorted(known.matches) === sorted(matches) && known.js?.length === 1 && (known.js[0] ?? '').endsWith(file);

/** Runs a script in a page that is open already. One that cannot have it is left alone. */
export async function runInTab(tabId: number, file: string, allFrames: boolean): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [`/${file}`] }).catch(() => undefined);
}
