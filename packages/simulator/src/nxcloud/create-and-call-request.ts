/** The fields of a valid createAndCall body that the simulator acts on. */
export interface CreateAndCallRequest {
  userTaskID: string;
  sceneID: string;
  taskCreateSetting: { startupType: 1 | 2 | 3; maxCall: number; taskCallbackUrl: string };
  funcFlag: { taskKeep: boolean; roundRedial: boolean };
  callInfoList: { orderCallbackUrl: string; callCallbackUrl: string; callList: OrderRequest[] };
}

export interface OrderRequest {
  orderID: string;
  userPhone: string;
  other: string;
  userName: string;
  params: { name: string; value: string }[];
}
