"""Phrases that replies are read by, one module a language. Stems and parts of clauses, no sentences."""
