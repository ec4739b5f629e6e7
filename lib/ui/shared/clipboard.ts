/**
 * Puts text on the clipboard, from a click. Where the browser keeps its clipboard interface from
 * a page (no secure context) or the page forbids it (permissions policy), the copy command is
 * answered with the text in its stead.
 * @returns false where the browser allows neither
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  // With nothing selected, Chromium holds the command for possible only where this is prevented.
  addEventListener('beforecopy', (event) => event.preventDefault(), options);
  addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    },
    options,
  );
  try {
    return document.execCommand('copy');
  } finally {
    end.abort();
  }
}
