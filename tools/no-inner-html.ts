import type { Plugin } from 'vite';

/**
 * Takes the one innerHTML assignment out of Preact. No view uses dangerouslySetInnerHTML, and Firefox's linter
 * warns of every assignment (UNSAFE_VAR_ASSIGNMENT). Fails when a Preact release no longer has exactly one.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'telltale-no-inner-html',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id)) return null;
      const parts = code.split(/\b\w+\.innerHTML=\w+\.__html/);
      if (parts.length !== 2) this.error(`Preact has ${parts.length - 1} innerHTML assignments, expected 1`);
      return { code: parts.join('void 0'), map: null };
    },
  };
}
