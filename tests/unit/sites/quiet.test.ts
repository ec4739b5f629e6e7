import { describe, expect, it } from 'vitest';
import { isQuietByDefault } from '../../../lib/sites/quiet';
import { decide } from '../../../lib/sites/rules';

describe('silent by default', () => {
  it.each([
    'mail.google.com',
    'outlook.live.com',
    'outlook.office.com',
    'mail.proton.me',
    'web.whatsapp.com',
    'web.telegram.org',
    'app.slack.com',
    'newsroom.slack.com',
    'teams.microsoft.com',
    'discord.com',
    'docs.google.com',
    'company.sharepoint.com',
    'www.notion.so',
    'www.overleaf.com',
    'www.courtserve.net',
    'webmail.example.org',
    'intranet',
    'printer.local',
    'wiki.corp',
    'db.internal',
    'nas.lan',
    'tv.home.arpa',
    '10.0.0.7',
    '172.16.0.1',
    '172.31.255.1',
    '192.168.1.1',
    '[fd00::1]',
    '[fe80::1]',
  ])('%s is', (host) => {
    expect(isQuietByDefault(host)).toBe(true);
    expect(decide(host, {})).toBe('quiet');
    expect(decide(host, { [`site:${host}`]: 'on' })).toBe('on');
    expect(decide(host, { [`site:${host}`]: 'off' })).toBe('off');
  });

  it.each([
    'localhost',
    '127.0.0.1',
    '[::1]',
    '',
    'www.theguardian.com',
    'google.com',
    'mail.ru',
    'www.dailymail.co.uk',
    '172.15.0.1',
    '172.32.0.1',
    '193.168.1.1',
    '100.10.0.1',
  ])('%s is not', (host) => {
    expect(isQuietByDefault(host)).toBe(false);
  });

  it('does not take a part of a label for the whole', () => {
    expect(isQuietByDefault('notdiscord.com')).toBe(false);
    expect(isQuietByDefault('slack.com.example.org')).toBe(false);
    expect(isQuietByDefault('www.vocal')).toBe(false);
  });
});
