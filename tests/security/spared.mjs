// Addresses that no scanner is sent to, because they would end or change the session that it attacks with. Tests judge them instead.

const spared = [
  '/sign-out', // ends the session
  '/lock', // locks it
  '/account/sessions', // ends sessions, this one too
  '/account/phone', // makes it one of a shared phone
  '/account/password', // a changed password ends all sessions
  '/account/second-factor', // asks for a code from then on
  // An administrator could stop the own account, or take the own role away.
  '/users/*/leave',
  '/users/*/sign-in',
  '/users/*/roles',
];

/** As wapiti takes them. */
export const patterns = spared.map(s => `${s}*`);

const expressions = spared.map(s => new RegExp(`^${s.replace('*', '[^/]+')}`));

export const leavesAlone = address => expressions.some(e => e.test(new URL(address, 'http://x').pathname));
