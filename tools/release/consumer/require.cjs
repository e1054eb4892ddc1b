const alibaba = require('@outdial/alibaba');
const core = require('@outdial/core');
const huawei = require('@outdial/huawei');
const laaffic = require('@outdial/laaffic');
const nxcloud = require('@outdial/nxcloud');
const simulator = require('@outdial/simulator');
const { exercise } = require('./exercise.mjs');

for (const entry of require('./entries.json')) require(entry);
exercise({ alibaba, core, huawei, laaffic, nxcloud, simulator });
