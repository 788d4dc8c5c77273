/** The section of the changelog about a version, without its heading; empty where there is none. */
export function changelogOf(changelog: string, version: string): string {
  const [, section = ''] = changelog.split(new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: \\(.*\\))?$`, 'm'));
  return (section.split(/^## /m)[0] ?? '').trim();
}

/** What changed in the record after a day, the newest first: the beginning of each entry of its list of changes. */
export const recordChanges = (changes: string, after: string): string[] =>
  changes
    .split(/^- (?=\*\*\d{4}-\d{2}-\d{2}\*\*)/m)
    .slice(1)
    .filter((entry) => entry.slice(2, 12) > after)
    .map((entry) => (entry.split(/\n {2}- /)[0] ?? '').replaceAll(/\s+/g, ' ').trim())
    // What only leads to the list of entries says nothing without it.
    .map((entry) => `- ${entry.replace(/(?<=\.) [^.]*:$/, '')}`);

/** The notes of a release, for people: what changed in the extension, then in the record since the day of the last release. */
export function releaseNotes(changelog: string, changes: string, version: string, after: string): string {
  const record = recordChanges(changes, after);
  const about = record.length === 0 ? 'No change.' : record.join('\n');
  return `# Telltale ${version}\n\n${changelogOf(changelog, version)}\n\n## The record\n\n${about}\n\nEvery changed entry is named in src/data/CHANGES.md.\n`;
}
