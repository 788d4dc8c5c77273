import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { argumentsOf } from './arguments.ts';
import type { BrowserName } from './browser/find.ts';
import { type LocalWeb, startLocalWeb } from './browser/server.ts';
import { buildPackage, TEST_KEY } from './build.ts';
import { takeDocsPictures } from './gallery/docs-pictures.ts';
import { allLanguages, inLanguage, PSEUDO } from './gallery/languages.ts';
import { PAGE_STATES } from './gallery/page-states.ts';
import { PANEL_STATES } from './gallery/panel-states.ts';
import { POPUP_STATES } from './gallery/popup-states.ts';
import { runSession, type Session, type Shot } from './gallery/session.ts';
import { drawSheets, sheetFile } from './gallery/sheets.ts';
import { sitePage } from './gallery/site-pages.ts';
import { SITE_STATES } from './gallery/site-states.ts';
import type { State } from './gallery/state.ts';

const HELP = `npm run gallery [-- [--browser chromium|firefox] [--view NAME] [--state NAME] [--lang FOLDER] [--no-sheets] | --docs]
  Takes a picture of every state of every view, in both browsers and both themes, and of samples in a few other
  languages, into artifacts/gallery/. Ends with an error where a text does not fit its place.
  --view   popup, panel, site (what stands in pages), welcome, options or library; --state one of its states
  --lang   that language alone, by its folder in src/_locales; "all" for every one; ${PSEUDO} is English, accented and
           60 % longer
  --no-sheets  only the single pictures
  --docs   only the pictures of docs/design, which are written over`;

const { values } = argumentsOf(HELP, {
  ...({ browser: { type: 'string' }, view: { type: 'string' }, state: { type: 'string' } } as const),
  ...({ lang: { type: 'string' }, 'no-sheets': { type: 'boolean' }, docs: { type: 'boolean' } } as const),
});

const FIRST = 'en';
const SAMPLES = ['de', 'ar', 'zh_CN', PSEUDO];
const OUT = fileURLToPath(new URL('../artifacts/gallery/', import.meta.url));

const known = allLanguages();
const languages =
  values.lang === undefined ? [FIRST, ...SAMPLES] : values.lang === 'all' ? [...known, PSEUDO] : [values.lang];
const states = [...POPUP_STATES, ...PANEL_STATES, ...SITE_STATES, ...PAGE_STATES].filter(
  ({ view, name }) => view === (values.view ?? view) && name === (values.state ?? name),
);

/** The sessions of one browser: English whole and in both themes, other languages in samples. */
function sessionsOf(browser: BrowserName): Session[] {
  const here = states.filter(({ phone }) => browser === 'chromium' || phone !== true);
  const plain = here.filter(({ managed }) => managed !== true);
  const session = (language: string, dark: boolean, wanted: readonly State[], managed = false): Session[] =>
    wanted.length === 0 ? [] : [{ browser, language, dark, managed, states: wanted }];
  return languages.flatMap((language) => {
    const samples = plain.filter(({ sample }) => sample === true || values.state !== undefined);
    if (language !== FIRST) return session(language, false, samples);
    const managed = browser === 'firefox' ? here.filter((state) => state.managed) : [];
    return [false, true].flatMap((dark) => [
      ...session(language, dark, plain),
      ...session(language, dark, managed, true),
    ]);
  });
}

/** Hands a fresh package of one browser, and a web to show it on, to `run`. */
async function withPackage<Result>(browser: BrowserName, run: (folder: string, web: LocalWeb) => Promise<Result>) {
  const folder = await buildPackage(
    browser === 'chromium' ? 'chrome' : 'firefox',
    `dist/gallery-${process.pid}-${browser}`,
    TEST_KEY,
  );
  const web = await startLocalWeb((url) => sheetFile(url, OUT) ?? sitePage(url));
  try {
    return await run(folder, web);
  } finally {
    web.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every session of one browser in turn, then its sheets. Returns the pictures and what could not be taken. */
const runBrowser = (browser: BrowserName) =>
  withPackage(browser, async (folder, web) => {
    const shots: Shot[] = [];
    const failures: string[] = [];
    for (const session of sessionsOf(browser)) {
      const extension = inLanguage(folder, session.language);
      const found = await runSession(session, extension, web, OUT);
      shots.push(...found.shots);
      failures.push(...found.failures);
      rmSync(extension, { recursive: true, force: true });
      console.log(`${browser} ${session.language} ${session.dark ? 'dark' : 'light'}: ${found.shots.length} pictures`);
    }
    if (values['no-sheets'] !== true) await drawSheets(browser, shots, web, OUT);
    return { shots, failures };
  });

/** In English, whatever the language of this machine. */
const runDocs = () =>
  withPackage('chromium', async (folder, web) => {
    const extension = inLanguage(folder, FIRST);
    const files = await takeDocsPictures(extension, web);
    rmSync(extension, { recursive: true, force: true });
    for (const file of files) console.log(file);
  });

const unknown = languages.filter((language) => language !== PSEUDO && !known.includes(language));
const browsers = (['chromium', 'firefox'] as const).filter((name) => name === (values.browser ?? name));
if (values.help) console.log(HELP);
else if (values.docs) await runDocs();
else if (unknown.length > 0 || states.length === 0 || browsers.length === 0) {
  console.error(`There is nothing of that name to show.\n\n${HELP}`);
  process.exitCode = 1;
} else {
  mkdirSync(OUT, { recursive: true });
  const runs = await Promise.all(browsers.map(runBrowser));
  const shots = runs.flatMap((run) => run.shots);
  const problems = shots.flatMap(({ browser, language, dark, width, state, problems: lines }) =>
    lines.map(
      (line) => `${browser} ${language} ${dark ? 'dark' : 'light'} ${width} ${state.view} ${state.name}: ${line}`,
    ),
  );
  const failures = runs.flatMap((run) => run.failures);
  for (const line of [...failures, ...problems]) console.error(line);
  console.log(
    `${shots.length} pictures, ${problems.length} texts out of place, ${failures.length} not taken. See ${OUT}`,
  );
  process.exitCode = problems.length + failures.length > 0 ? 1 : 0;
}
