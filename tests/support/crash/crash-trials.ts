import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { logFile, logRows } from '../log-file.ts';
import { seededRandom } from '../seeded-random.ts';
import { type CrashActName, crashActs, crashName } from './crash-acts.ts';
import { dataPageHands, type DataPageHands, type ListedImport } from '../data-page-hands.ts';
import { type KillableBrowser, openKillableBrowser } from './killable-browser.ts';
import { manyCellsLog } from './many-cells-log.ts';
import { type MarkedPage, serveMarkedPage, type WritingPhase } from './marked-page.ts';

/** One killed browser. */
export interface CrashTrial {
  readonly act: CrashActName;
  /** counted from the press of the button, or from the beginning of the transaction that writes */
  readonly from: 'press' | 'transaction';
  readonly afterMs: number;
  /** where the writing was when the browser was killed */
  readonly phase: WritingPhase;
  /** what the next browser showed: all as before the change, all as after it, or something else */
  readonly found: 'as before' | 'as after' | 'something else';
  /** what was there earlier is listed as it was, and so is the account of its rows */
  readonly earlierIntact: boolean;
  /** what the next browser's console said */
  readonly said: readonly string[];
}

export interface CrashPlan {
  readonly kills: number;
  readonly seed: number;
  /** rows of the import that comes and goes */
  readonly rows: number;
  readonly say: (line: string) => void;
}

interface Timing {
  readonly whole: number;
  readonly writing: number;
}

/** All that stays the same over the trials. */
interface Stage {
  readonly page: MarkedPage;
  readonly profile: string;
  readonly path: string;
  readonly earlier: readonly ListedImport[];
  readonly account: string;
  readonly coming: ListedImport;
  readonly timings: Readonly<Record<CrashActName, Timing>>;
}

type Moment = Pick<CrashTrial, 'act' | 'from' | 'afterMs'>;

const earlierName = 'раніший';
const actNames = Object.keys(crashActs) as CrashActName[]; // the keys of a literal

interface Opened {
  readonly browser: KillableBrowser;
  readonly hands: DataPageHands;
}

const begin = async (page: MarkedPage, profile: string): Promise<Opened> => {
  const browser = await openKillableBrowser(profile);
  const hands = dataPageHands(browser.page);
  await hands.open(page.address);
  return { browser, hands };
};

const remove = async (hands: DataPageHands): Promise<void> => {
  const { button, told } = crashActs.remove;
  await hands.press(button);
  await hands.told(told);
};

/** How long an act takes where nobody kills; leaves the list as it was. */
const rehearse = async (
  { page, hands, path }: { readonly page: MarkedPage; readonly hands: DataPageHands; readonly path: string },
  name: CrashActName,
): Promise<Timing> => {
  const { prepare, button, told, adds } = crashActs[name];
  await prepare(hands, path);
  await page.quiet();
  const marks: Partial<Record<'begin' | 'end', number>> = {};
  page.watch((mark) => {
    marks[mark] ??= performance.now();
  });
  const start = performance.now();
  await hands.press(button);
  await hands.told(told);
  const whole = performance.now() - start;
  if (adds) await remove(hands);
  if (marks.begin === undefined || marks.end === undefined) throw new Error(`${name} wrote nothing`);
  return { whole, writing: marks.end - marks.begin };
};

const setStage = async (
  page: MarkedPage,
  profile: string,
  { rows, seed }: CrashPlan,
): Promise<readonly [Stage, Opened]> => {
  const path = join(profile, `../${crashName}.csv`);
  writeFileSync(path, manyCellsLog(rows, seed));
  const earlierPath = join(profile, `../${earlierName}.csv`);
  writeFileSync(earlierPath, await logFile('', logRows(500, '2024-03-01')).text());
  const opened = await begin(page, profile);
  const { hands } = opened;
  await hands.add(earlierPath, earlierName);
  const earlier = await hands.listed();
  const account = await hands.account(earlierName);
  await crashActs.undo.prepare(hands, path);
  const coming = (await hands.listed())[0];
  if (coming === undefined || earlier.length !== 1) throw new Error('not imported');
  await remove(hands);
  const timings: Partial<Record<CrashActName, Timing>> = {};
  for (const name of actNames) timings[name] = await rehearse({ page, hands, path }, name);
  // every name had its turn
  const stage = { page, profile, path, earlier, account, coming, timings: timings as Stage['timings'] };
  return [stage, opened];
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Kills the browser at that moment; says where its writing was then. */
const killAt = async (
  { page, path }: Stage,
  { browser, hands }: Opened,
  { act, from, afterMs }: Moment,
): Promise<WritingPhase> => {
  const { prepare, button } = crashActs[act];
  await prepare(hands, path);
  await page.quiet();
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  page.watch((mark) => mark === 'begin' && resolve());
  // the page may be gone before the press is answered
  hands.press(button).catch(() => undefined);
  if (from === 'transaction') await begun;
  await wait(afterMs);
  const phase = page.phase();
  await browser.kill();
  page.watch();
  return phase;
};

/** What the next browser finds; it leaves what was there earlier, and nothing else. */
const look = async (stage: Stage, { browser, hands }: Opened, act: CrashActName) => {
  const { earlier, coming, account } = stage;
  const listed = await hands.listed();
  const isThere = isSame(listed, [coming, ...earlier]);
  const isKept = isSame(listed.slice(-earlier.length), earlier);
  const earlierIntact = isKept && (await hands.account(earlierName)) === account;
  if (isThere) await remove(hands);
  const said = [...browser.said];
  if (!isThere && !isSame(listed, earlier)) return { found: 'something else', earlierIntact, said } as const;
  return { found: isThere === crashActs[act].adds ? 'as after' : 'as before', earlierIntact, said } as const;
};

const momentOf = (kill: number, timings: Stage['timings'], chance: number): Moment => {
  const act = actNames[kill % actNames.length] ?? 'import';
  const from = Math.floor(kill / actNames.length) % 2 === 0 ? 'transaction' : 'press';
  const { whole, writing } = timings[act];
  // a little beyond the end of the change; a transaction is mostly faster than at its rehearsal
  const over = from === 'press' ? 1.2 * whole : 0.8 * writing;
  return { act, from, afterMs: Math.round(chance * over) };
};

/**
 * Kills the browser at random moments of an import, of its undoing, of taking it again and of removing it; half of the moments
 * are spread over the whole change, half over its transaction, which is short.
 */
export const crashTrials = async (plan: CrashPlan): Promise<readonly CrashTrial[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'uptake-crash-'));
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const page = await serveMarkedPage();
  const { uniform } = seededRandom(plan.seed);
  const trials: CrashTrial[] = [];
  let opened: Opened | null = null;
  try {
    const [stage, first] = await setStage(page, profile, plan);
    opened = first;
    for (let kill = 0; kill < plan.kills; kill += 1) {
      const moment = momentOf(kill, stage.timings, uniform());
      const phase = await killAt(stage, opened, moment);
      opened = await begin(page, profile);
      const trial = { ...moment, phase, ...(await look(stage, opened, moment.act)) };
      const { act, from, afterMs, found } = trial;
      plan.say(`${act}, killed ${afterMs} ms after its ${from}, ${phase} the transaction: ${found}`);
      trials.push(trial);
    }
    // and all goes on: what comes can still be added
    await crashActs.undo.prepare(opened.hands, stage.path);
  } finally {
    await opened?.browser.kill();
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return trials;
};
