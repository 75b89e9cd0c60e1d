-- SPDX-License-Identifier: MIT
-- Ends the reading of a page that a reader does not understand: never half a table in silence.

return function(line, message, ...) error({ line = line, message = message:format(...) }, 0) end
