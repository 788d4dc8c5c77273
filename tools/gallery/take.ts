import { join } from 'node:path';
import { type DrivenPage, type Driver, until } from '../browser/driver.ts';
import { see, settle } from './acts.ts';
import { keep } from './keep.ts';
import { findOverflow } from './overflow.ts';
import type { State } from './state.ts';

/** One picture, and what is wrong with how its texts lie. */
export type Picture = { state: State; width: number; file: string; problems: string[] };

const POPUP = 'src/ui/popup/popup.html';
const PAGE_WIDTHS = [1200, 400];
/** The narrowest that a browser makes it, and one that somebody draws it to; Firefox's has its own. */
const PANEL_WIDTHS = [280, 560];
const SITE_WIDTH = 1200;
const TALLEST = 2400;

/** Brings a state about and takes its pictures: the popup in its own size, a page in `pageWidths`. */
export async function takePictures(
  driver: Driver,
  state: State,
  folder: string,
  pageWidths = PAGE_WIDTHS,
): Promise<Picture[]> {
  await keep(driver, state.kept);
  const file = (width: number) => join(folder, `${state.view}-${state.name}-${width}.png`);
  if (state.view === 'popup' && state.phone !== true) {
    await driver.visit(state.at ?? 'about:blank');
    const popup = await driver.popup();
    await state.act?.(popup);
    await settle(popup);
    const problems = await popup.evaluate(findOverflow);
    await popup.screenshot(file(404));
    await popup.close();
    return [{ state, width: 404, file: file(404), problems }];
  }
  if (state.view === 'panel') {
    await driver.visit(state.at ?? 'about:blank');
    return takePanel(driver, state, file);
  }
  if (state.view === 'site') return takeSite(driver, state, file);
  const path = state.phone ? POPUP : `src/ui/${state.view}/${state.view}.html`;
  const page = await driver.open(state.at === undefined ? path : `${path}#${state.at}`);
  const pictures: Picture[] = [];
  const widths = state.phone ? [360] : pageWidths;
  for (const [i, width] of widths.entries()) {
    await page.resize(width, 800, state.phone);
    if (i === 0) await state.act?.(page);
    const height = await fullHeight(page, state.tallest ?? TALLEST);
    await page.resize(width, height, state.phone);
    await page.evaluate(() => scrollTo(0, 0));
    await settle(page);
    const problems = await page.evaluate(findOverflow);
    await page.screenshot(file(width));
    pictures.push({ state, width, file: file(width), problems });
  }
  await page.close();
  return pictures;
}

async function takePanel(driver: Driver, state: State, file: (width: number) => string): Promise<Picture[]> {
  const panel = await driver.panel();
  await state.act?.(panel);
  const pictures: Picture[] = [];
  const own = await panel.evaluate(() => innerWidth);
  for (const width of driver.name === 'firefox' ? [own] : PANEL_WIDTHS) {
    if (driver.name !== 'firefox') await panel.resize(width, 900);
    await settle(panel);
    const problems = await panel.evaluate(findOverflow);
    await panel.screenshot(file(width));
    pictures.push({ state, width, file: file(width), problems });
  }
  await panel.close();
  return pictures;
}

/** By the switches that people use, since nothing else asks for hosts. */
const SWITCH = { marks: '.marks label:nth-of-type(1) input', banner: '.banner-rung .choice input' };

async function takeSite(driver: Driver, state: State, file: (width: number) => string): Promise<Picture[]> {
  const toggle = async () => {
    if (state.allows === undefined) return;
    const settings = await driver.open('src/ui/options/options.html');
    const box = SWITCH[state.allows];
    await see(box)(settings);
    const isOn = () => settings.evaluate((at) => document.querySelector<HTMLInputElement>(at)?.checked === true, box);
    const before = await isOn();
    await settings.tap(box);
    await until('the switch', async () => (await isOn()) !== before);
    await settings.close();
  };
  await toggle();
  await driver.tab.resize(SITE_WIDTH, 700);
  await driver.visit(state.at ?? 'about:blank');
  await state.act?.(driver.tab);
  await settle(driver.tab);
  await driver.tab.screenshot(file(SITE_WIDTH));
  await toggle();
  return [{ state, width: SITE_WIDTH, file: file(SITE_WIDTH), problems: [] }];
}

async function fullHeight(page: DrivenPage, tallest: number): Promise<number> {
  await until('the page', () => page.evaluate(() => document.querySelector('#app *') !== null));
  await settle(page);
  return Math.min(tallest, await page.evaluate(() => Math.max(500, document.documentElement.scrollHeight)));
}
