/** The fields of a valid request that the simulator acts on; `inparams` has more or fewer of them by inaction. */
export interface DialogRequest {
  userid: string;
  inaction: 7 | 8 | 9 | 11 | 13;
  inparams: {
    auth_token: string;
    call_dst_id: string;
    call_id?: string;
    call_sor_id?: string;
    real_callee?: string;
    entrance_id?: string;
    call_media_type?: string;
    flow_result_type?: string;
    input?: string;
    trans_result?: string;
  };
}
