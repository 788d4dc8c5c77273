import { measure } from './bench/measure.ts';

const t = performance.now();
for (const size of (process.argv[2] ?? '10000').split(',')) {
  const m = await measure(Number(size));
  const med = (a?: number[]) =>
    a
      ?.slice()
      .sort((x, y) => x - y)
      [a.length >> 1]?.toFixed(1) ?? '-';
  for (const r of Object.values(m.rows))
    console.log(
      r.title.padEnd(30),
      ...['hostMiss', 'hostHit', 'urlMiss', 'urlHit'].map((q) => med((r.matches as any)[q]).padStart(8)),
      (r.buildMs ?? 0).toFixed(0).padStart(7),
      ((r.bytes ?? 0) / m.size).toFixed(2).padStart(7),
      med(r.coldStarts.map((c) => c.loadMs)),
      med(r.coldStarts.map((c) => c.firstMatchMs)),
      med(r.coldStarts.map((c) => c.retainedBytes / 1e6)),
    );
  console.log(m.wrong, m.meanLength, performance.now() - t);
}
