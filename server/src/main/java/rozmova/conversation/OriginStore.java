package rozmova.conversation;

import jakarta.inject.Singleton;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.visit.Source;

/// Where conversations come from.
@Singleton
final class OriginStore {
    /// The visit that brought the client.
    ConversationRow bind(
            Transaction transaction, ConversationRow conversation, long visitId, long visitorId, Source source) {
        return ConversationStore.changed(ConversationStore.update(transaction, conversation, """
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
                .bind("landingPage", source.landingPage()));
    }

    /// The client came with a link that belongs to somebody else's visit.
    ConversationRow shared(Transaction transaction, ConversationRow conversation) {
        return ConversationStore.changed(ConversationStore.update(transaction, conversation, """
                        update conversation
                        set shared_link = true,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id"""));
    }

    /// The client came by a link of somebody else's: it names the campaign as long as nothing else does.
    ConversationRow linked(Transaction transaction, ConversationRow conversation, String link) {
        return ConversationStore.changed(
                ConversationStore.update(transaction, conversation, """
                        update conversation
                        set campaign = case when visit_id is null and campaign = '(not set)' then :link
                                            else campaign end,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("link", link));
    }

    /// Whether the thread tells of the link already: some platforms repeat it whenever the chat is opened.
    boolean tells(Reading reading, ConversationRow conversation, String link) {
        return reading.handle()
                .createQuery("""
                        select exists (
                            select from message
                            where project_id = :project
                              and conversation_id = :conversation
                              and kind = 'event'
                              and content ->> 'name' = 'linked'
                              and content ->> 'link' = :link)""")
                .bind("project", conversation.projectId())
                .bind("conversation", conversation.id())
                .bind("link", link)
                .mapTo(Boolean.class)
                .one();
    }

    /// The client came from an advertisement of the messenger's own platform.
    ConversationRow advertised(Transaction transaction, ConversationRow conversation, String advert) {
        return ConversationStore.changed(
                ConversationStore.update(transaction, conversation, """
                        update conversation
                        set source = messenger,
                            medium = 'cpc',
                            content = :advert,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("advert", advert));
    }
}
