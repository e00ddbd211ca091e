/// The files of conversations: stored once by content, served only to members.
@NullMarked
package rozmova.conversation.file;

import org.jspecify.annotations.NullMarked;
