-- Decides about one call that asks to start, for all processes, in one atomic step: what budget.py, window.py and
-- backoff.py do for one process. All times are this server's, in seconds.
-- KEYS: state (hash), calls (zset: call id -> when it started, later when it was answered), foreign (zset: number ->
-- when the call leaves the window), day (hash: bucket -> calls)
-- ARGV: call id, priority, window, day window, limit and ceiling of the window (ceiling 0: none), limit and ceiling of
-- the day, interactive share of the day; then eight values for each call that has ended: call id, accounting, age in
-- seconds, start mark (calls counted by then, time), limit, remaining and retry-after of its response (or '')
-- Returns seconds to wait (0: the call has started), time, calls counted so far.
local state, calls, foreign, day = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local call_id, bulk, length, day_length = ARGV[1], ARGV[2] == 'bulk', tonumber(ARGV[3]), tonumber(ARGV[4])
local minute_limit, minute_ceiling = tonumber(ARGV[5]), tonumber(ARGV[6])
local day_limit, day_ceiling, day_share = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local FIRST_REPORT, REPORT_FIELDS, DAY_BUCKETS, SAMPLES, KEEP = 10, 8, 96, 8, 64

local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1e6
local window = length * 1.001
local known = {}
local flat = redis.call('HGETALL', state)
for i = 1, #flat, 2 do known[flat[i]] = tonumber(flat[i + 1]) end
local changed = {}
local function get(name, default) return known[name] or default end
local function set(name, value) known[name] = value; changed[name] = true end
local function bounded(limit, ceiling) return ceiling > 0 and math.min(limit, ceiling) or limit end

local bucket = math.floor(now / day_length * DAY_BUCKETS)
local day_used = nil
local function count_day(at, n)
  redis.call('HINCRBY', day, at, n)
  if day_used then day_used = day_used + n end
end
local function used_day()
  if not day_used then
    day_used = 0
    local buckets = redis.call('HGETALL', day)
    for i = 1, #buckets, 2 do
      if tonumber(buckets[i]) < bucket - DAY_BUCKETS then redis.call('HDEL', day, buckets[i])
      else day_used = day_used + tonumber(buckets[i + 1]) end
    end
  end
  return day_used
end

local function add_foreign(n, spread)
  local serial = get('serial', 0)
  for i = 1, n do
    redis.call('ZADD', foreign, spread and now + window * i / (n + 1) or now + window, serial + i)
  end
  set('serial', serial + n)
end
local function expire()
  redis.call('ZREMRANGEBYSCORE', calls, '-inf', now - window)
  redis.call('ZREMRANGEBYSCORE', foreign, '-inf', now)
end

local function pacing_interval(usable, used, foreign_used)
  local slowest, n = window / usable, redis.call('ZCARD', calls)
  local step = math.max(math.floor(n / SAMPLES), 1)
  for rank = 1, n, step do
    local entry = redis.call('ZRANGE', calls, rank - 1, rank - 1, 'WITHSCORES')
    local seconds = tonumber(entry[2]) + window - now
    local available = usable - used + rank - 1 + foreign_used * seconds / window
    if available >= 1 then slowest = math.max(slowest, seconds / available) end
  end
  return slowest
end

local function compare(remaining, counted, started_at)
  if known.reference_remaining and started_at <= known.reference_at then return end
  local rise = remaining - get('last_remaining', 0)
  set('last_remaining', remaining)
  if not known.reference_remaining or remaining > known.reference_remaining or rise > get('sent', 0) - counted then
    set('reference_remaining', remaining); set('reference_counted', counted); set('reference_at', now); set('explained', 0)
    return
  end
  local unexplained = known.reference_remaining - remaining - (get('sent', 0) - known.reference_counted)
  if unexplained > get('explained', 0) then
    add_foreign(math.min(unexplained - get('explained', 0), 100000), false)
    set('explained', unexplained)
  end
end

local function observe(limit, remaining, counted, started_at)
  local server_minute, server_day = get('minute', minute_limit), get('day', day_limit)
  local of_day = limit and limit >= math.sqrt(server_minute * server_day)
  if limit then set(of_day and 'day' or 'minute', limit) end
  if not remaining then return end
  set('remaining_known', 1)
  if of_day then
    local surplus = limit - remaining - used_day()
    for i = 1, DAY_BUCKETS do
      local n = math.floor(surplus * i / DAY_BUCKETS) - math.floor(surplus * (i - 1) / DAY_BUCKETS)
      if surplus > 0 and n > 0 then count_day(bucket - DAY_BUCKETS + i, n) end
    end
    return
  end
  compare(remaining, counted, started_at)
  expire()
  local surplus = get('minute', minute_limit) - remaining - redis.call('ZCARD', calls) - redis.call('ZCARD', foreign)
  if surplus > 0 then add_foreign(math.min(surplus, 100000), true) end
end

local function extend_backoff(limit, remaining, retry_after, counted, started_at)
  local repeated = started_at >= get('backoff_until', 0)
  if repeated then set('refusals', get('refusals', 0) + 1) end
  local wait = nil
  if retry_after then wait = math.min(retry_after, 86400) + length / 60
  elseif repeated then wait = math.min(length, length / 60 * 2 ^ math.min(get('refusals', 1) - 1, 16)) end
  if wait then
    set('backoff_until', math.max(get('backoff_until', 0), now + wait))
    set('paced_until', known.backoff_until + length)
  end
  set('next_paced_at', math.max(get('next_paced_at', 0), get('backoff_until', 0)))
  observe(limit, limit and 0 or remaining, counted, started_at)
end

local returned = 0
for at = FIRST_REPORT, #ARGV, REPORT_FIELDS do
  local ended, accounting, age = ARGV[at], ARGV[at + 1], tonumber(ARGV[at + 2])
  local counted, started_at = tonumber(ARGV[at + 3]), tonumber(ARGV[at + 4])
  local limit, remaining, retry_after = tonumber(ARGV[at + 5]), tonumber(ARGV[at + 6]), tonumber(ARGV[at + 7])
  if accounting == 'counted' then
    -- A call that is not known here started while this store could not be reached.
    if redis.call('ZADD', calls, now - age, ended) == 1 then
      count_day(bucket, 1)
      set('sent', get('sent', 0) + 1)
    end
    set('counted', get('counted', 0) + 1)
    set('refusals', 0)
  elseif redis.call('ZREM', calls, ended) == 1 then
    count_day(bucket, -1)
    set('sent', get('sent', 0) - 1)
    returned = returned + 1
  end
  if accounting == 'refused' then extend_backoff(limit, remaining, retry_after, counted, started_at)
  elseif limit or remaining then observe(limit, remaining, counted, started_at) end
end

expire()
local limit = bounded(get('minute', minute_limit), minute_ceiling)
local foreign_used = math.max(0, redis.call('ZCARD', foreign) - (get('minute', minute_limit) - limit))
local used = redis.call('ZCARD', calls) + foreign_used
local variation = foreign_used > 3 and 2 * math.floor(math.sqrt(foreign_used)) or 0
local reserve = math.min(math.max(1, math.floor(limit / 200)) + variation, math.floor(limit / 2))
local burst = math.max(2, math.floor(limit / 100))
local usable = math.max(limit - reserve, 1)
local interval = pacing_interval(usable, used, foreign_used)
set('next_paced_at', get('next_paced_at', 0) - returned * interval)
local backoff_until, always_paced = get('backoff_until', 0), now < get('paced_until', 0)
local unpaced = limit * (bulk and 0.05 or 0.5)
if not known.remaining_known then unpaced = math.min(unpaced, 5) end
local paced = always_paced or used >= unpaced

local wait = 0
if now < backoff_until then wait = backoff_until - now
else
  local missing = used + 1 - (bulk and usable or limit)
  if missing > 0 then
    local entry = redis.call('ZRANGE', calls, missing - 1, missing - 1, 'WITHSCORES')
    wait = entry[2] and tonumber(entry[2]) + window - now or missing * window / usable
    local leaving = redis.call('ZRANGE', foreign, 0, 0, 'WITHSCORES')
    if leaving[2] then wait = math.min(wait, math.max(tonumber(leaving[2]) - now, interval)) end
  end
  local day_usable = bounded(get('day', day_limit), day_ceiling)
  if bulk then day_usable = day_usable - math.floor(day_usable * day_share) end
  if used_day() + 1 > day_usable then wait = math.max(wait, day_length / DAY_BUCKETS - now % (day_length / DAY_BUCKETS)) end
  wait = math.max(wait, get('sending_until', 0) - length / 4 - now)
  if paced then
    local due = get('next_paced_at', 0) - now
    if not bulk and not always_paced then due = due - burst * interval end
    wait = math.max(wait, due)
  end
end

local counted = get('counted', 0)
if wait <= 0 then
  wait = 0
  if paced then set('next_paced_at', math.max(get('next_paced_at', 0), now - burst * interval) + interval) end
  set('sending_until', math.max(get('sending_until', 0), now) + length / limit / 2)
  set('sent', get('sent', 0) + 1)
  redis.call('ZADD', calls, now, call_id)
  count_day(bucket, 1)
end
for name in pairs(changed) do redis.call('HSET', state, name, string.format('%.6f', known[name])) end
for i = 1, 4 do redis.call('EXPIRE', KEYS[i], math.ceil(day_length) + KEEP) end
return {string.format('%.6f', wait), string.format('%.6f', now), string.format('%d', counted)}
