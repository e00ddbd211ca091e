/// Judging finished conversations: scorecards, reviews with comments and replies, and the queue of what is drawn for
/// review by rule.
@NullMarked
package rozmova.review;

import org.jspecify.annotations.NullMarked;
