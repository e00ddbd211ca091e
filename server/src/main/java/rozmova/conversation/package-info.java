/// The heart: what clients and staff write to each other, from the first message until it stands in the log.
@NullMarked
package rozmova.conversation;

import org.jspecify.annotations.NullMarked;
