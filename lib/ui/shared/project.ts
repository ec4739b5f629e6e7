/** Where readers send corrections. One place, because every card and page leads there. */
export const CORRECTIONS_ADDRESS = 'corrections@backgrounder.example';
