import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Pick as Choose, picker, shuffled } from '../bench/random.ts';
import { median } from '../bench/statistics.ts';
import { makeFloor } from '../bench-record/floor.ts';
import type { Driver } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import type { LocalWeb } from '../browser/server.ts';
import { pageLoad } from './samples.ts';
import { turnOn, type Way } from './turn-on.ts';

const WARM_UP = 5;
const STARTS = 5;
/** A browser still has to do after a load, and would slow the next one's. */
const SETTLE_MS = 250;

/** A start of a browser with one extension, of which something may be turned on, in a profile of its own. */
type Contender = { title: string; start: (profile: string) => Promise<Driver> };

/**
 * How long a page takes to load beside a browser that allows extensions and has none: an empty extension, Telltale as
 * installed, with watching and with blocking on, and any other unpacked extensions. All take turns in each round, in another
 * order each time, since each still works when the next begins. All are started anew several times: of two starts of one
 * browser, one may be a twentieth slower than the other for as long as it runs.
 */
export async function benchLoads(
  name: BrowserName,
  extension: string,
  web: LocalWeb,
  rounds: number,
  peers: readonly string[],
): Promise<void> {
  const start = (part: Pick<Parameters<typeof launch>[1], 'extension' | 'peer'>, profile: string) =>
    launch(name, { ...part, web, profile, headless: true, grantsHosts: true });
  const own = (way: Way) => async (profile: string) => {
    const again = () => start({ extension }, profile);
    return turnOn(await again(), way, again);
  };
  const floor = makeFloor(name === 'chromium' ? 'chrome' : 'firefox');
  const contenders: Contender[] = [
    { title: 'no extension', start: (profile) => start({ extension: null }, profile) },
    { title: 'an empty one', start: (profile) => start({ extension: floor }, profile) },
    { title: 'Telltale', start: (profile) => start({ extension }, profile) },
    { title: 'Telltale, watching', start: own('watch') },
    { title: 'Telltale, blocking', start: own('block') },
    ...peers.map((peer) => ({
      title: basename(peer),
      start: (profile: string) => start({ extension: null, peer: resolve(peer) }, profile),
    })),
  ];
  const starts: number[][][] = [];
  for (let at = 0; at < STARTS; at++) starts.push(await timesOf(contenders, Math.ceil(rounds / STARTS), picker(at)));
  report(name, contenders, starts);
}

async function timesOf(contenders: readonly Contender[], rounds: number, pick: Choose): Promise<number[][]> {
  const profiles: string[] = [];
  const drivers: Driver[] = [];
  try {
    for (const { start } of contenders) {
      const profile = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
      profiles.push(profile);
      const driver = await start(profile);
      drivers.push(driver);
      await emptyHub(driver);
    }
    return await takeTurns(drivers, rounds, pick);
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Leaves the page that drivers keep open for the extension's API, which nobody has open beside the pages that they read. */
async function emptyHub({ hub }: Driver): Promise<void> {
  const left = (): unknown => location.replace('about:blank');
  await hub.evaluate(left).catch(() => undefined);
}

/** The times of each, round by round; the first rounds warm all up and are left out. */
async function takeTurns(drivers: readonly Driver[], rounds: number, pick: Choose): Promise<number[][]> {
  const times: number[][] = drivers.map(() => []);
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const [at, driver] of shuffled(pick, [...drivers.entries()])) {
      const ms = await pageLoad(driver);
      if (round >= WARM_UP) times[at]?.push(ms);
      await new Promise((done) => setTimeout(done, SETTLE_MS));
    }
  }
  return times;
}

/** The median of all rounds, and the lowest and highest of the starts' own medians. */
function report(name: BrowserName, contenders: readonly Contender[], starts: readonly number[][][]): void {
  contenders.forEach(({ title }, at) => {
    const ratios = starts.map((times) => (times[at] ?? []).map((ms, round) => ms / (times[0]?.[round] as number)));
    const medians = ratios.map(median).sort((a, b) => a - b);
    const all = ratios.flat();
    console.log(
      `${name}  page load  ${title.padEnd(20)} ${median(starts.flatMap((times) => times[at] ?? [])).toFixed(0)} ms  ` +
        `${median(all).toFixed(3)}x  (${STARTS} starts: ${medians[0]?.toFixed(3)} to ${medians.at(-1)?.toFixed(3)}), ${all.length} rounds`,
    );
  });
}
