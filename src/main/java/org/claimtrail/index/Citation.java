package org.claimtrail.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What names an article in a list.
///
/// @param id 16 hexadecimal digits
/// @param url null when unknown
/// @param outlet null when unknown
/// @param title null when unknown
/// @param published null when unknown
public record Citation(
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate published) {}
