import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { benchFolder } from '../bench-folder.ts';

const inflatedMiB = 1500;
const chunk = new Uint8Array(1 << 20).fill(0x20);

const emptiness = (): ReadableStream<Uint8Array> => {
  let left = inflatedMiB;
  return new ReadableStream({
    pull: (controller) => {
      if (left > 0) controller.enqueue(chunk);
      else controller.close();
      left -= 1;
    },
  });
};

/** Path of what calls itself a workbook: 1.5 MB in which a sheet of 1.5 GB of nothing is packed. Made once and used again. */
export const bombFile = async (): Promise<string> => {
  const path = join(benchFolder(), 'bomb.xlsx');
  if (existsSync(path)) return path;
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await writer.add('xl/workbook.xml', new TextReader('<workbook/>'));
  await writer.add('xl/worksheets/sheet1.xml', emptiness());
  const half = `${path}.half`;
  writeFileSync(half, await writer.close());
  renameSync(half, path);
  return path;
};
