package rozmova.file;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class FileStore {
    long insert(Transaction transaction, long projectId, StoredFile file, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        insert into file (project_id, hash, name, type, size, width, height, duration_seconds, created_at)
                        values (:project, :hash, :name, :type, :size, :width, :height, :duration, :now)
                        returning id""")
                .bind("project", projectId)
                .bind("hash", file.hash())
                .bind("name", file.name())
                .bind("type", file.type())
                .bind("size", file.size())
                .bind("width", file.width())
                .bind("height", file.height())
                .bind("duration", file.durationSeconds())
                .bind("now", now)
                .mapTo(Long.class)
                .one();
    }

    Optional<StoredFile> find(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery("""
                        select id, hash, name, type, size, width, height, duration_seconds
                        from file
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) -> file(row))
                .findOne();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                row.getString("hash"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                Rows.integer(row, "width"),
                Rows.integer(row, "height"),
                Rows.integer(row, "duration_seconds"));
    }
}
