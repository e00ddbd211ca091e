/// What others write into conversations that stand in the log already.
@NullMarked
package rozmova.conversation.finished;

import org.jspecify.annotations.NullMarked;
