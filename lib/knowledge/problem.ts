/** Something wrong in authored data, said so that its author can mend it. */
export interface Problem {
  /** File as the author knows it: "data/entities/encrochat.yaml". */
  file: string;
  /** Place in the file: "claims[2].asOf". Empty for the whole file. */
  path: string;
  problem: string;
  /** What to do about it. */
  mend: string;
}

/** One problem as one line of text. */
export function describeProblem({ file, path, problem, mend }: Problem): string {
  return `${file}${path ? ` · ${path}` : ''}: ${problem} (${mend})`;
}

/** Thrown where knowledge cannot be used; its message lists every problem found. */
export class KnowledgeError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'KnowledgeError';
  }
}
