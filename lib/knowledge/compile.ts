import type { IndexEntity, IndexGroup, MatcherIndex } from './index-format';
import type { AliasGroup, Entity, Knowledge } from './schema';
import { LANGUAGES } from './vocabulary';

/**
 * Knowledge to matcher index. Pure and deterministic; as parsed knowledge is sorted, the order of
 * the authored files does not show in the result. Expects knowledge without problems.
 */
export function compileIndex({ entities }: Knowledge): MatcherIndex {
  return {
    entities: entities.map(compileEntity),
    groups: entities.flatMap((entity, position) =>
      entity.aliases.flatMap((group) => compileGroup(group, position)),
    ),
    traps: entities.flatMap(({ traps }, entity) => (traps.length > 0 ? [{ entity, names: traps }] : [])),
  };
}

function compileEntity({ id, kind, painting, person }: Entity): IndexEntity {
  return {
    id,
    kind,
    ...(painting !== 'normal' && { painting }),
    ...(person && {
      person: {
        role: person.role,
        fullNames: person.fullNames,
        surname: person.surname,
        caseFacts: person.caseFacts,
        ...(person.near && { near: person.near }),
        ...(person.notNear && { notNear: person.notNear }),
      },
    }),
  };
}

function compileGroup(group: AliasGroup, entity: number): IndexGroup[] {
  const shared = {
    entity,
    evidence: group.evidence,
    ...(group.anyCase && { anyCase: true as const }),
    ...(group.beside && { beside: group.beside }),
    ...(group.near && { near: group.near }),
    ...(group.notNear && { notNear: group.notNear }),
    ...(group.notOnPage && { notOnPage: group.notOnPage }),
  };
  if (!group.ownLanguageOnly) {
    return [{ ...shared, names: [...new Set(Object.values(group.names).flat())] }];
  }
  const compiled: IndexGroup[] = [];
  if (group.names.any) compiled.push({ ...shared, names: group.names.any });
  for (const lang of LANGUAGES) {
    const names = group.names[lang];
    if (names) compiled.push({ ...shared, lang, names });
  }
  return compiled;
}
