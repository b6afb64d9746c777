import { createCityMatcher } from '../city/city-matcher.ts';
import type { ByteSource } from './byte-source.ts';
import { fileBytes } from './file-bytes.ts';
import { guessDateForm } from './guess-date-form.ts';
import { type DateEvidence, mergedEvidence } from './date-evidence.ts';
import type { DateForm } from './date-form.ts';
import { type DateDecision, decideDateForm } from './decide-date-form.ts';
import type { ImportOutcome } from './import-report.ts';
import { importPass, type PassPlan, type PassResult } from './import-pass.ts';
import { createImportTally, type ImportTally } from './import-tally.ts';
import { defaultLabelsPerColumn, type IngestContext } from './ingest-context.ts';
import { judgedEncoding } from './judged-encoding.ts';
import { macrotask } from './macrotask.ts';
import type { Mapping } from './mapping.ts';
import { openFile, type OpenedFile } from './opened-file.ts';
import type { Problem } from './problem.ts';
import { ProgressTeller } from './progress-teller.ts';
import { reportImport } from './report-import.ts';
import { unitOfDates } from './unit-of-dates.ts';
import { createZone, type Zone } from './zone.ts';

const isProblem = (opened: OpenedFile | Problem): opened is Problem => 'code' in opened;

const sameForm = (a: DateForm, b: DateForm): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One import on its way from files to a cube. */
class Import {
  private files: readonly OpenedFile[];
  private readonly mapping: Mapping;
  private readonly context: IngestContext;
  private readonly zone: Zone;
  private readonly progress: ProgressTeller;
  /** does a reading end where its guess is found to be wrong? */
  private endsEarly = true;
  private readings = 0;

  constructor(files: readonly OpenedFile[], mapping: Mapping, context: IngestContext) {
    this.files = files;
    this.mapping = mapping;
    this.context = context;
    this.zone = createZone(context.timeZone ?? context.city.timeZone);
    this.progress = new ProgressTeller(
      files.map(({ source }) => source),
      context.onProgress,
    );
  }

  /**
   * The form of the dates is a guess from the first rows; the evidence of all rows is gathered on the way, and where it
   * says otherwise the files are read again. So most files are read once, and the result is that of two readings.
   *
   * A wrong guess is noticed at the end of some chunk, and ends the reading. Which fault is met first then depends on chunks:
   * an import that fails after that is read again, with every guess read to its end.
   */
  async run(): Promise<ImportOutcome> {
    const first = await this.readAll();
    if (first.kind !== 'failed' || this.readings === 1) return first;
    this.endsEarly = false;
    return this.readAll();
  }

  private async readAll(): Promise<ImportOutcome> {
    let form = guessDateForm(this.files, this.mapping, this.zone);
    for (;;) {
      this.readings += 1;
      const tally = this.newTally(form);
      const pass = await this.read(form, tally);
      if (pass.unjudged !== null) {
        this.files = await this.judged(pass.unjudged);
        continue;
      }
      const isRefuted = pass.evidence.some((file) => this.isRefuted(form, file, pass.evidence));
      if (pass.problems.length > 0 && !isRefuted) return { kind: 'failed', problems: pass.problems };
      const decision = this.decide(pass, form);
      if (decision.kind === 'open' || decision.kind === 'contradictory') {
        // few files are such
        const { orderQuestion } = await import('./order-question.ts');
        return { kind: 'failed', problems: [orderQuestion(this.files, pass.evidence, decision)] };
      }
      if (decision.kind === 'decided' && !sameForm(decision.form, form)) {
        form = decision.form;
        continue;
      }
      // the last moment to hear a cancel: what follows is one piece
      await macrotask();
      this.context.signal?.throwIfAborted();
      const { cube, ids } = pass.total.build();
      const accounts = await this.accountsOf(pass);
      return { kind: 'imported', cube, ids, report: reportImport(cube, accounts, pass.total) };
    }
  }

  private async accountsOf({ accounts, sampled = [] }: PassResult): Promise<PassResult['accounts']> {
    if (!sampled.some(({ length }) => length > 0)) return accounts;
    const { withRepeats } = await import('./with-repeats.ts');
    return withRepeats(accounts, this.files, sampled);
  }

  /** The files, of which one is not plain ASCII after all. */
  private async judged(at: number): Promise<readonly OpenedFile[]> {
    const file = this.files[at] as OpenedFile; // a place of a file
    const judged = await judgedEncoding(fileBytes(file.source, file.dialect), Number.POSITIVE_INFINITY);
    // a file that cannot be read as far as that letter any more: reading it says why
    const encoding = judged ?? 'utf-8';
    return this.files.with(at, { ...file, encoding });
  }

  private newTally(form: DateForm): ImportTally {
    const { city } = this.context;
    return createImportTally({
      mapping: this.mapping,
      matcher: createCityMatcher(city),
      unit: unitOfDates(this.mapping, form),
      labelsPerColumn: this.labelsPerColumn(),
    });
  }

  private labelsPerColumn(): number {
    return this.context.limits?.labelsPerColumn ?? defaultLabelsPerColumn;
  }

  /** Was a form a wrong guess, as far as is known? `file` is one of `all`. */
  private isRefuted(form: DateForm, file: DateEvidence, all: readonly DateEvidence[]): boolean {
    const { date, dateOrder } = this.mapping;
    if (date.kind !== 'column' || dateOrder !== null) return false;
    const { dotted, slashed } = file;
    const isImpossible = dotted.impossible[form.dotted] !== null || slashed.impossible[form.slashed] !== null;
    return isImpossible && decideDateForm(mergedEvidence(all), null).kind === 'decided';
  }

  private read(form: DateForm, tally: ImportTally): Promise<PassResult> {
    const { files, mapping, zone, progress, endsEarly } = this;
    const { signal } = this.context;
    const isRefuted: PassPlan['isRefuted'] = (file, all) => endsEarly && this.isRefuted(form, file, all);
    const { pass = importPass, idKey = null, isSynthetic = false } = this.context;
    const { timeZone } = zone;
    const labelsPerColumn = this.labelsPerColumn();
    return pass({
      files,
      mapping,
      form,
      zone,
      timeZone,
      labelsPerColumn,
      idKey,
      isSynthetic,
      tally,
      progress,
      signal,
      isRefuted,
    });
  }

  private decide(pass: PassResult, form: DateForm): DateDecision {
    if (this.mapping.date.kind !== 'column') return { kind: 'decided', form };
    return decideDateForm(mergedEvidence(pass.evidence), this.mapping.dateOrder);
  }
}

const openAll = async (sources: readonly ByteSource[], mapping: Mapping, signal: AbortSignal | undefined) => {
  const opened: (OpenedFile | Problem)[] = [];
  for (const source of sources) {
    signal?.throwIfAborted();
    opened.push(await openFile(source, mapping));
  }
  return opened;
};

/**
 * Reads files through a mapping: a cube and an account of every row, or why nothing could be imported.
 * Nothing of the rows is kept but the cube. Faults of the program reject; bad data never do.
 */
export const ingest = async (
  sources: readonly ByteSource[],
  mapping: Mapping,
  context: IngestContext,
): Promise<ImportOutcome> => {
  try {
    const opened = await openAll(sources, mapping, context.signal);
    const problems = opened.filter(isProblem);
    if (problems.length > 0) return { kind: 'failed', problems };
    const files = opened.filter((file): file is OpenedFile => !isProblem(file));
    if (mapping.date.kind === 'windows') {
      // few files are such, and none of those that come first
      const { ingestWindows } = await import('./windows/ingest-windows.ts');
      return await ingestWindows(sources, mapping, context);
    }
    return await new Import(files, mapping, context).run();
  } catch (error) {
    if (context.signal?.aborted === true) return { kind: 'cancelled' };
    throw error;
  }
};
