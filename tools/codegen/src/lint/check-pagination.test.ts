import { type Broken, expectFindings } from '../testing/expect-findings.js';

const listTasks = '/paths/~1tasks~1list/get';
const pages = `${listTasks}/x-pagination`;

const broken: readonly Broken[] = [
  [
    'pages of what does not read',
    [{ at: `${listTasks}/x-effect`, to: 'writes' }],
    /x-pagination\/style listTasks does not read/,
  ],
  [
    'a position that is no field',
    [{ at: `${pages}/position`, to: '/no' }],
    /position listTasks takes no integer \/no/,
  ],
  [
    'a position that is no number',
    [{ at: `${pages}/position`, to: '/prefix' }],
    /position listTasks takes no integer \/prefix/,
  ],
  ['a first page before the first', [{ at: `${pages}/first`, to: 0 }], /first \/page begins at 1/],
  [
    'a size that is no field',
    [{ at: `${pages}/size`, to: '/limit' }],
    /size listTasks takes no integer \/limit/,
  ],
  [
    'another size than the documented default',
    [{ at: `${pages}/defaultSize`, to: 20 }],
    /defaultSize the default of \/size is 10/,
  ],
  ['a default above the most', [{ at: `${pages}/defaultSize`, to: 51 }], /defaultSize more than maxSize/],
  [
    'another most than the documented one',
    [{ at: `${pages}/maxSize`, to: 100 }],
    /maxSize the maximum of \/size is 50/,
  ],
  [
    'no most although one is documented',
    [{ at: `${pages}/maxSize`, to: undefined }],
    /maxSize the maximum of \/size is 50/,
  ],
  [
    'a most that is not documented',
    [{ at: `${listTasks}/parameters/6/schema/maximum`, to: undefined }],
    /maxSize the maximum of \/size is not documented/,
  ],
  [
    'records that are no list',
    [{ at: `${pages}/records`, to: '/total' }],
    /records listTasks answers no list \/total/,
  ],
  [
    'a total that is no number',
    [{ at: `${pages}/total`, to: '/tasks' }],
    /total listTasks answers no integer \/tasks/,
  ],
  [
    'an offset that begins with 1',
    [{ at: `${pages}/style`, to: 'offset' }],
    /x-pagination: .*first must be equal to constant/,
  ],
  [
    'pages of something else than an operation',
    [
      {
        at: '/components/schemas/Task/x-pagination',
        to: { style: 'page', position: '/a', first: 1, size: '/b', defaultSize: 1, records: '/c' },
      },
    ],
    /x-pagination may not stand here/,
  ],
];

expectFindings(broken);
