// What Twin/Planted.cs plants, and what each has to be called by the scanner that finds it.

export const planted = [
  ['sqlmap', '/planted/people', 'name'],
  ['sqlmap', '/planted/exists', 'code'],
  ['sqlmap', '/planted/household', 'code'],
  ['Cross Site Scripting', '/planted/echo', 'q'],
  ['Cross Site Scripting', '/planted/notes', 'note'],
  ['Cross Site Scripting', '/planted/upload', 'title'],
  ['Open Redirect', '/planted/go', 'to'],
  ['Path Traversal', '/planted/file', 'name'],
  ['Internal Server Error', '/planted/number', 'n'],
  ['Cross Site Request Forgery', '/planted/notes', ''],
  ['Content Security Policy Configuration', '/planted/cookie', ''],
  ['HTTP Secure Headers', '/planted/cookie', ''],
  ['HttpOnly Flag cookie', '/planted/cookie', ''],
  ['Secure Flag cookie', '/planted/cookie', ''],
];

export const isFound = ([what, page, input], findings) =>
  findings.some(f => f.what.endsWith(what) && f.page === page && (!input || f.input === input));
