import { expose, transfer } from 'comlink';
import type { CityProfile } from '../city/city-profile.ts';
import { holidayDays } from '../city/holiday-days.ts';
import type { Question } from '../cube/question.ts';
import type { ImportProgress } from '../intake/import-report.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Mapping } from '../intake/mapping.ts';
import { answerBuffers } from './answer-buffers.ts';
import { createWorkerReader } from './create-worker-reader.ts';
import type { FileAnswer, Holdings, ImportRequest, OverlapAnswer } from './engine.ts';
import { EngineCore } from './engine-core.ts';
import { holdLifeLock } from './life-lock.ts';
import type { ListsChange } from './lists-change.ts';
import { openWorkspace } from './open-workspace.ts';
import { packHoldings } from './pack-holdings.ts';
import { packReport } from './pack-report.ts';
import { pagesAsPeers } from './pages-as-peers.ts';
import { noPeers } from './peers.ts';
import type { ForgottenWord, MappingsChange } from './saved-mapping.ts';
import type { TableChoice } from './reader.ts';
import { startIntakeWorker } from './start-intake-worker.ts';

const { promise: opened, resolve, reject } = Promise.withResolvers<EngineCore>();
// each call reports it anew
opened.catch(() => undefined);

/** what runs, by the ticket under which the page may cancel it */
const running = new Map<number, AbortController>();

const cancellable = async <T>(ticket: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const controller = new AbortController();
  running.set(ticket, controller);
  try {
    return await work(controller.signal);
  } finally {
    running.delete(ticket);
  }
};

interface Opening {
  readonly database: string;
  readonly versionFrom: number;
  readonly city: CityProfile;
}

const openCore = async (
  { database, versionFrom, city }: Opening,
  onForeignChange: () => void,
): Promise<EngineCore> => {
  const workspace = await openWorkspace(database);
  return EngineCore.open({
    workspace,
    // what is not stored, no other page knows of
    peers: workspace.state.kind === 'kept' ? pagesAsPeers(`uptake-${database}`) : noPeers,
    reader: createWorkerReader(startIntakeWorker),
    city,
    now: () => new Date(),
    versionFrom,
    holidays: holidayDays(city.holidays),
    onForeignChange,
  });
};

const packed = (holdings: Holdings | null) => holdings && packHoldings(holdings);

const api = {
  ready: holdLifeLock,
  open: async (opening: Opening, onForeignChange: () => void) => {
    openCore(opening, onForeignChange).then(resolve, reject);
    await opened;
  },
  prepare: async () => (await opened).prepare(),
  tables: async (file: File) => (await opened).tables(file),
  inspect: async (file: File, choice?: TableChoice | null) => (await opened).inspect(file, choice),
  tryOut: async (file: File, choice: TableChoice | null, mapping: Mapping) =>
    (await opened).tryOut(file, choice, mapping),
  recognise: async (files: readonly File[], choices?: readonly (TableChoice | null)[]) =>
    (await opened).recognise(files, choices),
  importFiles: (request: ImportRequest, ticket: number, onProgress: (progress: ImportProgress) => void) =>
    cancellable(ticket, async (signal) => (await opened).importFiles(request, { onProgress, signal })),
  cancel: async (ticket: number) => running.get(ticket)?.abort(),
  keepPending: async (pending: string, answer?: OverlapAnswer) => (await opened).keepPending(pending, answer),
  dropPending: async (pending: string) => (await opened).dropPending(pending),
  removeImport: async (id: string) => packHoldings(await (await opened).removeImport(id)),
  renameImport: async (id: string, name: string) => packHoldings(await (await opened).renameImport(id, name)),
  overlapped: async (id: string) => (await opened).overlapped(id),
  setReplacing: async (id: string, isReplacing: boolean) =>
    packHoldings(await (await opened).setReplacing(id, isReplacing)),
  undo: async () => packed(await (await opened).undo()),
  redo: async () => packed(await (await opened).redo()),
  deleteAll: async () => packHoldings(await (await opened).deleteAll()),
  saveWorkspace: async () => (await opened).saveWorkspace(),
  openWorkspace: async (file: Blob, answer: FileAnswer | null) => (await opened).openWorkspace(file, answer),
  lists: async () => (await opened).lists(),
  changeLists: async (change: ListsChange) => (await opened).changeLists(change),
  report: async (id: string) => {
    const report = await (await opened).report(id);
    return report && packReport(report);
  },
  quality: async (id: string) => (await opened).quality(id),
  mappings: async () => (await opened).memory.mappings(),
  changeMappings: async (change: MappingsChange) => (await opened).memory.changeMappings(change),
  forgetWords: async (words: readonly ForgottenWord[]) => (await opened).memory.forgetWords(words),
  recall: async (look: Inspection) => (await opened).memory.recall(look),
  readMapping: async (file: Blob, look: Inspection) => (await opened).memory.readMapping(file, look),
  holdings: async () => packHoldings(await (await opened).holdings()),
  ask: (questions: readonly Question[], ticket: number) =>
    cancellable(ticket, async (signal) => {
      const asked = await (await opened).askPacked({ questions, signal });
      return transfer(asked, answerBuffers(asked.answers));
    }),
  indexed: async () => (await opened).indexed(),
};

export type EngineApi = typeof api;

expose(api);
