// What a scanner said of the demo, looked at by hand and found to be no fault, with the reason. Anything else fails the scan.

export const judged = [
  {
    isOf: f => f.what === 'HTTP Secure Headers' && f.more === 'X-XSS-Protection is not set',
    why: 'X-XSS-Protection: browsers have given this filter up, since it could be used against pages; the Content-Security-Policy stands in its place',
  },
];
