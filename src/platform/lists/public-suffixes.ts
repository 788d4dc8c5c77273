import { openPublicSuffixes } from '../../core/recognise/public-suffixes.ts';
import { packageFile } from '../record/package-file.ts';

/** The question whether strangers register names under a domain. */
export const loadPublicSuffixes = packageFile('/public-suffixes.bin', async (file) =>
  openPublicSuffixes(await file.arrayBuffer()),
);
