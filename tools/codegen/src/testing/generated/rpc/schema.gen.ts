// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Seen only in a sample. */
    Route: {
      /** @description Colours of the doors. Seen only in a sample. */
      via: components["schemas"]["Colour"][];
      /** @description Anything. Seen only in a sample. */
      note?: {
        [key: string]: unknown;
      };
    };
    Stop: {
      floor: number;
    };
    /** @description By kind of the piece. */
    CarryRequest: components["schemas"]["Suitcase"] | components["schemas"]["Crate"];
    /** @description A suitcase. */
    Suitcase: {
      /**
       * @description What it is.
       * @constant
       */
      kind: "suitcase";
      auth: components["schemas"]["Auth"];
      colour: components["schemas"]["Colour"];
    };
    Crate: {
      /** @constant */
      kind: "crate";
      auth: components["schemas"]["Auth"];
      /** @description Crates inside. */
      inside?: components["schemas"]["Crate"][] | null;
      weight?: number;
    };
    Auth: {
      /** @description The token of logIn. */
      token?: string;
    };
    /** @description Colour of a thing. */
    Colour: "red" | "orange" | "yellow" | "green" | "blue" | "violet" | "black" | "white" | "grey" | (string & {});
    CarryResponse: {
      /** @description How it went. Seen only in a sample. */
      Result?: string | null;
      /**
       * Format: int64
       * @description Id of the piece.
       */
      PieceId?: number | string | null;
      /** @description The stops made. */
      StopsJson?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  carry: {
    parameters: {
      query: {
        /** @description Name of the operation. Documented for a sibling. */
        Action?: "Carry";
        /** @description Where to. Documented for a sibling. */
        Floor: number;
        /** @description Labels of the piece. Documented for a sibling: The sister brand has them. */
        Label?: string[];
        /** @description The way to take. Seen only in a sample. */
        Route: components["schemas"]["Route"];
        /** @description Where to stop; the list and each stop are texts. Documented for a sibling. */
        StopsJson?: components["schemas"]["Stop"][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CarryRequest"];
      };
    };
    responses: {
      /** @description Carried. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CarryResponse"];
        };
      };
    };
  };
  logIn: {
    parameters: {
      query?: {
        /** @description Name of the operation. */
        Action?: "LogIn";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Logged in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
