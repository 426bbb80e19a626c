// What was resolved: by NuGet for every project of the solution (obj/project.assets.json), by npm in package-lock.json.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const byName = (a, b) => (a.name + a.version < b.name + b.version ? -1 : 1);

/** The licence is null where the package has only its text. @returns {{ name: string, version: string, hash: string, licence: string | null, isDirect: boolean }[]} */
export function resolvedByNuGet(root) {
  const found = new Map();
  for (const project of projectsOf(root)) {
    const file = join(fileURLToPath(root), project, '../obj/project.assets.json');
    if (!existsSync(file)) throw new Error(`${project} was not restored: dotnet restore`);
    const assets = JSON.parse(readFileSync(file, 'utf8'));
    const direct = new Set(Object.values(assets.project.frameworks).flatMap(f => Object.keys(f.dependencies ?? {})));
    for (const [key, library] of Object.entries(assets.libraries)) {
      if (library.type !== 'package') continue;
      const [name, version] = key.split('/');
      const isDirect = direct.has(name) || found.get(key)?.isDirect === true;
      found.set(key, { name, version, hash: `sha512-${library.sha512}`, licence: licenceOf(assets, library), isDirect });
    }
  }
  return [...found.values()].sort(byName);
}

/** The same package in several places is one, unless the versions differ. */
export function resolvedByNpm(root) {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  const { dependencies, devDependencies } = lock.packages[''];
  const found = Object.entries(lock.packages).filter(([path]) => path).map(([path, p]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const isDirect = path === `node_modules/${name}` && (name in dependencies || name in devDependencies);
    return [`${name}/${p.version}`, { name, version: p.version, hash: p.integrity, licence: p.license, isDirect }];
  });
  return [...new Map(found).values()].sort(byName);
}

const projectsOf = root => [...readFileSync(new URL('Hunsuan.slnx', root), 'utf8').matchAll(/<Project Path="([^"]+)"/g)].map(([, path]) => path);

function licenceOf(assets, library) {
  const spec = Object.keys(assets.packageFolders).map(folder => join(folder, library.path, library.files.find(f => f.endsWith('.nuspec')))).find(existsSync);
  const text = spec ? readFileSync(spec, 'utf8') : '';
  return text.match(/<license type="expression">([^<]+)</)?.[1] ?? null;
}
