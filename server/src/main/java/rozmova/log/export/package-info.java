/// The log as files: streamed, or made in the background and kept for some days.
@NullMarked
package rozmova.log.export;

import org.jspecify.annotations.NullMarked;
