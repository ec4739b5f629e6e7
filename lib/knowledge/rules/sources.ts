import type { TextSource } from '../schema';
import { repeated } from './references';
import { leanings, type Rules, SOURCES_FILE, type WorldRule } from './world';

/** Sources: each once, each used, each called what it is. */

const uniqueSources: WorldRule = ({ knowledge }) => [
  ...repeated(knowledge.sources.map(({ id }) => id)).map((id) => ({
    file: SOURCES_FILE,
    path: `[${id}].id`,
    problem: `two sources have the id "${id}"`,
    mend: 'rename one of them, and the locators that mean it',
  })),
  ...repeated(knowledge.sources.map(({ url }) => url)).map((url) => ({
    file: SOURCES_FILE,
    path: `[${knowledge.sources.find((source) => source.url === url)?.id}].url`,
    problem: `two sources have the address ${url}`,
    mend: 'keep one of them and point the locators at it',
  })),
];

const sourcesAreUsed: WorldRule = ({ knowledge }) => {
  const used = new Set([
    ...knowledge.entities.flatMap((entity) =>
      leanings(entity).flatMap(({ sources }) => sources.map(({ source }) => source)),
    ),
    ...knowledge.leftOut.passages.map(({ source }) => source),
  ]);
  return knowledge.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      file: SOURCES_FILE,
      path: `[${id}]`,
      problem: 'is used by no statement',
      mend: 'remove it, or name it where something rests on it',
    }));
};

const linksAreSafe: WorldRule = ({ knowledge }) =>
  knowledge.sources.flatMap(({ id, url, httpOnly }) => {
    const plain = url.startsWith('http:');
    if (plain === (httpOnly ?? false)) return [];
    return [
      {
        file: SOURCES_FILE,
        path: plain ? `[${id}].url` : `[${id}].httpOnly`,
        problem: plain ? `${url} is not https` : 'is set although the address is https',
        mend: plain ? 'write https, or set httpOnly where the site has none' : 'remove httpOnly',
      },
    ];
  });

const copiesAreNotOriginals: WorldRule = ({ knowledge }) =>
  knowledge.sources.flatMap(({ id, tier, copyOf, publisher }) => {
    if (!copyOf) return [];
    if (tier === 'A') {
      return [
        {
          file: SOURCES_FILE,
          path: `[${id}].tier`,
          problem: 'is A, but the page is a copy',
          mend: "tier A is the body's own page; give a copy B where a named publisher prints it, else C",
        },
      ];
    }
    return publisherName(copyOf.publisher) === publisherName(publisher)
      ? [
          {
            file: SOURCES_FILE,
            path: `[${id}].copyOf.publisher`,
            problem: `is "${publisher}", the publisher of the copy itself`,
            mend: 'name whose document it is, or remove copyOf',
          },
        ]
      : [];
  });

export function restsOnCopies(cited: readonly TextSource[]): boolean {
  return cited.length > 0 && cited.every(({ tier }) => tier === 'C');
}

/** Who stands behind the sources: a copy speaks with the voice of its original. */
export function originsOf(sources: readonly TextSource[]): Set<string> {
  return new Set(
    sources
      .filter(({ tier, copyOf }) => tier !== 'C' || copyOf)
      .map(({ publisher, copyOf }) => publisherName(copyOf?.publisher ?? publisher)),
  );
}

/** "Datanews (Le Vif)" and "Datanews" are one voice. */
function publisherName(publisher: string): string {
  return publisher
    .replace(/\s*\(.*?\)/g, '')
    .trim()
    .toLowerCase();
}

export const SOURCE_RULES: Rules = {
  entity: [],
  world: [uniqueSources, sourcesAreUsed, linksAreSafe, copiesAreNotOriginals],
};
