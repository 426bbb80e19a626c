import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A small provider of OpenID Connect beside the program under test: somebody sits there and says yes or no. */
export type Provider = {
  address: string;

  /** Claims of who sits there. */
  says: Record<string, unknown>;

  /** Puts what the program has to know of it into a data folder. */
  introduce: (folder: string) => void;

  close: () => Promise<void>;
};

const secret = 'ไม่เป็นความลับในการทดสอบ';

export async function startProvider(): Promise<Provider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, URLSearchParams>();
  const says: Record<string, unknown> = { sub: '1', name: 'ปาน มหาดไทย (สมมุติ)', roles: [] };

  const token = (asked: URLSearchParams): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { ...says, iss: address, aud: asked.get('client_id'), nonce: asked.get('nonce'), iat: now, exp: now + 60 };
    const text = [{ alg: 'RS256', kid: 'one' }, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
  };

  const door = (asked: URLSearchParams): string => {
    const code = randomBytes(16).toString('base64url');
    codes.set(code, asked);
    const back = (answer: string): string => `${asked.get('redirect_uri')}?${answer}&state=${asked.get('state')}`.replaceAll('&', '&amp;');
    return `<!doctype html><title>มหาดไทย</title><link rel="icon" href="data:,"><a id="yes" href="${back(`code=${code}`)}">yes</a> <a id="no" href="${back('error=access_denied')}">no</a>`;
  };

  const exchange = (form: URLSearchParams): string | null => {
    const asked = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
    return asked && asked.get('code_challenge') === challenge && asked.get('redirect_uri') === form.get('redirect_uri') ? token(asked) : null;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', address);
    const json = (value: unknown, status = 200): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (url.pathname === '/.well-known/openid-configuration')
      return json({ issuer: address, authorization_endpoint: `${address}/authorize`, token_endpoint: `${address}/token`, jwks_uri: `${address}/keys` });
    if (url.pathname === '/keys') return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', kid: 'one' }] });
    if (url.pathname === '/authorize') return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(door(url.searchParams));
    let body = '';
    for await (const part of request) body += String(part);
    const given = exchange(new URLSearchParams(body));
    json(given ? { access_token: '-', token_type: 'Bearer', id_token: given } : { error: 'invalid_grant' }, given ? 200 : 400);
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    address,
    says,
    introduce: folder => {
      mkdirSync(join(folder, 'sign-in'), { recursive: true });
      mkdirSync(join(folder, 'keys'), { recursive: true });
      const rules = [{ claim: 'roles', value: 'officer', role: 'provincial-officer', areasClaim: 'areas' }];
      const file = { name: { th: 'บัญชีมหาดไทย', en: 'the Interior account' }, authority: address, clientId: 'hunsuan', rules };
      writeFileSync(join(folder, 'sign-in/moi.json'), JSON.stringify(file));
      writeFileSync(join(folder, 'keys/sign-in-moi.secret'), secret);
    },
    close: () => new Promise(closed => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
  };
}
