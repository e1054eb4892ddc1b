import { unixSeconds } from '../clock.js';
import { type Call, type Order, statisticsOf, type Task } from './task.js';

const ringingSeconds = 10;
const talkingSeconds = 30;

export function callCallbackBody(task: Task, order: Order, call: Call): object {
  return {
    callbackType: 3,
    ...orderFields(task, order),
    callInfoDetail: {
      ...callInfoDetail(order, call),
      // The two fields that the order callback's sample does not have.
      callingNumber: '999000000100',
      lineAddress: '192.0.2.10',
    },
  };
}

/** `callbackType` is text on this page and a number on the two others. */
export function orderCallbackBody(task: Task, order: Order): object {
  const lastCall = order.calls.at(-1);
  return {
    callbackType: '2',
    ...orderFields(task, order),
    ...(lastCall && { callInfoDetail: callInfoDetail(order, lastCall) }),
  };
}

export function taskCallbackBody(task: Task): object {
  return {
    callbackType: 1,
    userTaskID: task.request.userTaskID,
    taskID: task.taskID,
    sceneID: task.request.sceneID,
    taskStatus: task.status,
    createTs: unixSeconds(task.createdAt),
    taskStat: statisticsOf(task),
  };
}

function orderFields({ request, taskID }: Task, order: Order): object {
  return {
    orderID: order.request.orderID,
    userPhone: order.request.userPhone,
    userName: order.request.userName,
    sceneID: request.sceneID,
    userTaskID: request.userTaskID,
    taskID,
    finish: order.finished,
    other: order.request.other,
  };
}

/** The vendor's value lists of callStatus, hangupCause, intentLevel and the agent's fields are unknown: all assumed. */
function callInfoDetail(order: Order, { callID, answered, startedAt }: Call): object {
  const start = unixSeconds(startedAt);
  const answer = start + ringingSeconds;
  return {
    callID,
    callStatus: answered ? 1 : 2,
    callStartTs: start,
    callAnswerTs: answered ? answer : 0,
    callEndTs: answered ? answer + talkingSeconds : answer,
    callDuration: answered ? talkingSeconds : 0,
    callAudioUrl: answered ? `https://example.com/recordings/${callID}.mp3` : '',
    hangupCause: answered ? 'normal' : 'no answer',
    termSipCode: answered ? '200' : '480',
    intents: answered
      ? [{ intentID: 'intent-a', intentTag: '', intentName: 'interested', intentLevel: 1 }]
      : [],
    sms: [],
    agent: { agentName: null, agentGroup: null, agentCallStatus: null },
    params: order.request.params,
  };
}
