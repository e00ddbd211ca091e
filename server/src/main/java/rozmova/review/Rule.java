package rozmova.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Person;

/// What is drawn for review by itself: at the beginning of each period, so many of each manager's conversations of the
/// past one.
///
/// @param query what of the log they are drawn from, as its address spells it
/// @param nextAt when it draws next; null while it rests
/// @param open how many of its conversations nobody has reviewed yet
/// @param period the first day of the period that is drawn next; not told
@Schema(name = "ReviewRule")
record Rule(
        long id,
        String name,
        int perManager,
        Frequency every,
        String query,
        boolean active,
        Person author,
        @Nullable Instant nextAt,
        int open,
        @JsonIgnore LocalDate period) {}
