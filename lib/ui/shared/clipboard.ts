/**
 * Puts text on the clipboard, from a click. Pages without a secure context have no clipboard
 * interface, and others forbid it (Permissions Policy): there the browser's copy command is
 * answered in its stead, before any listener of the page hears of it.
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
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', answer, { capture: true });
  }
}
