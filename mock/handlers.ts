import { type HttpHandler, HttpResponse, http } from 'msw';
import { demoCity } from './demo-city.ts';
import { demoDescription } from './demo-description.ts';
import type { DemoOptions } from './demo-options.ts';
import { readDemoOptions } from './read-demo-options.ts';
import { TooManyRows } from './too-many-rows.ts';

/** One chunk whenever the reader wants one. */
const streamOf = (chunks: Iterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const iterator = chunks[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => void iterator.return?.(),
  });
};

const refusal = (error: string): Response => HttpResponse.json({ error }, { status: 400 });

/** What the address asks for, as `answer` gives it; 400 with the reason where it asks for nothing that exists. */
const answering = (answer: (options: DemoOptions) => Response) => (info: { request: Request }) => {
  const { searchParams } = new URL(info.request.url);
  // with a number of rows, rows are requests; without, the small log of the built page
  const shape = searchParams.has('rows') ? 'requests' : 'wide';
  const read = readDemoOptions(Object.fromEntries(searchParams), { scenario: 'city', shape });
  if (read.kind === 'wrong') {
    const { option, text, allowed } = read;
    const words = typeof allowed === 'number' ? `a whole number from ${allowed}` : allowed.join(', ');
    return refusal(`${option}: ${words}; not "${text}"`);
  }
  try {
    return answer(read.options);
  } catch (error) {
    if (error instanceof TooManyRows) return refusal(error.message);
    throw error;
  }
};

/**
 * The program's log feed, as a city's server would offer it, from the synthetic city:
 * `GET /api/logs` (CSV in chunks) and `GET /api/logs/description` (JSON), both with
 * `?scenario=&seed=&rows=&shape=`.
 */
export const handlers: readonly HttpHandler[] = [
  http.get(
    '*/api/logs',
    answering(
      (options) =>
        new HttpResponse(streamOf(demoCity(options)), {
          headers: {
            'content-type': 'text/csv; charset=utf-8',
            'content-disposition': `attachment; filename="${demoDescription(options).fileName}"`,
          },
        }),
    ),
  ),
  http.get(
    '*/api/logs/description',
    answering((options) => HttpResponse.json(demoDescription(options))),
  ),
];
