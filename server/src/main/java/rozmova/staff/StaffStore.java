package rozmova.staff;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rozmova.project.Language;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// People and their places in projects.
@Singleton
final class StaffStore {
    Optional<Account> account(Reading reading, String email) {
        return reading.handle()
                .createQuery("""
                        select id, name, email, locale, password_hash
                        from staff
                        where lower(email) = :email
                        """)
                .bind("email", email)
                .map((row, context) -> new Account(person(row), row.getString("password_hash")))
                .findOne();
    }

    Optional<SignedIn> person(Reading reading, long id) {
        return reading.handle()
                .createQuery("select id, name, email, locale from staff where id = :id")
                .bind("id", id)
                .map((row, context) -> person(row))
                .findOne();
    }

    /// Empty when somebody has this e-mail address already.
    Optional<SignedIn> insert(Transaction transaction, NewPerson person, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        insert into staff (email, name, password_hash, locale, created_at)
                        values (:email, :name, :passwordHash, :locale, :now)
                        on conflict do nothing
                        returning id, name, email, locale
                        """)
                .bind("email", person.email())
                .bind("name", person.name())
                .bind("passwordHash", person.passwordHash())
                .bind("locale", person.language().code())
                .bind("now", now)
                .map((row, context) -> person(row))
                .findOne();
    }

    void update(Transaction transaction, SignedIn person) {
        transaction
                .handle()
                .createUpdate("""
                        update staff
                        set name = :name, locale = :locale
                        where id = :id
                        """)
                .bind("id", person.id())
                .bind("name", person.name())
                .bind("locale", person.language().code())
                .execute();
    }

    /// The projects of a person, in the order of their language.
    List<Me.Membership> memberships(Reading reading, SignedIn person) {
        return reading.handle()
                .createQuery("""
                        select project.id, project.name, membership.role
                        from membership
                        join project on project.id = membership.project_id
                        where membership.staff_id = :staff
                          and membership.left_at is null
                        order by %s, project.id
                        """.formatted(person.language().collation().of("project.name")))
                .bind("staff", person.id())
                .map((row, context) ->
                        new Me.Membership(row.getLong("id"), row.getString("name"), Role.of(row.getString("role"))))
                .list();
    }

    Optional<Role> role(Reading reading, long projectId, long staffId) {
        return reading.handle()
                .createQuery("""
                        select role
                        from membership
                        where project_id = :project
                          and staff_id = :staff
                          and left_at is null
                        """)
                .bind("project", projectId)
                .bind("staff", staffId)
                .map((row, context) -> Role.of(row.getString("role")))
                .findOne();
    }

    /// Everybody who ever belonged to the project.
    Map<Long, String> names(Reading reading, long projectId) {
        return reading.handle()
                .createQuery("""
                        select staff.id, staff.name
                        from membership
                        join staff on staff.id = membership.staff_id
                        where membership.project_id = :project
                        """)
                .bind("project", projectId)
                .map((row, context) -> Map.entry(row.getLong("id"), row.getString("name")))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Member> list(Reading reading, long projectId, Collation collation) {
        return reading.handle()
                .createQuery("""
                        select staff.id, staff.name, staff.email, membership.role
                        from membership
                        join staff on staff.id = membership.staff_id
                        where membership.project_id = :project
                          and membership.left_at is null
                        order by %s, staff.id
                        """.formatted(collation.of("staff.name")))
                .bind("project", projectId)
                .map((row, context) -> member(row))
                .list();
    }

    /// As [#list], and nobody else changes memberships of this project until the transaction ends.
    List<Member> lock(Transaction transaction, long projectId, Collation collation) {
        transaction
                .handle()
                .createQuery("""
                        select staff_id
                        from membership
                        where project_id = :project
                        order by staff_id
                        for update
                        """)
                .bind("project", projectId)
                .mapTo(Long.class)
                .list();
        return list(transaction, projectId, collation);
    }

    /// Makes the person a member; a present member keeps the role.
    void join(Transaction transaction, long projectId, long staffId, Role role, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        insert into membership (project_id, staff_id, role, created_at)
                        values (:project, :staff, :role, :now)
                        on conflict (project_id, staff_id) do update
                        set role = excluded.role, left_at = null
                        where membership.left_at is not null
                        """)
                .bind("project", projectId)
                .bind("staff", staffId)
                .bind("role", role.word())
                .bind("now", now)
                .execute();
    }

    void changeRole(Transaction transaction, long projectId, long staffId, Role role) {
        transaction
                .handle()
                .createUpdate("""
                        update membership
                        set role = :role
                        where project_id = :project
                          and staff_id = :staff
                        """)
                .bind("project", projectId)
                .bind("staff", staffId)
                .bind("role", role.word())
                .execute();
    }

    void leave(Transaction transaction, long projectId, long staffId, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        update membership
                        set left_at = :now
                        where project_id = :project
                          and staff_id = :staff
                        """)
                .bind("project", projectId)
                .bind("staff", staffId)
                .bind("now", now)
                .execute();
    }

    private static SignedIn person(ResultSet row) throws SQLException {
        return new SignedIn(
                row.getLong("id"), row.getString("name"), row.getString("email"), Language.of(row.getString("locale")));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getLong("id"), row.getString("name"), row.getString("email"), Role.of(row.getString("role")));
    }

    /// A person with the proof that they are asked for.
    record Account(SignedIn person, String passwordHash) {}
}
