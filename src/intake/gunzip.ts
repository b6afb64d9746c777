import type { ByteSource } from './byte-source.ts';
import { type GzipPiece, gzipPieces } from './gzip-pieces.ts';
import { InflateFault, inflateMember } from './inflate-member.ts';
import { SourceFault } from './source-fault.ts';

/** What looked like the beginning of a member was data of one. */
class NoMember extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`no gzip member at ${offset}`);
    this.offset = offset;
  }
}

async function* inflateMembers(pieces: AsyncGenerator<GzipPiece>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let result = await pieces.next();
  try {
    while (!result.done) {
      let isFirst = true;
      yield* inflateMember(async () => {
        if (!isFirst) result = await pieces.next();
        if (result.done || (!isFirst && result.value.startsMember)) return null;
        isFirst = false;
        return result.value.bytes;
      });
    }
  } catch (error) {
    const isCutShort = error instanceof InflateFault && error.kind === 'truncated';
    throw isCutShort && !result.done ? new NoMember(result.value.offset) : error;
  } finally {
    await pieces.return(undefined);
  }
}

/**
 * The bytes inside a gzip file: all its members (`cat a.gz b.gz`, bgzip, pigz), as a stream.
 *
 * Browsers inflate one member and do not say where it ended. So the file is cut before everything that looks
 * like a member's header, and each part has to be exactly one member. If a part is none, its end only looked
 * like a header: the file is read again without that cut, and what was delivered already is skipped. By
 * chance this happens once in tens of gigabytes.
 *
 * Anything after the last member is `broken-gzip`, a file that ends within a member `truncated-gzip`.
 */
export async function* gunzip(source: ByteSource): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const noMembers = new Set<number>();
  let delivered = 0;
  for (;;) {
    let reached = 0;
    try {
      for await (const chunk of inflateMembers(gzipPieces(source.open(), noMembers))) {
        reached += chunk.length;
        const fresh = Math.min(chunk.length, reached - delivered);
        if (fresh <= 0) continue;
        delivered = reached;
        yield fresh === chunk.length ? chunk : chunk.subarray(chunk.length - fresh);
      }
      return;
    } catch (error) {
      if (error instanceof NoMember) noMembers.add(error.offset);
      else if (error instanceof InflateFault) {
        const code = error.kind === 'truncated' ? 'truncated-gzip' : 'broken-gzip';
        throw new SourceFault({ code, where: { file: source.name }, values: {} });
      } else throw error;
    }
  }
}
