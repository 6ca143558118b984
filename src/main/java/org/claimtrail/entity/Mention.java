package org.claimtrail.entity;

import org.claimtrail.article.Span;

/// A place where a text names an entity.
///
/// @param span where, in the article's text
/// @param entity what is named there
public record Mention(Span span, Entity entity) {}
