import type { ScriptBook } from '../script/script-book.js';
import { concurrencyOfInstance, missingInstanceId, presetInstanceId, presetNumbers } from './instances.js';
import type { JobStore } from './job-store.js';
import { pageOf } from './pages.js';
import type { ListInstancesRequest, ListScriptsRequest, OfInstance, Page } from './requests.js';
import { flowDefinition, scriptRow, scriptsOf } from './scripts.js';

export interface InstanceContext {
  store: JobStore;
  script: ScriptBook;
}

/** The operations on what an account has: instances, scripts, flows and numbers. */
export function instanceOperations({ store, script }: InstanceContext) {
  return {
    listInstances: (request: ListInstancesRequest) => {
      const { List, ...counts } = pageOf(instancesOf(store, request), request, (id) => instanceRow(store, id));
      return { members: { Instances: List, ...counts } };
    },
    describeInstance: ({ InstanceId }: OfInstance) => ({
      members: { Instance: instanceRow(store, InstanceId) },
    }),
    listScripts: (request: ListScriptsRequest) => {
      const { InstanceId, ScriptName, NluEngine } = request;
      const scripts = scriptsOf(store, script, InstanceId)
        .map(scriptRow)
        .filter((row) => ScriptName === undefined || nameOf(row) === ScriptName)
        .filter(() => NluEngine === undefined || NluEngine === '');
      return { members: { Scripts: pageOf(scripts, request, (row) => row) } };
    },
    listOutboundCallNumbers: (request: OfInstance & Page) => {
      const numbers = numbersOf(store, request.InstanceId);
      const rowOf = (number: string) => ({ Number: number, OutboundCallNumberId: `number-${number}` });
      return { members: { OutboundCallNumbers: pageOf(numbers, request, rowOf) } };
    },
    listDialogueFlows: ({ InstanceId, ScriptId }: OfInstance & { ScriptId: string }) => ({
      members: {
        DialogueFlows: [
          {
            DialogueFlowId: `flow-${ScriptId}`,
            DialogueFlowName: '主流程',
            DialogueFlowType: 'MainFlow',
            DialogueFlowDefinition: flowDefinition(script.flowOf('alibaba', ScriptId, InstanceId)),
            ScriptId,
            ScriptVersion: String(store.openedAt().getTime()),
          },
        ],
      },
    }),
  };
}

/** The preset one, and those in which something was made. None has a resource group or a tag. */
function instancesOf(store: JobStore, { Name, ResourceGroupId, Tag = [] }: ListInstancesRequest): string[] {
  if (ResourceGroupId !== undefined || Tag.length > 0) return [];
  const ids = [...new Set([presetInstanceId, ...store.instanceIds()])];
  return ids.filter((id) => id !== missingInstanceId && (Name === undefined || instanceName(id) === Name));
}

function instanceName(instanceId: string): string {
  return instanceId === presetInstanceId ? '演示实例' : instanceId;
}

function instanceRow(store: JobStore, instanceId: string): object {
  const name = instanceName(instanceId);
  return {
    InstanceId: instanceId,
    InstanceName: name,
    InstanceDescription: name,
    CreationTime: store.openedAt().getTime(),
    IsPreset: instanceId === presetInstanceId,
    MaxConcurrentConversation: concurrencyOfInstance,
    ResourceTags: [],
  };
}

function nameOf(row: object): unknown {
  return (row as { ScriptName?: string }).ScriptName;
}

/** The preset ones, and those that the instance's groups name. */
function numbersOf(store: JobStore, instanceId: string): string[] {
  const named = store
    .groups(instanceId)
    .flatMap(({ settings }) => [...(settings.CallingNumber ?? []), ...(settings.RecallCallingNumber ?? [])]);
  return [...new Set([...presetNumbers, ...named])];
}
