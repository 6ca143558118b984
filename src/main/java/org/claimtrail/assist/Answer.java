package org.claimtrail.assist;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an assistant gets.
///
/// @param content for programs, the words exactly as articles have them
/// @param text for reading, without what a terminal or a model could take for anything but words
record Answer(Map<String, @Nullable Object> content, String text) {}
