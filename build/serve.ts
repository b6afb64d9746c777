import { builtPage } from './built-page.ts';
import { serveFolder } from './serve-folder.ts';

console.log('Uptake: building the page if it has changed ...');
const { address } = await serveFolder(builtPage(), Number(process.env['PORT'] ?? 4173));
console.log(`Uptake is served at ${address} (end with Ctrl+C)`);
