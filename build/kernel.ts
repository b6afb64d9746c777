import { writeFileSync } from 'node:fs';
import { compileKernel, kernelModule, kernelModulePath } from './compile-kernel.ts';

const code = await compileKernel();
writeFileSync(kernelModulePath, kernelModule(code));
console.log(`${code.length} bytes`);
