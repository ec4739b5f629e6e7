import { describe, expect, it } from 'vitest';
import { BackgroundClient } from '../../../lib/messages/client';
import type { BackgroundRequest } from '../../../lib/messages/requests';

function clientThatGets(answer: unknown) {
  const sent: BackgroundRequest[] = [];
  const client = new BackgroundClient(async (request) => {
    sent.push(request);
    return answer;
  });
  return { client, sent };
}

describe('the background as a page sees it', () => {
  it('is asked in so many words', async () => {
    const { client, sent } = clientThatGets(true);
    await client.setPaused(true);
    await client.startReader(3);
    await client.goTo(3, 'nca');
    await client.openReference();
    await client.openReference('nca');
    expect(sent).toEqual([
      { type: 'set-paused', paused: true },
      { type: 'start-reader', tabId: 3 },
      { type: 'go-to', tabId: 3, id: 'nca' },
      { type: 'open-reference' },
      { type: 'open-reference', id: 'nca' },
    ]);
  });

  it('gives answers of the right shape', async () => {
    const status = { host: 'example.com', site: 'example.com', state: 'off', unsaved: true };
    expect(await clientThatGets(status).client.setSite(1, true)).toEqual(status);
    expect(await clientThatGets(null).client.entity('nobody')).toBeNull();
    expect(await clientThatGets([]).client.directory()).toEqual([]);
    const report = { names: [{ id: 'nca', count: 2, painted: 1 }] };
    expect(await clientThatGets(report).client.pageReport(1)).toEqual(report);
    expect(await clientThatGets(null).client.pageReport(1)).toBeNull();
    expect(await clientThatGets('2026-11-24').client.builtOn()).toBe('2026-11-24');
  });

  it('is not believed where the answer has another shape', async () => {
    const { client } = clientThatGets({ host: 'example.com', site: 'example.com', state: 'maybe' });
    await expect(client.siteStatus(1)).rejects.toThrow('site-status');
    await expect(client.entity('nca')).rejects.toThrow('entity');
    await expect(client.directory()).rejects.toThrow('directory');
    await expect(client.pageReport(1)).rejects.toThrow('page-report');
    await expect(clientThatGets(undefined).client.builtOn()).rejects.toThrow('built-on');
  });
});
