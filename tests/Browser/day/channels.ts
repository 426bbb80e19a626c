import { createHmac } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const secret = 'secret-of-an-invented-channel';

/** The centre's LINE account, and the system of the hotline 1300. */
export function setUpChannels(dataFolder: string): void {
  const keys = join(dataFolder, 'keys');
  mkdirSync(keys, { recursive: true });
  writeFileSync(join(keys, 'channels.json'), JSON.stringify({
    line: { kind: 'line', secret, area: '570511' },
    hotline: { kind: 'webhook', secret, area: '570511', channel: 'Telephone' },
  }));
}

let events = 0;

/** Somebody writes to the centre's LINE account, presses a button of it, or shares where they are. */
export async function line(address: string, sender: string, what: { words: string } | { alarm: string } | { latitude: number; longitude: number }): Promise<void> {
  const happened = 'words' in what ? { type: 'message', message: { type: 'text', id: '1', text: what.words } }
    : 'alarm' in what ? { type: 'postback', postback: { data: `emergency=${what.alarm}` } }
    : { type: 'message', message: { type: 'location', id: '2', ...what } };
  const body = JSON.stringify({ destination: 'U0', events: [{ ...happened, webhookEventId: `event-${++events}`, source: { type: 'user', userId: sender } }] });
  await post(`${address}/channels/line`, body, { 'x-line-signature': createHmac('sha256', secret).update(body).digest('base64') });
}

/** The hotline 1300 hands in a call at this moment of the day. */
export async function hotline(address: string, now: Date, words: string): Promise<void> {
  const body = JSON.stringify({ id: `call-${++events}`, sender: '0810000003', words });
  const time = `${Math.floor(now.getTime() / 1000)}`;
  const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  await post(`${address}/channels/hotline`, body, { 'x-hunsuan-time': time, 'x-hunsuan-signature': signature });
}

async function post(url: string, body: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  expect(answer.status, 'what is signed is taken').toBe(200);
}
