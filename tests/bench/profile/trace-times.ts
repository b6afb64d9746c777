/** An event of a Chromium trace; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph?: string;
  readonly id?: string;
  /** processor time of the thread */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly cpuProfile?: {
        readonly nodes?: readonly {
          readonly id: number;
          readonly callFrame: { readonly functionName: string; readonly url?: string };
        }[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
    };
  };
}

/** Milliseconds under a name. */
export interface NamedTime {
  readonly name: string;
  readonly ms: number;
}

export interface TraceTimes {
  /** processor time of the threads that took some, the most first */
  readonly threads: readonly NamedTime[];
  /** of the thread that ran the most code: its functions by the time in them alone, the most first */
  readonly functions: readonly NamedTime[];
}

const task = /^(RunTask|ThreadControllerImpl::RunTask|ThreadPool_RunTask)$/;

const sorted = (times: ReadonlyMap<string, number>): NamedTime[] =>
  [...times]
    .map(([name, micros]) => ({ name, ms: Math.round(micros / 1000) }))
    .filter(({ ms }) => ms > 0)
    .sort((a, b) => b.ms - a.ms);

const namesOf = (events: readonly TraceEvent[]) => {
  const [processes, threads] = [new Map<number, string>(), new Map<string, string>()];
  for (const { name, pid, tid, args } of events) {
    if (name === 'process_name') processes.set(pid, args.name ?? '');
    if (name === 'thread_name') threads.set(`${pid}:${tid}`, args.name ?? '');
  }
  return ({ pid, tid }: TraceEvent) =>
    `${processes.get(pid) ?? 'process'}: ${threads.get(`${pid}:${tid}`) ?? 'thread'} ${tid}`;
};

const threadTimes = (events: readonly TraceEvent[]): NamedTime[] => {
  const nameOf = namesOf(events);
  const times = new Map<string, number>();
  for (const event of events) {
    if (event.ph !== 'X' || event.tdur === undefined || !task.test(event.name)) continue;
    const name = nameOf(event);
    times.set(name, (times.get(name) ?? 0) + event.tdur);
  }
  return sorted(times);
};

/** Time in each function alone, of one profile. */
class SelfTimes {
  readonly times = new Map<string, number>();
  readonly #names = new Map<number, string>();

  add({ args: { data } }: TraceEvent): void {
    for (const { id, callFrame } of data?.cpuProfile?.nodes ?? []) {
      const file = callFrame.url?.split('/').at(-1) ?? '';
      this.#names.set(
        id,
        `${callFrame.functionName || '(no name)'} ${file.startsWith('wasm') ? 'kernel' : ''}`.trim(),
      );
    }
    data?.cpuProfile?.samples?.forEach((sample, at) => {
      const name = this.#names.get(sample) ?? '?';
      this.times.set(name, (this.times.get(name) ?? 0) + (data.timeDeltas?.[at] ?? 0));
    });
  }

  get busy(): number {
    return [...this.times].reduce(
      (sum, [name, time]) => (/^\((idle|program)\)/.test(name) ? sum : sum + time),
      0,
    );
  }
}

const functionTimes = (events: readonly TraceEvent[]): NamedTime[] => {
  const profiles = new Map<string, SelfTimes>();
  for (const event of events) {
    if (event.name !== 'ProfileChunk') continue;
    const key = `${event.pid}:${event.id}`;
    const profile = profiles.get(key) ?? new SelfTimes();
    profiles.set(key, profile);
    profile.add(event);
  }
  const [busiest] = [...profiles.values()].sort((a, b) => b.busy - a.busy);
  return busiest === undefined ? [] : sorted(busiest.times);
};

/** What a trace tells of the processor's time. `trace`: the JSON that Chromium wrote. */
export const traceTimes = (trace: string): TraceTimes => {
  // Chromium writes its traces in this form
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  return { threads: threadTimes(traceEvents), functions: functionTimes(traceEvents) };
};
