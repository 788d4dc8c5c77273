/** What a page's main thread did: milliseconds of all its tasks, and of the longest. */
export type MainThread = { total: number; longest: number };

/** An event of Chromium's trace, as far as it is read. */
type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ph: string;
  dur?: number;
  /** What of it the thread itself was at work: other programs of a busy machine are not in it. */
  tdur?: number;
  args: { name?: string; data?: { documentLoaderURL?: string } };
};

/** Reads the tasks of the main thread that loaded a page out of a trace; null where the page is not in it. */
export function readMainThread(trace: string, url: string): MainThread | null {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const started = events.find(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && args.name === 'CrRendererMain' && pid === started?.pid,
  );
  if (main === undefined) return null;
  const tasks = events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === main.pid && tid === main.tid)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { total: tasks.reduce((sum, ms) => sum + ms, 0), longest: Math.max(0, ...tasks) };
}
