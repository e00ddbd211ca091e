/// Finished conversations: found, read, exported. It reads; it writes nothing of others.
@NullMarked
package rozmova.log;

import org.jspecify.annotations.NullMarked;
