/// The frame that every messenger fits into.
@NullMarked
package rozmova.channel;

import org.jspecify.annotations.NullMarked;
