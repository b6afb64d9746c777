import type { CityProfile } from '../city/city-profile.ts';

/** What a page may say of its engine. */
export interface EngineOptions {
  /** whose names are looked for until the workspace has reference lists of its own */
  readonly city: CityProfile | Promise<CityProfile>;
  /** name of the workspace's database; tests give each their own */
  readonly database?: string;
  readonly start?: () => Worker;
}
