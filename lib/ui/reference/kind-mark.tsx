import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import type { Kind } from '../../knowledge/vocabulary';

/** Kinds are told apart by shape, and related ones by being filled or hollow; colour only helps. */
const MARKS: Record<Kind, { shape: SymbolType; hollow?: true }> = {
  network: { shape: symbolCircle },
  technique: { shape: symbolCircle, hollow: true },
  operation: { shape: symbolStar },
  case: { shape: symbolStar, hollow: true },
  agency: { shape: symbolSquare },
  court: { shape: symbolDiamond },
  ruling: { shape: symbolDiamond, hollow: true },
  term: { shape: symbolCross },
  person: { shape: symbolTriangle },
};

interface KindMarkProps {
  kind: Kind;
  /** Area in square pixels. */
  area: number;
  x?: number;
  y?: number;
}

/** The mark of a kind, for a drawing. */
export function KindMark({ kind, area, x = 0, y = 0 }: KindMarkProps) {
  const { shape, hollow } = MARKS[kind];
  return (
    <path
      class={`mark ${kind} ${hollow ? 'hollow' : ''}`}
      d={symbol(shape, area)() ?? ''}
      transform={`translate(${x} ${y})`}
    />
  );
}

/** The same beside words. */
export function KindSign({ kind }: { kind: Kind }) {
  return (
    <svg class="sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <KindMark kind={kind} area={72} />
    </svg>
  );
}
