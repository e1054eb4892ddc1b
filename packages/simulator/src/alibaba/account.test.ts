import { describe, expect, it } from 'vitest';
import { createGroup, InstanceId } from '../testing/alibaba-actions.js';
import { start, startStepped } from '../testing/stepped-alibaba.js';

const page = { PageNumber: 1, PageSize: 10 };

describe('an account', () => {
  it('has one instance, and those in which something was made', async () => {
    const { ask } = await startStepped();
    const list = async (filter: object = {}) =>
      ((await ask('ListInstances', { ...filter })).Instances as { InstanceId: string }[]).map(
        (row) => row.InstanceId,
      );
    expect(await list()).toEqual([InstanceId]);
    await ask('DescribeInstance', { InstanceId: 'another' });
    await createGroup(ask, [], { InstanceId: 'another' });
    expect(await list()).toEqual([InstanceId, 'another']);
    expect(await list({ Name: 'another' })).toEqual(['another']);
    expect(await list({ PageNumber: 2, PageSize: 1 })).toEqual(['another']);
    expect(await list({ ResourceGroupId: 'rg-1' })).toEqual([]);
    expect(await ask('DescribeInstance')).toMatchObject({
      Instance: { InstanceId, MaxConcurrentConversation: 100, CreationTime: start.getTime() },
    });
  });

  it('has scripts: the preset one, those of robots, and those that groups name', async () => {
    const flow = { start: 'a', nodes: { a: { says: 'a', listens: { keys: { 1: 'b' } } }, b: { says: 'b' } } };
    const robots = [{ entry: 'robot-1', flow }];
    const { ask } = await startStepped({ script: { robots } });
    const { JobsId } = await createGroup(ask, ['999000000001'], { ScriptId: 'mine' });
    const { Scripts } = await ask('ListScripts', page);
    expect(Scripts).toMatchObject({
      TotalCount: 3,
      List: [
        { ScriptName: '演示话术' },
        { ScriptId: 'robot-1' },
        { ScriptId: 'mine', CreateTime: start.getTime() },
      ],
    });
    expect((await ask('ListScripts', { ...page, ScriptName: 'mine' })).Scripts).toMatchObject({
      TotalCount: 1,
    });
    expect((await ask('ListScripts', { ...page, NluEngine: 'Prompts' })).Scripts).toMatchObject({
      TotalCount: 0,
    });
    const { Job } = await ask('DescribeJob', { JobId: JobsId[0] as string, WithScript: true });
    expect(Job).toMatchObject({ Script: { ScriptId: 'mine' } });
    const { DialogueFlows } = await ask('ListDialogueFlows', { ScriptId: 'robot-1' });
    const [main] = DialogueFlows as { DialogueFlowDefinition: string }[];
    expect(JSON.parse(main?.DialogueFlowDefinition ?? '')).toEqual({
      nodes: [
        { name: 'a', says: 'a', isStart: true },
        { name: 'b', says: 'b', isStart: false },
      ],
      transitions: [{ from: 'a', when: 'key 1', to: 'b' }],
    });
  });

  it('calls from its numbers, to which groups may add', async () => {
    const { ask, simulator } = await startStepped();
    await createGroup(ask, [], { 'CallingNumber.1': '95187' });
    const { OutboundCallNumbers } = await ask('ListOutboundCallNumbers', page);
    expect(OutboundCallNumbers).toMatchObject({
      TotalCount: 3,
      List: [{ Number: '999000000100' }, { Number: '999000000101' }, { Number: '95187' }],
    });
    await createGroup(ask, ['999000000001', '999000000002']);
    const used = simulator.alibaba
      .jobs()
      .flatMap(({ tasks }) => tasks.map(({ callingNumber }) => callingNumber));
    expect(used).toEqual(['999000000100', '999000000101']);
  });
});
