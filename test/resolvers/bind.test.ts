import { describe, expect, test } from 'vitest';
import { CHOICES, homeText } from '../support/home-files.ts';
import { fileFor, runTool } from '../support/resolvers.ts';

describe.each(CHOICES)('BIND with $title', ({ selection }) => {
  test('loads the response policy zone without an error or a warning', () => {
    const path = fileFor('rpz.zone', homeText(selection, 'rpz'));
    const { status, said } = runTool('named-checkzone', 'rpz.telltale', path);
    expect(said).toMatch(/^zone rpz\.telltale\/IN: loaded serial 2026112900\nOK\n$/);
    expect(status).toBe(0);
  });

  test('refuses the same zone with a broken line, so that the check is one', () => {
    const path = fileFor('broken.zone', `${homeText(selection, 'rpz')}a.example CNAME\n`);
    expect(runTool('named-checkzone', 'rpz.telltale', path).status).not.toBe(0);
  });
});
