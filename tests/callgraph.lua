-- SPDX-License-Identifier: MIT
-- Who calls whom and with how much stack, as gcc's -fcallgraph-info=su says it: for the deepest
-- stack, and for the promise that nothing calls itself.

local callgraph = {}

local function short(title) return title:match("[^:]+$") end

-- A stack that grows by what is asked for at run time.
local function is_unbounded(label)
  return label:find("dynamic", 1, true) and not label:find("(static)", 1, true)
end

-- Reads a .ci file: graph[function] = { stack = bytes, calls = { functions } }. Functions of others
-- have no stack.
function callgraph.read(path)
  local graph = {}
  local function node(title)
    graph[short(title)] = graph[short(title)] or { stack = 0, calls = {} }
    return graph[short(title)]
  end
  for line in io.lines(path) do
    local title, label = line:match('^node: { title: "([^"]+)" label: "([^"]+)"')
    local from, to = line:match('^edge: { sourcename: "([^"]+)" targetname: "([^"]+)"')
    if title then
      assert(not is_unbounded(label), title .. " has a stack without bound")
      node(title).stack = tonumber(label:match("(%d+) bytes")) or 0
    elseif from then
      table.insert(node(from).calls, short(to))
    end
  end
  return graph
end

-- The first function found that calls itself, over whatever others; nil where there is none.
function callgraph.cycle(graph)
  local state, found = {}, nil
  local function visit(name)
    if state[name] == "open" then found = found or name end
    if state[name] then return end
    state[name] = "open"
    for _, callee in ipairs(graph[name].calls) do visit(callee) end
    state[name] = "done"
  end
  local names = {}
  for name in pairs(graph) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do visit(name) end
  return found
end

-- The deepest stack of a function and all that it calls.
function callgraph.depth(graph, name)
  local deepest = 0
  for _, callee in ipairs(graph[name].calls) do
    deepest = math.max(deepest, callgraph.depth(graph, callee))
  end
  return graph[name].stack + deepest
end

return callgraph
