import type { Kind } from '../../../knowledge/vocabulary';

/** Kinds told apart by shape as well as by colour. Drawn around the origin. */
export function KindMark({ kind, size }: { kind: Kind | undefined; size: number }) {
  switch (kind) {
    case 'network':
    case 'technique':
      return <circle class="mark" r={size} />;
    case 'operation':
    case 'case':
      return (
        <path class="mark" d={`M0 ${-size * 1.25}L${size * 1.25} 0L0 ${size * 1.25}L${-size * 1.25} 0Z`} />
      );
    case 'court':
    case 'ruling':
    case 'term':
      return <rect class="mark" x={-size} y={-size} width={2 * size} height={2 * size} />;
    case 'person':
      return <path class="mark" d={`M0 ${-size * 1.2}L${size * 1.15} ${size}L${-size * 1.15} ${size}Z`} />;
    default:
      return (
        <rect
          class="mark"
          x={-size * 1.2}
          y={-size * 0.8}
          width={2.4 * size}
          height={1.6 * size}
          rx={size * 0.8}
        />
      );
  }
}
