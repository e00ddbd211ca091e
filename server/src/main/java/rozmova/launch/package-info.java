/// The click from the site into a messenger: a token ties the conversation to its visit.
@NullMarked
package rozmova.launch;

import org.jspecify.annotations.NullMarked;
