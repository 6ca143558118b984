/// The tracker for browsers and programs. Start at [org.claimtrail.http.Server].
///
/// A question of the API is an [Endpoint], listed once in [Questions]: its parameters, what it
/// answers with and how. From that list come the routes and their description in OpenAPI. All
/// questions go through [Handling]; what is wrong with a request is a [Problem].
///
/// A page of [Pages] is a record of what it shows, put into a template of `src/main/jte`, which the
/// build turns into Java.
@NullMarked
package org.claimtrail.http;

import org.jspecify.annotations.NullMarked;
