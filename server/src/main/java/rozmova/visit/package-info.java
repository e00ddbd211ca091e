/// Somebody is on the site: visitors, their visits with pages and source, and whether they are there right now.
@NullMarked
package rozmova.visit;

import org.jspecify.annotations.NullMarked;
