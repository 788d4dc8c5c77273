import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The words of a command: its options and what stands beside them. `--help` prints the help and ends; an option that
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
