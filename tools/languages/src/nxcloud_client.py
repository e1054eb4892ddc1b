"""A client of NXCloud's campaigns that follows the vendor's documents, with Python's own library and nothing else.

Usage: nxcloud_client.py SETTINGS, a JSON text with url, uuid and secretKey.
Prints one line of JSON: what became of a task's orders, told by signed callbacks and asked for.
"""

import hashlib
import json
import sys
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import Request, urlopen

settings = json.loads(sys.argv[1])
NUMBERS = ["999000000001", "999000000095", "999000000099"]


def sign(body, created, request_id):
    """The digest of the page on authorization, over the body as it is sent."""
    raw = f"{settings['secretKey']}&body={body}&createTs={created}&requestID={request_id}&uuid={settings['uuid']}"
    return hashlib.md5(raw.encode()).hexdigest().upper()


def is_signed(body, headers):
    return headers["sign"] == sign(body, headers["createTs"], headers["requestID"])


def call(operation, members):
    body = json.dumps({"productID": "callbot", **members}, ensure_ascii=False)
    created, request_id = str(int(time.time())), uuid.uuid4().hex
    headers = {
        "Content-Type": "application/json",
        "requestID": request_id,
        "uuid": settings["uuid"],
        "createTs": created,
        "sign": sign(body, created, request_id),
    }
    request = Request(f"{settings['url']}/callcentre/api/v3/{operation}", body.encode(), headers)
    with urlopen(request) as response:
        text = response.read().decode()
        if not is_signed(text, response.headers):
            raise RuntimeError("the answer is not signed")
        answer = json.loads(text)
    if answer["retCode"] != 0:
        raise RuntimeError(f"retCode {answer['retCode']}")
    return answer


callbacks = []
completed = threading.Event()


class Receiver(BaseHTTPRequestHandler):
    """Takes the callbacks, and believes those that are signed."""

    def do_POST(self):
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        callbacks.append({**json.loads(text), "isSigned": is_signed(text, self.headers)})
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()
        if callbacks[-1].get("taskStatus") == 3:
            completed.set()

    def log_message(self, *_):
        pass


receiver = HTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=receiver.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{receiver.server_port}/in"
hours = ",".join(str(hour) for hour in range(24))
orders = [
    {"orderID": f"python-{index}", "userPhone": number, "other": "", "userName": "", "customerName": "", "params": []}
    for index, number in enumerate(NUMBERS)
]
created = call(
    "createAndCall",
    {
        "userTaskID": "python-task",
        "sceneID": "scene-1",
        "taskCreateSetting": {
            "strategyName": "默认策略",
            "startupType": 3,
            "startupAt": 0,
            "zoneSecond": 28800,
            "dialAtWeekDay": "1,2,3,4,5,6,7",
            "dialAtUpHour": hours,
            "dialAtDownHour": hours,
            "maxRingTime": 30,
            "routeID": "",
            "maxCall": 2,
            "taskName": "From Python",
            "taskCallbackUrl": address,
        },
        "funcFlag": {
            "taskKeep": False,
            "roundRedial": True,
            "wholeTTS": False,
            "smsEnable": False,
            "smsFuncFlag": [],
            "phoneEncrypt": False,
        },
        "callInfoList": {"orderCallbackUrl": address, "callCallbackUrl": address, "callList": orders},
    },
)
if not completed.wait(30):
    raise RuntimeError("the task has not been completed")
receiver.shutdown()
details = call(
    "listOrderDetail",
    {"userTaskID": "python-task", "orderList": [order["orderID"] for order in orders]},
)["orderDetailList"]


def is_answered(call_info):
    return call_info["callAnswerTs"] > 0


print(
    json.dumps(
        {
            "successCount": created["successCount"],
            "isSigned": all(callback["isSigned"] for callback in callbacks),
            "calls": {detail["userPhone"]: [is_answered(info) for info in detail["callInfoDetailList"]] for detail in details},
            "told": sorted(callback["userPhone"] for callback in callbacks if callback["callbackType"] == 3),
        }
    )
)
