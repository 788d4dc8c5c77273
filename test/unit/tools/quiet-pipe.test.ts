import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

test('every command goes through the one place that knows what to do when its reader has gone', () => {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: Record<string, string> };
  expect(Object.values(scripts).filter((script) => !script.startsWith('node tools/run.mjs '))).toEqual([]);
});

test('a command that is cut short by a pipe ends quietly', async () => {
  const tool = spawn(process.execPath, ['tools/run.mjs', 'data-report', '--all'], { cwd: ROOT });
  tool.stdout.destroy();
  let said = '';
  tool.stderr.on('data', (text) => {
    said += text;
  });
  const [code] = await once(tool, 'close');
  expect({ code, said }).toEqual({ code: 0, said: '' });
});
