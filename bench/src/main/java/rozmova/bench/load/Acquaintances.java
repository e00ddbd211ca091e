package rozmova.bench.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The people of the sample data as their messenger knows them, so that they can be answered.
public final class Acquaintances {
    /// The messenger's accounts from here on belong to sample data only.
    static final long FIRST_ACCOUNT = 6_000_000_000L;

    private final String url;

    public Acquaintances(String url) {
        this.url = url;
    }

    /// Everybody: `{id, firstName, lastName, username, language}`.
    public ArrayNode people() throws SQLException {
        var people = JsonNodeFactory.instance.arrayNode();
        try (var connection = DriverManager.getConnection(url);
                var query = connection.prepareStatement("""
                        select external_id::bigint as account, name, coalesce(nickname, '') as nickname,
                               coalesce(language, '') as language
                        from identity
                        where external_id ~ '^[0-9]{10,15}$'
                          and external_id::bigint >= ?
                        order by id""")) {
            query.setLong(1, FIRST_ACCOUNT);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var name = rows.getString("name").split(" ", 2);
                    people.addObject()
                            .put("id", rows.getLong("account"))
                            .put("firstName", name[0])
                            .put("lastName", name.length == 2 ? name[1] : "")
                            .put("username", rows.getString("nickname"))
                            .put("language", rows.getString("language"));
                }
            }
        }
        return people;
    }
}
