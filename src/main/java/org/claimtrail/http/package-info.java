/// The tracker for browsers and programs. Start at [org.claimtrail.http.Server].
///
/// What the API answers or does is an [Endpoint]: its parameters, what it answers with and how.
/// [Questions] lists those that ask the claims, [Decisions], [Searches] and [Deliveries] those that
/// write and what goes with them. From one list of all come the routes and their description in
/// OpenAPI. All go through [Handling]; what is wrong with a request is a [Problem].
///
/// [Pages], [SignInPages], [DecisionPages] and [AddPages] are asked for by people; [Showing] has
/// them made by [org.claimtrail.site.Site]. [Guard] lets in who may write: programs with the token,
/// browsers with a [Session]. What pages and the API do alike is [Deciding] and [Intake].
@NullMarked
package org.claimtrail.http;

import org.jspecify.annotations.NullMarked;
