-- Each enquiry is another one: its own e-mail address and its own idempotency key.
local sent = 0
local started = os.time()

request = function()
  sent = sent + 1
  local key = string.format("bench-%d-%d-%d", started, math.random(1000000000), sent)
  local body = string.format(
    '{"interest":"ADOPTING","names":"Wren Tallow","email":"%s@example.org","ways":["EMAIL"],' ..
    '"authority":"1","postcode":"AB1 2CD","question":"How long does it take?"}', key)
  return wrk.format("POST", nil,
    { ["Content-Type"] = "application/json", ["Idempotency-Key"] = key }, body)
end
