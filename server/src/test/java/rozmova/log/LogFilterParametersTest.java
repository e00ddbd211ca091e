package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rozmova.shared.contract.QueryParameter;

/// What the description says of the log's filter, and what the filter reads.
class LogFilterParametersTest {
    @Test
    void the_description_names_each_parameter_that_the_filter_reads_and_no_other() {
        var asked = new Asked();
        LogFilter.of(new Query(asked), ZoneOffset.UTC);

        assertThat(new LogFilterParameters().all())
                .extracting(QueryParameter::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(asked.names);
    }

    private static final class Query extends AbstractMultivaluedMap<String, String> {
        Query(Asked asked) {
            super(asked);
        }
    }

    /// Remembers what it was asked for.
    private static final class Asked extends HashMap<String, List<String>> {
        private static final long serialVersionUID = 1;

        private final transient Set<String> names = new TreeSet<>();

        @Override
        public @Nullable List<String> get(Object key) {
            names.add((String) key);
            return super.get(key);
        }
    }
}
