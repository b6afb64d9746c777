import { join, resolve } from 'node:path';
import asc from 'assemblyscript/asc';

const root = resolve(import.meta.dirname, '..');
const source = 'src/intake/bytes/assembly/read-rows.ts';

/** 64 KiB each: what memory.ts lays out, and room for the bytes being read */
const firstPages = 256;

const options = `--runtime stub --enable simd -O3 --noAssert --converge --disableWarning --initialMemory ${firstPages}`;

/** Compiles the row kernel from its AssemblyScript. Throws with the compiler's message if it is at fault. */
export const compileKernel = async (): Promise<Uint8Array> => {
  let code: Uint8Array | null = null;
  const { error } = await asc.main(
    [source, '--baseDir', root, '--outFile', 'kernel.wasm', ...options.split(' ')],
    {
      stderr: process.stderr,
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm') code = contents as Uint8Array;
      },
    },
  );
  if (error !== null || code === null) throw new Error(error?.message ?? 'nothing compiled');
  return code;
};

/** The module that carries the compiled kernel, as text. */
export const kernelModule = (code: Uint8Array): string =>
  `// Compiled from assembly/ by "npm run kernel".\nexport const kernelCode =\n  '${Buffer.from(code).toString('base64')}';\n`;

export const kernelModulePath = join(root, 'src/intake/bytes/kernel-code.ts');
