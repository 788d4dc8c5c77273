import { openPublicSuffixes } from '../../core/recognise/public-suffixes.ts';

let opened: Promise<(domain: string) => boolean> | undefined;

/** The question whether strangers register names under a domain. Read from the package, once for each page or worker. */
export function loadPublicSuffixes(): Promise<(domain: string) => boolean> {
  opened ??= fetch('/public-suffixes.bin')
    .then((answer) => answer.arrayBuffer())
    .then(openPublicSuffixes);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
