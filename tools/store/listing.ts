import type { Texts } from './texts.ts';

/** What a store shows of the extension in one language. */
export type Listing = { title: string; summary: string; description: string };

/** What the stores allow, in characters: Chrome's title and summary, Edge's description, in each language of the package. */
export const LIMITS = { title: 75, summary: 132, description: [250, 10_000] } as const;

/** Paragraphs of the description, the first lines first: what it does, both sides, the ways it helps, and what it never does. */
const PARAGRAPHS = [['welcomeLead', 'libraryLead'], ['editorialSidesText'], ['editorialLevelText']] as const;
const WAYS = [
  { title: 'marksTitle', text: 'marksHint' },
  { title: 'homeTitle', text: 'homeLead' },
  { title: 'devicesTitle', text: 'devicesLead' },
] as const;
const PRIVACY = ['aboutPrivacyText', 'welcomeNever_trace', 'aboutLicencesText'] as const;

/** The listing in the product's own words, so that a store says nothing that the product does not. No brands are named. */
export const listingOf = (text: Texts): Listing => ({
  title: text('extensionName'),
  summary: text('extensionDescription'),
  description: [
    ...PARAGRAPHS.map((keys) => keys.map(text).join(' ')),
    WAYS.map((way) => `• ${text(way.title)}: ${text(way.text)}`).join('\n'),
    PRIVACY.map(text).join(' '),
  ].join('\n\n'),
});

/** The listing as a text to paste from. */
export const listingText = ({ title, summary, description }: Listing): string =>
  `# Title\n\n${title}\n\n# Summary\n\n${summary}\n\n# Description\n\n${description}\n`;
