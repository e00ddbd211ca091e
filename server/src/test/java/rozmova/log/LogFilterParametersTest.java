package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rozmova.shared.contract.QueryParameter;

/// What the description says of the log's filter, and what the filter reads.
class LogFilterParametersTest {
    @Test
    void the_description_names_each_parameter_that_the_filter_reads_and_no_other() {
        assertThat(new LogFilterParameters().all())
                .extracting(QueryParameter::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(LogFilter.names());
    }
}
