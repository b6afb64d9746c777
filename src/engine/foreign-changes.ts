/** What another page did. */
export interface ForeignChanges {
  /** everything was deleted; called at once, so that nothing begun before comes after */
  readonly onCleared: () => void;
  /** what it changed is here now */
  readonly onTakenOver: () => void;
}
