package org.claimtrail.site;

import org.jspecify.annotations.Nullable;

/// Where people sign in.
///
/// @param from where to go then
/// @param possible whether the server has a token, so that anybody may write
/// @param fault what was wrong with what was given; null for nothing
/// @param name that was given
public record SignInView(String from, boolean possible, @Nullable String fault, String name)
    implements Page {

  @Override
  public Frame frame() {
    return Frame.of("Sign in");
  }

  @Override
  public String template() {
    return "signin";
  }
}
