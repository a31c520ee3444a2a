-- One call asks to start: the decisions of Budget for all processes, in one atomic step. Times are this server's, in
-- seconds. What the steps mean is told in budget.py, window.py, strangers.py and closing.py.
-- KEYS: state (hash), calls (zset: ticket -> moment), others (zset: member -> moment they leave), day (hash: bucket -> calls)
local state, calls, others, day = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local ticket, bulk, length, day_length = ARGV[1], ARGV[2] == 'bulk', tonumber(ARGV[3]), tonumber(ARGV[4])
local minute_limit, minute_ceiling = tonumber(ARGV[5]), tonumber(ARGV[6])
local day_limit, day_ceiling, day_share = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local FIRST_NEWS, NEWS_FIELDS, DAY_BUCKETS, SAMPLES, KEEP = 10, 8, 96, 8, 64

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

local function add_others(n, spread)
  local serial = get('serial', 0)
  for i = 1, n do
    redis.call('ZADD', others, spread and now + window * i / (n + 1) or now + window, serial + i)
  end
  set('serial', serial + n)
end
local function expire()
  redis.call('ZREMRANGEBYSCORE', calls, '-inf', now - window)
  redis.call('ZREMRANGEBYSCORE', others, '-inf', now)
end

local function interval(usable, used, strangers)
  local slowest, n = window / usable, redis.call('ZCARD', calls)
  local step = math.max(math.floor(n / SAMPLES), 1)
  for rank = 1, n, step do
    local entry = redis.call('ZRANGE', calls, rank - 1, rank - 1, 'WITHSCORES')
    local seconds = tonumber(entry[2]) + window - now
    local available = usable - used + rank - 1 + strangers * seconds / window
    if available >= 1 then slowest = math.max(slowest, seconds / available) end
  end
  return slowest
end

local function watch(remaining, settled, sent_at)
  if known.anchor and sent_at <= known.anchor_came then return end
  local rise = remaining - get('last', 0)
  set('last', remaining)
  if not known.anchor or remaining > known.anchor or rise > get('sent', 0) - settled then
    set('anchor', remaining); set('anchor_settled', settled); set('anchor_came', now); set('seen', 0)
    return
  end
  local unexplained = known.anchor - remaining - (get('sent', 0) - known.anchor_settled)
  if unexplained > get('seen', 0) then
    add_others(math.min(unexplained - get('seen', 0), 100000), false)
    set('seen', unexplained)
  end
end

local function observe(limit, remaining, settled, sent_at)
  local server_minute, server_day = get('minute', minute_limit), get('day', day_limit)
  local of_day = limit and limit >= math.sqrt(server_minute * server_day)
  if limit then set(of_day and 'day' or 'minute', limit) end
  if not remaining then return end
  set('warm', 1)
  if of_day then
    local surplus = limit - remaining - used_day()
    for i = 1, DAY_BUCKETS do
      local n = math.floor(surplus * i / DAY_BUCKETS) - math.floor(surplus * (i - 1) / DAY_BUCKETS)
      if surplus > 0 and n > 0 then count_day(bucket - DAY_BUCKETS + i, n) end
    end
    return
  end
  watch(remaining, settled, sent_at)
  expire()
  local surplus = get('minute', minute_limit) - remaining - redis.call('ZCARD', calls) - redis.call('ZCARD', others)
  if surplus > 0 then add_others(math.min(surplus, 100000), true) end
end

local function refuse(limit, remaining, retry_after, settled, sent_at)
  local again = sent_at >= get('opened', 0)
  if again then set('refusals', get('refusals', 0) + 1) end
  local wait = nil
  if retry_after then wait = math.min(retry_after, 86400) + length / 60
  elseif again then wait = math.min(length, length / 60 * 2 ^ math.min(get('refusals', 1) - 1, 16)) end
  if wait then
    set('opened', math.max(get('opened', 0), now + wait))
    set('careful', known.opened + length)
  end
  set('next', math.max(get('next', 0), get('opened', 0)))
  observe(limit, limit and 0 or remaining, settled, sent_at)
end

local give_back = 0
for at = FIRST_NEWS, #ARGV, NEWS_FIELDS do
  local old, outcome, age = ARGV[at], ARGV[at + 1], tonumber(ARGV[at + 2])
  local settled, sent_at = tonumber(ARGV[at + 3]), tonumber(ARGV[at + 4])
  local limit, remaining, retry_after = tonumber(ARGV[at + 5]), tonumber(ARGV[at + 6]), tonumber(ARGV[at + 7])
  if outcome == 'counted' then
    -- A call that this store did not let through was made while it was gone.
    if redis.call('ZADD', calls, now - age, old) == 1 then
      count_day(bucket, 1)
      set('sent', get('sent', 0) + 1)
    end
    set('settled', get('settled', 0) + 1)
    set('refusals', 0)
  elseif redis.call('ZREM', calls, old) == 1 then
    count_day(bucket, -1)
    set('sent', get('sent', 0) - 1)
    give_back = give_back + 1
  end
  if outcome == 'refused' then refuse(limit, remaining, retry_after, settled, sent_at)
  elseif limit or remaining then observe(limit, remaining, settled, sent_at) end
end

expire()
local limit = bounded(get('minute', minute_limit), minute_ceiling)
local strangers = math.max(0, redis.call('ZCARD', others) - (get('minute', minute_limit) - limit))
local used = redis.call('ZCARD', calls) + strangers
local scatter = strangers > 3 and 2 * math.floor(math.sqrt(strangers)) or 0
local reserve = math.min(math.max(1, math.floor(limit / 200)) + scatter, math.floor(limit / 2))
local burst = math.max(2, math.floor(limit / 100))
local usable = math.max(limit - reserve, 1)
local pace = interval(usable, used, strangers)
set('next', get('next', 0) - give_back * pace)
local opened, careful = get('opened', 0), now < get('careful', 0)
local free = limit * (bulk and 0.05 or 0.5)
if not known.warm then free = math.min(free, 5) end

local wait = 0
if now < opened then wait = opened - now
else
  local missing = used + 1 - (bulk and usable or limit)
  if missing > 0 then
    local entry = redis.call('ZRANGE', calls, missing - 1, missing - 1, 'WITHSCORES')
    wait = entry[2] and tonumber(entry[2]) + window - now or missing * window / usable
    local leaver = redis.call('ZRANGE', others, 0, 0, 'WITHSCORES')
    if leaver[2] then wait = math.min(wait, math.max(tonumber(leaver[2]) - now, pace)) end
  end
  local day_usable = bounded(get('day', day_limit), day_ceiling)
  if bulk then day_usable = day_usable - math.floor(day_usable * day_share) end
  if used_day() + 1 > day_usable then wait = math.max(wait, day_length / DAY_BUCKETS - now % (day_length / DAY_BUCKETS)) end
  wait = math.max(wait, get('haste', 0) - length / 4 - now)
  if careful or used >= free then
    local due = get('next', 0) - now
    if not bulk and not careful then due = due - burst * pace end
    wait = math.max(wait, due)
  end
end

local settled = get('settled', 0)
if wait <= 0 then
  wait = 0
  if careful or used >= free then set('next', math.max(get('next', 0), now - burst * pace) + pace) end
  set('haste', math.max(get('haste', 0), now) + length / limit / 2)
  set('sent', get('sent', 0) + 1)
  redis.call('ZADD', calls, now, ticket)
  count_day(bucket, 1)
end
for name in pairs(changed) do redis.call('HSET', state, name, string.format('%.6f', known[name])) end
for i = 1, 4 do redis.call('EXPIRE', KEYS[i], math.ceil(day_length) + KEEP) end
return {string.format('%.6f', wait), string.format('%.6f', now), string.format('%d', settled)}
