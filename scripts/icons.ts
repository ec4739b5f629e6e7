import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { runCommand } from './command';
import { ROOT } from './data-files';
import { locate } from './driver/locate';

/** Draws the extension's icons (`public/icon`) from one drawing. Run after changing it; the results are kept. */

const SIZES = [16, 32, 48, 128];

/** Filled where the extension is on; a grey outline, legible on light and dark toolbars, where it is not. */
const STATES = {
  on: { ground: '<rect width="16" height="16" rx="3.5" fill="#1f4fa3"/>', ink: '#fff' },
  off: {
    ground: '<rect x=".5" y=".5" width="15" height="15" rx="3" fill="none" stroke="#7d8490"/>',
    ink: '#7d8490',
  },
};

/** A letter over a dotted line, on a grid of whole pixels of the smallest size, so that it stays sharp. */
function drawing({ ground, ink }: (typeof STATES)['on'], size: number): string {
  const dots = [3, 7, 11].map((x) => `<rect x="${x}" y="12" width="2" height="2"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">
    ${ground}
    <g fill="${ink}">
      <path fill-rule="evenodd" d="M4 2H8.6A2.5 2.5 0 0 1 10.2 6.2A2.5 2.5 0 0 1 9 11H4z
        M6 3.5V5.6H8.3A1 1 0 0 0 8.3 3.5z M6 7V9.5H8.8A1.2 1.2 0 0 0 8.8 7z"/>
      ${dots}
    </g>
  </svg>`;
}

await runCommand(async () => {
  const found = await locate('chromium');
  if (Array.isArray(found))
    throw new Error('Drawing the icons needs Chromium; run "npm run browsers" first.');
  const browser = await puppeteer.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const folder = join(ROOT, 'public/icon');
  mkdirSync(folder, { recursive: true });
  try {
    const page = await browser.newPage();
    for (const [state, colours] of Object.entries(STATES)) {
      for (const size of SIZES) {
        await page.setViewport({ width: size, height: size });
        await page.setContent(`<body style="margin:0;display:grid">${drawing(colours, size)}`);
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(join(folder, `${state}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
  return 0;
});
