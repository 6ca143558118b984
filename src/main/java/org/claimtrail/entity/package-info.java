/// Who and what is tracked: the catalogue in data files, and linking names in a text to it. Start
/// at [org.claimtrail.entity.Catalogue].
@NullMarked
package org.claimtrail.entity;

import org.jspecify.annotations.NullMarked;
