import { expect, it } from 'vitest';
import { announcement } from '../../../lib/ui/popup/announcement';
import type { Page } from '../../../lib/ui/popup/tab-follower';

const NCA = { id: 'nca', name: 'NCA', kind: 'agency', count: 3 } as const;
const EAW = { id: 'eaw', name: 'Warrant', kind: 'term', count: 1 } as const;

it.each<[Parameters<typeof announcement>[0]['status']['state'], Page | undefined, string]>([
  ['on', { state: 'looking' }, 'On for example.com'],
  ['on', { state: 'read', names: [] }, 'On for example.com. Nothing found on this page'],
  ['on', { state: 'read', names: [EAW] }, 'On for example.com. On this page · 1 name, 1 mention'],
  ['on', { state: 'read', names: [NCA, EAW] }, 'On for example.com. On this page · 2 names, 4 mentions'],
  ['on', { state: 'unreadable', why: 'pdf' }, 'On for example.com. This page cannot be read'],
  ['off', undefined, 'Off on example.com'],
  ['quiet', undefined, 'Quiet on example.com'],
  ['paused', undefined, 'Paused everywhere'],
  ['cannot-run', undefined, 'Cannot run on this page'],
  ['needs-permission', undefined, 'Needs your permission'],
])('the popup says aloud where it is %s with %j', (state, page, said) => {
  expect(announcement({ status: { host: 'example.com', site: 'example.com', state }, page })).toBe(said);
});

it('the popup names local files as what they are', () => {
  const status = { host: '', site: '', state: 'off' } as const;
  expect(announcement({ status, page: undefined })).toBe('Off on files on this computer');
});
