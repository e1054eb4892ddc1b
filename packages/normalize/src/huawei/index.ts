export { createHuaweiDialog, type HuaweiDialogOptions } from './create-huawei-dialog.js';
