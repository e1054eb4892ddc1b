import { unixSeconds } from '../clock.js';
import { type Call, type Order, statisticsOf, type Task } from './task.js';

const ringingSeconds = 10;
const talkingSeconds = 30;

export function callCallbackBody(task: Task, order: Order, call: Call): object {
  return {
    callbackType: 3,
    ...orderFields(task, order),
    callInfoDetail: { ...callInfoDetail(order, call), ...lineFields },
  };
}

/** The two fields that the order callback's sample does not have. */
const lineFields = { callingNumber: '999000000100', lineAddress: '192.0.2.10' };

/** What listOrderDetail tells of an order. Nothing is transcribed. */
export function orderDetail(task: Task, order: Order): object {
  const callInfoDetailList = order.calls.map((call) => ({
    ...callInfoDetail(order, call),
    ...lineFields,
    recordDetail: [],
  }));
  return { ...orderFields(task, order), callInfoDetailList };
}

/** What exportBatchCall tells of an order: its last call, and zeros and empty texts before the first. */
export function exportedCall(order: Order): object {
  const { orderID, userPhone, other } = order.request;
  const call = order.calls.at(-1);
  const { callID, callStatus, callStartTs, intents } = call
    ? callInfoDetail(order, call)
    : { callID: '', callStatus: 0, callStartTs: 0, intents: [] };
  return { orderID, userPhone, other, callID, callStatus, callStartTs, intents };
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
  return { callbackType: 1, ...taskRow(task) };
}

/** What the task callback and listTask tell of a task. */
export function taskRow(task: Task): object {
  return {
    userTaskID: task.userTaskID,
    taskID: task.taskID,
    sceneID: task.sceneID,
    taskStatus: task.status,
    createTs: unixSeconds(task.createdAt),
    taskStat: statisticsOf(task),
  };
}

function orderFields({ userTaskID, sceneID, taskID }: Task, order: Order): object {
  return {
    orderID: order.request.orderID,
    userPhone: order.request.userPhone,
    userName: order.request.userName,
    sceneID,
    userTaskID,
    taskID,
    finish: order.finished,
    other: order.request.other,
  };
}

/** The vendor's value lists of callStatus, hangupCause, intentLevel and the agent's fields are unknown: all assumed. */
function callInfoDetail(order: Order, { callID, answered, startedAt }: Call) {
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
