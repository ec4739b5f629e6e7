import { defineConfig } from 'vitest/config';
import { knowledgePlugin } from './scripts/knowledge-plugin';

/**
 * Tests in real browsers mostly wait, so two files share two cores; more would share them badly. A
 * test that missed a deadline is given a second try.
 */
const inBrowsers = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
  retry: 1,
  globalSetup: './tests/support/set-up.ts',
};

export default defineConfig({
  plugins: [knowledgePlugin()],
  test: {
    environment: 'node',
    slowTestThreshold: 5_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: './tests/support/in-english.ts',
          // A busy machine is no failure, and at full length properties take their time.
          testTimeout: 300_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 1 },
          ...inBrowsers,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 2 },
          ...inBrowsers,
        },
      },
    ],
  },
});
