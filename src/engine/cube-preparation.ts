import type { Cube } from '../cube/cube.ts';
import { cubeIndexes } from '../cube/cube-indexes.ts';
import { prepareCube } from '../cube/prepare-cube.ts';
import { breathe } from './breathe.ts';

/** Steps of the preparation are short: so many are taken one after the other. A question waits at most for about so long. */
const sliceMs = 4;

/** Makes the questions to the cube at hand fast, in steps between which everything else goes on. */
export class CubePreparation {
  #cube: Cube | null = null;
  #done: Promise<void> = Promise.resolve();
  #isStopped = false;

  /** Turns to a cube; what was begun for another one is dropped, and its index: it may live on as a part of this one. */
  turnTo(cube: Cube): void {
    if (this.#isStopped || cube === this.#cube) return;
    if (this.#cube !== null) cubeIndexes.delete(this.#cube);
    this.#cube = cube;
    this.#done = this.#prepare(cube);
    // a cube too large for an index beside it answers as before, only later
    this.#done.catch(() => undefined);
  }

  /** Resolves when there is nothing left to do; rejects if the index could not be made. */
  async done(): Promise<void> {
    let last: Promise<void>;
    do {
      last = this.#done;
      await last;
    } while (last !== this.#done);
  }

  /** For good: nothing runs afterwards. */
  stop(): void {
    this.#isStopped = true;
    this.#cube = null;
  }

  async #prepare(cube: Cube): Promise<void> {
    const steps = prepareCube(cube);
    let isDone = false;
    while (!isDone) {
      await breathe();
      if (cube !== this.#cube) return;
      const until = performance.now() + sliceMs;
      while (!isDone && performance.now() < until) isDone = steps.next().done === true;
    }
  }
}
