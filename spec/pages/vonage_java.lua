-- SPDX-License-Identifier: MIT
-- The enumerations of Vonage's Java SDK.

page { vonage_java, vendor = "vonage", form = enums }

table { "status",          "name", "{key}", sections = { "CallStatus" } }
table { "detail",          "name", "{key}", sections = { "CallStatusDetail" } }
table { "disconnected_by", "name", "{key}", sections = { "DisconnectedBy" } }
