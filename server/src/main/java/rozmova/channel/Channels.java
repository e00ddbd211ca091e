package rozmova.channel;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import rozmova.shared.database.Transaction;

/// The connected accounts of a project.
@Singleton
public final class Channels {
    /// The project's channels that work now, in the order of their connection.
    public List<ConnectedChannel> active(Transaction transaction, long projectId) {
        return transaction
                .handle()
                .createQuery("""
                        select id, messenger, name, address
                        from channel
                        where project_id = :projectId and state = 'active'
                        order by id
                        """)
                .bind("projectId", projectId)
                .map((row, context) -> new ConnectedChannel(
                        row.getLong("id"), row.getString("messenger"), row.getString("name"), row.getString("address")))
                .list();
    }

    /// The link that opens the channel's chat and brings `token` along.
    public URI deepLink(ConnectedChannel channel, String token) {
        return URI.create("https://t.me/" + channel.address().substring(1) + "?start=" + token);
    }
}
