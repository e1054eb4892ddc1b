"""A client of LAAFFIC's group calls that follows the vendor's documents, with Python's own library and nothing else.

Usage: laaffic_client.py SETTINGS, a JSON text with url, apiKey, apiSecret, port (which reports are pushed to) and now
(the vendor's time, in Unix seconds).
Prints one line of JSON: the numbers that the vendor reports, and the counts of the task.
"""

import hashlib
import json
import sys
import threading
import time
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import Request, urlopen

settings = json.loads(sys.argv[1])
NUMBERS = ["999000000001", "999000000090", "999000000099"]


def call(path, members):
    timestamp = str(int(time.time()))
    text = settings["apiKey"] + settings["apiSecret"] + timestamp
    headers = {
        "Content-Type": "application/json;charset=UTF-8",
        "Api-Key": settings["apiKey"],
        "Timestamp": timestamp,
        "Sign": hashlib.md5(text.encode()).hexdigest(),
    }
    with urlopen(Request(settings["url"] + path, json.dumps(members).encode(), headers)) as response:
        answer = json.load(response)
    if str(answer.get("status", answer.get("code"))) != "0":
        raise RuntimeError("refused: " + str(answer.get("reason", answer.get("msg"))))
    return answer["data"]


reports = []
all_reported = threading.Event()


class Receiver(BaseHTTPRequestHandler):
    """Takes what is pushed: a list, or a list under the name `array`."""

    def do_POST(self):
        pushed = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        reports.extend(pushed["array"] if isinstance(pushed, dict) else pushed)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()
        if len(reports) >= len(NUMBERS):
            all_reported.set()

    def log_message(self, *_):
        pass


receiver = HTTPServer(("127.0.0.1", settings["port"]), Receiver)
threading.Thread(target=receiver.serve_forever, daemon=True).start()
task = call(
    "/voice/group/call/send/agent",
    {
        "appId": "1",
        "taskName": "From Python",
        "agentId": 1,
        "maxCalls": 2,
        "maxRingingTime": 30,
        "numberInfoList": [{"calleeNumber": number} for number in NUMBERS],
    },
)
if not all_reported.wait(30):
    raise RuntimeError("the calls have not been reported")
receiver.shutdown()


def local(days):
    """A time without a zone, in UTC+8."""
    moment = datetime.fromtimestamp(settings["now"], timezone(timedelta(hours=8))) + timedelta(days=days)
    return moment.strftime("%Y-%m-%d %H:%M:%S")


page = call(
    "/voice/group/call/query",
    {"current": 1, "size": 10, "params": {"taskType": 3, "strTime": local(-1), "endTime": local(1)}},
)
[record] = [record for record in page["records"] if record["taskId"] == task]
print(
    json.dumps(
        {
            "answered": {report["callee"]: report["answerTime"] != "" for report in reports},
            "numCnt": record["numCnt"],
            "success": record["success"],
            "fail": record["fail"],
        }
    )
)
