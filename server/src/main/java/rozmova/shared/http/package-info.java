/// What every route shares: errors that name the field and the fix, and the pages themselves.
@NullMarked
package rozmova.shared.http;

import org.jspecify.annotations.NullMarked;
