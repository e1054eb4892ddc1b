// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

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

/** Device type, which decides the kind of the campaign. Cannot be changed later. */
export const deviceType = [
  {
    value: 1,
    meaning: 'IVR, smart outbound calls: the tenant\'s dialog flow talks. Public cloud only, with the smart features on.',
    group: 'ivr',
  },
  { value: 2, meaning: 'Skill queue, predictive outbound calls.', group: 'skill_queue' },
  { value: 3, meaning: 'IVR, automatic outbound calls.', group: 'ivr' },
  { value: 5, meaning: 'Skill queue, preview outbound calls.', group: 'skill_queue' },
  { value: 6, meaning: 'Skill queue, preoccupied outbound calls.', group: 'skill_queue' },
] as const;

/** Priority among the numbers. */
export const callPriority = [
  { value: '1', meaning: 'Priority 1.' },
  { value: '2', meaning: 'Priority 2.' },
  { value: '3', meaning: 'Priority 3, the default.' },
  { value: '4', meaning: 'Priority 4.' },
  { value: '5', meaning: 'Priority 5.' },
] as const;

/**
 * The result. Any value but 0200000 is a failure.
 *
 * The vendor may add values.
 */
export const resultCode = [{ value: '0200000', meaning: 'Success.' }] as const;

/**
 * State of a campaign.
 *
 * The vendor may add values.
 */
export const campaignStatus = [
  {
    value: 1,
    meaning: 'Draft.',
    standing: 'related',
    note: 'In the sample of the list; the meaning is that of a template\'s state.',
  },
  { value: 2, meaning: 'Started; running, called to the end, or not yet begun.' },
  { value: 3, meaning: 'Suspended.' },
  { value: 4, meaning: 'Finished or expired.' },
] as const;

/**
 * How the call went.
 *
 * The vendor may add values.
 */
export const callStatus = [{ value: 5, meaning: 'Failed.' }, { value: 6, meaning: 'Succeeded.' }] as const;

/**
 * Why the call failed.
 *
 * The vendor may add values.
 */
export const failCode = [
  { value: '00000', meaning: 'Success.', group: 'success' },
  {
    value: '0',
    meaning: 'Success.',
    group: 'success',
    standing: 'sample',
    note: 'In the page\'s sample, where its table says 00000.',
  },
  { value: '00531', meaning: 'The user hung up.', group: 'user' },
  { value: '00537', meaning: 'Busy.', group: 'user' },
  { value: '00538', meaning: 'Unallocated or wrong number.', group: 'user' },
  { value: '00548', meaning: 'Switched off.', group: 'user' },
  { value: '00549', meaning: 'Out of the service area.', group: 'user' },
  { value: '00551', meaning: 'The user hung up.', group: 'user' },
  { value: '00601', meaning: 'The user hung up before the answer.', group: 'user' },
  { value: '00603', meaning: 'No answer.', group: 'user' },
  { value: '00604', meaning: 'Rejected.', group: 'user' },
  { value: '00701', meaning: 'The user was transferred to a queue and hung up there.', group: 'user' },
  {
    value: '00702',
    meaning: 'The user was transferred to a queue, waited too long, and was released.',
    group: 'platform',
  },
  { value: '01040', meaning: 'Rang too long.', group: 'platform' },
  {
    value: '01043',
    meaning: 'The platform waited too long for the result of the call.',
    group: 'platform',
  },
  {
    value: '01046',
    meaning: 'No agent could be occupied. Not for calls to an IVR.',
    group: 'platform',
  },
  { value: '01049', meaning: 'The detection took too long.', group: 'platform' },
  { value: '34601', meaning: 'The campaign does not exist.', group: 'platform' },
  { value: '34605', meaning: 'The number is empty.', group: 'platform' },
  {
    value: '34606',
    meaning: 'The call could not be made, often because as many calls run as may; also listed under insufficient resources.',
    group: 'platform',
  },
  { value: '34608', meaning: 'No result of the call came in time.', group: 'platform' },
  { value: '00602', meaning: 'Insufficient resources of the platform.', group: 'resources' },
  { value: '00605', meaning: 'Insufficient resources of the platform.', group: 'resources' },
  { value: '01048', meaning: 'Insufficient resources of the platform.', group: 'resources' },
  { value: '00606', meaning: 'Fault of the platform.', group: 'fault' },
  { value: '34611', meaning: 'Fault of the platform.', group: 'fault' },
] as const;
