import type { LaunchOptions } from '@playwright/test';

// The last list is the only one that counts, so that Playwright's own is repeated. The two of the address bar draw a page of their own for
// each test, which nobody sees.
const features = [
  'AimEnabled', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades',
  'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch',
  'SkipListAccountsWithoutGaiaCookies', 'ThirdPartyStoragePartitioning', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup',
];

/** Debian's browser, told to talk to nobody but the program under test. */
export const launchOptions: LaunchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', `--disable-features=${features.join(',')}`,
  ],
};
