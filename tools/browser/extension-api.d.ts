/** The extension API as functions that run inside a driven page use it. Not typed further: tests read what they need. */
// biome-ignore lint/suspicious/noExplicitAny: the answers are checked by the tests that ask
declare const chrome: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
declare const browser: any;
