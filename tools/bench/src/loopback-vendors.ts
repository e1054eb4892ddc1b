import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const accounts = {
  nxcloud: { uuid: 'u'.repeat(32), secretKey: 's'.repeat(32) },
  alibaba: { accessKeyId: 'LTAI4testtesttesttest', accessKeySecret: 's'.repeat(30) },
};

export const answers = {
  nxcloud: {
    retCode: 0,
    retMsg: 'success',
    responseID: '7e0e0b0c8d3f4c1f9f1c2d3e4f506172',
    taskID: '6f1f2a4e9d1c4a6b8c7d',
    totalCount: 1,
    successCount: 1,
    errList: [],
  },
  alibaba: {
    RequestId: '254EB995-DEDF-48A4-9101-9CA5B72FFBCC',
    JobGroupId: 'd004cfd2-6a81-491c-83c6-cbe186620c95',
    JobsId: ['72dcd26b-f12d-4c27-b3af-18f6aed5b160'],
    HttpStatusCode: 200,
    Code: 'OK',
    Message: 'Success',
    Success: true,
  },
};

/** The vendors on 127.0.0.1, in a process of their own that ends with this one. */
export async function startVendors(): Promise<{ url: string; close: () => void }> {
  const program = fileURLToPath(new URL('./vendors-process.ts', import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [port] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${Number(port)}`, close: () => child.stdin.end() };
}
