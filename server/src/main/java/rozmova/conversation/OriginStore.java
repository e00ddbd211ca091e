package rozmova.conversation;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.statement.Update;
import rozmova.shared.database.Transaction;
import rozmova.visit.Source;

/// Where conversations come from.
@Singleton
final class OriginStore {
    /// The visit that brought the client.
    void bind(Transaction transaction, Running conversation, long visitId, long visitorId, Source source) {
        update(transaction, conversation, """
                        update conversation
                        set visit_id = :visit,
                            visitor_id = :visitor,
                            source = :source,
                            medium = :medium,
                            campaign = :campaign,
                            term = :term,
                            content = :content,
                            click_id = :clickId,
                            referrer = :referrer,
                            landing_page = :landingPage,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("visit", visitId)
                .bind("visitor", visitorId)
                .bind("source", source.source())
                .bind("medium", source.medium())
                .bind("campaign", source.campaign())
                .bind("term", source.term())
                .bind("content", source.content())
                .bind("clickId", source.clickId())
                .bind("referrer", source.referrer())
                .bind("landingPage", source.landingPage())
                .execute();
    }

    /// The client came with a link that belongs to somebody else's visit.
    void shared(Transaction transaction, Running conversation) {
        update(transaction, conversation, """
                        update conversation
                        set shared_link = true,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").execute();
    }

    /// The client came from an advertisement of the messenger's own platform.
    void advertised(Transaction transaction, Running conversation, String advert) {
        update(transaction, conversation, """
                        update conversation
                        set source = messenger,
                            medium = 'cpc',
                            content = :advert,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("advert", advert).execute();
    }

    private static Update update(Transaction transaction, Running conversation, String sql) {
        return transaction
                .handle()
                .createUpdate(sql)
                .bind("project", conversation.projectId())
                .bind("id", conversation.id());
    }
}
