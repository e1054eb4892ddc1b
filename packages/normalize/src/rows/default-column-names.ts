/** What each field of a callee may be called in a header, without spaces, `_` and `-`, in small letters. */
export const defaultColumnNames = {
  id: ['id', 'calleeid', '编号'],
  phone: [
    'phone',
    'phonenumber',
    'callee',
    'calleenumber',
    'mobile',
    'mobilenumber',
    'mobilephone',
    'telephone',
    'tel',
    '手机',
    '手机号',
    '手机号码',
    '电话',
    '电话号码',
  ],
  name: ['name', 'fullname', 'calleename', '姓名', '名字'],
  timeZone: ['timezone', '时区'],
  passThrough: ['passthrough'],
} as const;
