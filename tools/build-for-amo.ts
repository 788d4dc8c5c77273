import { buildTarget } from './build.ts';

/**
 * `npm run build-for-amo`: builds the package for Firefox alone, in dist/firefox and dist/telltale-firefox.zip.
 * addons.mozilla.org looks for a script of this name in the source archive, runs it, and compares what comes out with what
 * was uploaded.
 */
await buildTarget('firefox');
