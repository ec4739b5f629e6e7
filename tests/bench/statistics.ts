/**
 * The value below which a share of the values lies, between two of them in proportion.
 * @param share 0 to 1
 * @returns NaN where there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** NaN where there are no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The middle one of the ratios of pairs: for each page its own ratio first, so that one long page
 * does not speak for all. Pairs without a value, or with nothing to compare to, are left out.
 */
export function medianRatio(pairs: readonly (readonly [value: number, base: number])[]): number {
  return median(pairs.map(([value, base]) => value / base).filter(Number.isFinite));
}
