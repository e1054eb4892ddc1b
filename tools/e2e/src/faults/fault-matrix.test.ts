// Faults times effects times vendors, on real sockets: how a call ends, how often the simulator was asked, how often it dialled, and what
// `reconcile()` finds. Nobody is dialled twice in any cell.
import { expect, it } from 'vitest';
import { faultRows } from './fault-rows.js';
import { type CellResult, expectedOf, type Persistence, runCell } from './run-cell.js';
import { sized } from './sizes.js';
import { subjects } from './subjects.js';

const persistences: readonly Persistence[] = ['once', 'always'];

/** A read, a write and a dial of each vendor; with the full figures all. */
const few = [
  ...['listJobGroups', 'createJobGroup', 'startJob', 'listCampaigns', 'createCampaign', 'addCallData'],
  ...['queryAgentGroupCall', 'fileUpload', 'sendAgentGroupCall', 'listTask', 'createTask', 'createAndCall'],
];
const chosen = sized(
  subjects.filter(({ id }) => few.includes(id)),
  subjects,
);

it.each(faultRows)('every effect of every vendor under $title', async (row) => {
  const cells = chosen
    .filter((subject) => row.appliesTo?.(subject) ?? true)
    .flatMap((subject) => persistences.map((persistence) => ({ subject, persistence })));
  const observed: Record<string, CellResult> = {};
  const expected: Record<string, CellResult> = {};
  await Promise.all(
    cells.map(async ({ subject, persistence }) => {
      const name = `${subject.vendor} ${subject.id} ${persistence}`;
      expected[name] = expectedOf(subject, row, persistence);
      observed[name] = await runCell(subject, row, persistence);
    }),
  );
  expect(observed).toEqual(expected);
});
