/** The states for display. That they are Chinese on the wire is concluded; the words are ours. */
const names: Readonly<Record<string, string>> = {
  Scheduling: '待调度',
  Executing: '执行中',
  Succeeded: '已结束-已达',
  Paused: '已暂停',
  Failed: '已结束-未达',
  Cancelled: '已取消',
  NoAnswer: '未接通-无人接听',
  NotExist: '未接通-空号',
  Busy: '未接通-占线',
  NotConnected: '未接通-无法接通',
  PoweredOff: '未接通-关机',
  Terminated: '未拨打-已终止',
  PerDayCallCountLimit: '未拨打-超过每日限制',
  SucceededFinish: '已接通-正常结束',
  SucceededChatbotHangUpAfterSilence: '已接通-静默超时挂机',
  SucceededClientHangUp: '已接通-用户挂机',
  SucceededTransferByIntent: '已接通-转人工',
  SucceededInoInterAction: '已接通-无交互',
  SucceededSpecialInterceptVoiceAssistant: '已接通-语音助手',
};

export function statusName(status: string): string {
  return names[status] ?? status;
}
