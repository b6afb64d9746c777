/** The two switches of adoption, shown wherever the number is. */
export interface AdoptionSwitches {
  /** does a clerk filling the online form with the citizen count as online? (GOV.UK: yes) */
  readonly assisted: 'online' | 'not-online';
  /** compared with the requests of all channels, or in-person (and assisted) only */
  readonly against: 'all' | 'in-person';
}
