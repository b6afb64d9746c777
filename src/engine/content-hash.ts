const blockBytes = 4 * 1024 * 1024;

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Says whether two files hold the same bytes: sha-256 over the sha-256 of each 4 MiB block, so that a file of any
 * size is hashed in constant memory (the browser's own sha-256 takes only whole buffers).
 *
 * Null where the browser does not hash at all: a page that was not served by https or from this machine.
 */
export const contentHash = async (file: Blob): Promise<string | null> => {
  // the type promises `subtle`, browsers leave it out of pages without https
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const blocks = Math.max(1, Math.ceil(file.size / blockBytes));
  const digests = new Uint8Array(blocks * 32);
  for (let index = 0; index < blocks; index++) {
    const block = await file.slice(index * blockBytes, (index + 1) * blockBytes).arrayBuffer();
    digests.set(new Uint8Array(await subtle.digest('SHA-256', block)), index * 32);
  }
  return hex(new Uint8Array(await subtle.digest('SHA-256', digests)));
};
