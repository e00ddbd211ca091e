/// What managers do in conversations.
@NullMarked
package rozmova.conversation.desk;

import org.jspecify.annotations.NullMarked;
