// GENERATED from specs/alibaba/openapi.yaml (sha256 241fb191380d8a31…). Do not edit: change the document and run `npm run generate`.

/**
 * Status of the call.
 *
 * The vendor may add values.
 */
export const replyCode = [{ value: 'OK', meaning: 'The call succeeded.' }] as const;

/**
 * Why a call could not be made. Spelt differently from the words of TaskStatus.
 *
 * The vendor may add values.
 */
export const callFailure = [
  { value: 'NotExists', meaning: 'The number does not exist.' },
  { value: 'Busy', meaning: 'Busy.' },
  { value: 'NotAnswered', meaning: 'No answer.' },
] as const;

/**
 * Priority of a job group.
 *
 * The vendor may add values.
 */
export const jobGroupPriority = [{ value: 'Urgent', meaning: 'Urgent.' }, { value: 'Daily', meaning: 'Everyday.' }] as const;

/**
 * How a campaign repeats.
 *
 * The vendor may add values.
 */
export const repeatBy = [
  { value: 'Once', meaning: 'Not at all.' },
  { value: 'Day', meaning: 'Every day.' },
  { value: 'Week', meaning: 'Every week, on the days of the list.' },
  { value: 'Month', meaning: 'Every month, on the days of the list.' },
] as const;

/**
 * Which of the calling numbers is taken.
 *
 * The vendor may add values.
 */
export const routingStrategy = [
  { value: 'None', meaning: 'No preference.' },
  { value: 'LocalFirst', meaning: 'One of the same city first.' },
  { value: 'LocalProvinceFirst', meaning: 'One of the same province first.' },
] as const;

/**
 * State of an export.
 *
 * The vendor may add values.
 */
export const exportStatus = [
  { value: 'PENDING', meaning: 'Waiting.' },
  { value: 'IN_PROGRESS', meaning: 'Running.' },
  { value: 'FINISHED', meaning: 'Done.' },
  { value: 'FAILED', meaning: 'Failed.' },
] as const;

/**
 * State of a job group. The list has grown before: other words may come.
 *
 * The vendor may add values.
 */
export const jobGroupStatus = [
  { value: 'Draft', meaning: 'Not released yet.' },
  { value: 'Scheduling', meaning: 'Waiting for its turn.' },
  { value: 'Executing', meaning: 'Calling.' },
  { value: 'Completed', meaning: 'All jobs are done.' },
  { value: 'Paused', meaning: 'Paused.' },
  { value: 'Failed', meaning: 'Failed.' },
  { value: 'Cancelled', meaning: 'Cancelled.' },
  { value: 'Initializing', meaning: 'Being set up.' },
] as const;

/**
 * What understands the person.
 *
 * The vendor may add values.
 */
export const nluEngine = [
  { value: '', meaning: 'A small model.' },
  { value: 'Prompts', meaning: 'A large model, by prompts.' },
  { value: 'SSE_FUNCTION', meaning: 'A function of the customer.' },
  { value: 'BeeBot', meaning: 'BeeBot.' },
] as const;

/**
 * State of a contact.
 *
 * The vendor may add values.
 */
export const contactState = [
  { value: 'Available', meaning: 'Can be called.' },
  { value: 'WrongNumber', meaning: 'The number is somebody else\'s.' },
  { value: 'DoesNotExist', meaning: 'The number does not exist.' },
  { value: 'Suspended', meaning: 'Calls are suspended.' },
] as const;

/**
 * Why a job failed.
 *
 * The vendor may add values.
 */
export const jobFailureReason = [
  { value: 'Unknown', meaning: 'Not known.' },
  { value: 'NoAnswer', meaning: 'Nobody answered.' },
  { value: 'InvalidStrategy', meaning: 'The strategy is set up wrongly.' },
  { value: 'TimeUp', meaning: 'The time ran out while the job was being scheduled.' },
  { value: 'NoStrategy', meaning: 'The strategy is empty or was not found.' },
  { value: 'CallFailed', meaning: 'The call failed.' },
  { value: 'PerDayCallCountLimit', meaning: 'The number has had its calls of the day.' },
  { value: 'ContactBlockList', meaning: 'Calls to the number are blocked.' },
  { value: 'EmptyNumber', meaning: 'The number does not exist; it is not called again.' },
  { value: 'JobPerDayCallCountLimit', meaning: 'The job has had its calls of the day.' },
  { value: 'VerificationCancelled', meaning: 'The check before the call failed.' },
  { value: 'ContactSuspended', meaning: 'Calls to the contact are suspended.' },
  { value: 'InArrears', meaning: 'The number has unpaid bills.' },
  { value: 'OutOfService', meaning: 'The number is out of service.' },
  {
    value: 'NoneRepeatableJobMaxAttemptCountLimit',
    meaning: 'A job that does not repeat has had all its attempts.',
  },
] as const;

/**
 * State of a job. The vendor numbers the words 0 to 6 in this order, but sends the word.
 *
 * The vendor may add values.
 */
export const jobStatus = [
  { value: 'Scheduling', meaning: 'Waiting for its turn.' },
  { value: 'Executing', meaning: 'Being called.' },
  { value: 'Succeeded', meaning: 'Ended, the contact was reached.' },
  { value: 'Paused', meaning: 'Paused.' },
  { value: 'Failed', meaning: 'Ended, the contact was not reached; the failure reason says why.' },
  { value: 'Cancelled', meaning: 'Cancelled by hand.' },
  { value: 'Drafted', meaning: 'For the moment, while a list is imported from a file.' },
] as const;

/**
 * Who speaks.
 *
 * The vendor may add values.
 */
export const speaker = [{ value: 'Robot', meaning: 'The robot.' }, { value: 'Contact', meaning: 'The person called.' }] as const;

/**
 * How a call attempt stands or went. The vendor numbers the words 0 to 32 in this order, but sends the word.
 *
 * The vendor may add values.
 */
export const taskStatus = [
  { value: 'Executing', meaning: 'Being dialled, or talking.' },
  {
    value: 'Succeeded',
    meaning: 'Connected. No longer sent: the words that begin with Succeeded took its place.',
    group: 'connected',
  },
  { value: 'NoAnswer', meaning: 'No answer.', group: 'not connected' },
  { value: 'NotExist', meaning: 'The number does not exist.', group: 'not connected' },
  { value: 'Busy', meaning: 'Busy.', group: 'not connected' },
  { value: 'Cancelled', meaning: 'The task was stopped.', group: 'not dialled' },
  { value: 'Failed', meaning: 'Failed.' },
  { value: 'NotConnected', meaning: 'Could not be reached.', group: 'not connected' },
  { value: 'PoweredOff', meaning: 'The phone is off.', group: 'not connected' },
  { value: 'OutOfService', meaning: 'The number is out of service.', group: 'not connected' },
  { value: 'InArrears', meaning: 'The number has unpaid bills.', group: 'not connected' },
  { value: 'EmptyNumber', meaning: 'The number does not exist.', group: 'not dialled' },
  { value: 'PerDayCallCountLimit', meaning: 'Over the limit of the day.', group: 'not dialled' },
  { value: 'ContactBlockList', meaning: 'Blocked.', group: 'not dialled' },
  {
    value: 'CallerNotRegistered',
    meaning: 'The calling number is not registered.',
    group: 'not dialled',
  },
  { value: 'Terminated', meaning: 'Terminated.', group: 'not dialled' },
  {
    value: 'VerificationCancelled',
    meaning: 'The check before the call failed.',
    group: 'not dialled',
  },
  { value: 'OutOfServiceNoCall', meaning: 'The number is out of service.', group: 'not dialled' },
  { value: 'InArrearsNoCall', meaning: 'The number has unpaid bills.', group: 'not dialled' },
  {
    value: 'CallingNumberNotExist',
    meaning: 'The calling number does not exist.',
    group: 'not dialled',
  },
  { value: 'SucceededFinish', meaning: 'The talk ended normally.', group: 'connected' },
  {
    value: 'SucceededChatbotHangUpAfterNoAnswer',
    meaning: 'The robot hung up, it had not understood.',
    group: 'connected',
  },
  {
    value: 'SucceededChatbotHangUpAfterSilence',
    meaning: 'The robot hung up after silence.',
    group: 'connected',
  },
  {
    value: 'SucceededClientHangUpAfterNoAnswer',
    meaning: 'The person hung up, the robot had not understood.',
    group: 'connected',
  },
  { value: 'SucceededClientHangUp', meaning: 'The person hung up.', group: 'connected' },
  {
    value: 'SucceededTransferByIntent',
    meaning: 'Transferred to an agent, by an intent.',
    group: 'connected',
  },
  {
    value: 'SucceededTransferAfterNoAnswer',
    meaning: 'Transferred to an agent, the robot had not understood.',
    group: 'connected',
  },
  {
    value: 'SucceededInoInterAction',
    meaning: 'The person said nothing. Spelt so on the wire.',
    group: 'connected',
  },
  { value: 'SucceededError', meaning: 'Broken off by a fault of the system.', group: 'connected' },
  {
    value: 'SucceededSpecialInterceptVoiceAssistant',
    meaning: 'Taken by a voice assistant.',
    group: 'connected',
  },
  {
    value: 'SucceededSpecialInterceptExtensionNumberTransfer',
    meaning: 'Taken by an extension that transfers.',
    group: 'connected',
  },
  {
    value: 'SucceededSpecialInterceptCustomSpecialIntercept',
    meaning: 'Taken by a rule of the customer.',
    group: 'connected',
  },
  { value: 'HighRiskSipCode', meaning: 'A number of high risk.', group: 'not dialled' },
] as const;

/**
 * What a turn of the talk did. GetTaskByUuid lists the words.
 *
 * The vendor may add values.
 */
export const turnAction = [
  { value: 'Dialogue', meaning: 'Talk.' },
  { value: 'AbortDialogue', meaning: 'The talk was broken off.' },
  { value: 'SilenceTimeout', meaning: 'Silence for too long.' },
  { value: 'CollectedNumber', meaning: 'A number was collected.' },
  { value: 'EndDialogue', meaning: 'End of the talk.' },
  { value: 'Broadcast', meaning: 'The opening was played.' },
  { value: 'HangUp', meaning: 'Hang up.' },
  { value: 'Authorize', meaning: 'Authorization.' },
  { value: 'TransferToAgent', meaning: 'Transfer to an agent.' },
  { value: 'TransferToIVR', meaning: 'Transfer to an IVR.' },
  { value: 'RedirectToPage', meaning: 'Redirection to a page.' },
  { value: 'CollectNumber', meaning: 'Collect a number.' },
  { value: 'WaitOnAsyncTask', meaning: 'Wait for work in the background.' },
  { value: 'Error', meaning: 'Fault.' },
] as const;

/**
 * Why a talk ended. The vendor numbers the words 1 to 11 in this order.
 *
 * The vendor may add values.
 */
export const taskEndReason = [
  { value: 'FINISHED', meaning: 'Ended normally.' },
  { value: 'CHATBOT_HANGUP_AFTER_NOANSWER', meaning: 'The robot hung up, it had not understood.' },
  { value: 'CHATBOT_HANGUP_AFTER_SILENCE', meaning: 'The robot hung up after silence.' },
  {
    value: 'CLIENT_HANGUP_AFTER_NOANSWER',
    meaning: 'The person hung up, the robot had not understood.',
  },
  { value: 'CLIENT_HANGUP', meaning: 'The person hung up.' },
  { value: 'TRANSFER_BY_INTENT', meaning: 'Transferred to an agent, by an intent.' },
  {
    value: 'TRANSFER_AFTER_NOANSWER',
    meaning: 'Transferred to an agent, the robot had not understood.',
  },
  { value: 'INO_INTERACTION', meaning: 'The person said nothing.' },
  { value: 'ERROR', meaning: 'Broken off by a fault of the system.' },
  { value: 'SPECIAL_INTERCEPT_VOICE_ASSISTANT', meaning: 'Taken by a voice assistant.' },
  {
    value: 'SPECIAL_INTERCEPT_EXTENSION_NUMBER_TRANSFER',
    meaning: 'Taken by an extension that transfers.',
  },
] as const;

/**
 * Who hung up.
 *
 * The vendor may add values.
 */
export const hangUpDirection = [
  { value: 'client', meaning: 'The person called.' },
  { value: 'ivr', meaning: 'The robot.' },
  {
    value: 'Callee',
    meaning: 'The person called.',
    standing: 'sample',
    note: 'Only as the example of QueryJobsWithResult; that it means the person called is read from the word.',
  },
] as const;
