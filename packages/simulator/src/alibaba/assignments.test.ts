import { expect, it } from 'vitest';
import { createGroup } from '../testing/alibaba-actions.js';
import { startStepped } from '../testing/stepped-alibaba.js';

it('takes fewer jobs than were sent, under the fault of partial acceptance', async () => {
  const { simulator, ask } = await startStepped();
  await simulator.addFault({ operation: 'assignJobs', fault: { kind: 'partial_acceptance', rate: 0.5 } });
  const numbers = Array.from({ length: 20 }, (_, index) => `99900000${index + 100}`);
  const { JobsId } = await createGroup(ask, numbers);
  expect(JobsId.length).toBeGreaterThan(0);
  expect(JobsId.length).toBeLessThan(20);
  expect(simulator.ledger()).toHaveLength(JobsId.length);
  expect(simulator.alibaba.jobs().map(({ jobId }) => jobId)).toEqual(JobsId);
});

it('calls every contact of a job, by its preferred number, and succeeds with the first that is reached', async () => {
  const { simulator, ask } = await startStepped();
  const { JobGroupId } = await createGroup(ask, []);
  const contacts = [
    { phoneNumber: '999000000001', referenceId: 'A', preferredPhoneNumber: '999000000099' },
    { phoneNumber: '999000000002', referenceId: 'B', state: 'WrongNumber' },
  ];
  const { JobsId } = await ask('AssignJobs', { JobGroupId, 'JobsJson.1': { contacts } });
  await simulator.settle();
  expect(simulator.calls().map(({ number }) => number)).toEqual(['999000000099', '999000000002']);
  const [JobId] = JobsId as [string];
  const { Job } = await ask('DescribeJob', { JobId });
  expect(Job).toMatchObject({
    Status: 'Succeeded',
    Contacts: [{ State: 'Available' }, { State: 'WrongNumber' }],
    Tasks: [
      { Status: 'NoAnswer', Contact: { ReferenceId: 'A', PhoneNumber: '999000000001' } },
      { Status: 'SucceededFinish', Contact: { ReferenceId: 'B' } },
    ],
  });
  expect(Job).not.toHaveProperty('FailureReason');
});

it('cancels what waits of a job only when nobody of it is in a call', async () => {
  const { simulator, ask } = await startStepped();
  const { JobGroupId } = await createGroup(ask, [], {
    StrategyJson: { maxAttemptsPerDay: 2, minAttemptInterval: 1 },
  });
  const contacts = [
    { phoneNumber: '999000000099', referenceId: 'A' },
    { phoneNumber: '999000000090', referenceId: 'B' },
  ];
  await ask('AssignJobs', { JobGroupId, 'JobsJson.1': { contacts } });
  await simulator.advance(10_000);
  await ask('CancelJobs', { All: true, JobGroupId });
  expect(simulator.alibaba.jobs()).toMatchObject([{ status: 'Executing' }]);
  await simulator.advance(30_000);
  await ask('CancelJobs', { All: true, JobGroupId });
  await simulator.settle();
  expect(simulator.alibaba.jobs()).toMatchObject([{ status: 'Cancelled' }]);
  expect(simulator.calls()).toHaveLength(2);
});
