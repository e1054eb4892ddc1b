export const helpText = `Usage: outdial-sim [options]
       outdial-sim fidelity [options]     compare a vendor, real or simulated, with its documents (--help tells more)

Runs simulators of Alibaba Cloud OutboundBot, NXCloud Callbot, Huawei Cloud OIAP and LAAFFIC voice until SIGINT or SIGTERM.
Point a client at the printed address with the printed credentials. Nobody is called, and nothing leaves this machine.

What runs
  --vendors NAMES   only these of alibaba, nxcloud, huawei, laaffic, separated by commas
  --port N          the first of five ports in a row: alibaba N, nxcloud N+1, huawei N+2, laaffic N+3, control N+4
                    (default 4010); 0 lets the system choose
  --host ADDRESS    listen on this address instead of 127.0.0.1. Everybody who reaches it can use the simulators

What happens
  --script FILE     what phones and robots do and what goes wrong, in YAML or JSON; - reads it from stdin
  --speed N         how fast the simulators' time passes: 1 (default) is real time, 60 a minute each second,
                    max takes no time at all, manual stands still until the control interface moves it
  --start TIME      where the simulators' time starts, with its zone, such as 2030-01-01T09:00:00Z (default: now)
  --seed TEXT       the same seed gives the same ids, draws and callbacks
  --push VENDOR.WEBHOOK=URL
                    where a vendor pushes what it takes no address for in a request; may be given several times,
                    such as --push laaffic.agentStatusReport=http://127.0.0.1:3000/in

What is printed
  --json            one line of JSON with addresses and credentials on stdout, and the log as lines of JSON on stderr;
                    without it a table, then the log, in colours on a terminal (NO_COLOR and FORCE_COLOR are heeded)
  --version         the version
  --help            this text

Without a script a number decides by its last two digits what becomes of its call:
  80 is not interested   90 busy          94 voicemail                         97 hangs up after 2 seconds
  81 wants a person      91 rejects       95 answers on the second call        98 presses 1
  82 says nothing        92 switched off  96 busy, no answer, then answers     99 never answers
  any other answers and is willing        93 does not exist

Try it:
  outdial-sim --speed 60 &
  curl http://127.0.0.1:4014/calls                    every call, with what was said
  curl http://127.0.0.1:4014/openapi.yaml             all that the control interface can do
  curl -X POST http://127.0.0.1:4014/faults -H 'content-type: application/json' \\
    -d '{"vendor":"nxcloud","operation":"createAndCall","times":1,"fault":{"kind":"reset_after"}}'

Exit code: 0 after SIGINT or SIGTERM, 1 when a port is taken, 2 when the command line or the script cannot be.
`;
