/// Reports over finished conversations: the same filters as the log, numbers instead of rows. It reads; it writes
/// nothing.
@NullMarked
package rozmova.report;

import org.jspecify.annotations.NullMarked;
