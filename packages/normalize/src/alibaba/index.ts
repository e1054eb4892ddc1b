export { type AlibabaDialogOptions, createAlibabaDialog } from './create-alibaba-dialog.js';
