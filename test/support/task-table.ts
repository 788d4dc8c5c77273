import { readFileSync } from 'node:fs';

/** One row of docs/tasks.md: what it promises of a task. */
export type WrittenTask = {
  number: number;
  task: string;
  /** What is acted on, in order: everything in bold. */
  steps: string[];
  actions: number;
};

const FILE = new URL('../../docs/tasks.md', import.meta.url);

/** The tasks as they are written down for people. */
export function writtenTasks(): WrittenTask[] {
  const rows = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line));
  return rows.map((row) => {
    const [, number = '', task = '', steps = '', actions = ''] = row.split('|').map((cell) => cell.trim());
    return {
      number: Number(number),
      task,
      steps: [...steps.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = '']) => name),
      actions: Number(actions),
    };
  });
}
