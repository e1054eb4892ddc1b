import { readFileSync } from 'node:fs';
import * as alibaba from '@outdial/alibaba';
import * as core from '@outdial/core';
import * as huawei from '@outdial/huawei';
import * as laaffic from '@outdial/laaffic';
import * as nxcloud from '@outdial/nxcloud';
import * as simulator from '@outdial/simulator';
import { exercise } from './exercise.mjs';

for (const entry of JSON.parse(readFileSync('entries.json', 'utf8'))) await import(entry);
await exercise({ alibaba, core, huawei, laaffic, nxcloud, simulator });
