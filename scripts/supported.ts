/** Oldest browsers with the whole Highlight API and a promise-based `browser` (major versions). */
export const FLOOR = { chromium: 148, firefox: 150 } as const;

/** Firefox knows the extension by this id; Chromium makes one up from the folder it is loaded from. */
export const GECKO_ID = 'backgrounder@backgrounder.example';
