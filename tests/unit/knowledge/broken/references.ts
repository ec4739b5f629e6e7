import { type Broken, LEFT_OUT, SOURCES, set } from './case';

export const REFERENCES: Broken[] = [
  set('two entities of one id', 'heron', 'id', 'lantern', {
    in: 'lantern',
    problem: /two entities have the id "lantern"/,
    mend: /with its file/,
  }),
  set('two claims of one id', 'lantern', 'claims[shopkeepers].id', 'fate', {
    at: 'claims[fate].id',
    problem: /"fate" is used twice/,
    mend: /an id of its own/,
  }),
  set('two sources of one id', SOURCES, '[herald].id', 'gazette', {
    at: '[gazette].id',
    problem: /two sources have the id "gazette"/,
    mend: /rename one/,
  }),
  set('one page as two sources', SOURCES, '[herald].url', 'https://gazette.example/page', {
    at: '[gazette].url',
    problem: /two sources have the address/,
    mend: /keep one/,
  }),
  set(
    'a claim on a source that does not exist',
    'lantern',
    'claims[shopkeepers].sources[0].source',
    'heralt',
    {
      at: 'claims[shopkeepers].sources',
      problem: /names the source "heralt", which does not exist/,
      mend: /data\/sources.yaml/,
    },
  ),
  set('one source twice under a claim', 'lantern', 'claims[fate].sources[1].source', 'gazette', {
    at: 'claims[fate].sources',
    problem: /names the source "gazette" twice/,
    mend: /name it once/,
  }),
  set('a source that nothing rests on', SOURCES, '[forum].id', 'pamphlet', {
    at: '[pamphlet]',
    problem: /is used by no statement/,
    mend: /remove it/,
  }),
  set('a paragraph without its hash', 'lantern', 'claims[avalon-users].sources[0].sha256', undefined, {
    at: 'claims[avalon-users].sources[article].sha256',
    problem: /is missing/,
    mend: /hash FILE/,
  }),
  set('a hash without its paragraph', 'lantern', 'claims[avalon-users].sources[0].paragraph', undefined, {
    at: 'claims[avalon-users].sources[article].paragraph',
    problem: /is missing beside the hash/,
    mend: /counted from 1/,
  }),
  set('a relation to nobody', 'heron', 'relations[0].to', 'lanterne', {
    problem: /names the entity "lanterne", which does not exist/,
    mend: /write its file/,
  }),
  set('a relation to itself', 'heron', 'relations[0].to', 'heron', {
    at: 'relations[0]',
    problem: /points at the entity itself/,
    mend: /remove it/,
  }),
  set(
    'the same relation twice',
    'heron',
    'relations[1]',
    { type: 'targeted', to: 'lantern' },
    {
      problem: /a second time/,
      mend: /remove one/,
    },
  ),
  set('a ruling of no court', 'avalon-2022-7', 'ruling.court', 'heron', {
    problem: /names "heron", which is no court/,
    mend: /kind court/,
  }),
  set(
    'a conflict with a claim that does not exist',
    'lantern',
    'claims[only-criminals].conflicts[0]',
    'keepers',
    {
      at: 'claims[only-criminals].conflicts',
      problem: /names the claim "keepers", which does not exist/,
      mend: /ENTITY\/CLAIM/,
    },
  ),
  set('a case fact that does not exist', 'mara-venn', 'person.caseFacts[0].entities[0]', 'lantren', {
    at: 'person.caseFacts[0].entities',
    problem: /names the entity "lantren"/,
    mend: /spelling/,
  }),
  set('a passage left out of an unknown source', LEFT_OUT, 'passages[0].source', 'artikel', {
    problem: /names the source "artikel", which does not exist/,
    mend: /data\/sources.yaml/,
  }),
];

export const SOURCE_RULES: Broken[] = [
  set('a link that is not https', SOURCES, '[gazette].url', 'http://gazette.example/page', {
    problem: /is not https/,
    mend: /httpOnly/,
  }),
  set('httpOnly on an https address', SOURCES, '[gazette].httpOnly', true, {
    problem: /although the address is https/,
    mend: /remove httpOnly/,
  }),
  set('a copy of tier A', SOURCES, '[copy].tier', 'A', {
    problem: /is A, but the page is a copy/,
    mend: /give a copy B/,
  }),
  set('a copy of itself', SOURCES, '[copy].copyOf.publisher', 'Harbour Mirror', {
    problem: /the publisher of the copy itself/,
    mend: /whose document/,
  }),
];
