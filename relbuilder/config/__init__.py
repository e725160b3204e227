"""Where things lie and how the user likes them: paths, settings, logs. No Qt, no SQL."""
