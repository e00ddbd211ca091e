/// The one way to PostgreSQL: transactions, and the embedded server that runs when none is configured.
@NullMarked
package rozmova.shared.database;

import org.jspecify.annotations.NullMarked;
