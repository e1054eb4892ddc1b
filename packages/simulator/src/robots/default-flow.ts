import type { RobotFlow } from './robot-flow.js';

/** The robot of every campaign and access code that the script gives none. */
export const defaultFlow: RobotFlow = {
  start: 'greeting',
  nodes: {
    greeting: {
      says: '您好,我是演示机器人,请问您现在方便接听电话吗?',
      interruptible: true,
      listens: {
        phrases: [
          { contains: '不', goTo: 'farewell' },
          { contains: '人工', goTo: 'transfer' },
        ],
        silence: 'once more',
        otherwise: 'question',
      },
    },
    'once more': {
      says: '您好,请问听得到吗?',
      interruptible: true,
      listens: { silence: 'silent farewell', otherwise: 'question' },
    },
    question: {
      says: '好的,请问您对我们的服务满意吗?满意请按1,转人工请按0。',
      interruptible: true,
      listens: {
        keys: { 1: 'satisfied', 2: 'farewell', 0: 'transfer' },
        phrases: [
          { contains: '不', goTo: 'farewell' },
          { contains: '人工', goTo: 'transfer' },
        ],
        silence: 'silent farewell',
        otherwise: 'satisfied',
      },
    },
    satisfied: { says: '感谢您的支持,再见。', intent: 'A' },
    farewell: { says: '打扰了,再见。', intent: 'D' },
    'silent farewell': { says: '感谢您的接听,再见。', intent: 'E' },
    transfer: {
      says: '好的,正在为您转接。',
      intent: 'B',
      transfer: { to: 'service', failed: 'nobody free' },
    },
    'nobody free': { says: '抱歉,现在没有人工坐席,稍后再联系您,再见。' },
  },
};
