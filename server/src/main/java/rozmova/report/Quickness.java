package rozmova.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How quickly answers came, in whole seconds; null where there were none.
///
/// @param median half of them came within it
/// @param p90 nine of ten came within it
@Schema(name = "ReportQuickness")
record Quickness(@Nullable Integer median, @Nullable Integer p90) {
    static final Quickness NONE = new Quickness(null, null);
}
