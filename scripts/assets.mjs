// Copies what pages need from packages into src/Hunsuan/wwwroot/lib, and the list of common passwords into data/passwords.
// Neither is kept in the repository.
//   node scripts/assets.mjs

import { dictionary } from '@zxcvbn-ts/language-common';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const lib = new URL('src/Hunsuan/wwwroot/lib/', root);
const fonts = { looped: '@fontsource/noto-sans-thai-looped/files/noto-sans-thai-looped', sarabun: '@fontsource/sarabun/files/sarabun' };

mkdirSync(lib, { recursive: true });
for (const [name, path] of Object.entries(fonts))
  for (const script of ['thai', 'latin'])
    for (const weight of [400, 700])
      copy(`${path}-${script}-${weight}-normal.woff2`, `${name}-${script}-${weight}.woff2`);
copy('htmx.org/dist/htmx.min.js', 'htmx.js');

// Passwords that very many people use; the program refuses them.
const passwords = new URL('data/passwords/', root);
mkdirSync(passwords, { recursive: true });
writeFileSync(new URL('common.txt', passwords), dictionary['passwords-common'].join('\n') + '\n');

function copy(from, to) {
  copyFileSync(new URL(`node_modules/${from}`, root), new URL(to, lib));
}
