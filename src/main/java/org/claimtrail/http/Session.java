package org.claimtrail.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who has signed in.
///
/// @param id what the browser sends in its cookie
/// @param formKey what every form of the pages he sees sends back
/// @param name under which he decides; null where he gave none
/// @param ends when he must sign in again
record Session(String id, String formKey, @Nullable String name, Instant ends) {}
