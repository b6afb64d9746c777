import { expose } from 'comlink';
import { answerQuestions } from '../../../../src/cube/answer-questions.ts';
import type { Cube } from '../../../../src/cube/cube.ts';
import { decodeCube } from '../../../../src/cube/decode-cube.ts';
import type { Question } from '../../../../src/cube/question.ts';

let cube: Cube | null = null;

const api = {
  hold: async (encoded: ArrayBuffer): Promise<void> => {
    cube = decodeCube(encoded);
  },
  ask: async (questions: readonly Question[]) => {
    if (cube === null) throw new Error('no cube is held');
    return answerQuestions(cube, questions);
  },
};

export type UptakeQueryApi = typeof api;

expose(api);
