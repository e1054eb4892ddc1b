// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

export interface webhooks {
  taskEnded: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A task has ended */
    post: operations["taskEnded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @constant */
    Product: "bellhop";
    Refusal: {
      /** @description What is wrong. */
      retCode: number;
    };
    /** @description Seen only in a sample. */
    RenameTaskRequest: {
      /** @description The new name. Seen only in a sample. */
      to: string;
      /** @description Sent as a repeat list. Seen only in a sample. */
      labels: string[];
    };
    CreateTaskRequest: {
      product?: components["schemas"]["Product"];
      task: components["schemas"]["Task"];
    };
    Task: {
      /** @description Name of the task. */
      name: string;
      /**
       * @description How the task starts.
       * @enum {integer}
       */
      mode: 1 | 2;
      /** @description When the task starts. Inferred: The handbook only shows it. */
      startAt?: number;
      /** @description Where its end is told. */
      callbackUrl?: string;
      numbers?: string[];
    };
    CreateTaskResponse: {
      retCode?: number;
      /**
       * Format: int64
       * @description The vendor's id of the task.
       */
      taskId?: number | string;
      /** @description Seen only in a sample. */
      state?: components["schemas"]["State"];
    };
    ListTasksResponse: {
      retCode?: number;
      /** @description How many there are on all pages. */
      total?: number;
      /** @description The tasks of the page. */
      tasks?: {
        /** @description Name of the task. */
        name?: string;
        /** @description The queue. */
        queue?: number;
        /** @description How many numbers it has. */
        count?: number;
        /** @description How it starts. */
        mode?: number;
        /** @description When it was made, in Unix seconds. */
        madeAt?: number;
        /**
         * Format: int64
         * @description The vendor's id of the task.
         */
        taskId?: number | string;
        /** @description Seen only in a sample. */
        state?: components["schemas"]["State"];
      }[];
    };
    /**
     * State of a task.
     * @description Seen only in a sample.
     */
    State: 1 | 2 | (number & {}) | null;
    TaskEnded: {
      /** @description Seen only in a sample. */
      state: components["schemas"]["State"];
    };
  };
  responses: {
    /** @description The signature is wrong. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Refusal"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description Id of the request. */
    RequestID: string;
  };
  pathItems: never;
}
export interface operations {
  createTask: {
    parameters: {
      query?: {
        /** @description Whether to try only. */
        dryRun?: boolean;
      };
      header?: never;
      path: {
        /** @description The tenant. */
        tenant: string;
        /** @description The queue. */
        queue: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateTaskRequest"];
      };
    };
    responses: {
      /** @description Created. */
      200: {
        headers: {
          requestID: components["headers"]["RequestID"];
          /** @description Which machine answered. Seen only in a sample. */
          "x-node"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateTaskResponse"];
        };
      };
      401: components["responses"]["Refused"];
      /** @description Closed for maintenance. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": unknown;
        };
      };
    };
  };
  findTask: {
    parameters: {
      query: {
        /** @description Name of the task. */
        name: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateTaskResponse"];
        };
      };
    };
  };
  listTasks: {
    parameters: {
      query: {
        /** @description The queue. */
        queue: number;
        /** @description Names of tasks. */
        names?: string[];
        /** @description How the names begin. */
        prefix?: string;
        /** @description Whether to list deleted tasks. */
        deleted?: boolean;
        /** @description Tasks made from then on. */
        madeFrom?: string;
        /** @description Number of the page. */
        page: number;
        /** @description Tasks of a page. */
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Listed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListTasksResponse"];
        };
      };
    };
  };
  renameTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the task. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["RenameTaskRequest"];
      };
    };
    responses: {
      /** @description Renamed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  cancelTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the task. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Cancelled. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskEnded: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["TaskEnded"];
      };
    };
    responses: {
      /** @description Received. */
      200: {
        headers: {
          /** @description How many were taken. */
          "x-taken": number;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
