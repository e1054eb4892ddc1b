import { describe, expect, it } from 'vitest';
import { nxcloudCampaigns } from '../nxcloud/index.js';
import { clients } from '../testing/clients.js';
import { type PlanReport, plan, reportHtml, reportText } from './index.js';

const report: PlanReport = {
  adapter: 'nxcloud',
  title: 'NXCloud',
  draft: { key: 'sale', name: '<b>Sale & more</b>' },
  rows: 9,
  accepted: 1,
  rejected: 8,
  requests: [{ operation: 'createAndCall', count: 1 }],
  rejections: [
    {
      kind: 'duplicate_number',
      count: 8,
      first: [
        { line: 2, id: '"a"\u001b[2J', detail: undefined },
        { line: 3, id: undefined, detail: undefined },
      ],
    },
  ],
  truncations: [],
  losses: [],
  assumptions: [],
  campaigns: [
    {
      key: 'sale',
      name: 'Sale',
      callees: 1,
      requests: 1,
      zones: ['Asia/Jakarta'],
      windows: {
        clocks: '+07:00',
        days: [['09:00–12:00'], ['09:00–12:00'], [], [], [], ['10:00–11:00', '13:00–14:00'], []],
      },
      firstCallAt: '2030-01-15T02:00:00.000Z',
      estimate: { callHours: 1.25, endsAt: undefined, notReached: 3 },
    },
  ],
};

const lines = [
  'Plan of “<b>Sale & more</b>” (sale) on NXCloud',
  '  Rows read     9',
  '  To be called  1',
  '  Not called    8',
  '  Requests      1 × createAndCall',
];

describe('a report', () => {
  it('is text for a terminal, which nothing in it can command', () => {
    const text = reportText(report);
    expect(text.split('\n').slice(0, lines.length)).toEqual(lines);
    expect(text).toContain('Mon–Tue 09:00–12:00; Sat 10:00–11:00, 13:00–14:00\n');
    expect(text).toContain('Ends about');
    expect(text).toContain('not in time: 3 callees are left');
    expect(text).toContain('8  duplicate number  lines 2 ("a"\ufffd[2J), 3, …\n');
    expect(text).not.toContain('\u001b');
  });

  it('is a page that escapes what it holds', () => {
    const html = reportHtml(report);
    expect(html).toContain('<h1>Plan of “&lt;b&gt;Sale &amp; more&lt;/b&gt;” (sale) on NXCloud</h1>');
    expect(html).toContain('<tr><td>Rows read</td><td>9</td></tr>');
    expect(html).toContain('<h2>Campaign sale</h2>');
    expect(html).toContain('lines 2 (&quot;a&quot;\ufffd[2J), 3, …');
    expect(html).not.toContain('<b>');
    expect(html.match(/<table>/g)).toHaveLength(3);
    expect(html.match(/<\/table>/g)).toHaveLength(3);
    expect(html).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
  });

  it('prints the same after a way through JSON', () => {
    const again = JSON.parse(JSON.stringify(report)) as PlanReport;
    expect(reportText(again)).toBe(reportText(report));
    expect(reportHtml(again)).toBe(reportHtml(report));
  });

  it('names no first call where calls end before the next window', async () => {
    const adapter = nxcloudCampaigns({ client: clients.nxcloud('http://127.0.0.1:1'), ignoreUntil: true });
    const draft = {
      key: 'reminder',
      name: 'Reminder',
      script: { id: '41' },
      start: 'immediately',
      until: new Date('2030-01-15T13:00:00Z'),
      timeZone: 'Asia/Jakarta',
      windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
      ringSeconds: 30,
      maxConcurrentCalls: 5,
    } as const;
    const evening = new Date('2030-01-15T12:00:00Z');
    const people = [{ id: 'order-1', phone: '+999000000001' }];
    const { campaigns } = await plan(draft, people, adapter, { now: evening }).report();
    expect(campaigns[0]?.firstCallAt).toBeUndefined();
  });
});
