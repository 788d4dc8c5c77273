import { describe, expect, test } from 'vitest';
import type { LaterStep } from '../../../src/core/record/incident.ts';
import { incidentFor, isDisputed, isOpen, wasDenied } from '../../../src/core/record/shown-incident.ts';
import type { Stance } from '../../../src/core/record/vocabulary.ts';
import { incident } from '../../support/record.ts';

const step = (over: Partial<LaterStep>): LaterStep => ({
  date: '2021',
  kind: 'fix',
  text: 'It went on.',
  source: 'https://research.example/paper',
  ...over,
});
const answered = (stance: Stance, date = '2020-05-02') => ({ state: 'answered', text: 'No.', date, stance }) as const;

describe('disputed', () => {
  test.each([
    ['denies', true],
    ['contests', true],
    ['accepts', false],
    ['settles', false],
    ['explains', false],
  ] as const)('what the company %s is: %s', (stance, disputed) => {
    expect(isDisputed(incident({ answer: answered(stance) }))).toBe(disputed);
  });

  test('is what it appeals, and no longer what it settles after that', () => {
    const appeal = step({ kind: 'appeal', date: '2021-02' });
    expect(isDisputed(incident({ later: [appeal] }))).toBe(true);
    expect(isDisputed(incident({ later: [appeal, step({ kind: 'settlement', date: '2022' })] }))).toBe(false);
  });

  test('follows the company’s last word, whichever comes first in the file', () => {
    const accepted = step({ date: '2021', stance: 'accepts' });
    expect(isDisputed(incident({ answer: answered('denies', '2020-06'), later: [accepted] }))).toBe(false);
    expect(isDisputed(incident({ answer: answered('denies', '2022'), later: [accepted] }))).toBe(true);
  });

  test('is not what somebody else appeals, where the step says how the company responds', () => {
    expect(isDisputed(incident({ later: [step({ kind: 'appeal', stance: 'explains' })] }))).toBe(false);
  });

  test('is nothing that was settled or cleared, also where it was denied; but the level rule knows the denial', () => {
    const denied = incident({ answer: answered('denies'), evidence: 'settled' });
    expect(isDisputed(denied)).toBe(false);
    expect(wasDenied(denied)).toBe(true);
    expect(isDisputed(incident({ answer: answered('denies'), resolved: 'cleared' }))).toBe(false);
  });

  test('is nothing that nobody answered, or only before the event', () => {
    expect(isDisputed(incident())).toBe(false);
    expect(isDisputed(incident({ answer: { state: 'earlier', text: 'No.', date: '2019' } }))).toBe(false);
  });
});

test('a matter is open while one of its steps is', () => {
  expect(isOpen(incident({ later: [step({}), step({ kind: 'appeal', open: true })] }))).toBe(true);
  expect(isOpen(incident({ later: [step({})] }))).toBe(false);
});

describe('an incident about several companies', () => {
  const shared = incident({
    potential: true,
    answer: answered('denies'),
    alsoAbout: [
      {
        vendor: 'other',
        answer: { state: 'none-found' },
        evidence: 'confirmed',
        resolved: 'yes',
        data: [],
        potential: false,
      },
      { vendor: 'third', answer: answered('accepts') },
    ],
    later: [step({ text: 'For all.' }), step({ text: 'For one.', about: ['other'] })],
  });
  const texts = (vendor: string) => incidentFor(vendor, 'acme', shared).later.map(({ text }) => text);

  test('is in each dossier with that company’s answer, facts and steps', () => {
    expect(incidentFor('other', 'acme', shared)).toMatchObject({
      ...{ answer: { state: 'none-found' }, evidence: 'confirmed', resolved: 'yes', data: [], disputed: false },
      alsoAbout: ['acme', 'third'],
    });
    expect(incidentFor('other', 'acme', shared)).not.toHaveProperty('potential');
    expect(texts('other')).toEqual(['For all.', 'For one.']);
    expect(texts('acme')).toEqual(['For all.']);
  });

  test('keeps what the others leave out as it is in the incident', () => {
    expect(incidentFor('third', 'acme', shared)).toMatchObject({
      ...{ evidence: 'documented', resolved: 'unknown', data: ['location'], potential: true, disputed: false },
      alsoAbout: ['acme', 'other'],
    });
    expect(incidentFor('acme', 'acme', shared)).toMatchObject({ disputed: true, alsoAbout: ['other', 'third'] });
  });
});
