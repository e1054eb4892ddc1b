// GENERATED from specs/sound/openapi.yaml (sha256 b81b8d3aeaa56def…). Do not edit: change the document and run `npm run generate`.

import type { Shape } from '@outdial/core';

const statePart: Shape = { type: ['integer', 'null'], values: [1, 2] };

const createTaskResponsePart: Shape = {
  type: ['object'],
  properties: { retCode: { type: ['integer'] }, taskId: { type: ['integer'] }, state: statePart },
};

const taskEndedPart: Shape = { type: ['object'], properties: { state: statePart }, required: ['state'] };

export const createTaskShape: Shape = createTaskResponsePart;

export const findTaskShape: Shape = createTaskResponsePart;

export const taskEndedShape: Shape = taskEndedPart;

/** What each operation answers when it succeeds. */
export const responseShapes: Readonly<Record<string, Shape>> = { createTask: createTaskShape, findTask: findTaskShape };

/** What each webhook holds. */
export const webhookShapes: Readonly<Record<string, Shape>> = { taskEnded: taskEndedShape };
