import { describe, expect, it } from 'vitest';
import { pageOfMarkup } from '../../../scripts/page-file';

const blocks = (html: string) => pageOfMarkup(html).blocks;
const texts = (html: string) => blocks(html).map(({ text }) => text.replace(/\s+/g, ' ').trim());
const regions = (html: string) => blocks(html).map(({ region, text }) => `${region}: ${text.trim()}`);

describe('prose blocks', () => {
  it('are parted by block elements and run through inline ones', () => {
    expect(texts('<p><a>National</a> <b>Crime</b> Agency</p><p>said</p>')).toEqual([
      'National Crime Agency',
      'said',
    ]);
  });

  it('keep a heading apart from the paragraph after it', () => {
    expect(texts('<h2>Operation</h2>Venetic went on')).toEqual(['Operation', 'Venetic went on']);
  });

  it('are parted by two line breaks, not by one', () => {
    expect(texts('National<br>Crime Agency<br><br>said')).toEqual(['National Crime Agency', 'said']);
  });

  it.each([
    ['script', '<script>x</script>'],
    ['style', '<style>x</style>'],
    ['code', '<code>x</code>'],
    ['a text field', '<textarea>x</textarea>'],
    ['an editable element', '<div contenteditable>x</div>'],
    ['a hidden element', '<p hidden>x</p>'],
    ['an element hidden by its own style', '<p style="color:red; display: none">x</p>'],
    ['an element hidden from assistive technology', '<p aria-hidden="true">x</p>'],
    ['navigation', '<nav>x</nav>'],
    ['navigation by role', '<div role="navigation">x</div>'],
    ['a button', '<button>x</button>'],
    ['the page footer', '<footer>x</footer>'],
    ['a closed dialog', '<dialog>x</dialog>'],
    ['a template', '<template>x</template>'],
  ])('leave out %s', (_, html) => {
    expect(texts(`<p>before</p>${html}<p>after</p>`)).toEqual(['before', 'after']);
  });

  it('take in the footer of an article, and what is editable no more', () => {
    expect(texts('<article><footer>note</footer></article><p contenteditable="false">fixed</p>')).toEqual([
      'note',
      'fixed',
    ]);
  });

  it('are not joined over a control, but over what is never seen', () => {
    expect(texts('<p>National <button>x</button> Crime</p>')).toEqual(['National \uFFFC Crime']);
    expect(texts('<p>National <script>x</script>Crime</p>')).toEqual(['National Crime']);
  });

  it('do not take the mark of a footnote for a part of the word', () => {
    expect(texts('<p>CipherPhone<sup>1</sup> fell</p>')).toEqual(['CipherPhone\uFFFC fell']);
  });

  it('know their links', () => {
    const [block] = blocks('<p>The <a href="#">National <b>Crime</b></a> Agency</p>');
    expect(block?.links).toEqual([[4, 18]]);
  });

  it('know their language', () => {
    expect(
      blocks('<p lang="de-AT">eins</p><p lang="pl">dwa</p><p>three</p>').map(({ lang }) => lang),
    ).toEqual(['de', 'other', undefined]);
  });

  it('take any depth', () => {
    const depth = 100_000;
    expect(texts(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`)).toEqual(['deep']);
  });
});

describe('regions', () => {
  it('follow the elements', () => {
    expect(
      regions(
        '<h1>Head</h1><p>Text</p><figure><figcaption>Caption</figcaption></figure><h2>Sub</h2><aside>Box</aside>',
      ),
    ).toEqual(['headline: Head', 'body: Text', 'caption: Caption', 'heading: Sub', 'teaser: Box']);
  });

  it.each([
    ['<div class="related-stories"><p>x</p></div>', 'teaser'],
    ['<div class="article__related"><p>x</p></div>', 'teaser'],
    ['<div class="relatedStories"><p>x</p></div>', 'teaser'],
    ['<section id="comments"><p>x</p></section>', 'comment'],
    ['<ol class="comment-list"><li>x</li></ol>', 'comment'],
    ['<div class="comments-open layout-with-sidebar"><p>x</p></div>', 'body'],
    ['<div class="commentary"><p>x</p></div>', 'body'],
    ['<h3>Related stories</h3><p>x</p>', 'teaser'],
    ['<h2>12 Comments</h2><p>x</p>', 'comment'],
    ['<h3>Related stories</h3><ul><li>y</li></ul><h3>The case</h3><p>x</p>', 'body'],
  ])('are told by names and headings: %s', (html, region) => {
    expect(blocks(html).at(-1)?.region).toBe(region);
  });

  it('keep a caption in a comment a comment', () => {
    expect(regions('<div id="comments"><figcaption>x</figcaption></div>')).toEqual(['comment: x']);
  });

  it('tell the page’s own story from others beside it', () => {
    const long = 'word '.repeat(80);
    expect(regions(`<article><p>${long}</p></article><article><p>Other</p></article>`).at(-1)).toBe(
      'teaser: Other',
    );
  });

  it('know a page that only lists stories', () => {
    const page = Array.from(
      { length: 6 },
      (_, n) => `<article><h2>Story ${n}</h2><p>Some words about it.</p></article>`,
    ).join('');
    expect(
      new Set(
        blocks(page)
          .filter(({ region }) => region !== 'heading')
          .map(({ region }) => region),
      ),
    ).toEqual(new Set(['index']));
  });

  it('take a live blog for one story, not for a list of stories', () => {
    const entry = `<article><p>${'word '.repeat(250)}</p></article>`;
    expect(new Set(blocks(entry.repeat(6)).map(({ region }) => region))).toEqual(new Set(['body']));
  });

  it('count sections by headings', () => {
    expect(blocks('<p>a</p><h2>b</h2><p>c</p><h3>d</h3><p>e</p>').map(({ section }) => section)).toEqual([
      0, 1, 1, 2, 2,
    ]);
  });
});
