package rozmova.shared.http;

import org.jspecify.annotations.Nullable;

/// The body of an error, RFC 9457, with our `code` and `field` as extension members.
record ProblemDetails(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        @Nullable String field) {}
