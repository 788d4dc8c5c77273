import type { DrivenPage, Driver } from '../../tools/browser/driver.ts';
import { settle } from '../../tools/gallery/acts.ts';
import { keep } from '../../tools/gallery/keep.ts';
import { PAGE_STATES } from '../../tools/gallery/page-states.ts';
import { PANEL_STATES } from '../../tools/gallery/panel-states.ts';
import { POPUP_STATES } from '../../tools/gallery/popup-states.ts';
import type { State } from '../../tools/gallery/state.ts';

/** Every state of every view that no organisation has a part in: what the gallery takes pictures of. */
export const STATES: readonly State[] = [...POPUP_STATES, ...PANEL_STATES, ...PAGE_STATES].filter(
  ({ managed }) => managed !== true,
);

/** Brings a state about and waits until it stands still. */
export async function reach(driver: Driver, state: State): Promise<DrivenPage> {
  await keep(driver, state.kept);
  const isPopup = state.view === 'popup' && state.phone !== true;
  const isPanel = state.view === 'panel';
  if (isPopup || isPanel) await driver.visit(state.at ?? 'about:blank');
  const path = `src/ui/${state.view}/${state.view}.html`;
  const page = isPopup
    ? await driver.popup()
    : isPanel
      ? await driver.panel()
      : await driver.open(state.at === undefined ? path : `${path}#${state.at}`);
  if (state.phone) await page.resize(360, 800, true);
  await state.act?.(page);
  await settle(page);
  return page;
}
