import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readRecord } from '../../tools/record.ts';
import { writeSite } from '../../tools/site/write-site.ts';
import { BASE } from '../support/build-site.ts';
import { site } from '../support/site.ts';

test('made again from the same record, every byte of the website is the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'telltale-site-'));
  const { files } = site();
  const made = await writeSite(readRecord(), BASE, folder);
  expect(made.files).toBe(files.length);
  const differing = files.filter(
    (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(inject('site'), file))),
  );
  expect(differing).toEqual([]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
