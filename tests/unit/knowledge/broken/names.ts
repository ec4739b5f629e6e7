import { put } from '../fixture';
import { type Broken, set } from './case';

export const LAW: Broken[] = [
  set(
    'a term that leads with a statute',
    'remand',
    'summary',
    'Being held under the Bail Act 1976; it is not a finding of guilt.',
    {
      problem: /leads with a statute/,
      mend: /neutral line/,
    },
  ),
  set(
    'a statute without its country',
    'remand',
    'claims[united-kingdom].text',
    'The Bail Act 1976 says when a court may refuse bail.',
    {
      problem: /without saying that it is the law of the United Kingdom/,
      mend: /name the United Kingdom/,
    },
  ),
  set(
    'a British statute for a German word',
    'remand',
    'claims[united-kingdom].text',
    'Germany: the Bail Act 1976 of Britain says when bail is refused.',
    {
      problem: /explains the law of Germany with a statute of the United Kingdom/,
      mend: /own claim/,
    },
  ),
  set('remand that sounds like guilt', 'remand', 'summary', 'Being held until trial.', {
    problem: /without saying what it is not/,
    mend: /no finding of guilt/,
  }),
  set('a general term that is underlined everywhere', 'remand', 'painting', 'normal', {
    problem: /"once" was decided/,
    mend: /make it once/,
  }),
];

export const NAMES: Broken[] = [
  set('an entity without names', 'heron', 'aliases', [], {
    problem: /no name to look for/,
    mend: /add a group/,
  }),
  set('a bracket that does not close', 'heron', 'aliases[0].names.en[0]', 'Operation Heron(s', {
    at: 'aliases[0].names.en',
    problem: /does not close/,
    mend: /\(a\|b/,
  }),
  set('a name claimed by two entities', 'avalon-court', 'aliases[0].names.en[0]', 'Operation Heron', {
    in: 'heron',
    at: 'aliases[0].names.en',
    problem: /is a name of "avalon-court" too/,
    mend: /near words/,
  }),
  set('a name in two groups', 'lantern', 'aliases[1].names.any[0]', 'lanternphone', {
    at: 'aliases[1].names.any',
    problem: /stands in aliases\[0\] already/,
    mend: /evidence it deserves/,
  }),
  set('a trap that does nothing', 'lantern', 'traps[0]', 'Paper Boat Festival', {
    at: 'traps',
    problem: /holds none of the entity's names/,
    mend: /remove it/,
  }),
  set('a star in the middle of a word', 'lantern', 'aliases[1].near[0]', 'ph*ne', {
    at: 'aliases[1].near',
    problem: /star in the wrong place/,
    mend: /at the end/,
  }),
  set(
    'treaty extradition taken for surrender',
    'remand',
    'aliases[0].names',
    { nl: ['overlevering'] },
    {
      at: 'aliases',
      problem: /surrender within the EU, not uitlevering/,
      mend: /tell the two apart/,
    },
  ),
  set(
    'the phenomenon taken for a group',
    'heron',
    'aliases[0].names',
    { de: ['Organisierte Kriminalität'] },
    {
      at: 'aliases',
      problem: /mean no single group/,
      mend: /phenomenon/,
    },
  ),
  {
    name: 'a plain warrant taken for a European one',
    change: (files) => {
      put(files, 'data/entities/heron.yaml', 'id', 'eaw');
      put(files, 'data/entities/heron.yaml', 'aliases[0].names', { fr: ["mandat(s|) d'arrêt"] });
    },
    file: 'data/entities/eaw.yaml',
    path: 'aliases',
    problem: /a plain warrant is not a European one/,
    mend: /remove the name/,
  },
];

export const SENTENCES: Broken[] = [
  set('no sentence to match', 'heron', 'matches.must', [], {
    problem: /holds no sentence/,
    mend: /add a sentence/,
  }),
  set('no sentence to leave alone', 'heron', 'matches.mustNot', [], {
    problem: /holds no sentence/,
    mend: /add a sentence/,
  }),
  set('a sentence that is not found', 'heron', 'matches.must[0]', 'It was part of Operation Egret.', {
    problem: /is not found in "It was part of Operation Egret\."/,
    mend: /add the name/,
  }),
  set('a sentence that is found', 'heron', 'matches.mustNot[0]', 'Operation Heron was large.', {
    problem: /is found in "Operation Heron was large\."/,
    mend: /trap/,
  }),
  set('the same sentence twice', 'heron', 'matches.must[1]', 'It was part of Operation Heron.', {
    at: 'matches',
    problem: /twice/,
    mend: /keep one/,
  }),
  set('a skeleton that was not filled in', 'heron', 'label', 'FILL IN: what it is', {
    problem: /still says "FILL IN"/,
    mend: /fill it in/,
  }),
];
