import { type Broken, LEFT_OUT, SOURCES, set } from './case';

export const SHAPE: Broken[] = [
  set('a kind that does not exist', 'lantern', 'kind', 'gang', {
    problem: /holds "gang"/,
    mend: /network or operation/,
  }),
  set('a field that does not exist', 'lantern', 'sumary', 'x', {
    problem: /is not a field we know/,
    mend: /spelling/,
  }),
  set('a missing summary', 'lantern', 'summary', undefined, { problem: /is missing/, mend: /add it/ }),
  set('an empty name', 'lantern', 'name', ' ', { problem: /is empty/, mend: /fill it in/ }),
  set('an id with capitals', 'lantern', 'id', 'Lantern', {
    problem: /holds "Lantern"/,
    mend: /lower-case words/,
  }),
  set('an id that is not the file name', 'heron', 'id', 'egret', {
    problem: /is "egret" but the file is named "heron"/,
    mend: /same name/,
  }),
  set('a status that does not exist', 'lantern', 'claims[fate].status', 'disputed', {
    at: 'claims[0].status',
    problem: /holds "disputed"/,
    mend: /established or official-figure/,
  }),
  set('a tier that does not exist', SOURCES, '[gazette].tier', 'D', {
    at: '[0].tier',
    problem: /holds "D"/,
    mend: /A or B or C/,
  }),
  set('a claim without a status', 'lantern', 'claims[fate].status', undefined, {
    at: 'claims[0].status',
    problem: /is missing/,
    mend: /add it/,
  }),
  set('a claim without a date', 'lantern', 'claims[fate].asOf', undefined, {
    at: 'claims[0].asOf',
    problem: /is missing/,
    mend: /add it/,
  }),
  set('a claim without sources', 'lantern', 'claims[fate].sources', [], {
    at: 'claims[0].sources',
    problem: /is empty/,
    mend: /at least one source/,
  }),
  set('a figure without a unit', 'lantern', 'figures[users].unit', undefined, {
    at: 'figures[0].unit',
    problem: /is missing/,
    mend: /add it/,
  }),
  set('a figure without a date', 'lantern', 'figures[users].points[0].date', undefined, {
    at: 'figures[0].points[0].date',
    problem: /is missing/,
    mend: /add it/,
  }),
  set('a source that was never checked', SOURCES, '[gazette].checkedOn', undefined, {
    at: '[0].checkedOn',
    problem: /is missing/,
    mend: /add it/,
  }),
  set('a day that does not exist', 'lantern', 'events[closed].date', '2021-02-30', {
    at: 'events[1].date',
    problem: /holds "2021-02-30"/,
    mend: /day that exists/,
  }),
  set('a date that is a number', 'lantern', 'events[opened].date', 2018, {
    at: 'events[0].date',
    problem: /holds 2018/,
    mend: /in quotes/,
  }),
  set('an address that is no web address', SOURCES, '[gazette].url', 'mailto:desk@gazette.example', {
    at: '[0].url',
    problem: /holds "mailto/,
    mend: /https/,
  }),
  set('a hash that is too short', 'lantern', 'claims[avalon-users].sources[0].sha256', 'abc', {
    at: 'claims[4].sources[0].sha256',
    problem: /holds "abc"/,
    mend: /64 hex digits/,
  }),
  set('a ruling without restrictions', 'avalon-2022-7', 'ruling.restrictions', undefined, {
    problem: /is missing/,
    mend: /add it/,
  }),
  set('an entry left out without a reason', LEFT_OUT, 'passages[0].reason', undefined, {
    problem: /is missing/,
    mend: /add it/,
  }),
];
