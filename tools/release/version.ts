/** A version as stores take it: three numbers. Chrome knows no suffix. */
export const isVersion = (text: string): boolean => /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(text);

/** A file of JSON with its own version set, and that of the project in a lock file; all else stays as it is. */
export const withVersion = (json: string, version: string): string => {
  const own = json.replace(/^( {2}"version": ")[^"]+/m, `$1${version}`);
  return own.replace(/("packages": \{\s+"": \{\s+"name": "[^"]+",\s+"version": ")[^"]+/, `$1${version}`);
};

/** The changelog with what was not released yet as this version, of this day. */
export const releasedChangelog = (changelog: string, version: string, day: string): string =>
  changelog.replace(/^## \S+ \(unreleased\)$/m, `## ${version} (${day})`);
