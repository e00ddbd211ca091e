/// Projects: one business with its sites, channels, staff and settings.
@NullMarked
package rozmova.project;

import org.jspecify.annotations.NullMarked;
