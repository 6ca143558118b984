package org.claimtrail.http;

import java.util.Map;

/// What is sent.
///
/// @param headers besides the type
record Answer(int status, String type, Map<String, String> headers, String body) {}
