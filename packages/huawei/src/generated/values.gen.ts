// GENERATED from specs/huawei/openapi.yaml (sha256 1f72d86f5c9aa423…). Do not edit: change the document and run `npm run generate`.

/** Type of the agent, vir by default. */
export const seat = [{ value: 'vir', meaning: 'Virtual agent (robot).' }, { value: 'ass', meaning: 'Agent assistant.' }] as const;

/** Navigation entrance, two characters. Voice navigation only. */
export const entranceId = [
  { value: '01', meaning: 'Advertisement.' },
  { value: '02', meaning: 'Greeting.' },
  { value: '03', meaning: 'Main menu of the first level.' },
  { value: '04', meaning: 'Manual interception.' },
  { value: '05', meaning: 'Agent.' },
  { value: '06', meaning: 'Access through a short number.' },
  { value: '07', meaning: 'Full-voice portal.' },
  { value: '08', meaning: '"0" night navigation.' },
  { value: '09', meaning: 'Full-voice portal at night.' },
  { value: '10', meaning: 'Access through a self-service short number.' },
  { value: '11', meaning: 'Agents busy.' },
  { value: '98', meaning: 'Other.' },
  { value: '99', meaning: 'Not recognised.' },
] as const;

/**
 * Media type, free text.
 *
 * The vendor may add values.
 */
export const mediaType = [
  { value: 'text', meaning: 'Text.' },
  { value: 'audio', meaning: 'Audio.' },
  { value: 'video', meaning: 'Video.' },
] as const;

/** Media of the call into the IVR. */
export const callMediaType = [
  { value: '0', meaning: 'Text.' },
  { value: '1', meaning: 'Audio.' },
  { value: '3', meaning: 'Video.' },
] as const;

/** Channel. The names that the page prints in brackets are labels of the console, not values. */
export const channelType = [
  { value: 'WEB', meaning: 'Web.' },
  { value: 'INSTAGRAM', meaning: 'Instagram.' },
  { value: 'TELEGRAM', meaning: 'Telegram.' },
  { value: 'WECHAT', meaning: 'WeChat.' },
  { value: 'FACEBOOK', meaning: 'Facebook.' },
  { value: 'TWITTER', meaning: 'X (Twitter).' },
  { value: 'EMAIL', meaning: 'E-mail.' },
  { value: 'LINE', meaning: 'LINE.' },
  { value: 'WHATSAPP', meaning: 'WhatsApp.' },
  { value: '5G', meaning: '5G messaging.' },
  { value: 'SMS', meaning: 'Short message.' },
] as const;

/**
 * Result of the call. 0 is success, any other value a failure.
 *
 * The vendor may add values.
 */
export const returnCode = [{ value: 0, meaning: 'Success.' }] as const;

/**
 * An entrance or exit of the navigation, two characters.
 *
 * The vendor may add values.
 */
export const navigationCode = [
  { value: '01', meaning: 'Advertisement.' },
  { value: '02', meaning: 'Greeting.' },
  { value: '03', meaning: 'Main menu of the first level.' },
  { value: '04', meaning: 'Manual interception.' },
  { value: '05', meaning: 'Agent.' },
  { value: '06', meaning: 'Access through a short number.' },
  { value: '07', meaning: 'Full-voice portal.' },
  { value: '08', meaning: '"0" night navigation.' },
  { value: '09', meaning: 'Full-voice portal at night.' },
  { value: '10', meaning: 'Access through a self-service short number.' },
  { value: '11', meaning: 'Agents busy.' },
  { value: '98', meaning: 'Other.' },
  { value: '99', meaning: 'Not recognised.' },
] as const;
