/// Holds what the server answers against `contract/openapi.json`. The journeys of `e2e` use the same files.
@NullMarked
package rozmova.contract;

import org.jspecify.annotations.NullMarked;
