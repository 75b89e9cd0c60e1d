-- SPDX-License-Identifier: MIT
-- The languages of the words for people. The numbers are in other people's firmware: append only. The rows of a
-- language stand in the folder of its id; what they lack is said in English.

language { 1, "en", "English", ellipsis = "..." }
