package rozmova.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Properties;

/// The names of time zones. Browsers and older settings give names that the time zone database has replaced; everybody
/// is shown those of today.
final class TimeZones {
    private static final Properties RENAMED = read();

    private TimeZones() {}

    /// The zone under its name of today.
    static ZoneId present(ZoneId zone) {
        return ZoneId.of(RENAMED.getProperty(zone.getId(), zone.getId()));
    }

    private static Properties read() {
        try (InputStream file = TimeZones.class.getResourceAsStream("renamed-time-zones.properties")) {
            var renamed = new Properties();
            renamed.load(Objects.requireNonNull(file));
            return renamed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
