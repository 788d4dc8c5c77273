import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argumentsOf } from './arguments.ts';
import { ensureBrowser, findBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { startLocalWeb } from './browser/server.ts';
import { tryAddresses } from './browser/try.ts';
import { buildPackage, TEST_KEY } from './build.ts';
import { noAddress, pageAddress } from './page-address.ts';

const HELP = `npm start [-- [--firefox] [--headless] [address …]]
  Opens a browser with Telltale in a throw-away profile, on a page with things to try, or on the addresses given.
  --headless  no window: visits each address against a local server, prints what toolbar and popup say, and saves
              a picture of each popup in artifacts/ (the default where there is no display)
  --firefox   in Firefox`;

const { values, positionals } = argumentsOf(HELP, { headless: { type: 'boolean' }, firefox: { type: 'boolean' } });
const addresses = positionals.flatMap((typed) => {
  const address = pageAddress(typed);
  if (address === null) {
    console.error(noAddress(typed));
    process.exitCode = 1;
  }
  return address ?? [];
});

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const artifacts = fileURLToPath(new URL('../artifacts/', import.meta.url));
const profile = mkdtempSync(join(tmpdir(), 'telltale-'));

async function headless(addresses: string[]): Promise<void> {
  const name = values.firefox ? 'firefox' : 'chromium';
  const extension = await buildPackage(values.firefox ? 'firefox' : 'chrome', `dist/try-${name}`, TEST_KEY);
  const web = await startLocalWeb();
  try {
    const driver = await launch(name, { extension, web, profile, headless: true });
    mkdirSync(artifacts, { recursive: true });
    await tryAddresses(driver, addresses, artifacts);
  } finally {
    web.close();
  }
}

/** The page with things to try, from this machine. */
async function welcomePage(): Promise<string> {
  const page = readFileSync(new URL('./welcome.html', import.meta.url));
  const server = http.createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

async function withWindow(addresses: string[]): Promise<void> {
  const firefox = values.firefox || (findBrowser('chromium') === null && findBrowser('firefox') !== null);
  const name = firefox ? 'firefox' : 'chromium';
  ensureBrowser(name);
  const extension = await buildPackage(firefox ? 'firefox' : 'chrome', `dist/try-${name}`, TEST_KEY);
  const driver = await launch(name, { extension, profile, headless: false });
  const [first = await welcomePage(), ...others] = addresses;
  for (const address of [...others, first]) await driver.visit(address);
  console.log('Telltale is in the toolbar of the new window (behind the puzzle piece in Chrome). Close it to end.');
  await driver.closed;
}

try {
  if (positionals.length > 0 && addresses.length === 0) {
    // Nothing is left to open; what was wrong has been said.
  } else if (values.headless || !hasDisplay) {
    if (!values.headless)
      console.log(
        'There is no display (DISPLAY is not set): running without a window, against a local stand-in of the web.',
      );
    await headless(addresses.length > 0 ? addresses : ['https://www.mi.com/', 'https://example.org/']);
  } else await withWindow(addresses);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
