import { firstLoadFiles } from './build/first-load-files.ts';

export default [
  {
    name: 'JavaScript before the first chart',
    path: firstLoadFiles('dist'),
    gzip: true,
    limit: '300 kB',
  },
];
