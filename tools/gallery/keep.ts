import type { Driver } from '../browser/driver.ts';
import { chooseFile, press, see, type } from './acts.ts';
import type { Kept } from './state.ts';

const OPTIONS = 'src/ui/options/options.html';

/** Makes the extension keep this and nothing else. Lists go the way that people import them. */
export async function keep(
  { hub, open }: Driver,
  { settings, readMarks, myDevices, seenThisSession, ownList, lists = [] }: Kept = {},
): Promise<void> {
  await hub.evaluate(
    async (kept, inMemory) => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser;
      const { lists: infos = [] } = await storage.local.get('lists');
      // What an organisation subscribed to stays.
      const managed = infos.filter((info: { managed?: boolean }) => info.managed);
      await Promise.all([storage.local.clear(), storage.session.clear()]);
      await storage.session.set(inMemory);
      await storage.local.set({ ...kept, ...(managed.length > 0 ? { lists: managed } : {}) });
    },
    { ...(settings && { settings }), ...(readMarks && { readMarks }), ...(myDevices && { myDevices }) },
    seenThisSession === undefined ? {} : { seenThisSession },
  );
  if (ownList === undefined && lists.length === 0) return;
  const page = await open(OPTIONS);
  if (ownList !== undefined) {
    await type('form textarea', ownList)(page);
    await press('form .bar [type=submit]')(page);
    await page.evaluate(async () => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser;
      while ((await storage.local.get('lists')).lists === undefined) await new Promise((go) => setTimeout(go, 50));
    });
  }
  for (const { file, text, about } of lists) {
    await chooseFile(file, text)(page);
    await press('.import:has(table) [type=submit]')(page);
    await see('section.import')(page);
    await page.evaluate(async (more) => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser;
      const kept = (await storage.local.get('lists')).lists;
      await storage.local.set({ lists: kept.with(-1, { ...kept.at(-1), ...more }) });
    }, about ?? {});
  }
  await page.close();
}
