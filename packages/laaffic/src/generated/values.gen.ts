// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

/**
 * State of a task.
 *
 * The vendor may add values.
 */
export const taskStatus = [
  { value: 0, meaning: 'waiting to be submitted' },
  { value: 1, meaning: 'calling' },
  { value: 2, meaning: 'finished' },
  { value: 3, meaning: 'submission failed' },
  { value: 4, meaning: 'cancelled' },
  { value: 5, meaning: 'suspended' },
  { value: 6, meaning: 'being submitted' },
] as const;

/**
 * State of a recall flow or of a node of it.
 *
 * The vendor may add values.
 */
export const recallStatus = [
  { value: 0, meaning: 'pending' },
  { value: 1, meaning: 'running' },
  { value: 2, meaning: 'done' },
  { value: 3, meaning: 'cancelled' },
  { value: 4, meaning: 'failed to execute' },
] as const;

/**
 * Whom the flow calls again.
 *
 * The vendor may add values.
 */
export const recallTypeRead = [
  { value: 0, meaning: 'everyone' },
  { value: 1, meaning: 'those whose call failed' },
  {
    value: 3,
    meaning: 'by intent',
    standing: 'inferred',
    note: 'Not listed where flows are read, but sendAgentGroupCall creates such flows.',
  },
] as const;

/**
 * Code of an intent. An opaque text, not a number to be sorted or ranged: 2010 is the tenth of its group. The set is open.
 *
 * The vendor may add values.
 */
export const intentCode = [
  { value: '99998', meaning: 'not called yet', group: 'global' },
  { value: '99999', meaning: 'called, not connected', group: 'global' },
  {
    value: '101',
    meaning: 'voicemail: after the call was connected, a mailbox spoke on the customer\'s side',
    group: 'IG marketing (numbers begin with 10)',
  },
  {
    value: '102',
    meaning: 'the customer did not respond',
    group: 'IG marketing (numbers begin with 10)',
  },
  {
    value: '104',
    meaning: 'the customer\'s intention is unknown',
    group: 'IG marketing (numbers begin with 10)',
  },
  {
    value: '105',
    meaning: 'the customer is clearly interested',
    group: 'IG marketing (numbers begin with 10)',
  },
  {
    value: '106',
    meaning: 'the customer is clearly not interested',
    group: 'IG marketing (numbers begin with 10)',
  },
  {
    value: '201',
    meaning: 'voicemail: after the call was connected, a mailbox spoke on the customer\'s side',
    group: 'debt collection (numbers begin with 20)',
  },
  {
    value: '202',
    meaning: 'the customer did not respond',
    group: 'debt collection (numbers begin with 20)',
  },
  {
    value: '204',
    meaning: 'the customer\'s intention to repay is unknown',
    group: 'debt collection (numbers begin with 20)',
  },
  {
    value: '205',
    meaning: 'the customer promises to repay: on time',
    group: 'debt collection (numbers begin with 20)',
  },
  {
    value: '206',
    meaning: 'the customer promises to repay: deferred',
    group: 'debt collection (numbers begin with 20)',
  },
  {
    value: '207',
    meaning: 'the customer cannot repay: refuses of their own will',
    group: 'debt collection (numbers begin with 20)',
  },
  {
    value: '208',
    meaning: 'the customer cannot repay: denies the loan',
    group: 'debt collection (numbers begin with 20)',
  },
  {
    value: '209',
    meaning: 'the customer cannot repay: needs to apply for instalments',
    group: 'debt collection (numbers begin with 20)',
  },
  {
    value: '2010',
    meaning: 'the customer has repaid already',
    group: 'debt collection (numbers begin with 20)',
  },
  {
    value: '301',
    meaning: 'voicemail: after the call was connected, a mailbox spoke on the customer\'s side',
    group: 'financial marketing (numbers begin with 30)',
  },
  {
    value: '302',
    meaning: 'the customer did not respond',
    group: 'financial marketing (numbers begin with 30)',
  },
  {
    value: '304',
    meaning: 'the customer\'s intention is unknown',
    group: 'financial marketing (numbers begin with 30)',
  },
  {
    value: '305',
    meaning: 'the customer is clearly interested',
    group: 'financial marketing (numbers begin with 30)',
  },
  {
    value: '306',
    meaning: 'the customer is clearly not interested',
    group: 'financial marketing (numbers begin with 30)',
  },
] as const;

/** Where the audio comes from. */
export const audioSource = [
  { value: 1, meaning: 'a file uploaded before, see voiceFileId' },
  { value: 2, meaning: 'an audio file uploaded with this request, see uploadName and baseFile' },
  { value: 3, meaning: 'text to speech, see text and lan' },
] as const;

/**
 * Language of the speech, a code of the vendor's own. Required when source is 3. The set is open.
 *
 * The vendor may add values.
 */
export const language = [
  { value: 'VN', meaning: 'Vietnamese', standing: 'related' },
  { value: 'EN', meaning: 'English', standing: 'related' },
  { value: 'JP', meaning: 'Japanese', standing: 'related' },
  { value: 'ARB', meaning: 'Arabic', standing: 'related' },
  { value: 'DE', meaning: 'German', standing: 'related' },
  { value: 'IN', meaning: 'Hindi', standing: 'related' },
  { value: 'IT', meaning: 'Italian', standing: 'related' },
  { value: 'KR', meaning: 'Korean', standing: 'related' },
  { value: 'RU', meaning: 'Russian', standing: 'related' },
  { value: 'ES', meaning: 'Spanish', standing: 'related' },
  { value: 'PT', meaning: 'Portuguese', standing: 'related' },
  { value: 'IDN', meaning: 'Indonesian', standing: 'related' },
  { value: 'BD', meaning: 'Bengali', standing: 'related' },
  { value: 'TH', meaning: 'Thai', standing: 'related' },
] as const;

/** Voice. May be empty; where there are several voices the system then takes the female one. */
export const voiceGender = [{ value: 1, meaning: 'male' }, { value: 2, meaning: 'female' }] as const;

/** Whether a text message is sent on hang-up. */
export const hangUpSms = [
  { value: 0, meaning: 'no message' },
  { value: 1, meaning: 'a message is sent, see smsContent and the four push flags' },
] as const;

/** Whether the hang-up message is sent after this event. When hangUpSms is 1, at least one of the four flags must be 1; several may be. */
export const pushFlag = [{ value: 0, meaning: 'no' }, { value: 1, meaning: 'yes' }] as const;

/** Whether the call is transferred to a person (a seat). */
export const toSeat = [
  { value: 0, meaning: 'no' },
  { value: 1, meaning: 'yes, see sipGroupId, outboundControl, calloutRate and toSeatType' },
] as const;

/** Outbound control. Required when toSeat is 1. */
export const outboundControl = [{ value: 1, meaning: 'proportional dialling' }] as const;

/** When the call is transferred. Required when toSeat is 1. */
export const toSeatType = [
  { value: 1, meaning: 'after the group call has ended' },
  { value: 2, meaning: 'by the key that is pressed, see toSeatKey' },
] as const;

/**
 * How the call went.
 *
 * The vendor may add values.
 */
export const callStatus = [
  { value: 10, meaning: 'rang, busy' },
  { value: 20, meaning: 'rang, no answer' },
  { value: 30, meaning: 'rang, other' },
  { value: 40, meaning: 'voicemail' },
  { value: 50, meaning: 'connected' },
  { value: 60, meaning: 'other' },
] as const;
