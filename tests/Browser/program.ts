import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

export const program = join(import.meta.dirname, '../../src/Hunsuan/bin/Release/net10.0/Hunsuan.dll');

/** The real program, serving a database of its own until it is stopped. */
export type Program = { address: string; dataFolder: string; stop: () => Promise<void> } & FirstUser;

/** The administrator of a fresh database, with the code of the invitation that is shown once. */
export type FirstUser = { userName: string; password: string };

/** Starts the program on a free port; on a folder made before it keeps what is there, and there is no first user. */
export async function startProgram(dataFolder = mkdtempSync(join(tmpdir(), 'hunsuan-'))): Promise<Program> {
  // Only where a second factor is what a test is about does anybody set one up.
  const process = spawn('dotnet', [program, 'serve', '--data', dataFolder, '--urls', 'http://127.0.0.1:0'], { env: { ...env, HUNSUAN_SECOND_FACTOR: 'off' } });
  const said = await untilItServes(process);
  const [, address = ''] = said.match(/listening on: (\S+)/) ?? [];
  const [, userName = '', password = ''] = said.match(/^ {2}(\S+)\n {2}(\S+)$/m) ?? [];
  return { address, dataFolder, userName, password, stop: () => stop(process, dataFolder) };
}

function untilItServes(process: ChildProcess): Promise<string> {
  return new Promise((serves, fails) => {
    let said = '';
    const listen = (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('Application started')) serves(said);
    };
    process.stdout?.on('data', listen);
    process.stderr?.on('data', listen);
    process.on('exit', code => fails(new Error(`The program ended with ${code}:\n${said}`)));
  });
}

async function stop(process: ChildProcess, dataFolder: string): Promise<void> {
  const ended = new Promise(end => process.on('exit', end));
  process.kill('SIGTERM');
  await ended;
  rmSync(dataFolder, { recursive: true, force: true });
}
