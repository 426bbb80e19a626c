import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';

/** A mail server beside the program under test, which keeps the words of what it takes. */
export type MailServer = {
  taken: string[];

  /** Puts what the program has to know of it into a data folder. */
  introduce: (folder: string) => void;

  close: () => Promise<void>;
};

export async function startMailServer(): Promise<MailServer> {
  const taken: string[] = [];
  const open = new Set<Socket>();

  const talk = (guest: Socket): void => {
    open.add(guest);
    guest.on('close', () => open.delete(guest));
    let [said, isLetter] = ['', false];
    const say = (words: string): void => void guest.write(`${words}\r\n`);
    say('220 test');
    guest.on('data', bytes => {
      said += bytes.toString('latin1');
      for (let end = said.indexOf(isLetter ? '\r\n.\r\n' : '\r\n'); end >= 0; end = said.indexOf(isLetter ? '\r\n.\r\n' : '\r\n')) {
        const part = said.slice(0, end);
        said = said.slice(end + (isLetter ? 5 : 2));
        if (isLetter) taken.push(Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64').toString());
        isLetter = !isLetter && part === 'DATA';
        say(isLetter ? '354 go on' : part === 'QUIT' ? '221 bye' : '250 OK');
      }
    });
  };

  const server = createServer(talk);
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    taken,
    introduce: folder => {
      mkdirSync(join(folder, 'keys'), { recursive: true });
      writeFileSync(join(folder, 'keys/mail.json'), JSON.stringify({ host: '127.0.0.1', port, from: 'hunsuan@example.go.th' }));
    },
    close: () => new Promise(closed => {
      server.close(() => closed());
      for (const guest of open) guest.destroy();
    }),
  };
}
