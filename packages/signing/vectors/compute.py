#!/usr/bin/env python3
"""Computes the vectors of this folder from their inputs with Python's standard library alone.

A second implementation of every scheme, written from the vendors' pages and sharing no code with the package. It reads
`credentials`, `context` and `request` of each vector and writes `intermediates`, `signature` and `sent`; what a vendor
published is compared instead.

    python3 compute.py            fill in
    python3 compute.py --check    compare only; exit code 1 on any difference
"""

import base64
import hashlib
import hmac
import json
import re
import sys
import unicodedata
from datetime import datetime, timezone
from pathlib import Path

UNRESERVED = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"


def utf8(text):
    """UTF-8, a lone surrogate as U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode("utf-8")


def enc(value):
    data = value if isinstance(value, bytes) else utf8(value)
    return "".join(chr(byte) if byte in UNRESERVED else "%%%02X" % byte for byte in data)


def dec(encoded):
    out = bytearray()
    index = 0
    while index < len(encoded):
        if encoded[index] == "%":
            out.append(int(encoded[index + 1 : index + 3], 16))
            index += 3
        else:
            out += encoded[index].encode("ascii")
            index += 1
    return bytes(out)


def body_bytes(request):
    if "bodyHex" in request:
        return bytes.fromhex(request["bodyHex"])
    return utf8(request.get("body", ""))


def body_of(request):
    return {name: request[name] for name in ("body", "bodyHex") if name in request}


def moment(context):
    parsed = datetime.strptime(context["now"].split(".")[0].rstrip("Z"), "%Y-%m-%dT%H:%M:%S")
    return parsed.replace(tzinfo=timezone.utc)


def utc_second(context):
    return moment(context).isoformat().replace("+00:00", "Z")


def unix_second(context):
    return str((moment(context) - datetime(1970, 1, 1, tzinfo=timezone.utc)) // (moment({"now": "1970-01-01T00:00:01Z"}) - moment({"now": "1970-01-01T00:00:00Z"})))


def alibaba_rpc_v1(credentials, context, request):
    parameters = dict(request["parameters"])
    parameters.update(
        AccessKeyId=credentials["accessKeyId"],
        SignatureMethod="HMAC-SHA1",
        SignatureVersion="1.0",
        SignatureNonce=context["nonce"],
        Timestamp=utc_second(context),
    )
    if "securityToken" in credentials:
        parameters["SecurityToken"] = credentials["securityToken"]
    query = "&".join(f"{enc(name)}={enc(parameters[name])}" for name in sorted(parameters, key=utf8))
    string_to_sign = f"{request['method']}&%2F&{enc(query)}"
    key = credentials["accessKeySecret"] + "&"
    signature = base64.b64encode(hmac.new(utf8(key), string_to_sign.encode(), hashlib.sha1).digest()).decode()
    signed = f"{query}&Signature={enc(signature)}"
    sent = (
        {"query": signed, "headers": {}}
        if request["method"] == "GET"
        else {"query": "", "headers": {"content-type": "application/x-www-form-urlencoded"}, "body": signed}
    )
    return {"canonicalQuery": query, "stringToSign": string_to_sign, "signingKey": key}, signature, sent


def alibaba_acs3(credentials, context, request):
    hashed_payload = hashlib.sha256(body_bytes(request)).hexdigest()
    headers = {
        "host": request["host"],
        "x-acs-action": request["action"],
        "x-acs-content-sha256": hashed_payload,
        "x-acs-date": utc_second(context),
        "x-acs-signature-nonce": context["nonce"],
        "x-acs-version": request["version"],
    }
    if "contentType" in request:
        headers["content-type"] = request["contentType"]
    if "securityToken" in credentials:
        headers["x-acs-accesskey-id"] = credentials["accessKeyId"]
        headers["x-acs-security-token"] = credentials["securityToken"]
    for name, value in request.get("headers", {}).items():
        headers[name.lower()] = value
    query = request.get("query", {})
    canonical_query = "&".join(f"{enc(name)}={enc(query[name])}" for name in sorted(query, key=utf8))
    path = "/".join(enc(dec(segment)) for segment in request.get("path", "/").split("/"))
    canonical_headers = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    signed_headers = ";".join(sorted(headers))
    canonical_request = "\n".join(
        [request["method"], path, canonical_query, canonical_headers, signed_headers, hashed_payload]
    )
    hashed_request = hashlib.sha256(canonical_request.encode()).hexdigest()
    string_to_sign = f"ACS3-HMAC-SHA256\n{hashed_request}"
    key = credentials["accessKeySecret"]
    signature = hmac.new(utf8(key), string_to_sign.encode(), hashlib.sha256).hexdigest()
    headers["authorization"] = (
        f"ACS3-HMAC-SHA256 Credential={credentials['accessKeyId']},SignedHeaders={signed_headers},Signature={signature}"
    )
    intermediates = {
        "hashedPayload": hashed_payload,
        "canonicalQuery": canonical_query,
        "canonicalHeaders": canonical_headers,
        "signedHeaders": signed_headers,
        "canonicalRequest": canonical_request,
        "hashedCanonicalRequest": hashed_request,
        "stringToSign": string_to_sign,
        "signingKey": key,
    }
    ordered = {name: headers[name] for name in sorted(headers)}
    return intermediates, signature, {"query": canonical_query, "headers": ordered, **body_of(request)}


def nxcloud_digest(credentials, context, request):
    algorithm = context.get("algorithm", "MD5")
    created, request_id = unix_second(context), context["nonce"]
    before, after = f"{credentials['secretKey']}&body=", f"&createTs={created}&requestID={request_id}&uuid={credentials['uuid']}"
    body = body_bytes(request)
    digest = algorithm.lower()
    signature = hashlib.new(digest, utf8(before) + body + utf8(after)).hexdigest().upper()
    headers = {
        "requestID": request_id,
        "uuid": credentials["uuid"],
        "createTs": created,
        "sign": signature,
        "algorithm": algorithm,
    }
    intermediates = {"digest": digest, "input": before + body.decode("utf-8", "replace") + after}
    return intermediates, signature, {"query": "", "headers": headers, **body_of(request)}


def laaffic_md5(credentials, context, request):
    timestamp = unix_second(context)
    text = credentials["apiKey"] + credentials["apiSecret"] + timestamp
    signature = hashlib.md5(utf8(text)).hexdigest()
    headers = {"Api-Key": credentials["apiKey"], "Timestamp": timestamp, "Sign": signature}
    return {"input": text}, signature, {"query": "", "headers": headers, **body_of(request)}


def huawei_c2(credentials, context, request):
    path, _, query = request["url"].partition("?")
    pairs = [part.partition("=")[::2] for part in query.split("&") if part]
    canonical_query = "&".join(
        sorted(f"{enc(dec(name.replace('+', ' ')))}={enc(dec(value.replace('+', ' ')))}" for name, value in pairs)
    )
    headers = {"host": request["host"]}
    headers.update({name.lower(): value for name, value in request.get("headers", {}).items()})
    signed_headers = ";".join(sorted(headers))
    canonical_headers = "\n".join(sorted(f"{enc(name)}:{enc(value)}" for name, value in headers.items()))
    lines = [request["method"], path] + ([canonical_query] if canonical_query else [])
    lines += [signed_headers, canonical_headers, enc(body_bytes(request))]
    canonical_request = "\n".join(lines)
    prefix = f"auth-v2/{credentials['accessKey']}/{utc_second(context)}/{signed_headers}"
    signing_key = hmac.new(utf8(credentials["secretKey"]), prefix.encode(), hashlib.sha256).hexdigest()
    signature = hmac.new(signing_key.encode(), canonical_request.encode(), hashlib.sha256).hexdigest()
    intermediates = {
        "canonicalQuery": canonical_query,
        "signedHeaders": signed_headers,
        "canonicalHeaders": canonical_headers,
        "canonicalRequest": canonical_request,
        "prefix": prefix,
        "signingKey": signing_key,
    }
    headers["authorization"] = f"{prefix}/{signature}"
    return intermediates, signature, {"query": canonical_query, "headers": headers, **body_of(request)}


SCHEMES = {
    "alibaba-rpc-v1": alibaba_rpc_v1,
    "alibaba-acs3": alibaba_acs3,
    "nxcloud-digest": nxcloud_digest,
    "laaffic-md5": laaffic_md5,
    "huawei-c2": huawei_c2,
}


def readable(text):
    """JSON with whatever cannot be seen, or is not a character at all, escaped."""

    def escaped(match):
        units = match.group().encode("utf-16-be", "surrogatepass")
        return "".join("\\u%04x" % int.from_bytes(units[at : at + 2], "big") for at in range(0, len(units), 2))

    hidden = lambda character: unicodedata.category(character)[0] in "CMZ" and character not in " \n"
    return "".join(escaped(re.match("(?s).", one)) if hidden(one) else one for one in text)


def main():
    check = "--check" in sys.argv
    differences = 0
    for name, compute in SCHEMES.items():
        path = Path(__file__).with_name(f"{name}.json")
        document = json.loads(path.read_text("utf-8"))
        for vector in document["vectors"]:
            computed = compute(vector["credentials"], vector["context"], vector["request"])
            fields = dict(zip(("intermediates", "signature", "sent"), computed))
            recorded = {field: vector.get(field) for field in fields}
            if recorded != fields and (check or vector["source"] == "published by the vendor"):
                differences += 1
                print(f"{name} {vector['id']}: recorded {recorded}, computed {fields}", file=sys.stderr)
            vector.update(fields)
        if not check and differences == 0:
            path.write_text(readable(json.dumps(document, indent=2, ensure_ascii=False)) + "\n", "utf-8")
        print(f"{name}: {len(document['vectors'])} vectors")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
