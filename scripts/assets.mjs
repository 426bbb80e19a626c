// Copies what pages need from packages into src/Hunsuan/wwwroot/lib, which is not kept in the repository.
//   node scripts/assets.mjs

import { copyFileSync, mkdirSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const lib = new URL('src/Hunsuan/wwwroot/lib/', root);
const fonts = { looped: '@fontsource/noto-sans-thai-looped/files/noto-sans-thai-looped', sarabun: '@fontsource/sarabun/files/sarabun' };

mkdirSync(lib, { recursive: true });
for (const [name, path] of Object.entries(fonts))
  for (const script of ['thai', 'latin'])
    for (const weight of [400, 700])
      copy(`${path}-${script}-${weight}-normal.woff2`, `${name}-${script}-${weight}.woff2`);
copy('htmx.org/dist/htmx.min.js', 'htmx.js');

function copy(from, to) {
  copyFileSync(new URL(`node_modules/${from}`, root), new URL(to, lib));
}
