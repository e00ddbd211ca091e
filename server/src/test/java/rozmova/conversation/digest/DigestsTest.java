package rozmova.conversation.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.client.Arrival;
import rozmova.client.Identity;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.shared.database.Database;
import rozmova.shared.words.WordQuery;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.TestClock;

@QuarkusTest
class DigestsTest {
    @Inject
    Companies companies;

    @Inject
    Digests digests;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Company kvitka;
    private TelegramChat phone;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        phone = kvitka.iryna();
    }

    @Test
    void what_gets_into_the_log_is_found_by_the_words_of_all_who_wrote() {
        var id = written("Покажіть синю вазу");
        kvitka.answer(id, "Відправимо завтра");

        logged(id);

        assertThat(found(id, "вази")).isTrue();
        assertThat(found(id, "відправити ірина")).isTrue();
        assertThat(found(id, "тарілка")).isFalse();
    }

    @Test
    void who_wrote_stands_in_the_row() {
        var id = written("Дякую");

        logged(id);

        assertThat(column(id, "client_name")).isEqualTo("Ірина Мельник");
        assertThat(column(id, "attachments")).isEqualTo("0");
    }

    @Test
    void an_edited_message_is_soon_found_by_its_new_words_only() {
        var id = written("Покажіть синю вазу");
        logged(id);

        database.run(transaction -> {
            transaction
                    .handle()
                    .createUpdate(
                            "update message set text = 'Покажіть тарілку' where conversation_id = :id and kind = 'inbound'")
                    .bind("id", id)
                    .execute();
            digests.messageChanged(transaction, kvitka.owner().projectId(), message(id));
        });

        eventually(() -> assertThat(found(id, "тарілки")).isTrue());
        assertThat(found(id, "ваза")).isFalse();
    }

    @Test
    void a_client_who_is_called_otherwise_now_is_found_by_both_names() {
        var id = written("Дякую");
        logged(id);

        database.run(transaction -> {
            transaction.handle().createUpdate("""
                            with renamed as (
                                update identity i
                                set name = 'Оксана Бондар'
                                from conversation c
                                where c.id = :id and i.project_id = c.project_id and i.id = c.identity_id
                                returning i.project_id, i.id
                            )
                            insert into identity_change (project_id, identity_id, at, field, before, after)
                            select project_id, id, now(), 'name', 'Ірина Мельник', 'Оксана Бондар' from renamed""").bind("id", id).execute();
            digests.renamed(
                    transaction,
                    new Identity(
                            kvitka.owner().projectId(),
                            0,
                            client(id),
                            0,
                            "",
                            "",
                            new Identity.Standing(null, null),
                            Arrival.NONE));
        });

        eventually(() -> assertThat(found(id, "Оксани")).isTrue());
        assertThat(found(id, "мельник")).isTrue();
        assertThat(column(id, "client_name")).isEqualTo("Оксана Бондар");
    }

    @Test
    void after_an_upgrade_all_of_the_log_is_written() {
        var id = written("Покажіть синю вазу");
        logged(id);

        database.run(transaction -> transaction
                .handle()
                .createUpdate("update conversation set words = null where id = :id")
                .bind("id", id)
                .execute());

        eventually(() -> assertThat(found(id, "ваза")).isTrue());
    }

    @Test
    void what_was_taken_back_is_not_found() {
        var id = written("Покажіть синю вазу");
        logged(id);

        database.run(transaction -> {
            transaction
                    .handle()
                    .createUpdate(
                            "update message set deleted_at = now() where conversation_id = :id and kind = 'inbound'")
                    .bind("id", id)
                    .execute();
            digests.messageChanged(transaction, kvitka.owner().projectId(), message(id));
        });

        eventually(() -> assertThat(column(id, "words")).isNotEmpty());
        assertThat(found(id, "ваза")).isFalse();
        assertThat(found(id, "ірина")).isTrue();
    }

    private long written(String words) {
        phone.write(words);
        return kvitka.conversationWith(words);
    }

    private void logged(long id) {
        kvitka.close(id);
        clock.advance(Duration.ofHours(1));
        eventually(() -> assertThat(column(id, "state")).isEqualTo("logged"));
    }

    private boolean found(long id, String query) {
        return database.read(reading -> reading.handle()
                        .createQuery("""
                        select count(*) from conversation where id = :id and words @@ :query::tsquery""")
                        .bind("id", id)
                        .bind(
                                "query",
                                WordQuery.parse(query)
                                        .orElseThrow()
                                        .tsquery(kvitka.owner().projectId()))
                        .mapTo(Long.class)
                        .one())
                == 1;
    }

    private String column(long id, String name) {
        return text("select coalesce(" + name + "::text, '') from conversation where id = :id", id);
    }

    private long client(long id) {
        return Long.parseLong(column(id, "client_id"));
    }

    private long message(long id) {
        return Long.parseLong(
                text("select id::text from message where conversation_id = :id and kind = 'inbound' limit 1", id));
    }

    private String text(String sql, long id) {
        return database.read(reading -> reading.handle()
                .createQuery(sql)
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }
}
