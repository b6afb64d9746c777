/** More rows than a log of counts of this city can have: there are only so many days, districts, services and channels. */
export class TooManyRows extends RangeError {
  readonly most: number;
  constructor(most: number) {
    super(`a log of counts of this city has at most about ${most} rows`);
    this.most = most;
  }
}
