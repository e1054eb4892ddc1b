// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

/** The document of rpc as JSON. */
export const rpcDocument = String.raw`{
"openapi":"3.1.1",
"info":{
"title":"Porter",
"version":"2020-01-01",
"description":"An invented vendor that serves every operation on one path.",
"x-sources":{
"manual":{"title":"The Porter manual","note":"Printed only.","completeness":"partial"}
}
},
"servers":[{"url":"https://{host}"}],
"x-wire":{
"path":"/rpc",
"version":"2020-01-01"
},
"x-signing":{
"schemes":["token-in-body"],
"parts":{
"token":"body /auth/token"
},
"token":{
"operation":"logIn",
"pointer":"/auth/token",
"expiredCodes":["401"]
}
},
"x-envelope":{
"code":["Code"],
"success":["OK"],
"message":[],
"requestId":[],
"codeOptional":true,
"requires":["Result"]
},
"paths":{
"/Carry":{
"post":{"operationId":"carry","summary":"Carry something","deprecated":true,"x-effect":"writes","x-limit":{"maxItems":2,"beyond":"truncates"},"x-source":{"ref":"manual","standing":"related","note":"Described for the sister brand."},"x-conditions":[{"description":"Above floor 5 a label is needed.","if":{"required":["Floor"],"properties":{"Floor":{"minimum":6}}},"then":{"required":["Label"],"properties":{"Label":{"minItems":1}}}},{"description":"StopsJson needs Label.","dependentRequired":{"StopsJson":["Label"]},"x-source":{"standing":"inferred","note":"Stops are called out by label."}}],"x-errors":{"7":{"category":"quota","retryable":false,"httpStatus":400,"meaning":"Too heavy.","x-source":{"standing":"inferred","note":"By its name."}}},"parameters":[{"name":"Action","in":"query","required":true,"description":"Name of the operation.","x-filled-by":"client","schema":{"type":"string","const":"Carry"}},{"name":"Floor","in":"query","required":true,"description":"Where to.","schema":{"type":"integer","minimum":1,"maximum":9}},{"$ref":"#/components/parameters/Labels"},{"name":"Route","in":"query","required":true,"description":"The way to take.","x-source":{"ref":"manual","standing":"sample"},"schema":{"type":"string","contentMediaType":"application/json","contentSchema":{"$ref":"#/components/schemas/Route"}}},{"name":"StopsJson","in":"query","description":"Where to stop; the list and each stop are texts.","schema":{"type":"string","contentMediaType":"application/json","contentSchema":{"type":"array","maxItems":2,"items":{"type":"string","contentMediaType":"application/json","contentSchema":{"$ref":"#/components/schemas/Stop"}}}}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CarryRequest"}}}},"responses":{"200":{"description":"Carried.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/CarryResponse"}}}}}}
},
"/LogIn":{
"get":{"operationId":"logIn","summary":"Get a token","x-source":{"ref":"manual","standing":"documented"},"x-effect":"reads","x-signing":{"schemes":[]},"parameters":[{"name":"Action","in":"query","required":true,"description":"Name of the operation.","x-filled-by":"client","schema":{"type":"string","const":"LogIn"}}],"responses":{"200":{"description":"Logged in."}}}
}
},
"components":{
"parameters":{
"Labels":{"name":"Label","in":"query","description":"Labels of the piece.","x-source":{"ref":"manual","standing":"related","note":"The sister brand has them."},"schema":{"type":"array","maxItems":3,"items":{"type":"string"}}}
},
"schemas":{
"Route":{"type":"object","x-source":{"ref":"manual","standing":"sample"},"additionalProperties":false,"required":["via"],"properties":{"via":{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/Colour"},"description":"Colours of the doors."},"note":{"type":"string","contentMediaType":"application/json","contentSchema":{"type":"object","additionalProperties":true},"description":"Anything."}}},
"Stop":{"type":"object","x-source":{"ref":"manual","standing":"documented"},"additionalProperties":false,"required":["floor"],"properties":{"floor":{"type":"integer","minimum":1}}},
"CarryRequest":{"x-source":{"ref":"manual","standing":"documented"},"description":"By kind of the piece.","oneOf":[{"$ref":"#/components/schemas/Suitcase"},{"$ref":"#/components/schemas/Crate"}]},
"Suitcase":{"x-source":{"ref":"manual","standing":"documented"},"type":"object","description":"A suitcase.","additionalProperties":false,"required":["kind","auth","colour"],"properties":{"kind":{"type":"string","const":"suitcase","description":"What it is."},"auth":{"$ref":"#/components/schemas/Auth"},"colour":{"$ref":"#/components/schemas/Colour"}}},
"Crate":{"x-source":{"ref":"manual","standing":"documented"},"type":"object","additionalProperties":false,"required":["kind","auth"],"properties":{"kind":{"type":"string","const":"crate"},"auth":{"$ref":"#/components/schemas/Auth"},"inside":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Crate"},"description":"Crates inside."},"weight":{"type":"number","exclusiveMinimum":0,"x-limit":{"beyond":"unknown","note":"Never tried."}}},"dependentRequired":{"inside":["weight"]}},
"Auth":{"x-source":{"ref":"manual","standing":"documented"},"type":"object","additionalProperties":false,"required":["token"],"properties":{"token":{"type":"string","minLength":1,"x-filled-by":"client","description":"The token of logIn."}}},
"Colour":{"x-source":{"ref":"manual","standing":"documented"},"type":"string","description":"Colour of a thing.","x-values":[{"value":"red","group":"warm","meaning":"Red."},{"value":"orange","group":"warm","meaning":"Orange."},{"value":"yellow","group":"warm","meaning":"Yellow."},{"value":"green","group":"cold","meaning":"Green."},{"value":"blue","group":"cold","meaning":"Blue."},{"value":"violet","group":"cold","meaning":"Violet."},{"value":"black","meaning":"Black."},{"value":"white","meaning":"White."},{"value":"grey","meaning":"Grey.","x-source":{"standing":"inferred","note":"Seen on a picture."}}]},
"CarryResponse":{"x-source":{"ref":"manual","standing":"documented"},"type":"object","properties":{"Result":{"type":["string","null"],"description":"How it went.","x-source":{"ref":"manual","standing":"sample"}},"PieceId":{"type":["integer","null"],"format":"int64","description":"Id of the piece."},"StopsJson":{"type":"string","description":"The stops made.","contentMediaType":"application/json","contentSchema":{"type":"array","items":{"type":"object","properties":{"floor":{"type":"integer"}}}}}}}
}
}
}`;
