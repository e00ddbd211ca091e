/// The files of conversations: stored once by content, served only to members.
@NullMarked
package rozmova.file;

import org.jspecify.annotations.NullMarked;
