import { nxcloudDigest } from '@outdial/signing';
import type { ShapeChecker } from './check-shape.js';
import { describeExpectation, judgeExpectation } from './judge-expectation.js';
import { listOf, toProvenance } from './provenance-of.js';
import { readOutcome } from './read-outcome.js';
import type { CheckReport } from './report.js';
import type { Expectation, Provenance, Scenario, Step } from './scenario.js';
import type { Answer } from './send-request.js';
import type { WireRequest } from './sign-request.js';
import type { Values } from './values.js';
import { type DocumentedOperation, errorOf, type VendorDocument } from './vendor-document.js';

/** What a step asks, and by which scenario. */
export interface Asked {
  step: Step;
  scenario: Scenario;
  document: VendorDocument;
  operation: DocumentedOperation;
}

export interface Judged extends Asked {
  sent: WireRequest;
  answer: Answer;
  values: Values;
  shapes: ShapeChecker;
  credentials: Readonly<Record<string, string>>;
}

/** Everything that is known of one answer: what the scenario expects of it, its shape, and its signature. */
export function judgeAnswer(judged: Judged): { checks: CheckReport[]; cameOut: boolean } {
  const expected = judgeExpectations(judged);
  return {
    checks: [...expected, ...judgeShape(judged), ...judgeSignature(judged)],
    // Later steps build on what was done, not on how the answer tells of it.
    cameOut: expected.every(
      ({ verdict }, index) => verdict !== 'differs' || judged.step.expect?.[index]?.at !== undefined,
    ),
  };
}

/** The checks of a step that was not run. */
export function skipStep(asked: Asked, reason: string): CheckReport[] {
  return (asked.step.expect ?? []).map((expectation) => ({
    ...headOf(asked, expectation),
    verdict: 'not checked',
    reason,
  }));
}

function judgeExpectations(judged: Judged): CheckReport[] {
  const { step, operation, answer, values } = judged;
  const outcome = readOutcome(operation, answer);
  return (step.expect ?? []).map((expectation) => {
    const head = headOf(judged, expectation);
    const { value, missing } = values.fill(expectation);
    if (missing.length > 0) {
      return { ...head, verdict: 'not checked', reason: `needs ${missing.join(', ')}` };
    }
    const difference = judgeExpectation(value as Expectation, answer, outcome);
    return difference ? { ...head, verdict: 'differs', ...difference } : { ...head, verdict: 'same' };
  });
}

function headOf(asked: Asked, expectation: Expectation) {
  const own = provenanceOf(asked, expectation);
  const standing = expectation.standing ?? own.standing;
  const sources = expectation.ref === undefined ? own.ref : listOf(expectation.ref);
  const { note } = expectation;
  return {
    step: asked.step.step,
    check: describeExpectation(expectation),
    standing,
    sources: standing === 'assumed' ? [] : sources,
    ...(note !== undefined && { note }),
  };
}

/** That a code means what the scenario provokes is a fact of the document's table of errors. */
function provenanceOf({ scenario, operation, document }: Asked, { code }: Expectation): Provenance {
  const [first] = listOf(code);
  const error = first === undefined ? undefined : errorOf(operation, first);
  return error ? document.provenanceOf(error) : toProvenance(scenario.source);
}

const mostFields = 20;

function judgeShape({ step, operation, answer, shapes }: Judged): CheckReport[] {
  const { deviations, unknownFields, provenance } = shapes.check(operation, answer);
  const shape = 'the answer is of the documented shape';
  const drift = 'the answer has only documented fields';
  const deviating = deviations.map(({ expected, received, ...from }) =>
    report(step, shape, from, { expected, received }),
  );
  const judged = deviating.length > 0 ? deviating : [report(step, shape, provenance)];
  if (!unknownFields) return judged;
  const shown = unknownFields.slice(0, mostFields).join(', ');
  const more = unknownFields.length > mostFields ? ` and ${unknownFields.length - mostFields} more` : '';
  const others = { expected: 'no other fields', received: shown + more };
  return [...judged, report(step, drift, provenance, unknownFields.length > 0 ? others : undefined)];
}

/** A refusal of the signature itself proves nothing, so it is not asked for a proof. */
function judgeSignature(judged: Judged): CheckReport[] {
  const { step, operation, document, sent, answer, credentials } = judged;
  if (!operation.signsAnswers || step.signature !== undefined) return [];
  const signing = (document.document as { 'x-signing'?: object })['x-signing'];
  const provenance = document.provenanceOf(signing ?? operation.node);
  const received = {
    method: 'POST',
    url: '/',
    headers: answer.headers,
    body: answer.bytes,
  };
  const account = { uuid: credentials.uuid ?? '', secretKey: credentials.secretKey ?? '' };
  const verification = nxcloudDigest.verify(received, account);
  const repeats = answer.headers.get('requestID') === sent.headers.requestID;
  const fault = verification.ok
    ? repeats
      ? undefined
      : 'the requestID of another request'
    : verification.reason;
  return [
    report(
      step,
      'the answer is signed, for this request',
      provenance,
      fault === undefined ? undefined : { expected: 'a signature that verifies', received: fault },
    ),
  ];
}

function report(
  { step }: Step,
  check: string,
  { ref, standing }: Provenance,
  difference?: { expected: string; received: string },
): CheckReport {
  return { step, check, standing, sources: ref, verdict: difference ? 'differs' : 'same', ...difference };
}
