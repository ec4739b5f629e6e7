import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shownPage } from '../../scripts/shown-page';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the page that npm start shows', () => {
  it('is the demo story where none is named', () => {
    const { url, answer } = shownPage();
    expect(url).toBe('http://www.harbour-courier.example/courts/harbour-case');
    expect(String(answer?.body)).toContain('<h1>');
  });

  it('is a page on the web by its address', () => {
    expect(shownPage('https://news.example/a?b=c')).toEqual({ url: 'https://news.example/a?b=c' });
  });

  it('is a saved page, without its scripts', () => {
    const { url, answer } = shownPage(file('Crime & court.html', '<p>EncroChat</p>'));
    expect(url).toBe('http://page.example/Crime%20%26%20court.html');
    expect(answer?.body).toBe('<p>EncroChat</p>');
    expect(answer?.headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    });
    expect(shownPage(file('a.XHTML', '<html/>')).answer?.headers?.['content-type']).toMatch(
      /^application\/xhtml/,
    );
  });

  it('is a text, a paragraph for each line, its signs as they are', () => {
    const { answer } = shownPage(file('story.txt', 'One <b>& two\r\n\r\nThree'));
    expect(answer?.body).toContain('<p>One &lt;b>&amp; two</p>\n<p>Three</p>');
    expect(answer?.body).toContain('<title>story.txt</title>');
  });

  it('says what is wrong with what it cannot show', () => {
    const wrong = (named: string) => () => shownPage(named);
    expect(wrong(join(folder, 'gone.html'))).toThrow(/gone\.html: there is no such file/);
    expect(wrong(folder)).toThrow(/is a folder/);
    expect(wrong(file('a.pdf', 'text'))).toThrow(/is neither \.html, .* nor \.txt/);
    expect(wrong(file('b.html', Buffer.from([0, 1, 2, 3, 0, 1, 2, 3])))).toThrow(/is no text/);
    expect(wrong('about:blank')).toThrow(/cannot be annotated/);
    expect(wrong('https://')).toThrow(/no valid web address/);
  });
});
