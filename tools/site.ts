import { fileURLToPath } from 'node:url';
import { homepageOf, PRODUCT } from '../src/core/product.ts';
import { argumentsOf, wholeNumber } from './arguments.ts';
import { enlargedRecord } from './enlarged-record.ts';
import { readRecord } from './record.ts';
import { writeSite } from './site/write-site.ts';

const HELP = `npm run site -- [--base ADDRESS] [--out FOLDER] [--times N]

Makes the record as a website in dist/site, from the same views and the same files as the extension. Any static host takes
the folder, under a path too.

  --base ADDRESS  where it will be; product.json's homepage where it is left out
  --out FOLDER    where it is written
  --times N       with a record N times as large, to measure`;

const { values } = argumentsOf(HELP, {
  base: { type: 'string' },
  out: { type: 'string', default: fileURLToPath(new URL('../dist/site', import.meta.url)) },
  times: { type: 'string', default: '1' },
});

const base = values.base ?? homepageOf(PRODUCT);
if (base === null) {
  console.warn(
    `product.json has a placeholder for the homepage (${PRODUCT.homepage}). The pages work as they are, but sitemap, feeds and link
previews name an address that is nobody's: set the homepage, or give --base ADDRESS.`,
  );
}
const address = new URL(base ?? PRODUCT.homepage ?? 'https://telltale.example/').href;
const start = performance.now();
const made = await writeSite(
  enlargedRecord(readRecord(), wholeNumber('times', values.times)),
  address.endsWith('/') ? address : `${address}/`,
  values.out,
);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${values.out}: ${made.files} files, ${(made.bytes / 2 ** 20).toFixed(1)} MB, in ${seconds} s`);
