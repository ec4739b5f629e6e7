/** What one run of the bench brought to light. */
export interface Report {
  /** Browsers, processor and rounds, in one line. */
  environment: string;
  tables: Table[];
  /** What could not be measured, and why. */
  failures: string[];
}

export interface Table {
  /** The name it is asked for by. */
  id: string;
  title: string;
  /** How to read it, in a sentence or two. */
  note?: string;
  /** The unit stands in the heading of its column. */
  head: string[];
  rows: Cell[][];
  targets: Target[];
}

/** NaN where there is nothing to show. */
export type Cell = string | number;

/** One line of what the project wants of itself. */
export interface Target {
  what: string;
  value: number;
  limit: number;
  unit: 'times' | 'ms' | 'MB' | '%' | '';
  /** Which side of the limit is good. */
  is: 'at most' | 'at least';
}

/** A target's value has to be a number to be met. */
export function isMet({ value, limit, is }: Target): boolean {
  return is === 'at most' ? value <= limit : value >= limit;
}

/** The report as text for people. */
export function formatReport({ environment, tables, failures }: Report): string {
  const parts = [environment, ...tables.map(formatTable)];
  if (failures.length > 0) parts.push(['Failed to run:', ...failures.map((line) => `  ${line}`)].join('\n'));
  return parts.join('\n\n');
}

function formatTable({ id, title, note, head, rows, targets }: Table): string {
  const cells = [head, ...rows.map((row) => row.map(formatCell))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isNumeric = head.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumeric[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [
    `== ${id}: ${title}`,
    ...(note ? [note] : []),
    ...(rows.length > 0 ? ['', ...lines] : []),
    ...(targets.length > 0 ? ['', ...targets.map(formatTarget)] : []),
  ].join('\n');
}

function formatTarget(target: Target): string {
  const { what, value, limit, unit, is } = target;
  const verdict = Number.isNaN(value) ? 'not measured' : isMet(target) ? 'met' : 'NOT MET';
  return `  ${what}: ${formatCell(value)}${unit && ` ${unit}`} (${is} ${limit}): ${verdict}`;
}

function formatCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (Number.isNaN(cell)) return '-';
  const size = Math.abs(cell);
  if (Number.isInteger(cell) || size >= 100) return cell.toFixed(0);
  return cell.toFixed(size >= 10 ? 1 : 2);
}
