// GENERATED from specs/alibaba/openapi.yaml (sha256 e97682f882620570…). Do not edit: change the document and run `npm run generate`.

/**
 * Status of the call.
 *
 * The vendor may add values.
 */
export const replyCode = [{ value: 'OK', meaning: 'The call succeeded.' }] as const;
