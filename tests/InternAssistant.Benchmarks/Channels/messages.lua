-- Each request asks another question: the lines of the file that is named, in order, one after the other thread by thread.
local bodies, next = {}, 0
local threads = 0

function setup(thread)
  thread:set("first", threads)
  threads = threads + 1
end

function init(args)
  for line in io.lines(args[1]) do bodies[#bodies + 1] = line end
  step = tonumber(args[2])
  next = first
end

function request()
  local body = bodies[next % #bodies + 1]
  next = next + step
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, body)
end

function done(summary, latency, requests)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("RESULT %d %d %.0f %.0f %.0f %.0f\n", summary.requests, failed, summary.duration,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
