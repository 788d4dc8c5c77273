import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { picker, shuffled } from '../bench/random.ts';
import { interval, median } from '../bench/statistics.ts';
import type { Driver } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import type { LocalWeb } from '../browser/server.ts';
import { pageLoad } from './samples.ts';
import { turnOn, type Way } from './turn-on.ts';

const WARM_UP = 5;
const SEED = 1;
/** A browser still has to do after a load, and would slow the next one's. */
const SETTLE_MS = 250;

/** A browser with one extension, of which something may be turned on. */
type Contender = { title: string; driver: Driver };

/**
 * How long a page takes to load beside a browser that allows extensions and has none: Telltale as installed, with
 * watching and with blocking on, and any other unpacked extensions. All take turns in each round, in another order each time, since each still works when the next begins.
 */
export async function benchLoads(
  name: BrowserName,
  extension: string,
  web: LocalWeb,
  rounds: number,
  peers: readonly string[],
): Promise<void> {
  const profiles: string[] = [];
  const start = (part: Pick<Parameters<typeof launch>[1], 'extension' | 'peer'>, profile: string) =>
    launch(name, { ...part, web, profile, headless: true, grantsHosts: true });
  const started: Contender[] = [];
  const add = async (title: string, open: (profile: string) => Promise<Driver>) => {
    const profile = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
    profiles.push(profile);
    started.push({ title, driver: await open(profile) });
  };
  const own = (way: Way) => (profile: string) => {
    const again = () => start({ extension }, profile);
    return again().then((driver) => turnOn(driver, way, again));
  };
  try {
    await add('no extension', (profile) => start({ extension: null }, profile));
    await add('Telltale', (profile) => start({ extension }, profile));
    await add('Telltale, watching', own('watch'));
    await add('Telltale, blocking', own('block'));
    for (const peer of peers)
      await add(basename(peer), (profile) => start({ extension: null, peer: resolve(peer) }, profile));
    report(name, started, await takeTurns(started, rounds));
  } finally {
    await Promise.all(started.map(({ driver }) => driver.close()));
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The times of each contender, round by round; the first rounds warm all up and are left out. */
async function takeTurns(contenders: readonly Contender[], rounds: number): Promise<number[][]> {
  const times: number[][] = contenders.map(() => []);
  const pick = picker(SEED);
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const [at, { driver }] of shuffled(pick, [...contenders.entries()])) {
      const ms = await pageLoad(driver);
      if (round >= WARM_UP) times[at]?.push(ms);
      await new Promise((done) => setTimeout(done, SETTLE_MS));
    }
  }
  return times;
}

function report(name: BrowserName, contenders: readonly Contender[], times: readonly number[][]): void {
  const floor = times[0] ?? [];
  contenders.forEach(({ title }, at) => {
    const own = times[at] ?? [];
    const ratios = own.map((ms, round) => ms / (floor[round] as number));
    const [low, high] = interval(ratios);
    console.log(
      `${name}  page load  ${title.padEnd(20)} ${median(own).toFixed(0)} ms  ${median(ratios).toFixed(3)}x  (95 %: ${low.toFixed(3)} to ${high.toFixed(3)}), ${own.length} rounds`,
    );
  });
}
