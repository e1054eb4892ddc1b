/** `appKey` and `appSecret` are for the dialogs, `accessKey` and `secretKey` for the campaigns. */
export interface HuaweiCredentials {
  appKey: string;
  appSecret: string;
  vdnId: string;
  accessKey: string;
  secretKey: string;
}
