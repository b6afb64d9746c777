import { jsonSum } from './json-sum.ts';
import type { Manifest } from './workspace-schema.ts';

const unsealed = ({ sum: _, ...rest }: Manifest): Omit<Manifest, 'sum'> => rest;

/** A manifest with the checksum of all the rest of it. */
export const sealedManifest = (manifest: Manifest): Manifest => {
  const rest = unsealed(manifest);
  return { ...rest, sum: jsonSum(rest) };
};

/** Is it as it was written? One that an earlier program wrote has no checksum. */
export const isSoundManifest = (manifest: Manifest): boolean =>
  manifest.sum === undefined || manifest.sum === jsonSum(unsealed(manifest));
