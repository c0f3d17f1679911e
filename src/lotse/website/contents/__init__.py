"""The pages with which every installation begins: German sources as Python, translations as text by text in JSON."""
