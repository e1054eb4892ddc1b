import { unixSeconds } from '../clock.js';
import type { CallRecord } from '../dialling/call-record.js';
import { callDetail, lineFields, recordDetailOf } from './call-detail.js';
import { callsOf, isFinished, type Order, statusOf, type Task } from './task.js';
import { statisticsOf } from './task-counts.js';

export function callCallbackBody(task: Task, order: Order, call: CallRecord): object {
  return {
    callbackType: 3,
    ...orderFields(task, order),
    callInfoDetail: { ...callDetail(task, order, call), ...lineFields },
  };
}

/** What listOrderDetail tells of an order. */
export function orderDetail(task: Task, order: Order): object {
  const callInfoDetailList = callsOf(order).map((call) => ({
    ...callDetail(task, order, call),
    ...lineFields,
    recordDetail: recordDetailOf(call),
  }));
  return { ...orderFields(task, order), callInfoDetailList };
}

/** What exportBatchCall tells of an order: its last call, and zeros and empty texts before the first. */
export function exportedCall(task: Task, order: Order): object {
  const { orderID, userPhone, other } = order.data.request;
  const call = callsOf(order).at(-1);
  const { callID, callStatus, callStartTs, intents } = call
    ? callDetail(task, order, call)
    : { callID: '', callStatus: 0, callStartTs: 0, intents: [] };
  return { orderID, userPhone, other, callID, callStatus, callStartTs, intents };
}

/** `callbackType` is text on this page and a number on the two others. */
export function orderCallbackBody(task: Task, order: Order): object {
  const lastCall = callsOf(order).at(-1);
  return {
    callbackType: '2',
    ...orderFields(task, order),
    ...(lastCall && { callInfoDetail: callDetail(task, order, lastCall) }),
  };
}

export function taskCallbackBody(task: Task): object {
  return { callbackType: 1, ...taskRow(task) };
}

/** What the task callback and listTask tell of a task. */
export function taskRow(task: Task): object {
  const { userTaskID, sceneID, createdAt, counts } = task.data;
  return {
    userTaskID,
    taskID: task.id,
    sceneID,
    taskStatus: statusOf(task),
    createTs: unixSeconds(createdAt),
    taskStat: statisticsOf(counts),
  };
}

function orderFields({ id, data }: Task, order: Order): object {
  const { orderID, userPhone, userName, other } = order.data.request;
  const { userTaskID, sceneID } = data;
  return { orderID, userPhone, userName, sceneID, userTaskID, taskID: id, finish: isFinished(order), other };
}
