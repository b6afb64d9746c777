import { EngineFault } from './engine-fault.ts';

/** In development the mocked log feed; in the built page the sample that the build made of the same city. */
const usualAddress = (): string => (import.meta.env.DEV ? '/api/logs' : './demo/kharkiv-demo.csv.gz');

/**
 * The log of the made-up Kharkiv as a file, ready to be inspected and imported like any other. Import it as synthetic.
 * Asks its own origin only. Rejects with an `EngineFault` (`source-unreachable`) if it is not there.
 */
export const demoSource = async (address: string = usualAddress()): Promise<File> => {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    // what the server says of the compression does not matter: intake looks at the bytes
    return new File([await response.blob()], 'kharkiv-demo.csv');
  } catch (cause) {
    throw new EngineFault('source-unreachable', String(cause));
  }
};
