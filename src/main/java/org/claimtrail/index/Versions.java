package org.claimtrail.index;

/// What an article, or the last commit, was made by.
///
/// @param program Claimtrail's version: "0.1.0"
/// @param extractor the version of the extractor and its rules
/// @param catalogue the version of the catalogue, the user's own file included
public record Versions(String program, String extractor, String catalogue) {}
