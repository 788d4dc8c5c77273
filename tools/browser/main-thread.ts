/**
 * What a page's main thread did: milliseconds of all its tasks, of the longest, and of the longest that began once the
 * document was read: before that the browser takes the old page down and parses the new one, whoever marks it later.
 */
export type MainThread = { total: number; longest: number; longestAfterRead: number };

/** An event of Chromium's trace, as far as it is read. */
type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ph: string;
  ts: number;
  dur?: number;
  /** What of it the thread itself was at work: other programs of a busy machine are not in it. */
  tdur?: number;
  args: { name?: string; frame?: string; data?: { documentLoaderURL?: string } };
};

/** Reads the tasks of the main thread that loaded a page out of a trace; null where the page is not in it. */
export function readMainThread(trace: string, url: string): MainThread | null {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const started = events.find(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && args.name === 'CrRendererMain' && pid === started?.pid,
  );
  if (main === undefined) return null;
  // The last: the empty document that the page takes the place of has one too.
  const read = events.findLast(
    ({ name, args }) => name === 'domContentLoadedEventEnd' && args.frame === started?.args.frame,
  );
  if (read === undefined) return null;
  const tasks = events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === main.pid && tid === main.tid)
    .map(({ ts, dur = 0, tdur = dur }) => ({ ts, ms: tdur / 1000 }));
  const longest = (of: typeof tasks) => Math.max(0, ...of.map(({ ms }) => ms));
  return {
    total: tasks.reduce((sum, { ms }) => sum + ms, 0),
    longest: longest(tasks),
    longestAfterRead: longest(tasks.filter(({ ts }) => ts > read.ts)),
  };
}
