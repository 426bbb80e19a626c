import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { launchOptions } from './chromium.ts';
import type { Options } from './site.ts';

const wide = { width: 1280, height: 900 }, phone = { width: 360, height: 740 };

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
  use: { launchOptions, browserName: 'chromium', timezoneId: 'Asia/Bangkok', screenshot: { mode: 'only-on-failure', fullPage: true } },
  webServer: {
    command: `dotnet ${join(import.meta.dirname, 'Sites/bin/Release/net10.0/Sites.dll')}`,
    // Only where a second factor is what a test is about does anybody set one up.
    env: { HUNSUAN_SECOND_FACTOR: 'off' },
    wait: { stdout: /Sites are opened at (?<sites>\S+)/ },
  },
  projects: [
    { name: 'prepare', testMatch: 'prepare.setup.ts' },
    // What fits a phone as one column of forms fits a wide screen too, and English where Thai does: it is looked at less often.
    // The day of a centre has screens of both widths, and is played once.
    { name: '1280-th', dependencies: ['prepare'], testIgnore: /by-provider|passkeys|emergency/, use: { viewport: wide, language: 'th' } },
    { name: '1280-en', dependencies: ['prepare'], testIgnore: /sign-in|passkeys|emergency|day\.spec/, use: { viewport: wide, language: 'en' } },
    { name: '360-th', dependencies: ['prepare'], testIgnore: /day\.spec/, use: { viewport: phone, language: 'th' } },
    { name: '360-en', dependencies: ['prepare'], testIgnore: /day\.spec/, use: { viewport: phone, language: 'en' } },
  ],
});
