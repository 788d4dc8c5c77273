import { isListFormat } from '../../core/lists/formats/format-names.ts';
import type { ListInfo } from '../../core/lists/list.ts';
import { countsOf } from '../../core/lists/reading/import-report.ts';
import {
  dueAt,
  isDue,
  type Subscription,
  sharedSubscription,
  type UpdateProblem,
} from '../../core/lists/subscription.ts';
import { keepAwake, setAlarm } from '../browser/alarms.ts';
import { randomSeed } from '../storage/random.ts';
import { loadSettings } from '../storage/user-state.ts';
import { download } from './download.ts';
import { loadInfos } from './list-infos.ts';
import { getCompiled, getText, keyOf } from './list-store.ts';
import { changeList, saveList } from './lists.ts';
import { type Compile, type ListFileProblem, readList } from './read-list.ts';

type Subscribed = ListInfo & { from: Subscription };

const isSubscribed = (info: ListInfo): info is Subscribed => info.from !== null;

/**
 * Asks the server of one list for a newer version and imports it whole; whatever fails, the last good copy stays and
 * the problem is noted with the list. A second update of the same list at the same time waits for the first.
 */
export const updateList = (id: string, compile: Compile = readList): Promise<void> =>
  navigator.locks.request(`update ${id}`, async () => {
    const info = await subscribed(id);
    if (info !== null) await update(info, compile);
  });

async function subscribed(id: string): Promise<Subscribed | null> {
  const info = (await loadInfos()).find((one) => one.id === id);
  return info !== undefined && isSubscribed(info) ? info : null;
}

async function update(asked: Subscribed, compile: Compile): Promise<void> {
  // Contents that are gone have to come again, whether there is a newer version or not.
  const isHere = (await getText(keyOf(asked))) !== undefined && (await getCompiled(keyOf(asked))) !== undefined;
  const found = await download(asked.from.url, isHere ? asked.from : {});
  const now = new Date();
  // Downloads take up to minutes: meanwhile its user may have renamed the list, or removed it.
  const info = await subscribed(asked.id);
  if (info === null) return;
  const { problem: _, ...from } = info.from;
  if (found.kind === 'problem') return noteProblem(info, found.code, found.detail, now);
  if (found.kind === 'same') return changeList(info.id, { from: { ...from, checked: now.toISOString() } });

  const previous = await getCompiled(keyOf(info));
  const format = isListFormat(info.format) ? info.format : undefined;
  const options = { format, seed: randomSeed(), thisYear: now.getFullYear(), previous };
  const read = await compile(found.file, options);
  if ('problem' in read) return noteProblem(info, REFUSED[read.problem], '', now);
  // Firefox hands on a compressed answer that ends too early as if it was whole (seen in 153).
  const before = await getText(keyOf(info));
  if (before !== undefined && (await endsWithLine(before)) && !(await endsWithLine(found.file))) {
    return noteProblem(info, 'cut-off', '', now);
  }
  const counts = countsOf(read.report);
  if (counts.entries === 0) return noteProblem(info, 'nothing-in-it', '', now);
  const { kind: _kind, file, ...validators } = found;
  const change = { added: counts.entries - read.kept, removed: Math.max(0, info.entries - read.kept) };
  const updated = { ...sharedSubscription(from), ...validators, checked: now.toISOString(), change };
  try {
    await saveList({ ...info, ...counts, from: updated }, file, read.compiled, { replaces: true });
  } catch {
    await noteProblem(info, 'not-stored', '', now);
  }
}

/** Whether the blanks at its end hold the end of a line; an empty file has none to miss. */
async function endsWithLine(file: Blob): Promise<boolean> {
  const end = await file.slice(-200).text();
  return end === '' || end.slice(end.trimEnd().length).includes('\n');
}

const REFUSED: Record<ListFileProblem, UpdateProblem> = {
  'too-large': 'too-large',
  'not-text': 'wrong-type',
  unreadable: 'cut-off',
};

const noteProblem = ({ id, from }: Subscribed, code: UpdateProblem, detail: string, now: Date): Promise<void> =>
  changeList(id, { from: { ...from, problem: { code, detail, at: now.toISOString() } } });

/** When a round of updates is continued should the worker die in the midst of it. */
const ROUND_MS = 10 * 60_000;

/**
 * Updates every list whose time has come, one after the other, and sets the alarm for the next. Nothing while paused, nor
 * while another round is under way.
 */
export const updateDueLists = (): Promise<void> =>
  navigator.locks.request('updates', { ifAvailable: true }, async (lock) => {
    // The alarm that led here is spent: another one, should the round under way never end.
    if (lock === null) return setAlarm(Date.now() + ROUND_MS);
    const release = keepAwake();
    try {
      if ((await loadSettings()).updatesPaused) return;
      const due = (await loadInfos()).filter(isSubscribed).filter(({ from }) => isDue(from, Date.now()));
      if (due.length > 0) await setAlarm(Date.now() + ROUND_MS);
      // One list that cannot be read or stored leaves the others theirs.
      for (const { id } of due) await updateList(id).catch(console.warn);
    } finally {
      release();
      await scheduleUpdates();
    }
  });

/** Sets the alarm for the list that is due first, or none. To be called whenever lists or settings changed. */
export async function scheduleUpdates(): Promise<void> {
  const paused = (await loadSettings()).updatesPaused;
  const moments = (await loadInfos()).filter(isSubscribed).flatMap(({ from }) => dueAt(from) ?? []);
  // Not at once: what changed may be the list that is being imported.
  const soonest = Math.max(Math.min(...moments), Date.now() + 60_000);
  await setAlarm(paused || moments.length === 0 ? null : soonest);
}
