import { type Broken, createTask, expectFindings } from '../testing/expect-findings.js';

const broken: readonly Broken[] = [
  [
    'a compression header that the caller would fill',
    [{ at: `${createTask}/parameters/4/x-filled-by`, to: undefined }],
    /parameters Content-Encoding must have enum: \[gzip\] and x-filled-by: client/,
  ],
  [
    'another compression than gzip',
    [{ at: `${createTask}/parameters/5/schema/enum`, to: ['br'] }],
    /parameters Accept-Encoding must have enum: \[gzip\]/,
  ],
];

expectFindings(broken);
