import { defineConfig } from '@playwright/test';
import type { Options } from './site.ts';

const wide = { width: 1280, height: 900 }, phone = { width: 360, height: 740 };

// Debian's browser, told to talk to nobody but the program under test.
const launchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ],
};

export default defineConfig<Options>({
  testDir: '.',
  outputDir: 'out/failures',
  reporter: [['line'], ['json', { outputFile: 'out/results.json' }]],
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A busy machine may cut a test short once; what fails twice is broken.
  retries: 1,
  forbidOnly: true,
  use: { launchOptions, browserName: 'chromium', timezoneId: 'Asia/Bangkok', screenshot: 'only-on-failure' },
  projects: [
    { name: '1280-th', use: { viewport: wide, language: 'th' } },
    { name: '1280-en', use: { viewport: wide, language: 'en' } },
    { name: '360-th', use: { viewport: phone, language: 'th' } },
    { name: '360-en', use: { viewport: phone, language: 'en' } },
  ],
});
