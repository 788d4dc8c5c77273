import { type Driver, until } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { wrongButtons } from './buttons.ts';
import { LATE_MS } from './goals.ts';
import { listHost } from './list-host.ts';
import { type Act, Scene } from './scene.ts';
import { onStage, problemsOf } from './stage.ts';
import { lostOf, readStoredBy } from './stored.ts';
import { clearButton } from './tabs.ts';

export type KillRun = {
  kills: number;
  /** How many kills fell into each kind of act. */
  acts: Record<string, number>;
  /** From the next event to the moment in which the buttons of all visible tabs were right, ms; one a kill. */
  waits: number[];
  /** The same from events with a living worker: what browser, machine and looking take by themselves. */
  alive: number[];
  /** What stayed wrong, what was lost, and errors that nobody handled. */
  wrong: string[];
  lost: string[];
  problems: string[];
  /** Whether errors that were planted were reported. */
  canReport: boolean;
};

/** Kills come within this time of the beginning of an act. */
const MOMENT_MS = 150;
/** After how many kills the worker is left alive for an event. */
const ALIVE_EVERY = 3;

/** How many kills; `acts` are what the first ones come in the midst of, instead of what the seed says. */
export type KillPlan = { kills: number; seed: number; acts?: readonly Act[] };

/** Kills the background worker again and again in the midst of things, and looks each time whether all is well after. */
export function killRun(name: BrowserName, extension: string, { kills, seed, acts }: KillPlan): Promise<KillRun> {
  const host = listHost();
  return onStage(name, extension, host.answerOf, async (driver) => {
    const scene = new Scene(driver, host, seed);
    const found: KillRun = {
      ...{ kills: 0, acts: {}, waits: [], alive: [] },
      ...{ wrong: [], lost: [], problems: [], canReport: false },
    };
    await scene.prepare();
    await until('all to be right at first', async () => (await wrongButtons(driver, scene.model)).length === 0);
    for (let i = 1; i <= kills; i++) {
      // What was begun and never got done is a problem that the rest of the run can go on after.
      await kill(driver, scene, found, i, acts?.[i - 1]).catch((error: Error) =>
        note(found.lost, `kill ${i}: ${error.message}`),
      );
      if (i % ALIVE_EVERY === 0) await wake(driver, scene, found, `after kill ${i}, alive`, found.alive);
      if (i % 25 === 0) console.error(`${name}: ${i} kills, ${found.wrong.length} wrong, ${found.lost.length} lost`);
    }
    return { ...found, ...(await problemsOf(driver)) };
  });
}

async function kill(driver: Driver, scene: Scene, found: KillRun, number: number, wanted?: Act): Promise<void> {
  const { act, under } = await scene.begin(wanted);
  // Before the kill: whatever wakes a worker after it has every button to make right.
  if (under === null) await clearButton(driver.hub, (await scene.visible()).id);
  else await new Promise((resolve) => setTimeout(resolve, scene.upTo(MOMENT_MS)));
  await driver.killWorker();
  found.kills++;
  found.acts[act] = (found.acts[act] ?? 0) + 1;
  await under?.finish();
  const named = `kill ${number} (${act})`;
  await wake(driver, scene, found, named, found.waits);
  for (const part of lostOf(await readStoredBy(driver.hub), scene.model)) note(found.lost, `${named}: ${part}`);
}

/** Keeps what went wrong, and says so at once: a run may take minutes. */
function note(found: string[], what: string): void {
  found.push(what);
  console.error(what);
}

/** Brings the next event about, after which every button has to become right. */
async function wake(driver: Driver, scene: Scene, found: KillRun, named: string, waits: number[]): Promise<void> {
  const began = performance.now();
  const isThere = await scene.event();
  let wrong: string[] = [];
  const isRight = async () => {
    wrong = await wrongButtons(driver, scene.model);
    return wrong.length === 0 && (await isThere());
  };
  await until('the buttons', isRight).then(
    () => {
      const took = performance.now() - began;
      waits.push(took);
      if (took > LATE_MS) console.error(`${named}: right after ${took.toFixed(0)} ms`);
    },
    (error) => note(found.wrong, `${named}: ${wrong.join('; ') || error}`),
  );
}
