// A browser without scripts that keeps its cookies, and what it reads in a page.

const letters = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", '#x2B': '+' };

export const plain = text => text.replace(/&(#?\w+);/g, (whole, name) => letters[name] ?? whole);

export class Browser {
  cookies = new Map();

  constructor(address) {
    this.address = address;
  }

  async ask(path, options = {}) {
    const headers = { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...options.headers };
    const answer = await fetch(new URL(path, this.address), { ...options, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = set.match(/^([^=]+)=([^;]*)/);
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return answer;
  }

  async signIn(userName, password) {
    const [form] = formsOf(await (await this.ask('/sign-in')).text(), '/sign-in');
    const fields = new URLSearchParams(form.fields);
    fields.set('Input.UserName', userName);
    fields.set('Input.Password', password);
    await this.ask(form.action, { method: 'POST', body: fields });
    if (!(await this.isSignedIn())) throw new Error(`${userName} could not sign in`);
  }

  // Whoever is not signed in is sent away.
  async isSignedIn() {
    return (await this.ask('/account/sessions')).status === 200;
  }
}

export function linksOf(html) {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => plain(href));
}

/** Forms with their fields as a browser would send them; those without a name are not sent. */
export function formsOf(html, page) {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head, body]) => ({
    page,
    action: plain(attribute(head, 'action') || page),
    method: (attribute(head, 'method') || 'get').toUpperCase(),
    hasFiles: /type="file"/.test(body),
    fields: [...new Map([...inputsOf(body), ...choicesOf(body), ...areasOf(body)])],
  }));
}

const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '';

const inputsOf = body =>
  [...body.matchAll(/<(?:input|button)\b([^>]*)>/g)]
    .map(([, tag]) => [plain(attribute(tag, 'name')), plain(attribute(tag, 'value'))])
    .filter(([name]) => name);

const choicesOf = body =>
  [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)]
    .map(([, tag, options]) => [plain(attribute(tag, 'name')), plain(options.match(/value="([^"]+)"/)?.[1] ?? '')])
    .filter(([name]) => name);

const areasOf = body =>
  [...body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)]
    .map(([, tag, text]) => [plain(attribute(tag, 'name')), plain(text)])
    .filter(([name]) => name);
