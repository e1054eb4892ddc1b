import { readCsv } from '@outdial/normalize/rows';

const file = Buffer.from('order,phone,Amount\nA-1,+999000000001,128.50\nA-2\n'); // mostly the path of a file
const rows = readCsv(file, { columns: { id: 'order', phone: 'phone', variables: { amount: 'Amount' } } });
for await (const chunk of rows.chunks()) {
  for (const { line, callee, problem } of chunk) {
    if (problem) console.log(`line ${line}: ${problem.column ?? 'the row'} ${problem.message}`);
    else console.log(callee.id, callee.variables?.amount);
  }
}
