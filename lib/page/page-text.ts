/** True where the cheap look finds something in the page's title or text. */
export function mentionedOnPage(mightMention: (text: string) => boolean): boolean {
  const { body, title } = document;
  return body !== null && (mightMention(title) || mightMention(body.textContent));
}
