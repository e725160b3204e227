"""The meeting brief: one page about whom one is going to meet, to read, print or keep as a PDF."""
