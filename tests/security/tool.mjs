// Runs a tool to its end, for a time at most, and gives what it said.

import { spawn } from 'node:child_process';

export function saidBy(command, args) {
  return new Promise((done, fail) => {
    const tool = spawn('timeout', ['1500', command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [tool.stdout, tool.stderr]) stream.on('data', bytes => said.push(bytes));
    tool.on('error', fail);
    tool.on('exit', code => (code === 0 ? done(Buffer.concat(said).toString()) : fail(new Error(`${command} ended with ${code}\n${Buffer.concat(said)}`))));
  });
}
