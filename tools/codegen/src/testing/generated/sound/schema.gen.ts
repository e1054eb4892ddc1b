// GENERATED from specs/sound/openapi.yaml (sha256 0f506ea754e3f1ca…). Do not edit: change the document and run `npm run generate`.

export interface paths {
    "/tenants/{tenant}/queues/{queue}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a task */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find a task */
        get: operations["findTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
        CreateTaskRequest: {
            /** @constant */
            product?: "bellhop";
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
            /** @description When the task starts. */
            startAt?: number;
            /** @description Where its end is told. */
            callbackUrl?: string;
            numbers?: string[];
        };
        CreateTaskResponse: {
            retCode?: number;
            state?: components["schemas"]["State"];
        };
        /** State of a task. */
        State: 1 | 2 | (number & {}) | null;
        TaskEnded: {
            state: components["schemas"]["State"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTaskResponse"];
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
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
