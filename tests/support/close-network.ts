import { Socket } from 'node:net';

/** Tests in Node reach this machine only. Nothing of the program may call out, and no test may depend on a net. */
const ownHosts = new Set([undefined, 'localhost', '127.0.0.1', '::1']);

/** The host of a call of `connect` in any of its forms, the one that Node normalised included. */
const hostOf = (given: unknown): string | undefined => {
  const first: unknown = Array.isArray(given) ? given[0] : given;
  if (typeof first !== 'object' || first === null || !('host' in first)) return undefined;
  return typeof first.host === 'string' ? first.host : undefined;
};

Socket.prototype.connect = new Proxy(Socket.prototype.connect, {
  apply(connect, socket, given: unknown[]): unknown {
    const host = typeof given[1] === 'string' ? given[1] : hostOf(given[0]);
    if (!ownHosts.has(host)) throw new Error(`a test tried to reach ${host}`);
    return Reflect.apply(connect, socket, given);
  },
});
