import en from '../_locales/en/messages.json';

type Texts = Record<string, { message: string } | undefined>;

/**
 * What stands for the extension API where the views are made into a website: their texts, which are in English there as
 * the record is, and nothing else. The build puts it in the place of the polyfill (tools/site/vite.ts).
 */
const page = {
  i18n: {
    getMessage: (key: string, values: readonly string[] = []): string =>
      ((en as Texts)[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
  },
  runtime: { id: '', getURL: (path: string): string => path, getManifest: () => ({ version: '' }) },
};
export default page;
