/// What a conversation's row must know when it stands in the log.
@NullMarked
package rozmova.conversation.digest;

import org.jspecify.annotations.NullMarked;
