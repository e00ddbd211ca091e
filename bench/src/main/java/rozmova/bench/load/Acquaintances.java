package rozmova.bench.load;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import rozmova.bench.sample.Messenger;
import rozmova.bench.web.Acquaintance;

/// The clients as their messengers know them, so that they can be answered in a sandbox that never heard of them.
public final class Acquaintances {
    private final String url;

    public Acquaintances(String url) {
        this.url = url;
    }

    /// Everybody who ever wrote by this messenger.
    public List<Acquaintance> people(Messenger messenger) throws SQLException {
        var people = new ArrayList<Acquaintance>();
        try (var connection = DriverManager.getConnection(url);
                var query = connection.prepareStatement("""
                        select i.external_id, i.name, coalesce(i.nickname, '') as nickname,
                               coalesce(i.language, '') as language,
                               coalesce(i.last_inbound_at, i.created_at) as heard_at
                        from identity i
                        join channel c on c.project_id = i.project_id and c.id = i.channel_id
                        where c.messenger = ?
                          and (c.messenger = 'viber' or i.external_id ~ '^[0-9]{1,18}$')
                        order by i.id""")) {
            query.setString(1, messenger.label());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    people.add(new Acquaintance(
                            rows.getString("external_id"),
                            rows.getString("name"),
                            rows.getString("nickname"),
                            rows.getString("language"),
                            rows.getTimestamp("heard_at").toInstant()));
                }
            }
        }
        return people;
    }
}
