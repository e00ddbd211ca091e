/// The connections to the database: who has them, and whether they come back.
@NullMarked
package rozmova.shared.pool;

import org.jspecify.annotations.NullMarked;
