import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { BrowserName } from './browser/find.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The words of a command: its options and what is beside them. `--help` prints the help and ends; an option that
 * there is none of prints what is wrong and the help, and ends with 1.
 */
export function argumentsOf<const Given extends Options>(help: string, options: Given) {
  const read = () =>
    parseArgs({
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean' } } as Given & { help: { type: 'boolean' } },
    });
  try {
    const found = read();
    if ((found.values as { help?: boolean }).help) {
      console.log(help);
      process.exit(0);
    }
    return found;
  } catch (error) {
    const wrong = error instanceof Error ? error.message.split('. ', 1)[0] : String(error);
    console.error(`${wrong}.\n\n${help}`);
    process.exit(1);
  }
}

/** Ends the command with what is wrong with one of its options. */
function refuse(wrong: string): never {
  console.error(wrong);
  process.exit(1);
}

/** The value of an option that counts something; anything but a whole number from 0 on ends the command. */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) refuse(`--${option} takes a whole number, not “${value}”.`);
  return Number(value);
}

/** The browsers that `--browser` names: both where it is left out. */
export function browsersNamed(value: string | undefined): readonly BrowserName[] {
  if (value === undefined) return ['chromium', 'firefox'];
  if (value !== 'chromium' && value !== 'firefox')
    refuse(`--browser takes chromium or firefox, not “${value}”; without it both are run.`);
  return [value];
}
