import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { argumentsOf } from './arguments.ts';
import { buildPackage, TEST_KEY } from './build.ts';
import { listingOf, listingText } from './store/listing.ts';
import { takeScreens } from './store/pictures.ts';
import { languages, textsIn } from './store/texts.ts';
import { fullIcon, storeIcon, tile } from './store/tiles.ts';

const HELP = `npm run store -- [--texts]

Writes what stores show. Texts go to store/listing/, one file a language, made of the product's own texts; pictures to
dist/store/: icons, tiles, and screenshots of the real product in both themes, at the sizes that each store takes.

  --texts  the texts alone`;

const { values } = argumentsOf(HELP, { texts: { type: 'boolean' } });
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const LISTING = at('store/listing/');
rmSync(LISTING, { recursive: true, force: true });
mkdirSync(LISTING, { recursive: true });
for (const language of languages())
  writeFileSync(`${LISTING}${language}.md`, listingText(listingOf(textsIn(language))));
console.log(`${LISTING}: ${languages().length} languages`);

if (values.texts !== true) {
  const out = at('dist/store/');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const line = textsIn('en')('extensionDescription').split('. ')[0] ?? '';
  const pictures = {
    'icon-128.png': storeIcon(128),
    'logo-300.png': fullIcon(300),
    'tile-440x280.png': tile(440, 280, line, 'light'),
    'tile-1400x560.png': tile(1400, 560, line, 'light'),
  };
  for (const [file, bytes] of Object.entries(pictures)) writeFileSync(out + file, bytes);
  const extension = await buildPackage('chrome', `dist/store-${process.pid}`, TEST_KEY);
  try {
    const screens = await takeScreens(extension, out);
    console.log(`${out}: ${Object.keys(pictures).length} icons and tiles, ${screens.length} screenshots`);
  } finally {
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
}
