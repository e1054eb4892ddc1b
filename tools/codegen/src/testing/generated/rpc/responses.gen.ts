// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

import type { Shape } from '@outdial/core';

const carryResponsePart: Shape = {
  type: ['object'],
  properties: {
    Result: { type: ['string', 'null'] },
    PieceId: { type: ['integer', 'null'] },
    StopsJson: { type: ['string'] },
  },
};

export const carryShape: Shape = carryResponsePart;

/** What each operation answers when it succeeds. */
export const responseShapes: Readonly<Record<string, Shape>> = { carry: carryShape };
