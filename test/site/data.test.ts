import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import parseCsv from 'csv-simple-parser';
import { expect, test } from 'vitest';
import { realRecord } from '../support/real-record.ts';
import { site } from '../support/site.ts';

const record = realRecord();
const { read, files } = site();
const incidents = [...record.vendors.values()].flatMap((file) => file.incidents);

test('the tables read back: a row an incident with its title and its sources, a row a company', () => {
  const rows = parseCsv(read('data/incidents.csv').slice(1).trimEnd(), { header: true }) as Record<string, string>[];
  expect(rows).toHaveLength(incidents.length);
  for (const { id, title, sources } of incidents) {
    const row = rows.find((one) => one.id === id);
    expect(row?.title).toBe(title);
    expect(row?.sources?.split(' ')).toEqual(sources.map(({ url }) => url));
  }
  const companies = parseCsv(read('data/companies.csv').slice(1).trimEnd(), { header: true });
  expect(companies).toHaveLength(record.vendors.size);
});

test('the whole record holds every company as it is in the source, and its schema accepts it and nothing unknown', () => {
  const whole = JSON.parse(read('data/telltale.json'));
  expect(Object.keys(whole.companies).sort()).toEqual([...record.vendors.keys()].sort());
  const ajv = new Ajv2020({ strict: false });
  (addFormats as never as (to: Ajv2020) => void)(ajv);
  const accepts = ajv.compile(JSON.parse(read('data/schema.json')));
  expect(accepts(whole), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true);
  whole.companies.xiaomi.rumours = [];
  expect(accepts(whole)).toBe(false);
});

test('the licence is beside the data', () => {
  expect(files).toContain('data/license.txt');
  expect(read('data/license.txt')).toContain('CC BY 4.0');
});

test('the host lists of all companies are there in every form, and hold each host that is blocked', () => {
  const hosts = read('lists/domains/all.domains.txt');
  const blocked = [...record.vendors.values()]
    .flatMap(({ endpoints = [] }) => endpoints)
    .filter(({ purpose, breaks }) => purpose === 'telemetry' && breaks === undefined)
    .map(({ host }) => host);
  expect(blocked.length).toBeGreaterThan(100);
  const lines = new Set(hosts.split('\n').map((line) => line.split(' ')[0]));
  const kept = blocked.filter((host) => !lines.has(host));
  // The form has no way to let a name through, so it leaves out what would block a host that stays open.
  expect(kept.every((host) => hosts.includes(`# ${host} `))).toBe(true);
  expect(files.filter((file) => /^lists\/\w+\/all\./.test(file))).toHaveLength(11);
});
