// Shows what only works with passkeys, asks the browser for one, and sends its answer by the form of the page. All words stand in the page.
const place = document.querySelector('[data-passkey]');
const form = place?.querySelector('form');
const does = place?.dataset.passkey;
const renewAfter = 4 * 60 * 1000; // A question holds for five minutes.
let asking = new AbortController();

if (form && window.PublicKeyCredential && navigator.credentials) {
  document.querySelector('[data-without-passkeys]')?.remove();
  place.hidden = false;
  if (does !== 'show') form.addEventListener('submit', event => {
    event.preventDefault();
    tell(null);
    (does === 'make' ? make() : ask()).then(send, tell);
  });
  if (does === 'ask') offer();
}

// Browsers that can offer the passkey right in the field of the user name; asked again before the question is too old.
async function offer() {
  if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
  let asked = Date.now();
  const offered = () => ask('conditional').then(send, () => {});
  offered();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < renewAfter) return;
    asked = Date.now();
    offered();
  });
}

async function ask(mediation = 'optional') {
  asking.abort();
  const { signal } = asking = new AbortController();
  const answer = await fetch(place.dataset.question, { signal });
  if (!answer.ok) throw new Error(answer.statusText);
  const question = await answer.json();
  const publicKey = { ...question, challenge: bytes(question.challenge), allowCredentials: [] };
  return navigator.credentials.get({ publicKey, mediation, signal });
}

function make() {
  const question = JSON.parse(place.dataset.question);
  const excludeCredentials = question.excludeCredentials.map(known => ({ type: known.type, id: bytes(known.id) }));
  const user = { ...question.user, id: bytes(question.user.id) };
  return navigator.credentials.create({ publicKey: { ...question, challenge: bytes(question.challenge), user, excludeCredentials } });
}

function send({ id, type, response }) {
  const parts = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'].filter(part => response[part]);
  form.querySelector('[name$=Answer]').value = JSON.stringify({
    id, type, clientExtensionResults: {}, response: Object.fromEntries(parts.map(part => [part, text(response[part])])),
  });
  form.submit();
}

function tell(failure) {
  const words = [...place.querySelectorAll('[data-when]')];
  const said = failure && (words.find(word => word.dataset.when === failure.name) ?? words.at(-1));
  for (const word of words) word.hidden = word !== said;
}

function bytes(text) {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
}

function text(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
