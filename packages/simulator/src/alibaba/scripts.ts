import type { RobotFlow } from '../robots/robot-flow.js';
import type { ScriptBook } from '../script/script-book.js';
import { presetScriptId } from './instances.js';
import type { JobStore } from './job-store.js';

/** A script of an instance. */
export interface RobotScript {
  scriptId: string;
  createdAt: Date;
}

/** The preset one, those of the simulator's script by name, and those that the instance's groups name: every script exists. */
export function scriptsOf(store: JobStore, book: ScriptBook, instanceId: string): RobotScript[] {
  const createdAt = store.openedAt();
  const known = [presetScriptId, ...book.entriesOf('alibaba').filter((entry) => entry !== instanceId)];
  const scripts = new Map(known.map((scriptId) => [scriptId, { scriptId, createdAt }]));
  for (const { settings, createdAt: namedAt } of store.groups(instanceId)) {
    const { ScriptId: scriptId } = settings;
    if (scriptId !== undefined && !scripts.has(scriptId))
      scripts.set(scriptId, { scriptId, createdAt: namedAt });
  }
  return [...scripts.values()];
}

export function scriptName(scriptId: string): string {
  return scriptId === presetScriptId ? '演示话术' : scriptId;
}

/** Under all names that ListScripts and DescribeJob have for its fields. The states of scripts are not documented. */
export function scriptRow({ scriptId, createdAt }: RobotScript): object {
  const name = scriptName(scriptId);
  return {
    ScriptId: scriptId,
    ScriptName: name,
    Name: name,
    ScriptDescription: name,
    ...{ IsDrafted: false, IsDebugDrafted: false, IsPreset: scriptId === presetScriptId },
    ...{ AgentLlm: false, EmotionEnable: false, LongWaitEnable: false, NewBargeInEnable: false },
    ...{ MiniPlaybackEnable: false, NluEngine: '', NluAccessType: '' },
    CreateTime: createdAt.getTime(),
    UpdateTime: createdAt.getTime(),
  };
}

/** The robot's graph as JSON text with nodes and transitions; what these look like is not documented. */
export function flowDefinition({ start, nodes }: RobotFlow): string {
  const transitions = Object.entries(nodes).flatMap(([from, { listens = {}, transfer }]) => {
    const { keys = {}, phrases = [], otherwise, silence } = listens;
    const goals = [
      ...Object.entries(keys).map(([key, to]) => ({ when: `key ${key}`, to })),
      ...phrases.map(({ contains, goTo }) => ({ when: contains, to: goTo })),
      { when: 'otherwise', to: otherwise },
      { when: 'silence', to: silence },
      { when: 'transfer failed', to: transfer?.failed },
    ];
    return goals.filter(({ to }) => to !== undefined).map((goal) => ({ from, ...goal }));
  });
  const named = Object.entries(nodes).map(([name, { says }]) => ({ name, says, isStart: name === start }));
  return JSON.stringify({ nodes: named, transitions });
}
