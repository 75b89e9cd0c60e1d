-- SPDX-License-Identifier: MIT
-- Vapi's page of call ended reasons: lists, under headings for what raised them.

page { vapi }

-- Without those of accounts, settings, workers and of an assistant that hung up.
item { "reasons", "{keys} - {words}", without = {
  "call.start.error-subscription-*", "call.start.error-fraud-*", "call.start.error-enterprise-*",
  "call.start.error-vapi*", "call-start-error-*", "call.start.error-get-org",
  "call.start.error-get-subscription", "call.start.error-get-assistant",
  "call.start.error-get-phone-number", "call.start.error-get-resources-validation",
  "assistant-not-*", "assistant-request-failed", "assistant-request-returned-error",
  "assistant-request-returned-unspeakable-error", "assistant-request-returned-invalid-assistant",
  "assistant-request-returned-no-assistant", "scheduled-call-deleted", "assistant-ended-call*",
  "assistant-said-end-call-phrase", "assistant-join-timed-out", "pipeline-no-available-llm-model",
  "call.in-progress.error-pipeline-*", "call.in-progress.error-vapifault-worker-*",
  "call.in-progress.error-vapifault-chat-pipeline-failed-to-start", "manually-canceled",
  "worker-shutdown", "call-deleted",
} }
