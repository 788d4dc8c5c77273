import en from '../../src/_locales/en/messages.json' with { type: 'json' };

type Messages = Record<string, { message: string } | undefined>;

/** Stands in for webextension-polyfill where views are tested: the texts in English, addresses, the version. Nothing else. */
const fakeBrowser = {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      ((en as Messages)[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
  },
  runtime: {
    id: 'telltale',
    getURL: (path: string) => `chrome-extension://telltale/${path}`,
    getManifest: () => ({ version: '1.2.3' }),
  },
};
export default fakeBrowser;
