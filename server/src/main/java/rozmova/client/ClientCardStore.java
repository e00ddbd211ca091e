package rozmova.client;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;

/// Clients as screens show them.
@Singleton
final class ClientCardStore {
    private static final int MOST_CHANGES = 20;

    Optional<ClientCard> card(Reading reading, long projectId, long clientId) {
        var identities = identities(reading, projectId, clientId);
        var formerly = formerly(reading, projectId, clientId);
        return reading.handle()
                .createQuery(
                        "select id, name, phone, email, language from client where project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", clientId)
                .map((row, context) -> new ClientCard(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("language"),
                        identities,
                        formerly))
                .findOne();
    }

    private static List<ClientCard.Identity> identities(Reading reading, long projectId, long clientId) {
        return reading.handle()
                .createQuery("""
                        select i.id, i.channel_id, c.messenger, i.name, i.nickname, i.blocked_at is not null as blocked,
                               i.last_inbound_at, i.avatar_file_id, i.chat
                        from identity i
                        join channel c on c.project_id = i.project_id and c.id = i.channel_id
                        where i.project_id = :project
                          and i.client_id = :client
                        order by i.last_inbound_at desc nulls last, i.id desc""")
                .bind("project", projectId)
                .bind("client", clientId)
                .map((row, context) -> {
                    var avatar = Rows.number(row, "avatar_file_id");
                    return new ClientCard.Identity(
                            row.getLong("id"),
                            row.getLong("channel_id"),
                            row.getString("messenger"),
                            row.getString("name"),
                            row.getString("nickname"),
                            avatar == null ? null : ClientCard.avatar(projectId, avatar),
                            row.getBoolean("blocked"),
                            Rows.timeOrNull(row, "last_inbound_at"),
                            row.getString("chat"));
                })
                .list();
    }

    private static List<ClientCard.Change> formerly(Reading reading, long projectId, long clientId) {
        return reading.handle()
                .createQuery("""
                        select h.at, h.field, h.before, h.after
                        from identity_change h
                        join identity i on i.project_id = h.project_id and i.id = h.identity_id
                        where i.project_id = :project
                          and i.client_id = :client
                          and h.field <> 'avatar'
                        order by h.at desc
                        limit :most""")
                .bind("project", projectId)
                .bind("client", clientId)
                .bind("most", MOST_CHANGES)
                .map((row, context) -> new ClientCard.Change(
                        Rows.time(row, "at"), row.getString("field"), row.getString("before"), row.getString("after")))
                .list();
    }
}
