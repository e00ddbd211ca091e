package rozmova.shared.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever only looks cannot change anything by mistake.
@QuarkusTest
class DatabaseTest {
    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {"delete from project", "select id from project for update"})
    void a_view_of_the_data_takes_neither_changes_nor_locks(String statement) {
        assertThatThrownBy(() -> database.view(reading -> reading.handle().execute(statement)))
                .rootCause()
                .hasMessageContaining("read-only transaction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from project", "select id from project for update"})
    void a_snapshot_for_a_file_takes_neither_changes_nor_locks(String statement) {
        assertThatThrownBy(() -> database.snapshot(reading -> reading.handle().execute(statement)))
                .rootCause()
                .hasMessageContaining("read-only transaction");
    }
}
