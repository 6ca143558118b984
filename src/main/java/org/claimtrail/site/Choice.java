package org.claimtrail.site;

import org.jspecify.annotations.Nullable;

/// Something to choose.
///
/// @param href null where it is chosen
/// @param count how many claims it finds; empty where that is not told
public record Choice(String words, @Nullable String href, String count) {}
