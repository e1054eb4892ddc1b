// GENERATED from specs/alibaba/openapi.yaml (sha256 1cd43a61846dc16c…). Do not edit: change the document and run `npm run generate`.

/**
 * Status of the call.
 *
 * The vendor may add values.
 */
export const replyCode = [{ value: 'OK', meaning: 'The call succeeded.' }] as const;
