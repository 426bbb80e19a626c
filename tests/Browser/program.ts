import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const program = join(import.meta.dirname, '../../src/Hunsuan/bin/Release/net10.0/Hunsuan.dll');

const run = promisify(execFile);

/** Runs a command to its end, as an operator would; what it says is part of the fault if it fails. */
export async function command(...args: string[]): Promise<void> {
  await run('dotnet', [program, ...args]);
}

/** The administrator of a new database, with the code of the invitation that is shown once. */
export type FirstUser = { userName: string; password: string };

/** Starts the program on a new data folder as an operator would, stops it and gives what it told. */
export async function firstStart(dataFolder: string): Promise<FirstUser> {
  const process = spawn('dotnet', [program, 'serve', '--data', dataFolder, '--urls', 'http://127.0.0.1:0']);
  const said = await untilItServes(process);
  const [, userName, password] = said.match(/^ {2}(\S+)\n {2}(\S+)$/m) ?? [];
  const ended = new Promise(end => process.on('exit', end));
  process.kill('SIGTERM');
  if ((await ended) !== 0 || !userName || !password) throw new Error(`The program told no first user:\n${said}`);
  return { userName, password };
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
