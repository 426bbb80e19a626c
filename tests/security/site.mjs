// A demo in a folder of its own, served on a free port of loopback: the program itself, or its twin with planted faults.

import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname.replace(/\/$/, '');
const program = join(here, '../../src/Hunsuan/bin/Release/net10.0/Hunsuan.dll');
const twin = join(here, 'Twin/bin/Release/net10.0/Twin.dll');
const mostSeconds = 3000;

/** Makes the demo and serves it; `stop` ends it and leaves nothing behind. */
export async function serve(what) {
  const folder = await mkdtemp(join(tmpdir(), 'hunsuan-attack-'));
  await promisify(execFile)('dotnet', [program, 'demo', '--households', '12', '--data', folder], { timeout: 300_000 });
  // The throttle of whoever opens very many records would answer most of the attacks in place of the page; it has tests of its own.
  await writeFile(join(folder, 'reading.json'), JSON.stringify({ households: 1_000_000, minutes: 1 }));
  const address = `http://127.0.0.1:${await freePort()}`;
  const command = what === 'twin' ? [twin, folder, address] : [program, 'serve', '--data', folder, '--urls', address];
  // As behind a server that ends TLS: some requests say that they came by HTTPS.
  const env = { ...process.env, ASPNETCORE_FORWARDEDHEADERS_ENABLED: 'true' };
  const server = spawn('timeout', [String(mostSeconds), 'dotnet', ...command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', bytes => log.push(bytes));
  await untilItAnswers(address, server);
  return {
    address,
    log: () => Buffer.concat(log).toString(),
    stop: async () => {
      const ended = new Promise(end => server.on('exit', end));
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function untilItAnswers(address, server) {
  for (let tries = 0; tries < 120; tries++) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    if (await fetch(`${address}/healthz`).then(answer => answer.ok, () => false)) return;
    await new Promise(wait => setTimeout(wait, 500));
  }
  throw new Error('The server did not answer');
}

function freePort() {
  return new Promise(found => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}
