/** What is wrong (a whole sentence), and what the user can do about it ('' = nothing to do). */
export interface MessageAndRemedy {
  readonly message: string;
  readonly remedy: string;
}
