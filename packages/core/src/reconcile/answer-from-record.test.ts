import { expect, it } from 'vitest';
import { recordsOperations } from '../testing/records-vendor.js';
import { answerFromRecord } from './answer-from-record.js';

const { create } = recordsOperations(undefined, {
  key: 'name',
  reconcile: {
    operation: 'list',
    input: [],
    records: '/records',
    recordKey: '/name',
    answer: [
      { pointer: '/data/id', record: '/taskId' },
      { pointer: '/data/first', record: '/calls/*/id' },
      { pointer: '/data/none', record: '/nothing' },
    ],
  },
});

it('makes the answer of a request from its record, with the code that means success', () => {
  const record = { taskId: 5, name: 'n', calls: [{ id: 'a' }, { id: 'b' }] };
  expect(answerFromRecord(create, record)).toEqual({ code: '0', data: { id: 5, first: 'a' } });
});

it('makes an answer of the code alone where a record gives nothing back', () => {
  expect(answerFromRecord(recordsOperations().create, { taskId: 5 })).toEqual({ code: '0' });
});
