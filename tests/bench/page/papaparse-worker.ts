import papaparse from 'papaparse';
import { CountsDigest } from './counts-digest.ts';

/** so many different days, districts, services and channels have room in one number */
const room = 8192;

/** Numbers the labels of a column in the order in which they come. */
class LabelCodes {
  readonly labels: string[] = [];
  readonly #codes = new Map<string, number>();

  code(label: string): number {
    const known = this.#codes.get(label);
    if (known !== undefined) return known;
    const code = this.labels.push(label) - 1;
    if (code >= room) throw new Error('too many labels');
    this.#codes.set(label, code);
    return code;
  }
}

const days = new LabelCodes();
const districts = new LabelCodes();
const services = new LabelCodes();
const channels = new LabelCodes();
/** number of a group -> its rows; numbers are hashed faster than joined labels */
const counts = new Map<number, number>();

const count = (row: readonly string[]): void => {
  const [, moment = '', district = '', service = '', channel = ''] = row;
  if (moment === '') return;
  const place = days.code(moment.slice(0, 10)) * room + districts.code(district);
  const group = (place * room + services.code(service)) * room + channels.code(channel);
  counts.set(group, (counts.get(group) ?? 0) + 1);
};

/**
 * PapaParse cuts the file into slices and decodes each by itself, which breaks the letters of UTF-8 at the cuts.
 * Read as windows-1252, where every byte is a letter, nothing breaks, and the few labels are decoded at the end.
 */
const encoding = 'windows-1252';

const bytesOfLetters = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
);

const decoded = (label: string): string =>
  new TextDecoder().decode(Uint8Array.from(label, (letter) => bytesOfLetters.get(letter) ?? 0));

const summary = () => {
  const texts = (codes: LabelCodes) => codes.labels.map(decoded);
  const [districtTexts, serviceTexts, channelTexts] = [districts, services, channels].map(texts);
  const dayNumbers = days.labels.map((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  const digest = new CountsDigest();
  for (const [group, rows] of counts) {
    const channel = channelTexts?.[group % room] ?? '';
    const service = serviceTexts?.[Math.floor(group / room) % room] ?? '';
    const district = districtTexts?.[Math.floor(group / room ** 2) % room] ?? '';
    const day = dayNumbers[Math.floor(group / room ** 3)] ?? Number.NaN;
    digest.add(day, { district, service, channel }, rows);
  }
  return digest.summary();
};

addEventListener('message', ({ data }: MessageEvent<File>) => {
  let isHeader = true;
  papaparse.parse(data, {
    delimiter: ';',
    encoding,
    skipEmptyLines: true,
    chunk: ({ data: rows, errors }) => {
      if (errors[0] !== undefined) throw new Error(errors[0].message);
      for (let at = isHeader ? 1 : 0; at < rows.length; at += 1) count(rows[at] ?? []);
      isHeader = false;
    },
    complete: () => {
      postMessage('counted');
      postMessage(summary());
    },
    error: (error) => {
      throw error;
    },
  });
});
postMessage('ready');
