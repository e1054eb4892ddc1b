"""A client of Huawei's dialogs and campaigns that follows the vendor's documents, with Python's own library and nothing else.

Usage: huawei_client.py SETTINGS, a JSON text with url, appKey, appSecret, vdnId, accessKey, secretKey and day (yyyy-MM-dd).
Prints one line of JSON: the outactions of a dialog, and what became of a campaign's numbers, asked for and pushed.
"""

import hashlib
import hmac
import json
import sys
import threading
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import quote, urlsplit
from urllib.request import Request, urlopen

settings = json.loads(sys.argv[1])
HOST = urlsplit(settings["url"]).netloc
CAMPAIGNS = f"/rest/isales/v1/openapi/campaigns/{settings['vdnId']}"
NUMBERS = ["99900000001", "99900000090", "99900000095"]


def send(method, path, body, headers):
    headers = {"Content-Type": "application/json; charset=UTF-8", **headers}
    data = body.encode() if body else None
    with urlopen(Request(settings["url"] + path, data, headers, method=method), timeout=30) as answer:
        return json.load(answer)


def digest(key, text):
    return hmac.new(key.encode(), text.encode(), hashlib.sha256).hexdigest()


def signed(method, path, body=None):
    """Mode C2, by the rule of the vendor's demo."""
    text = json.dumps(body) if body is not None else ""
    time = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    prefix = f"auth-v2/{settings['accessKey']}/{time}/host"
    canonical = f"{method}\n{path}\nhost\nhost:{quote(HOST, safe='-_.~')}\n{quote(text, safe='-_.~')}"
    signature = digest(digest(settings["secretKey"], prefix), canonical)
    return send(method, path, text, {"Authorization": f"{prefix}/{signature}"})


def lead_dialog():
    """Request 8 first, then by each outaction, until the call is released and closed."""
    keys = {"appKey": settings["appKey"], "appSecret": settings["appSecret"]}
    token = send("POST", "/oifde/rest/api/gettoken", json.dumps(keys), {})["authToken"]
    inputs = [("1", "I want to check my bill"), ("2", "99900000001")]
    outactions = []

    def step(inaction, **inparams):
        named = {"call_id": "python-1", "call_dst_id": "880086", "auth_token": token}
        body = {"userid": "python-1", "inaction": inaction, "inparams": {**named, **inparams}}
        path = f"/oifde/rest/v2/crs/process/{settings['vdnId']}"
        answer = send("POST", path, json.dumps(body), {})
        if int(answer["ret"]) != 0:
            raise RuntimeError(f"ret {answer['ret']}")
        outactions.append(int(answer["outaction"]))
        return outactions[-1]

    outaction = step(8, call_sor_id="+99900000001")
    while outaction == 9:
        kind, text = inputs.pop(0)
        outaction = step(9, flow_result_type=kind, input=text)
    if outaction == 11:
        times = {"begin_trans": "2026010203:04:40", "end_trans": "2026010203:04:43"}
        step(11, trans_result="0", **times)
        step(11, trans_result="0", input="hangup", **times)
    return outactions


pushed = []
all_pushed = threading.Event()


class Receiver(BaseHTTPRequestHandler):
    """Takes the results, as the vendor wants them taken."""

    def do_POST(self):
        pushed.extend(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        answer = b'{"retCode":"0","retMsg":"success"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
        # A result may come more than once.
        if {row["called"] for row in pushed} == set(NUMBERS):
            all_pushed.set()

    def log_message(self, *_):
        pass


def run_campaign(results_url):
    created = signed(
        "POST",
        CAMPAIGNS,
        {
            "name": "From Python",
            "strBeginTime": f"{settings['day']} 00:00:00",
            "strEndTime": "2099-12-31 23:59:59",
            "deviceType": 1,
            "callerNo": "880086",
            "maxAlertingTime": 30,
            "scheduleParam": {"workdayBeginTime1": "09:00", "workdayEndTime1": "18:00"},
            "ivrParam": {"deviceSign": "880086", "callCount": 2},
            "callBackUrl": results_url,
        },
    )
    campaign = created["returnObject"]["id"]
    customers = [{"sessionId": f"s-{index}", "called": called} for index, called in enumerate(NUMBERS)]
    added = signed("POST", f"{CAMPAIGNS}/calldata/{campaign}", {"callDataList": customers})
    if not all_pushed.wait(30):
        raise RuntimeError("the results have not been pushed")
    results = signed("POST", f"{CAMPAIGNS}/callresult/{campaign}", {"pageSize": 100, "pageNum": 1})
    return added["returnObject"]["totalSize"], results


receiver = HTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=receiver.serve_forever, daemon=True).start()
outactions = lead_dialog()
added, results = run_campaign(f"http://127.0.0.1:{receiver.server_port}/results")
receiver.shutdown()


def codes_of(rows):
    return {row["called"]: row["failCode"] for row in rows}


print(
    json.dumps(
        {
            "outactions": outactions,
            "added": added,
            "resultCode": results["resultCode"],
            "results": codes_of(results["data"]),
            "pushed": codes_of(pushed),
        }
    )
)
