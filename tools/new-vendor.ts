import { existsSync, writeFileSync } from 'node:fs';
import { DATA } from './record.ts';

/** `npm run new:vendor slug`: a vendor file to fill in. Every field that is not filled in is named by `npm run data:check`. */
const [slug = ''] = process.argv.slice(2);
const file = `${DATA}vendors/${slug}.json`;
const today = new Date().toISOString().slice(0, 10);

const skeleton = {
  name: '',
  kinds: ['phone'],
  brands: [],
  sites: [{ domain: 'example.com', seen: 'owner/repository:path, or the address of a page' }],
  apps: [],
  incidents: [
    {
      id: `${slug}-2020-what-happened`,
      date: '2020-01-31',
      title: '',
      summary: '',
      practice: 'one of the practices in src/core/record/vocabulary.ts',
      data: [],
      evidence: 'one of the grades in src/core/record/vocabulary.ts',
      answer: { state: 'not-sought' },
      later: [],
      statusAsOf: today,
      resolved: 'unknown',
      sources: [{ url: '', publisher: '', title: '', date: '2020-01-31', kind: 'news', accessed: today }],
    },
  ],
};

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  console.error(
    'Name the vendor by a slug: lower-case words joined by hyphens, as in `npm run new:vendor t-mobile-us`',
  );
  process.exitCode = 1;
} else if (existsSync(file)) {
  console.error(`There is a file for ${slug} already: src/data/vendors/${slug}.json`);
  process.exitCode = 1;
} else {
  writeFileSync(file, `${JSON.stringify(skeleton, null, 2)}\n`);
  console.log(`src/data/vendors/${slug}.json is there to be filled in. src/data/README.md says what gets in;`);
  console.log(`npm run data:check -- ${slug} names what is missing, npm run fix sets it in form.`);
}
