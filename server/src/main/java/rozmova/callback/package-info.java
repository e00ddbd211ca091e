/// The widget on the customers' sites: its script and its settings.
@NullMarked
package rozmova.callback;

import org.jspecify.annotations.NullMarked;
