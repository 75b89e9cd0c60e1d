-- SPDX-License-Identifier: MIT
-- The enumeration of LiveKit's disconnect reasons.

page { livekit_models, vendor = "livekit", form = enums }

table { "disconnect_reason", "name | value", "{name} | {key}", sections = { "DisconnectReason" } }
