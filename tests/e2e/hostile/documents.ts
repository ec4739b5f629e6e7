import { expect } from 'vitest';
import { type HostileCase, STORY } from './hostile-case';

const CLOBBERING = (
  'nodeName nodeType parentNode parentElement firstChild nextSibling childNodes attributes children body remove append ' +
  'closest matches contains getRootNode ownerDocument isConnected assignedSlot checkVisibility scrollIntoView ' +
  'getBoundingClientRect getClientRects tagName localName style hasAttributes getAttribute shadowRoot addEventListener'
).split(' ');

/** Pages whose documents are odd, and pages that write them anew. */
export const DOCUMENTS: HostileCase[] = [
  {
    name: 'has a form that answers to the names by which nodes are asked',
    body: `<form style="height: 200px; overflow: auto">${CLOBBERING.map((name) => `<input type="hidden" name="${name}">`).join('')}${STORY}</form>`,
    async after({ encounter }) {
      // Forms that come later are met by the observer.
      await encounter.page.evaluate((names) => {
        const form = document.createElement('form');
        form.innerHTML = `${names.map((name) => `<input type="hidden" name="${name}">`).join('')}<p>Europol spoke.</p>`;
        document.body.append(form);
      }, CLOBBERING);
      await expect.poll(() => encounter.painted(), { timeout: 8000 }).toEqual(['EncroChat', 'Europol']);
      await encounter.page.evaluate(() => {
        const form = document.body.lastElementChild;
        if (form) Element.prototype.remove.call(form);
      });
    },
  },
  {
    name: 'names images and forms after parts of the document',
    body: `${[
      'body',
      'head',
      'title',
      'documentElement',
      'createElement',
      'querySelectorAll',
      'activeElement',
      'adoptedStyleSheets',
      'caretPositionFromPoint',
      'elementFromPoint',
    ]
      .map((name) => `<img name="${name}" alt="">`)
      .join('')}${STORY}`,
    // The test itself asks the document by these names.
    restOn: false,
  },
  {
    name: 'has no head and no body in its mark-up',
    markup: `<!doctype html><title>Story</title>${STORY}`,
  },
  {
    name: 'takes its own body away and puts it back',
    body: `${STORY}<script>const own = document.body; setTimeout(() => { own.remove(); setTimeout(() => document.documentElement.append(own), 300) }, 300)</script>`,
    changesItself: true,
    async before({ encounter }) {
      await expect.poll(() => encounter.painted(), { timeout: 8000, interval: 20 }).toEqual([]);
      await expect.poll(() => encounter.painted(), { timeout: 8000 }).toEqual(['EncroChat']);
    },
  },
  {
    name: 'is XHTML',
    headers: { 'content-type': 'application/xhtml+xml' },
    markup: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Story</title></head><body>${STORY}</body></html>`,
  },
  {
    name: 'is a set of frames',
    markup: `<!doctype html><html lang="en"><head><title>Frames</title></head>
      <frameset cols="50%,50%"><frame src="data:text/html,<p>EncroChat"><frame src="about:blank"></frameset></html>`,
    painted: [],
  },
  {
    name: 'draws and counts with its letters',
    body: `${STORY}<svg width="300" height="40"><text y="20">Europol</text><foreignObject width="200" height="40"><p xmlns="http://www.w3.org/1999/xhtml">Eurojust</p></foreignObject></svg>
      <math><mtext>Europol</mtext></math>`,
    painted: ['EncroChat'],
  },
  {
    name: 'keeps text that nobody sees',
    body: `<noscript><p>Europol</p></noscript><template><p>Eurojust</p></template><textarea>Sky ECC</textarea>
      <script type="text/plain">Ennetcom</script><!-- Exclu --><p hidden>Europol</p><dialog><p>Eurojust</p></dialog>${STORY}`,
  },
  {
    name: 'is one big editor',
    markup: `<!doctype html><html lang="en"><head><title>Editor</title></head><body contenteditable>${STORY}</body></html>`,
    painted: [],
  },
  {
    name: 'becomes one big editor',
    body: `${STORY}<script>document.designMode = 'on'</script>`,
    painted: [],
  },
  {
    name: 'allows nothing by its policy, not even an origin',
    headers: {
      'content-security-policy':
        "default-src 'none'; sandbox allow-scripts; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'is isolated from every other',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'fullscreen=(), clipboard-write=(), focus-without-user-activation=()',
      'document-policy': 'force-load-at-top',
    },
  },
  {
    name: 'writes itself while it loads',
    body: `<script>document.write('<p>The servers of Encro'); document.write('Chat stood in France.</p>')</script>`,
  },
  {
    name: 'is written anew after it was loaded',
    body: `<p>Nothing yet.</p><script>addEventListener('load', () => setTimeout(() => {
      document.open();
      document.write('<!doctype html><title>Story</title><p>Europol read EncroChat.</p>');
      document.close();
    }, 400))</script>`,
    changesItself: true,
    painted: ['Europol', 'EncroChat'],
    restOn: 'EncroChat',
  },
  {
    name: 'is written anew after it was annotated',
    changesItself: true,
    body: `${STORY}<script>addEventListener('load', () => setTimeout(() => {
      document.open();
      document.write('<!doctype html><title>Story</title><p>Sky ECC was like EncroChat.</p>');
      document.close();
    }, 1200))</script>`,
    painted: ['Sky ECC', 'EncroChat'],
    restOn: 'Sky ECC',
  },
  {
    name: 'is replaced by its own clone, card and all',
    changesItself: true,
    endsClosed: true,
    async during({ encounter }) {
      await encounter.page.evaluate(() =>
        document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
      );
      await encounter.isWithoutCard();
    },
    async after({ encounter }) {
      await expect.poll(() => encounter.painted(), { timeout: 8000 }).toEqual(['EncroChat']);
      await encounter.page.mouse.move(2, 2);
      await encounter.restOn('EncroChat');
      await encounter.page.keyboard.press('Escape');
      // What it has cloned of our host is its own now, until the next reader clears it away.
      await encounter.page.evaluate(() => {
        for (const host of document.querySelectorAll('backgrounder-card')) host.remove();
      });
    },
  },
  {
    name: 'has a long way down to its text',
    body: `<script>
      let deepest = document.body;
      for (let depth = 0; depth < 400; depth += 1) deepest = deepest.appendChild(document.createElement('div'));
      deepest.innerHTML = ${JSON.stringify(STORY)};
    </script>`,
    changesItself: true,
  },
];
