interface Callee {
  calleeNumber: string;
  text1: string;
  text2: string;
  text3: string;
}

export const count: number;
export const callees: { laaffic: (index: number) => Callee };
export const requests: { laaffic: (numberInfoList: readonly object[]) => object };
