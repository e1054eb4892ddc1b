// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

import type { Shape } from '@outdial/core';

const statePart: Shape = { type: ['integer', 'null'], values: [1, 2] };

const createTaskResponsePart: Shape = {
  type: ['object'],
  properties: { retCode: { type: ['integer'] }, taskId: { type: ['integer'] }, state: statePart },
};

const listTasksResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    total: { type: ['integer'] },
    tasks: {
      type: ['array'],
      items: {
        type: ['object'],
        properties: {
          name: { type: ['string'] },
          queue: { type: ['integer'] },
          count: { type: ['integer'] },
          mode: { type: ['integer'] },
          madeAt: { type: ['integer'] },
          taskId: { type: ['integer'] },
          state: statePart,
        },
      },
    },
  },
};

const taskEndedPart: Shape = { type: ['object'], properties: { state: statePart }, required: ['state'] };

export const createTaskShape: Shape = createTaskResponsePart;

export const findTaskShape: Shape = createTaskResponsePart;

export const listTasksShape: Shape = listTasksResponsePart;

export const taskEndedShape: Shape = taskEndedPart;

/** What each operation answers when it succeeds. */
export const responseShapes: Readonly<Record<string, Shape>> = { createTask: createTaskShape, findTask: findTaskShape, listTasks: listTasksShape };

/** What each webhook holds. */
export const webhookShapes: Readonly<Record<string, Shape>> = { taskEnded: taskEndedShape };
