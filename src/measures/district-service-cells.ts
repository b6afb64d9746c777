import type { Answered, Tally } from '../cube/answer.ts';

/** The requests for one service in one district; keys as in the cube. */
export interface DistrictServiceCell {
  readonly district: string;
  readonly service: string;
  readonly tally: Tally;
}

/** The cells of an answer by district and service. RangeError if it is by something else. */
export const districtServiceCells = (answer: Answered): DistrictServiceCell[] =>
  answer.rows.map(({ members, tally }) => {
    if (members.district === undefined || members.service === undefined) {
      throw new RangeError('not an answer by district and service');
    }
    return { district: members.district.key, service: members.service.key, tally };
  });
