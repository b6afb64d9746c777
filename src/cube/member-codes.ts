import type { Member } from './cube.ts';

/**
 * Numbers the members of one dimension in the order they come. Members that differ only in label get numbers of their own:
 * which label stays is decided when it is known which were counted.
 */
export class MemberCodes {
  readonly members: Member[] = [];
  private readonly codes = new Map<string, number>();

  /** The member's number: its old one, or the next. */
  code(member: Member): number {
    // the key's length keeps ('ab', 'c') and ('a', 'bc') apart
    const name = `${member.key.length}:${member.kind ?? ''}:${member.key}${member.label}`;
    const known = this.codes.get(name);
    if (known !== undefined) return known;
    this.members.push(member);
    this.codes.set(name, this.members.length - 1);
    return this.members.length - 1;
  }
}
