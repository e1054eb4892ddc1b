// GENERATED from specs/laaffic/openapi.yaml (sha256 f9ca5e76dd192410…). Do not edit: change the document and run `npm run generate`.

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

/**
 * Language of the speech, a code of the vendor's own. Required when source is 3. The set is open.
 *
 * The vendor may add values.
 */
export const language = [
  { value: 'VN', meaning: 'Vietnamese' },
  { value: 'EN', meaning: 'English' },
  { value: 'JP', meaning: 'Japanese' },
  { value: 'ARB', meaning: 'Arabic' },
  { value: 'DE', meaning: 'German' },
  { value: 'IN', meaning: 'Hindi' },
  { value: 'IT', meaning: 'Italian' },
  { value: 'KR', meaning: 'Korean' },
  { value: 'RU', meaning: 'Russian' },
  { value: 'ES', meaning: 'Spanish' },
  { value: 'PT', meaning: 'Portuguese' },
  { value: 'IDN', meaning: 'Indonesian' },
  { value: 'BD', meaning: 'Bengali' },
  { value: 'TH', meaning: 'Thai' },
] as const;
