import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { server } from '../../mock/server.ts';
import { demoBytes } from '../support/demo-import.ts';

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const feed = 'http://localhost/api/logs';

describe('GET /api/logs', () => {
  it('streams the log that the address asks for', async () => {
    const response = await fetch(`${feed}?scenario=growth&seed=5&rows=3000`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('synthetic-kharkiv-growth-5.csv');
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body ?? []) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(1);
    const expected = demoBytes({ scenario: 'growth', seed: 5, shape: 'requests', rows: 3000 });
    expect(Buffer.concat(chunks).equals(expected)).toBe(true);
  });

  it('without words is the small log of counts that the built page offers', async () => {
    const response = await fetch(feed);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toMatch(/^дата;район;послуга;портал;.*синтетичні дані\n/);
    // a reader that goes away ends the work
    await reader?.cancel();
  });

  it('can be asked for counts, and gives the dirty log as requests', async () => {
    const counts = await (await fetch(`${feed}?shape=aggregated&rows=50`)).text();
    expect(counts.split('\n')).toHaveLength(52);
    const dirty = await (await fetch(`${feed}?scenario=dirty&rows=50`)).text();
    expect(dirty).toContain('СИНТЕТИЧНІ');
  });

  it.each([
    'scenario=nothing',
    'scenario=__proto__',
    'seed=-1',
    'seed=x',
    'rows=0',
    'rows=1e6',
    'shape=cube',
    'scenario=dirty&shape=wide',
    'shape=wide&rows=99999999',
  ])('refuses ?%s and says why', async (query) => {
    const response = await fetch(`${feed}?${query}`);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: string }; // the shape under test
    expect(error).toMatch(/^(scenario|seed|rows|shape): |at most about \d+ rows/);
  });
});

describe('GET /api/logs/description', () => {
  it('says what the log is, and that it is synthetic', async () => {
    const description: unknown = await (
      await fetch(`${feed}/description?scenario=campaign&seed=3&rows=10`)
    ).json();
    expect(description).toMatchObject({
      synthetic: true,
      scenario: 'campaign',
      seed: 3,
      rows: 10,
      shape: 'requests',
      period: { from: '2023-01-01', to: '2025-12-31' },
      timeZone: 'Europe/Kyiv',
      fileName: 'synthetic-kharkiv-campaign-3.csv',
      columns: [
        { name: 'номер запиту', role: 'id' },
        { name: 'дата і час', role: 'date' },
        { name: 'район', role: 'district' },
        { name: 'послуга', role: 'service' },
        { name: 'канал', role: 'channel' },
        { name: 'вікова група', role: 'segment' },
      ],
      planted: { campaign: { district: 'saltivskyi', onlineShareFactor: 1.2 } },
    });
  });

  it('tells the columns that the log has', async () => {
    for (const shape of ['requests', 'aggregated', 'wide']) {
      const query = `?shape=${shape}&rows=1`;
      // a description, as the test before has seen it
      const { columns } = (await (await fetch(`${feed}/description${query}`)).json()) as {
        columns: { name: string }[];
      };
      const [header] = (await (await fetch(`${feed}${query}`)).text()).split('\n');
      expect(columns.map(({ name }) => name).join(';')).toBe(header);
    }
  });
});
