// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

/** The document of sound as JSON. */
export const soundDocument = String.raw`{
"openapi":"3.1.1",
"info":{
"title":"Bellhop",
"version":"v1",
"x-sources":{
"handbook":{"title":"The Bellhop handbook","address":"https://example.com/bellhop","completeness":"whole"}
}
},
"servers":[{"url":"https://bellhop.example.com"}],
"x-signing":{
"schemes":["nxcloud-digest"],
"parts":{
"sign":"header sign",
"requestID":"header requestID"
},
"response":true
},
"x-envelope":{
"code":["retCode"],
"success":["0"],
"message":["retMsg"],
"requestId":["requestID"]
},
"x-errors":{
"6":{
"category":"authentication",
"retryable":false,
"remedy":"clock",
"meaning":"The signature is wrong, or too old.",
"x-source":{"ref":"handbook","standing":"documented"}
},
"9":{
"category":"conflict",
"outcome":"unknown",
"retryable":false,
"meaning":"The task exists.",
"x-source":{"ref":"handbook","standing":"sample"}
}
},
"paths":{
"/tenants/{tenant}/queues/{queue}/tasks":{
"post":{"operationId":"createTask","summary":"Create a task","x-source":{"ref":"handbook","standing":"documented"},"x-effect":"dials","x-idempotency":{"key":"task.name","duplicateCodes":["9"],"refusesDuplicates":{"x-source":{"ref":"handbook","standing":"documented"}},"reconcile":{"operation":"listTasks","input":[{"pointer":"/names","from":"keys","most":5},{"pointer":"/prefix","from":"key","maxLength":8},{"pointer":"/queue","from":"request","request":"/queue"},{"pointer":"/deleted","from":"constant","value":false},{"pointer":"/madeFrom","from":"time","shiftSeconds":-300,"form":{"as":"local","zone":"Asia/Shanghai"}}],"records":"/tasks","recordKey":"/name","matches":[{"record":"/count","request":"/task/numbers","as":"count"},{"record":"/queue","request":"/queue"},{"record":"/state","oneOf":[1,2]},{"record":"/mode","request":"/task/mode","values":{"1":[1],"2":[1,2]}},{"record":"/madeAt","madeWithinSeconds":60,"form":{"as":"epoch_seconds"}}],"answer":[{"pointer":"/taskId","record":"/taskId"}],"note":"The list is renewed every minute.","x-source":{"standing":"inferred","note":"By the members of the list."}}},"parameters":[{"name":"tenant","in":"path","required":true,"description":"The tenant.","x-filled-by":"client","schema":{"type":"string"}},{"name":"queue","in":"path","required":true,"description":"The queue.","schema":{"type":"integer"}},{"name":"dryRun","in":"query","description":"Whether to try only.","schema":{"type":"boolean"}},{"name":"sign","in":"header","required":true,"description":"Signature.","x-filled-by":"client","schema":{"type":"string"}},{"name":"Content-Encoding","in":"header","description":"The body may be compressed.","x-filled-by":"client","schema":{"type":"string","enum":["gzip"]}},{"name":"Accept-Encoding","in":"header","description":"The answer may be compressed.","x-filled-by":"client","schema":{"type":"string","enum":["gzip"]}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateTaskRequest"}}}},"responses":{"200":{"description":"Created.","headers":{"requestID":{"$ref":"#/components/headers/RequestID"},"x-node":{"description":"Which machine answered.","schema":{"type":"string"},"x-source":{"ref":"handbook","standing":"sample"}}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateTaskResponse"}}}},"401":{"$ref":"#/components/responses/Refused"},"503":{"description":"Closed for maintenance.","x-source":{"standing":"inferred","note":"Every vendor closes at times."},"content":{"text/html":{}}}}}
},
"/tasks/find":{
"get":{"operationId":"findTask","summary":"Find a task","x-source":{"ref":"handbook","standing":"documented"},"x-effect":"reads","parameters":[{"name":"name","in":"query","required":true,"description":"Name of the task.","schema":{"type":"string"}}],"responses":{"200":{"description":"Found.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateTaskResponse"}}}}}}
},
"/tasks/list":{
"get":{"operationId":"listTasks","summary":"List tasks","x-source":{"ref":"handbook","standing":"documented"},"x-effect":"reads","x-pagination":{"style":"page","position":"/page","first":1,"size":"/size","defaultSize":10,"maxSize":50,"records":"/tasks","total":"/total","x-source":{"standing":"inferred","note":"Only its sample has pages."}},"parameters":[{"name":"queue","in":"query","required":true,"description":"The queue.","schema":{"type":"integer"}},{"name":"names","in":"query","description":"Names of tasks.","schema":{"type":"array","maxItems":5,"items":{"type":"string"}}},{"name":"prefix","in":"query","description":"How the names begin.","schema":{"type":"string","maxLength":8}},{"name":"deleted","in":"query","description":"Whether to list deleted tasks.","schema":{"type":"boolean"}},{"name":"madeFrom","in":"query","description":"Tasks made from then on.","schema":{"type":"string"}},{"name":"page","in":"query","required":true,"description":"Number of the page.","schema":{"type":"integer","minimum":1}},{"name":"size","in":"query","description":"Tasks of a page.","schema":{"type":"integer","maximum":50,"default":10}}],"responses":{"200":{"description":"Listed.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListTasksResponse"}}}}}}
},
"/tasks/{name}":{
"parameters":[{"name":"name","in":"path","required":true,"description":"Name of the task.","x-source":{"ref":"handbook","standing":"documented"},"schema":{"type":"string"}}],
"put":{"operationId":"renameTask","summary":"Rename a task","x-effect":"writes","x-source":{"ref":"handbook","standing":"sample","note":"Its page is lost."},"requestBody":{"required":true,"content":{"application/x-www-form-urlencoded":{"schema":{"$ref":"#/components/schemas/RenameTaskRequest"}}}},"responses":{"200":{"description":"Renamed."}}},
"delete":{"operationId":"cancelTask","summary":"Cancel a task","x-effect":"writes","x-source":{"ref":"handbook","standing":"documented"},"responses":{"204":{"description":"Cancelled."}}}
}
},
"webhooks":{
"taskEnded":{
"post":{"operationId":"taskEnded","summary":"A task has ended","x-source":{"ref":"handbook","standing":"documented"},"x-delivery":[{"operation":"createTask","pointer":"/task/callbackUrl"},{"console":"Settings → callbacks","note":"It holds for all tasks.","x-source":{"ref":"handbook","standing":"sample"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TaskEnded"}}}},"responses":{"200":{"description":"Received.","headers":{"x-taken":{"description":"How many were taken.","required":true,"schema":{"type":"integer","minimum":1}}}}}}
}
},
"components":{
"headers":{
"RequestID":{"description":"Id of the request.","required":true,"schema":{"type":"string"},"x-source":{"ref":"handbook","standing":"documented"}}
},
"responses":{
"Refused":{"description":"The signature is wrong.","x-source":{"ref":"handbook","standing":"documented"},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Refusal"}}}}
},
"schemas":{
"Product":{"type":"string","const":"bellhop","x-filled-by":"client","x-source":{"ref":"handbook","standing":"documented"}},
"Refusal":{"type":"object","x-source":{"ref":"handbook","standing":"documented"},"required":["retCode"],"properties":{"retCode":{"type":"integer","description":"What is wrong."}}},
"RenameTaskRequest":{"type":"object","x-source":{"ref":"handbook","standing":"sample"},"additionalProperties":false,"required":["to","labels"],"properties":{"to":{"type":"string","minLength":1,"description":"The new name."},"labels":{"type":"array","minItems":1,"items":{"type":"string"},"description":"Sent as a repeat list."}}},
"CreateTaskRequest":{"type":"object","x-source":{"ref":"handbook","standing":"documented"},"additionalProperties":false,"required":["product","task"],"properties":{"product":{"$ref":"#/components/schemas/Product"},"task":{"$ref":"#/components/schemas/Task"}}},
"Task":{"type":"object","x-source":{"ref":"handbook","standing":"documented"},"additionalProperties":false,"required":["name","mode"],"properties":{"name":{"type":"string","minLength":2,"maxLength":64,"description":"Name of the task."},"mode":{"type":"integer","enum":[1,2],"description":"How the task starts.","x-values":[{"value":1,"meaning":"at once"},{"value":2,"meaning":"at startAt","x-source":{"standing":"inferred","note":"By the name."}}]},"startAt":{"type":"integer","minimum":0,"description":"When the task starts.","x-source":{"standing":"inferred","note":"The handbook only shows it."}},"callbackUrl":{"type":"string","pattern":"^https?://","description":"Where its end is told."},"numbers":{"type":"array","minItems":1,"maxItems":3,"x-limit":{"maxItems":3,"beyond":"rejects","code":"6","x-source":{"standing":"inferred","note":"Tried."}},"items":{"type":"string","pattern":"^[0-9]{5,20}$"}}},"allOf":[{"description":"startAt is required when mode is 2.","x-source":{"ref":"handbook","standing":"sample"},"if":{"required":["mode"],"properties":{"mode":{"const":2}}},"then":{"required":["startAt"]}}]},
"CreateTaskResponse":{"type":"object","x-source":{"ref":"handbook","standing":"documented"},"properties":{"retCode":{"type":"integer"},"taskId":{"type":"integer","format":"int64","description":"The vendor's id of the task."},"state":{"$ref":"#/components/schemas/State"}}},
"ListTasksResponse":{"type":"object","x-source":{"ref":"handbook","standing":"documented"},"properties":{"retCode":{"type":"integer"},"total":{"type":"integer","description":"How many there are on all pages."},"tasks":{"type":"array","description":"The tasks of the page.","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the task."},"queue":{"type":"integer","description":"The queue."},"count":{"type":"integer","description":"How many numbers it has."},"mode":{"type":"integer","description":"How it starts."},"madeAt":{"type":"integer","description":"When it was made, in Unix seconds."},"taskId":{"type":"integer","format":"int64","description":"The vendor's id of the task."},"state":{"$ref":"#/components/schemas/State"}}}}}},
"State":{"type":["integer","null"],"x-source":{"ref":"handbook","standing":"sample"},"title":"State of a task.","x-values":[{"value":1,"meaning":"waiting"},{"value":2,"meaning":"done"}]},
"TaskEnded":{"type":"object","x-source":{"ref":"handbook","standing":"documented"},"required":["state"],"properties":{"state":{"$ref":"#/components/schemas/State"}}}
}
}
}`;
