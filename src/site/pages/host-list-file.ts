import { BLOCK_FORMATS, type BlockFormatName } from '../../core/lists/writing/formats.ts';

/** Where the website has the hosts of a company, or of all, in one form. The address stays, so that it can be subscribed to. */
export const hostListFile = (format: BlockFormatName, slug = 'all'): string =>
  `lists/${format}/${slug}.${BLOCK_FORMATS[format].ending}`;
